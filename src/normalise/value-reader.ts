import { statuses, toStatusCode, type Status } from "../domain/cell.ts";
import { textOf, type RawCell, type RawColumn } from "../parse/raw.ts";
import type { MessageCollector } from "./message-collector.ts";
import { readMark } from "./read-mark.ts";
import { chooseNumberStyle, readNumber, type ChosenStyle, type NumberStyle, type NumberUse } from "./read-number.ts";
import type { Table } from "./reading.ts";
import { distinctCells } from "./table.ts";

/** A cell of a value column: the number, and its status. The number has no meaning where the status is a missing reason. */
export interface ReadValue {
  readonly value: number;
  readonly status: Status;
}

/** Reads one value column: the style of its numbers is chosen over the whole column, every distinct cell is read once. */
export class ValueReader {
  readonly #raw: RawColumn | undefined;
  readonly #column: number;
  readonly #style: NumberStyle;
  readonly #isMixed: boolean;
  readonly #sheet: string;
  readonly #messages: MessageCollector;
  readonly #known = new Map<number, ReadValue>();

  constructor(table: Table, column: number, use: NumberUse, messages: MessageCollector, given?: ChosenStyle) {
    const chosen = given ?? chooseColumnStyle(table, column, use);
    this.#raw = table.sheet.columns[column];
    this.#column = column;
    this.#style = chosen.style;
    this.#isMixed = chosen.isMixed;
    this.#sheet = table.sheet.name;
    this.#messages = messages;
    if (chosen.doubt !== undefined) reportDoubt(chosen.doubt, table, column, messages);
  }

  readAt(row: number): ReadValue {
    const raw = this.#raw;
    if (raw === undefined) return { value: 0, status: "absent" };
    const code = raw.codeAt(row);
    if (code < 0) return { value: -code - 1, status: "exact" };
    let read = this.#known.get(code);
    if (read === undefined) {
      read = this.#read(raw.cellOf(code));
      this.#known.set(code, read);
    }
    if (read.status === "unreadable") this.#report(row, textOf(raw.cellOf(code)));
    return read;
  }

  #read(cell: RawCell): ReadValue {
    if (cell.kind === "number") return { value: cell.value, status: "exact" };
    if (cell.kind !== "text" && cell.kind !== "empty") return { value: 0, status: "unreadable" };
    const text = textOf(cell);
    const mark = readMark(text);
    if (mark !== undefined) return { value: 0, status: mark };
    const number = readNumber(text, this.#style);
    if (number === undefined || (this.#isMixed && /[.,]/.test(text))) return { value: 0, status: "unreadable" };
    return { value: number.value, status: number.precision };
  }

  #report(row: number, found: string): void {
    this.#messages.add({
      severity: "warning",
      code: "value-unreadable",
      sheet: this.#sheet,
      row,
      column: this.#column,
      found,
      expected: this.#style.decimal === "," ? "1.234,5" : "1,234.5",
      message: {
        nl: `“${found.slice(0, 40)}” is hier geen getal dat we kunnen lezen. De cel blijft leeg, met deze melding.`,
        en: `“${found.slice(0, 40)}” is not a number that we can read here. The cell stays empty, with this message.`,
      },
    });
  }
}

/** The style of the texts in a column; numbers that a sheet holds as numbers need none. */
function chooseColumnStyle(table: Table, column: number, use: NumberUse): ChosenStyle {
  const texts = distinctCells(table, column).filter((cell) => cell.kind === "text");
  return chooseNumberStyle(texts.map(textOf), use);
}

function reportDoubt(
  { token, assumed, other }: NonNullable<ChosenStyle["doubt"]>,
  table: Table,
  column: number,
  messages: MessageCollector,
): void {
  messages.add({
    severity: "warning",
    code: "number-ambiguous",
    sheet: table.sheet.name,
    column,
    found: token,
    message: {
      nl: `“${token}” kan ${String(other).replace(".", ",")} of ${String(assumed).replace(".", ",")} zijn. We namen ${String(assumed).replace(".", ",")} aan.`,
      en: `“${token}” may be ${String(other)} or ${String(assumed)}. We assumed ${String(assumed)}.`,
    },
  });
}

/** The status that a word or flag beside a number gives it. A missing number stays missing, for its own reason. */
export function combineStatus(cell: ReadValue, given: Status | undefined): Status {
  if (given === undefined || given === "exact") return cell.status;
  if (isMissing(cell.status)) return isMissing(given) && cell.status !== "unreadable" ? given : cell.status;
  return given;
}

/** Whether a status says that there is no number. */
export function isMissing(status: Status): boolean {
  return toStatusCode(status) >= firstMissing;
}
const firstMissing = toStatusCode("suppressed");
if (statuses[firstMissing] !== "suppressed") throw new Error("Status codes are not in order");
