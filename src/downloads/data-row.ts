import type { RegionLevel } from "../domain/region.ts";
import type { Point } from "../figures/figure.ts";

/**
 * What a number is, or why there is none; the same words in every file.
 * - `value`: the number as published or computed; `rounded`, `about`, `flagged`, `incomplete`: a number with a reserve
 * - `interval`: between `low` and `high`, because a part is suppressed
 * - `bound`: the source gives only a limit, in `low` or in `high`
 * - `text`: a cell of words, without a number
 * - `empty`: the figure has no number here at all
 * - the rest: the reason of a missing number
 */
export type RowStatus =
  | "value"
  | "text"
  | "empty"
  | "bound"
  | "interval"
  | NonNullable<Extract<Point, { kind: "value" }>["mark"]>
  | Extract<Point, { kind: "missing" }>["reason"];

/**
 * The short marks of a status, for a column of their own: `c` suppressed (confidential), `n.b.` not available, `u` uncertain or
 * incomplete, `e` approximate (estimated), `a` rounded by the source, `i` an interval, `g` only a bound. A plain number has none.
 */
export const rowMarks = ["c", "n.b.", "u", "e", "a", "i", "g"] as const;
export type RowMark = (typeof rowMarks)[number];

/** One number of a figure with all that it needs to stand alone: the long form, one row per point. */
export interface DataRow {
  readonly figure: string;
  /** The area that the number is about; "" where it is made of several areas. */
  readonly place: string;
  readonly placeCode: string;
  readonly placeLevel: RegionLevel | "";
  /** The period in words, and as ISO text (`2024`, `2024-Q3`, `2019/2023`); "" where it is made of several periods. */
  readonly period: string;
  readonly periodIso: string;
  /** The row of the table that it stands in. */
  readonly category: string;
  /** The column of the table, or the group. */
  readonly series: string;
  /** The number, with all its decimals. Nothing for a gap, a bound, and an interval that no single number stands for. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: RowStatus;
  readonly mark: RowMark | "";
  /** `%`, `personen`, `werkzoekenden per vacature`; "" where the text of the figure says it. */
  readonly unit: string;
  /** As the page shows it. */
  readonly text: string;
  readonly explanation: string;
  /** How many decimals the page shows. */
  readonly decimals: number;
}
