import { statuses } from "../../src/domain/cell.ts";
import { labelAt, type Dataset } from "../../src/domain/dataset.ts";
import type { Message } from "../../src/domain/result.ts";
import { importWorkbook } from "../../src/datasets/import-file.ts";
import { percentOf, textOf, type RawCell, type RawSheet, type RawWorkbook } from "../../src/parse/raw.ts";
import { readWorkbook } from "../../src/parse/read-workbook.ts";
import { register } from "./import-support.ts";

/** A file as it was read: its raw cells and what became of them; no dataset when it was refused. */
export interface Read {
  readonly workbook?: RawWorkbook;
  readonly dataset?: Dataset;
  readonly messages: readonly Message[];
}

/** Reads a file to the end; throws only when the reader does. */
export async function readFully(bytes: Uint8Array, file: string): Promise<Read> {
  const workbook = await readWorkbook(bytes, file);
  if (!workbook.ok) return { messages: workbook.messages };
  const dataset = importWorkbook(workbook.value, { register });
  const messages = [...workbook.messages, ...dataset.messages];
  return dataset.ok
    ? { workbook: workbook.value, dataset: dataset.value, messages }
    : { workbook: workbook.value, messages };
}

/** Measures whose value 1 says that something stands on a list; the cell holds its name. */
const lists = /^(knelpuntberoep|lijst_arbeidsmigratie)$/;

/**
 * The first silent error of a damaged file, or nothing. A refused file and a value without a number are never silent. Else:
 * 1. every number has the digits of its own cell, so no number comes from elsewhere or out of nothing;
 * 2. a row that the damage left alone has the numbers that it had for the same measure, and where the lines above the table are
 *    untouched too the statuses that it had, unless a message that was not there before says why not.
 */
export function findSilentError(before: Read, after: Read): string | undefined {
  const { dataset, workbook } = after;
  if (dataset === undefined || workbook === undefined) {
    return after.messages.some(({ severity }) => severity === "error") ? undefined : "refused without a reason";
  }
  const measures = dataset.columns.find(({ name }) => name === "measure");
  for (let i = 0; i < dataset.length; i++) {
    const status = statuses[dataset.statuses[i] as number];
    const measure = measures?.labels[measures.codes[i] as number] ?? "";
    if (lists.test(measure) || status === undefined || isMissing(status)) continue;
    const cell = cellOf(workbook, dataset, i);
    const value = dataset.values[i] as number;
    if (!hasDigitsOf(cell, value)) return `row ${dataset.sourceRows[i]}: “${textOf(cell)}” became ${value}`;
  }
  return hasNews(before, after) ? undefined : findChanged(before, after);
}

function isMissing(status: string): boolean {
  return /suppressed|absent|unreliable|not-|unreadable/.test(status);
}

function cellOf({ sheets }: RawWorkbook, dataset: Dataset, index: number): RawCell {
  const sheet = sheets[dataset.sheets[index] as number];
  const [row, column] = [dataset.sourceRows[index] as number, dataset.sourceColumns[index] as number];
  return sheet?.cellAt(row - 1, column - 1) ?? { kind: "empty" };
}

/** Digits without separators and without the zeros at their ends, which decide nothing about which number it is. */
function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "");
}

function hasDigitsOf(cell: RawCell, value: number): boolean {
  if (cell.kind === "number") return value === cell.value || value === percentOf(cell.value);
  // The decimal expansion of large numbers is exact; exponents do not occur below a thousand billion.
  const text = textOf(cell);
  return /\d/.test(text) && digitsOf(text) === digitsOf(String(value));
}

/** Whether the damaged file has a message that the sound one has not; its texts, places and assumptions count. */
function hasNews(before: Read, after: Read): boolean {
  const toKey = ({ code, found, rows, row, choice }: Message): string =>
    JSON.stringify([code, found, rows, row, choice]);
  const known = new Set(before.messages.map(toKey));
  return after.messages.some((message) => !known.has(toKey(message)));
}

function findChanged(before: Read, after: Read): string | undefined {
  if (before.workbook === undefined || before.dataset === undefined || after.workbook === undefined) return undefined;
  if (after.dataset === undefined) return undefined;
  const [old, own] = [indexCells(before.dataset), indexCells(after.dataset)];
  for (const [place, said] of own) {
    const known = old.get(place);
    // Under other headers a cell may well be another measure: then it says so.
    if (known === undefined || known.text === said.text || known.measure !== said.measure) continue;
    const [sheet = 0, row = 0] = place.split(" ").map(Number);
    const sheets = [before.workbook.sheets[sheet], after.workbook.sheets[sheet]] as const;
    const isSame = (each: number): boolean => rowText(sheets[0], each) === rowText(sheets[1], each);
    if (!isSame(row)) continue;
    const first = Math.min(...[...old.keys()].map((each) => Number(each.split(" ")[1])));
    const isSameHeader = Array.from({ length: first - 1 }, (_, index) => isSame(index + 1)).every(Boolean);
    if (isSameHeader || (!known.isMissing && !said.isMissing && known.value !== said.value)) {
      return `sheet ${sheet}, row ${row}: unchanged cells said ${known.text} and now say ${said.text}`;
    }
  }
  return undefined;
}

interface Said {
  readonly measure: string;
  readonly value: number;
  readonly isMissing: boolean;
  readonly text: string;
}

/** What every cell says: the number and status of the observation that it became. */
function indexCells(dataset: Dataset): ReadonlyMap<string, Said> {
  const cells = new Map<string, Said>();
  for (let i = 0; i < dataset.length; i++) {
    const status = statuses[dataset.statuses[i] as number] ?? "";
    const value = dataset.values[i] as number;
    cells.set(`${dataset.sheets[i]} ${dataset.sourceRows[i]} ${dataset.sourceColumns[i]}`, {
      measure: labelAt(dataset, "measure", i),
      value,
      isMissing: isMissing(status),
      text: isMissing(status) ? status : `${value} ${status}`,
    });
  }
  return cells;
}

function rowText(sheet: RawSheet | undefined, row: number): string {
  return JSON.stringify(sheet?.columns.map((_, column) => textOf(sheet.cellAt(row - 1, column))) ?? []).replace(
    /(,"")+\]$/,
    "]",
  );
}
