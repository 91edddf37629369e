/** Characters that XML 1.0 forbids: controls except tab and line ends, halves of surrogate pairs, and two non-characters. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- naming them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text without what XML forbids. */
function cleanText(text: string): string {
  return text.replace(forbidden, "");
}

/** A text as it may stand in XML and in HTML, between tags and in an attribute; what XML forbids is dropped. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (letter) => entities[letter] ?? "");
}
