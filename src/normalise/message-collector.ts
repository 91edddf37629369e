import type { Localised } from "../domain/language.ts";
import { createMessage } from "../domain/message.ts";
import type { Choice, Message, Severity } from "../domain/result.ts";

/** A message about one cell, row or column, counted from 0, before messages of one kind are put together. */
export interface Remark {
  readonly severity: Severity;
  readonly code: string;
  readonly message: Localised;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly found?: string;
  readonly expected?: string;
  readonly choice?: Choice;
}

/** How many rows one message lists. */
const mostRows = 1000;

/** Gathers remarks: the same thing in one column becomes one message that lists its rows. */
export class MessageCollector {
  readonly #remarks = new Map<string, { readonly remark: Remark; readonly rows: number[] }>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(remark: Remark): void {
    const { code, sheet = "", column = -1, found = "" } = remark;
    const key = JSON.stringify([code, sheet, column, found]);
    let known = this.#remarks.get(key);
    if (known === undefined) {
      known = { remark, rows: [] };
      this.#remarks.set(key, known);
    }
    if (remark.row !== undefined && known.rows.length < mostRows) known.rows.push(remark.row + 1);
  }

  get messages(): readonly Message[] {
    return [...this.#remarks.values()].map(({ remark, rows }) => {
      const { severity, code, message, sheet, column, found, expected, choice } = remark;
      const [row] = rows;
      return createMessage(severity, code, message, {
        file: this.#file,
        ...(sheet === undefined || sheet === "" ? {} : { sheet }),
        ...(row === undefined ? {} : { row }),
        ...(rows.length > 1 ? { rows } : {}),
        ...(column === undefined ? {} : { column: column + 1 }),
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        ...(choice === undefined ? {} : { choice }),
      });
    });
  }

  get hasErrors(): boolean {
    return [...this.#remarks.values()].some(({ remark }) => remark.severity === "error");
  }
}
