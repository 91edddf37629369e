import { element, setting, text, type Xml } from "../xml/xml.ts";

/** Texts of the workbook, as a chart keeps them for when the workbook is not opened. */
export function toTextReference(reference: string, texts: readonly string[]): Xml {
  return element(
    "c:strRef",
    {},
    element("c:f", {}, text(reference)),
    element("c:strCache", {}, setting("c:ptCount", texts.length), ...texts.map((one, index) => toCached(index, one))),
  );
}

/** Numbers of the workbook, as a chart keeps them. An empty cell has no entry; a zero has one. */
export function toNumberReference(reference: string, values: readonly (number | null)[], format: string): Xml {
  return element(
    "c:numRef",
    {},
    element("c:f", {}, text(reference)),
    element(
      "c:numCache",
      {},
      element("c:formatCode", {}, text(format)),
      setting("c:ptCount", values.length),
      ...values.flatMap((value, index) => (value === null ? [] : [toCached(index, String(value))])),
    ),
  );
}

function toCached(index: number, value: string): Xml {
  return element("c:pt", { idx: index }, element("c:v", {}, text(value)));
}
