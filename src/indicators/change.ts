import { boundsOf, type Sum } from "./sum-of-parts.ts";

/** A change of a count between two periods: in units and as a share of the first, each as an interval. */
export interface CountChange {
  readonly low: number;
  readonly high: number;
  readonly shareLow: number;
  readonly shareHigh: number;
}

/**
 * The change from one sum to another. Suppressed parts widen it; nothing when one of the two is missing, when they leave
 * out different parts (then the change would partly be a change of coverage), or when the first is below 4.
 */
export function computeCountChange(before: Sum, after: Sum): CountChange | undefined {
  const first = boundsOf(before);
  const second = boundsOf(after);
  if (first === undefined || second === undefined || first.low < 4) return undefined;
  if (lackingOf(before).join() !== lackingOf(after).join()) return undefined;
  const low = second.low - first.high;
  const high = second.high - first.low;
  return { low, high, shareLow: (low / first.high) * 100, shareHigh: (high / first.low) * 100 };
}

function lackingOf(sum: Sum): readonly string[] {
  return sum.kind === "incomplete" || sum.kind === "missing" ? sum.lacking : [];
}
