/** Named letters and signs that Dutch and French pages use; the reader of tables knows only those of XML. */
const named: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", "\u2009"],
  ["shy", ""],
  ["ndash", "–"],
  ["mdash", "—"],
  ["minus", "−"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["hellip", "…"],
  ["middot", "·"],
  ["bull", "•"],
  ["euro", "€"],
  ["deg", "°"],
  ["plusmn", "±"],
  ["ge", "≥"],
  ["le", "≤"],
  ["sup1", "¹"],
  ["sup2", "²"],
  ["sup3", "³"],
  ["frac12", "½"],
  ["copy", "©"],
  ["Eacute", "É"],
  ...accents("a", "àáâäã"),
  ...accents("e", "èéêë"),
  ...accents("i", "ìíîï"),
  ...accents("o", "òóôöõ"),
  ...accents("u", "ùúûü"),
  ["ccedil", "ç"],
  ["ntilde", "ñ"],
  ["oelig", "œ"],
]);

function accents(letter: string, forms: string): readonly (readonly [string, string])[] {
  const names = ["grave", "acute", "circ", "uml", "tilde"];
  return Array.from(forms, (form, index) => [`${letter}${names[index] ?? ""}`, form]);
}

/** Replaces names of letters (`&euml;`) that were left in a text. An unknown name stays as it stands. */
export function decodeEntities(text: string): string {
  return text.replace(/&([A-Za-z]{2,8}\d?);/g, (whole, name: string) => named.get(name) ?? whole);
}

/** Makes a page ready for the reader of tables: a line break is a blank, and a bare "<" before a number is a sign. */
export function prepareHtml(text: string): string {
  return text.replace(/<br\b[^>]*>/gi, " ").replace(/<(?=[\s\d=])/g, "&lt;");
}
