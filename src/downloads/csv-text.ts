/** A cell of a CSV file. `code` is a text that looks like a number: always between quotes. */
export type CsvCell =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "number"; readonly value: number | null };

export interface CsvFlavour {
  readonly delimiter: ";" | ",";
  readonly decimal: "," | ".";
}

/** A file as RFC 4180 has it, with the header as its first line. */
export function toCsvText(rows: readonly (readonly CsvCell[])[], flavour: CsvFlavour): string {
  return rows.map((row) => `${row.map((cell) => writeCell(cell, flavour)).join(flavour.delimiter)}\r\n`).join("");
}

function writeCell(cell: CsvCell, { delimiter, decimal }: CsvFlavour): string {
  switch (cell.kind) {
    case "number":
      return cell.value === null ? "" : writeNumber(cell.value).replace(".", decimal);
    case "code":
      return cell.text === "" ? "" : `"${cell.text}"`;
    case "text": {
      const text = disarm(cell.text);
      const needsQuotes = text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text);
      return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
    }
  }
}

/** A number in digits, never with an exponent. */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** A text that a spreadsheet would take for a formula, made a text by the apostrophe that spreadsheets know for it. */
function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
