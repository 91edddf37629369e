import type { Cell, MissingReason } from "../domain/cell.ts";
import type { SourcePlace } from "../domain/dataset.ts";
import type { RegionKey } from "../domain/region.ts";

/** One part of a whole: its cell and how much of the whole's inhabitants live there (0 to 1). */
export interface Part {
  readonly region: RegionKey;
  readonly cell: Cell | undefined;
  readonly place?: SourcePlace;
  readonly shareOfInhabitants: number | undefined;
}

/**
 * A count over parts.
 * - `exact`: every part has a number
 * - `interval`: some parts are suppressed; the true sum lies from `low` to `high`
 * - `incomplete`: parts without any number are left out, because together they hold few inhabitants; `low`–`high` covers
 *   suppressed parts as above (equal when there are none) and `lacking` names what is left out
 * - `missing`: too much is lacking; there is no sum
 */
export type Sum =
  | { readonly kind: "exact"; readonly value: number; readonly places: readonly SourcePlace[] }
  | {
      readonly kind: "interval";
      readonly low: number;
      readonly high: number;
      readonly hidden: readonly RegionKey[];
      readonly places: readonly SourcePlace[];
    }
  | {
      readonly kind: "incomplete";
      readonly low: number;
      readonly high: number;
      readonly lacking: readonly RegionKey[];
      readonly hidden: readonly RegionKey[];
      readonly places: readonly SourcePlace[];
    }
  | {
      readonly kind: "missing";
      readonly lacking: readonly RegionKey[];
      /** For a whole of one part: why that part has no number, and where that stands. */
      readonly reason?: MissingReason;
      readonly places?: readonly SourcePlace[];
    };

/** What a suppressed count of a table can be, by the rule of its source; an infinite `high` when the source names none. */
export interface SuppressionRule {
  readonly low: number;
  readonly high: number;
}

/** Parts without a number may be left out of a sum when together they hold less than this share of the inhabitants. */
export const mostLackingShare = 0.005;

/**
 * Sums counts over parts. Missing is never zero: a suppressed part widens the sum to an interval, a part without a number
 * makes it incomplete, or missing from {@link mostLackingShare} of the inhabitants on (also when that share is unknown).
 * Only for additive counts; rates are never summed.
 */
export function sumOfParts(parts: readonly Part[], rule: SuppressionRule): Sum {
  let visible = 0;
  const hidden: RegionKey[] = [];
  const lacking: Part[] = [];
  const places: SourcePlace[] = [];
  for (const part of parts) {
    const { cell } = part;
    if (cell?.kind === "value" && (cell.precision === "exact" || cell.precision === "flagged")) visible += cell.value;
    else if (cell?.kind === "missing" && cell.reason === "suppressed") hidden.push(part.region);
    else {
      lacking.push(part);
      continue;
    }
    if (part.place !== undefined) places.push(part.place);
  }
  const low = visible + hidden.length * rule.low;
  const high = visible + hidden.length * rule.high;
  // Without a rule a hidden count could be anything: there is no sum to tell.
  if (hidden.length > 0 && !Number.isFinite(high)) return { kind: "missing", lacking: hidden };
  if (lacking.length > 0 || parts.length === 0) {
    const lackingKeys = lacking.map(({ region }) => region);
    let share = 0;
    for (const { shareOfInhabitants } of lacking) share += shareOfInhabitants ?? 1;
    return parts.length === 0 || share >= mostLackingShare
      ? { kind: "missing", lacking: lackingKeys }
      : { kind: "incomplete", low, high, lacking: lackingKeys, hidden, places };
  }
  return hidden.length > 0
    ? { kind: "interval", low, high, hidden, places }
    : { kind: "exact", value: visible, places };
}

/** The bounds of a sum; an exact sum has equal bounds. Nothing when there is no sum. */
export function boundsOf(sum: Sum): { readonly low: number; readonly high: number } | undefined {
  switch (sum.kind) {
    case "exact":
      return { low: sum.value, high: sum.value };
    case "interval":
    case "incomplete":
      return { low: sum.low, high: sum.high };
    case "missing":
      return undefined;
  }
}
