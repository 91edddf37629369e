import { boundsOf, type Sum } from "./sum-of-parts.ts";

/** A share in percent that lies from `low` to `high`; equal when nothing is hidden. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/** No share of a whole of fewer persons than this. */
const fewest = 4;

/**
 * One part of a whole in percent, the whole being that part and the others. Hidden parts widen it to what is sure: a part is
 * at its least when it is smallest and the others are largest. Nothing when a part has no sum, or for a whole below 4.
 */
export function computeShare(part: Sum, others: readonly Sum[]): Share | undefined {
  const own = boundsOf(part);
  let [low, high] = [0, 0];
  for (const other of others) {
    const bounds = boundsOf(other);
    if (bounds === undefined) return undefined;
    low += bounds.low;
    high += bounds.high;
  }
  if (own === undefined || own.low + low < fewest) return undefined;
  return { low: (own.low / (own.low + high)) * 100, high: (own.high / (own.high + low)) * 100 };
}
