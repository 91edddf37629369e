import { textOf, type RawCell, type RawSheet } from "../parse/raw.ts";
import { readMark } from "./read-mark.ts";
import { chooseNumberStyle, readNumber } from "./read-number.ts";
import { readPeriod } from "./read-period.ts";
import type { Table } from "./reading.ts";

/** The texts of one row, as many as the sheet has columns. */
export function textsOfRow(sheet: RawSheet, row: number): readonly string[] {
  return sheet.columns.map((_, column) => textOf(sheet.cellAt(row, column)));
}

/** How many cells of a row hold something. */
export function countFilled(sheet: RawSheet, row: number): number {
  let count = 0;
  for (const column of sheet.columns) {
    const code = column.codeAt(row);
    if (code !== 0 && textOf(column.cellOf(code)) !== "") count++;
  }
  return count;
}

/** Whether a row holds nothing but blanks. */
export function isBlankRow(sheet: RawSheet, row: number): boolean {
  for (const column of sheet.columns) {
    const code = column.codeAt(row);
    if (code === 0) continue;
    const cell = code < 0 ? undefined : column.cellOf(code);
    // Nearly every row is known to hold something by the first character of its first cell.
    if (cell?.kind !== "text" || cell.text.charCodeAt(0) > 0x20 || textOf(cell) !== "") return false;
  }
  return true;
}

const footerStart = /^(bron(nen)?\b|source\b|noot\b|nota\b|opmerking(en)?\b|voetnoot|\*|\(\d\)\s|©)/i;

/** Where the body below a header ends: the lines of one text at the bottom, and what they say, are the footer. */
export function toTable(sheet: RawSheet, sheetIndex: number, topRow: number, headerRow: number): Table {
  let bodyEnd = sheet.rowCount;
  while (bodyEnd > headerRow + 1 && isFooterLine(sheet, bodyEnd - 1)) bodyEnd--;
  return {
    sheet,
    sheetIndex,
    headerRow,
    bodyStart: headerRow + 1,
    bodyEnd,
    preamble: toLines(sheet, 0, topRow),
    footer: toLines(sheet, bodyEnd, sheet.rowCount),
  };
}

function isFooterLine(sheet: RawSheet, row: number): boolean {
  const filled = countFilled(sheet, row);
  if (filled === 0) return true;
  const first = textOf(sheet.cellAt(row, 0));
  if (footerStart.test(first)) return true;
  // A sentence alone on its row; a single name may be a row whose numbers are all absent.
  return filled === 1 && (first.length > 40 || /[.:;)]$|\s\S+\s\S+\s/.test(first));
}

function toLines(sheet: RawSheet, from: number, to: number): readonly string[] {
  const lines: string[] = [];
  for (let row = from; row < to; row++) {
    const line = textsOfRow(sheet, row)
      .filter((text) => text !== "")
      .join(" ");
    if (line !== "" && !/^"?sep=.?"?$/i.test(line)) lines.push(line);
  }
  return lines;
}

/** What the cells of a column in the body are, by share of the filled ones. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly marks: number;
  readonly periods: number;
  readonly dates: number;
}

/** How many rows are looked at to tell what a column holds. */
const sampleRows = 400;
/** How many cells of a very wide table are looked at. */
const sampleCells = 1_000_000;

/** Looks at rows spread evenly over a column's body. */
export function describeColumn(
  { sheet, bodyStart, bodyEnd }: Omit<Table, "preamble" | "footer">,
  column: number,
): ColumnContent {
  let filled = 0;
  let numbers = 0;
  let marks = 0;
  let periods = 0;
  let dates = 0;
  const rows = Math.min(sampleRows, Math.ceil(sampleCells / Math.max(1, sheet.columns.length)));
  const step = Math.max(1, Math.floor((bodyEnd - bodyStart) / rows));
  for (let row = bodyStart; row < bodyEnd; row += step) {
    const cell = sheet.cellAt(row, column);
    const text = textOf(cell);
    if (text === "") continue;
    filled++;
    if (cell.kind === "date") dates++;
    if (cell.kind === "date" || readPeriod(text) !== undefined) periods++;
    if (cell.kind === "number" || (cell.kind === "text" && isNumberText(text))) numbers++;
    else if (readMark(text) !== undefined || cell.kind === "error") marks++;
  }
  return { filled, numbers, marks, periods, dates };
}

function isNumberText(text: string): boolean {
  return readNumber(text, chooseNumberStyle([text], "unknown").style) !== undefined;
}

/** Whether a column of the body holds numbers (and marks for numbers) and little else. */
export function holdsNumbers({ filled, numbers, marks }: ColumnContent): boolean {
  return numbers > 0 ? numbers + marks >= filled * 0.8 : filled > 0 && marks === filled;
}

/** The distinct cells of a column's body, empty cells left out. */
export function distinctCells({ sheet, bodyStart, bodyEnd }: Table, column: number): readonly RawCell[] {
  const raw = sheet.columns[column];
  if (raw === undefined) return [];
  const found: RawCell[] = [];
  const isSeen = new Uint8Array(raw.distinct.length + 1);
  const integers = new Set<number>();
  for (let row = bodyStart; row < bodyEnd; row++) {
    const code = raw.codeAt(row);
    if (code === 0 || (code > 0 && isSeen[code] === 1)) continue;
    if (code > 0) isSeen[code] = 1;
    else if (integers.has(code)) continue;
    else integers.add(code);
    found.push(raw.cellOf(code));
  }
  return found;
}
