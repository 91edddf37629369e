import { toStatusCode, type Status } from "../domain/cell.ts";
import { percentOf, textOf, type RawCell, type RawColumn } from "../parse/raw.ts";
import { readMark } from "./read-mark.ts";
import { chooseNumberStyle, readNumber, type ChosenStyle, type NumberUse } from "./read-number.ts";
import type { Reading, Table } from "./reading.ts";
import { distinctCells } from "./table.ts";
import { reportDoubt, reportUnreadable } from "./value-messages.ts";

/** A cell of a value column: the number, and its status. The number has no meaning where the status is a missing reason. */
export interface ReadValue {
  readonly value: number;
  readonly status: Status;
}

/** How the numbers of a column are written: those with a percent sign may be written otherwise than the others. */
export interface ColumnStyle {
  readonly plain: ChosenStyle;
  readonly percent: ChosenStyle;
}

/** The marks of a source that uses them otherwise than the rest. */
export type Marks = "usual" | "swing";

const isPercent = (text: string): boolean => text.endsWith("%");

/** The style of all these columns together; numbers that a sheet holds as numbers need none. */
export function chooseColumnStyle(
  table: Table,
  columns: readonly number[],
  use: NumberUse,
  reading: Reading,
): ColumnStyle {
  const texts = columns
    .flatMap((column) => distinctCells(table, column))
    .filter((cell) => cell.kind === "text")
    .map(textOf);
  return chooseStyleOfTexts(texts, use, table, columns[0] ?? 0, reading);
}

/** The style of these texts, where they are not the whole column. Asks the reader when nothing in them decides. */
export function chooseStyleOfTexts(
  texts: readonly string[],
  use: NumberUse,
  table: Table,
  column: number,
  reading: Reading,
): ColumnStyle {
  const plain = chooseNumberStyle(
    texts.filter((text) => !isPercent(text)),
    use,
  );
  const percent = chooseNumberStyle(texts.filter(isPercent), "rate");
  const { doubt } = plain;
  if (doubt === undefined) return { plain, percent };
  const answer = reading.hints.answers?.numbers;
  if (answer !== undefined) {
    return { plain: { style: answer === doubt.assumedAs ? plain.style : doubt.otherStyle, isMixed: false }, percent };
  }
  reportDoubt(doubt, table, column, reading);
  return { plain, percent };
}

/** Reads one value column: the style of its numbers is chosen over the whole column, every distinct cell is read once. */
export class ValueReader {
  readonly #table: Table;
  readonly #raw: RawColumn | undefined;
  readonly #column: number;
  readonly #style: ColumnStyle;
  readonly #marks: Marks;
  readonly #reading: Reading;
  /** What the distinct cells of the column were read as, by their code. */
  readonly #known: (ReadValue | undefined)[] = [];

  constructor(table: Table, column: number, style: ColumnStyle, reading: Reading, marks: Marks = "usual") {
    this.#table = table;
    this.#raw = table.sheet.columns[column];
    this.#column = column;
    this.#style = style;
    this.#marks = marks;
    this.#reading = reading;
  }

  readAt(row: number): ReadValue {
    const raw = this.#raw;
    if (raw === undefined) return { value: 0, status: "absent" };
    const code = raw.codeAt(row);
    if (code < 0) return { value: -code - 1, status: "exact" };
    let read = this.#known[code];
    if (read === undefined) {
      read = this.#read(raw.cellOf(code));
      this.#known[code] = read;
    }
    if (read.status === "unreadable") {
      const style = this.#style.plain.style;
      reportUnreadable(raw.cellOf(code), { table: this.#table, row, column: this.#column, style }, this.#reading);
    }
    return read;
  }

  #read(cell: RawCell): ReadValue {
    if (cell.kind === "number") {
      return { value: cell.percent === undefined ? cell.value : percentOf(cell.value), status: "exact" };
    }
    if (cell.kind !== "text" && cell.kind !== "empty") return { value: 0, status: "unreadable" };
    const text = textOf(cell);
    const mark = readMark(text);
    if (mark !== undefined)
      return { value: 0, status: this.#marks === "swing" && /^\W+$/.test(text) ? "absent" : mark };
    const { style, isMixed } = isPercent(text) ? this.#style.percent : this.#style.plain;
    const number = readNumber(text, style);
    if (number === undefined || (isMixed && /[.,]/.test(text))) return { value: 0, status: "unreadable" };
    return { value: number.value, status: number.precision };
  }
}

/** The status that a word or flag beside a number gives it. A missing number stays missing, for its own reason. */
export function combineStatus(cell: ReadValue, given: Status | undefined): Status {
  if (given === undefined || given === "exact") return cell.status;
  if (isMissing(cell.status)) return isMissing(given) && cell.status !== "unreadable" ? given : cell.status;
  return given;
}

const firstMissing = toStatusCode("suppressed");

/** Whether a status says that there is no number. */
export function isMissing(status: Status): boolean {
  return toStatusCode(status) >= firstMissing;
}
