import type { RawCell, RawSheet } from "./raw.ts";
import { emptyCell } from "./raw.ts";
import { RawSheetBuilder } from "./raw-sheet-builder.ts";

/** A sheet as the spreadsheet library gives it: rows may be sparse and ragged. */
interface LibrarySheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[] | undefined)[];
}

const errorText =
  /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|N\/B|DEEL\/0!|WAARDE!|VERW!|NAAM\?|GETAL!|LEEG!)$/;

/** The sheets of an .xlsx workbook. */
export async function readXlsxSheets(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const { readXlsx } = await import("hucre/xlsx");
  return (await readXlsx(bytes)).sheets.map(toRawSheet);
}

/** The sheets of an .xls workbook (BIFF8). */
export async function readXlsSheets(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const { readXls } = await import("hucre/xlsx");
  return (await readXls(bytes)).sheets.map(toRawSheet);
}

/** The tables of an HTML page that was saved as a workbook. All cells stay text. */
export async function readHtmlSheets(text: string): Promise<readonly RawSheet[]> {
  const { fromHtml } = await import("hucre");
  return [toRawSheet(fromHtml(text, { typeInference: false, classes: false }))];
}

function toRawSheet({ name, rows }: LibrarySheet): RawSheet {
  const builder = new RawSheetBuilder("sheet");
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    builder.addCells(row === undefined ? [] : Array.from(row, toRawCell));
  }
  return builder.build(name);
}

/** A value of the spreadsheet library as a raw cell. Errors and impossible dates stay visible as errors. */
export function toRawCell(value: unknown): RawCell {
  if (value === null || value === undefined || value === "") return emptyCell;
  if (typeof value === "string") {
    return errorText.test(value) ? { kind: "error", text: value } : { kind: "text", text: value };
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", text: String(value) };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { kind: "error", text: "Invalid Date" }
      : { kind: "date", iso: value.toISOString().slice(0, 10) };
  }
  return { kind: "error", text: typeof value };
}
