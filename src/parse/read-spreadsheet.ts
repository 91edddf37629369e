import { strFromU8, unzipSync } from "fflate";
import { formulaWithoutValue } from "./formula.ts";
import { decodeEntities, prepareHtml } from "./html-text.ts";
import { emptyCell, type RawCell, type RawSheet } from "./raw.ts";
import { RawSheetBuilder } from "./raw-sheet-builder.ts";

/** A sheet as the spreadsheet library gives it: rows may be sparse and ragged, details exist for some cells only. */
interface LibrarySheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[] | undefined)[];
  readonly cells?: ReadonlyMap<string, LibraryCell>;
}

interface LibraryCell {
  readonly formula?: string;
  readonly style?: { readonly numFmt?: string };
}

const errorText =
  /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|N\/B|DEEL\/0!|WAARDE!|VERW!|NAAM\?|GETAL!|LEEG!)$/;

/** The sheets of an .xlsx workbook. */
export async function readXlsxSheets(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const { readXlsx } = await import("hucre/xlsx");
  return (await readXlsx(bytes, { readStyles: hasPercentFormat(bytes) })).sheets.map(toRawSheet);
}

/** Whether a cell of the workbook may be formatted as a percentage: 0.069 then stands for 6.9%. */
function hasPercentFormat(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith("styles.xml") });
  return Object.values(parts).some((part) => /formatCode="[^"]*%|numFmtId="(9|10)"/.test(strFromU8(part)));
}

/** The sheets of an .xls workbook (BIFF8). */
export async function readXlsSheets(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const { readXls } = await import("hucre/xlsx");
  return (await readXls(bytes)).sheets.map(toRawSheet);
}

/** The tables of an HTML page that was saved as a workbook, one below the other. All cells stay text. */
export async function readHtmlSheets(text: string): Promise<readonly RawSheet[]> {
  const { fromHtml } = await import("hucre");
  const { name, rows } = fromHtml(prepareHtml(text), { typeInference: false, classes: false });
  const decoded = rows.map((row) => row.map((value) => (typeof value === "string" ? decodeEntities(value) : value)));
  return [toRawSheet({ name, rows: decoded })];
}

function toRawSheet({ name, rows, cells }: LibrarySheet): RawSheet {
  const builder = new RawSheetBuilder("sheet");
  const details = cells === undefined || cells.size === 0 ? undefined : cells;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? [];
    builder.addCells(
      Array.from(row, (value, column) => {
        const cell = toRawCell(value);
        return details === undefined ? cell : withDetails(cell, details.get(`${i},${column}`));
      }),
    );
  }
  return builder.build(name);
}

function withDetails(cell: RawCell, detail: LibraryCell | undefined): RawCell {
  if (detail === undefined) return cell;
  if (cell.kind === "empty") {
    return detail.formula === undefined ? cell : { kind: "error", text: formulaWithoutValue };
  }
  const isPercent = detail.style?.numFmt?.includes("%") === true;
  return cell.kind === "number" && isPercent ? { ...cell, percent: true } : cell;
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
