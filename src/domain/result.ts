/** How serious a message about a file is. An error leaves the file out; a warning or a remark does not. */
export type Severity = "error" | "warning" | "info";

/**
 * One message about a file, in the reader's words. Rows and columns are counted as Excel counts them (from 1);
 * `rows` lists more rows when the same thing happened often.
 */
export interface Message {
  readonly severity: Severity;
  /** A stable name for the kind of message, e.g. `value-unreadable`. */
  readonly code: string;
  readonly message: { readonly nl: string; readonly en: string };
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly rows?: readonly number[];
  readonly column?: number;
  /** The text that stood there, cut at 80 characters. */
  readonly found?: string;
  readonly expected?: string;
  /** Where two readings are possible: which question, what we assumed and what it may be instead. */
  readonly choice?: Choice;
}

/** A question that only the reader of a file can answer, with the answer that we assumed and the other one. */
export interface Choice {
  readonly question: "numbers" | "territory" | "level" | "period";
  readonly assumed: string;
  readonly other: string;
}

/** Reading something that may be wrong: a value with remarks, or the reasons why there is none. Never thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly messages: readonly Message[] }
  | { readonly ok: false; readonly messages: readonly Message[] };
