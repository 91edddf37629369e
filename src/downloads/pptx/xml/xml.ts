import type { Brand } from "../../../domain/brand.ts";
import { escapeXml } from "../../escape-xml.ts";

/** Markup that is safe to put in a part: made by `element` and `text`, so that no text of a figure can slip in unescaped. */
export type Xml = Brand<string, "Xml">;

/** Values of attributes; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as content of an element. */
export function text(content: string): Xml {
  return escapeXml(content) as Xml;
}

/** One element, with its attributes and children in the order given. The order of children matters to every reader of slides. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeAttribute(String(value))}"`))
    .join("");
  return (children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`) as Xml;
}

/** Line ends in an attribute would come back as spaces; they are spaces here already. */
function escapeAttribute(value: string): string {
  return escapeXml(value.replace(/[\t\r\n]+/g, " "));
}

/** An element whose only content is its `val`, as most settings of a chart are. */
export function setting(name: string, value: string | number): Xml {
  return element(name, { val: value });
}

/** Nothing: for a child that is left out. */
export const nothing = text("");

/** A whole part: the declaration and its root element. */
export function toDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
