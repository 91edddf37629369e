/** An element of a part, as a test looks at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}

const token = /<\?xml [^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([\w:.-]+)="([^"]*)"/g;
const entity = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);|[&]/gi;
const forbidden =
  // oxlint-disable-next-line no-control-regex -- what XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/**
 * Reads a part, strictly: only a declaration, elements with attributes between double quotes, and text. Whatever else XML allows
 * (comments, sections, references to files) has no place in a presentation of ours, and whatever it does not allow throws.
 */
export function readXml(source: string): XmlElement {
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [root];
  if (forbidden.test(source)) throw new Error("A character that XML forbids");
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    const inner = open.at(-1);
    if (match === null || inner === undefined)
      throw new Error(`Not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [all, closes, name, attributes = "", isEmpty, text] = match;
    if (text !== undefined) inner.text += decode(text);
    else if (name === undefined) {
      if (at !== 0) throw new Error(`A declaration in the middle: ${all}`);
    } else if (closes === "/") {
      if (inner.name !== name || attributes !== "") throw new Error(`</${name}> closes <${inner.name}>`);
      open.pop();
    } else {
      const element: Open = { name, attributes: readAttributes(attributes), children: [], text: "" };
      inner.children.push(element);
      if (isEmpty !== "/") open.push(element);
    }
  }
  const [first, ...others] = root.children;
  if (open.length !== 1 || first === undefined || others.length > 0) throw new Error("Not one whole root element");
  return first;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of source.matchAll(attribute)) {
    if (found.has(name)) throw new Error(`The attribute ${name} stands there twice`);
    found.set(name, decode(value));
  }
  return found;
}

function decode(source: string): string {
  return source.replace(entity, (found) => {
    const known = entities[found];
    if (known === undefined) throw new Error(`Not an entity of ours: ${found}`);
    return known;
  });
}

/** Every element with this name, at any depth. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The first element with this name, at any depth. */
export function findFirst(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, name)[0];
}

/** All texts of the runs below an element, one line to the paragraph. */
export function toLines(element: XmlElement): readonly string[] {
  return findAll(element, "a:p").map((paragraph) =>
    findAll(paragraph, "a:t")
      .map(({ text }) => text)
      .join(""),
  );
}

/** The attribute `val` of the first such child. */
export function settingOf(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.attributes.get("val");
}
