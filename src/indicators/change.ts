import { boundsOf, type Sum } from "./sum-of-parts.ts";

/** A change of a count between two periods: in units and as a share of the first in percent, each as an interval. */
export interface CountChange {
  readonly low: number;
  readonly high: number;
  /** Nothing when the first count is so small that one more or less is a tenth of it or more. */
  readonly share: { readonly low: number; readonly high: number } | undefined;
}

/** From 3 to 1 is "67% fewer", which says more than two vacancies can: a share is told of a first count of at least so many. */
const fewestForShare = 10;

/**
 * The change from one sum to another. Suppressed parts widen it; nothing when one of the two is missing, when they leave
 * out different parts (then the change would partly be a change of coverage), or when the first is below `fewest`: nothing may
 * be told of so few persons, while vacancies of any number are public.
 */
export function computeCountChange(before: Sum, after: Sum, fewest: number): CountChange | undefined {
  const first = boundsOf(before);
  const second = boundsOf(after);
  if (first === undefined || second === undefined || first.low < fewest) return undefined;
  if (lackingOf(before).join() !== lackingOf(after).join()) return undefined;
  const low = second.low - first.high;
  const high = second.high - first.low;
  const share =
    first.low < fewestForShare ? undefined : { low: (low / first.high) * 100, high: (high / first.low) * 100 };
  return { low, high, share };
}

function lackingOf(sum: Sum): readonly string[] {
  return sum.kind === "incomplete" || sum.kind === "missing" ? sum.lacking : [];
}
