import type { Interval, TotalOutcome } from "./types.ts";

/** The parts of one total, added up. */
export interface Parts {
  sum: number;
  count: number;
  hidden: number;
  absent: number;
  unreadable: number;
  /** Parts that are rounded, approximate or only bounds. */
  inexact: number;
}

/** The total as the file prints it. */
export interface PrintedTotal {
  readonly kind: "value" | "hidden" | "missing" | "inexact";
  readonly value: number;
}

/** Whether and how the parts of a total may be added up. */
export interface SummingRule {
  readonly isRate: boolean;
  readonly isJobseekers: boolean;
  readonly isOverlapping: boolean;
}

/** From this many hidden parts on, their sum no longer tells what each of them is. */
const enoughHidden = 4;

/**
 * Compares a total with its parts. Every hidden jobseeker count is 1 to 3. With fewer than four hidden parts, or with a
 * difference so near an end of the interval that nearly all of them would be known, only the verdict remains: no sum, no
 * total, no difference.
 */
export function judgeTotal(total: PrintedTotal, parts: Parts | undefined, rule: SummingRule): TotalOutcome {
  if (rule.isRate) return { kind: "not-checkable", reason: "rate" };
  if (parts === undefined || parts.count === 0) return { kind: "not-checkable", reason: "no-parts" };
  if (rule.isOverlapping) return { kind: "not-checkable", reason: "overlap" };
  if (total.kind === "hidden") return { kind: "not-checkable", reason: "total-hidden" };
  if (total.kind !== "value" || parts.inexact > 0) return { kind: "not-checkable", reason: "not-exact" };
  if (parts.hidden > 0 && !rule.isJobseekers) return { kind: "not-checkable", reason: "no-rule" };
  const allowed: Interval = { low: parts.hidden, high: parts.hidden * 3 };
  const difference = withoutNoise(total.value - parts.sum);
  const verdict = difference >= allowed.low && difference <= allowed.high ? "ok" : "mismatch";
  if (parts.hidden > 0 && wouldDisclose(difference, parts.hidden, allowed)) return { kind: "inside", verdict, allowed };
  return { kind: "compared", verdict, sum: withoutNoise(parts.sum), published: total.value, difference, allowed };
}

function wouldDisclose(difference: number, hidden: number, { low, high }: Interval): boolean {
  return hidden < enoughHidden || Math.abs(difference - low) < 2 || Math.abs(difference - high) < 2;
}

/** Counts are whole; other amounts carry the noise of adding decimals. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
