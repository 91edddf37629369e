/**
 * Why a cell holds no number. None of these is zero.
 * - `suppressed`: the source hides it (jobseekers 1 to 3, or a rate built on fewer than 4 persons)
 * - `absent`: the source has an empty cell
 * - `unreliable`: the source withholds it as unreliable
 * - `not-applicable`: the source says that the question does not apply
 * - `not-a-number`: the source prints a text or a range (`24-54`, a date)
 * - `unreadable`: we could not read it; a message says where and what was expected
 */
export const missingReasons = [
  "suppressed",
  "absent",
  "unreliable",
  "not-applicable",
  "not-a-number",
  "unreadable",
] as const;
export type MissingReason = (typeof missingReasons)[number];

/**
 * How exact a printed number is. `at-least`, `more-than` and `less-than` are bounds and never values;
 * `flagged` is a value that its source marks as of low reliability.
 */
export const precisions = ["exact", "rounded", "about", "flagged", "at-least", "more-than", "less-than"] as const;
export type Precision = (typeof precisions)[number];

/** Statuses as they stand in a dataset's `Uint8Array`: the precision of a number, or the reason why there is none. */
export const statuses = [...precisions, ...missingReasons] as const;
export type Status = (typeof statuses)[number];

/** What a reader of one position gets. A missing number stays missing all the way to the screen. */
export type Cell =
  | { readonly kind: "value"; readonly value: number; readonly precision: Precision }
  | { readonly kind: "missing"; readonly reason: MissingReason };

const codes = new Map<Status, number>(statuses.map((status, code) => [status, code]));

/** The number that stands for a status in a dataset. */
export function toStatusCode(status: Status): number {
  return codes.get(status) as number;
}

/** The cell behind a stored value and its status code. */
export function toCell(value: number, statusCode: number): Cell {
  const status = statuses[statusCode];
  if (status === undefined) throw new Error(`Unknown status code ${statusCode}`);
  return isMissingReason(status) ? { kind: "missing", reason: status } : { kind: "value", value, precision: status };
}

function isMissingReason(status: Status): status is MissingReason {
  return (missingReasons as readonly string[]).includes(status);
}

/** Whether a number only bounds the true value. */
export function isBound(precision: Precision): boolean {
  return precision === "at-least" || precision === "more-than" || precision === "less-than";
}
