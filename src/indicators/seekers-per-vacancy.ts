import { roundHalfUp } from "../domain/round.ts";
import { boundsOf, type Sum } from "./sum-of-parts.ts";

/** A ratio whose rounded value is certain (`value`), or the interval in which it lies. */
export type Ratio =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "interval"; readonly low: number; readonly high: number };

/**
 * Jobseekers per open vacancy: all jobseekers without work divided by open vacancies, both of one date. Higher is looser.
 * Not VDAB's spanningsindicator, which takes jobseekers in mediation and 12-month means. Nothing without a numerator, with a
 * suppressed or missing denominator, or with fewer than 4 jobseekers or no vacancies. Where a suppressed part leaves the
 * numerator uncertain, the ratio is a value (the middle) as long as both ends round to the same decimal.
 */
export function computeSeekersPerVacancy(seekers: Sum, vacancies: Sum, decimals = 1): Ratio | undefined {
  const numerator = boundsOf(seekers);
  if (numerator === undefined || vacancies.kind !== "exact" || vacancies.value <= 0 || numerator.low < 4)
    return undefined;
  const low = numerator.low / vacancies.value;
  const high = numerator.high / vacancies.value;
  if (low === high) return { kind: "value", value: low };
  return roundHalfUp(low, decimals) === roundHalfUp(high, decimals)
    ? { kind: "value", value: (low + high) / 2 }
    : { kind: "interval", low, high };
}
