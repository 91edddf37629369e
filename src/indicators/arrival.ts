/** When a pace bridges a gap: at once, in a year, or never because it does not go up. */
export type Arrival =
  { readonly kind: "reached" } | { readonly kind: "year"; readonly year: number } | { readonly kind: "never" };

/**
 * The first year in which a gap is closed at a pace per year, both in the same unit (points or persons). A year that is
 * begun counts whole: 3.7 points at 0.975 a year from 2023 is 2027. This draws a pace on; it forecasts nothing.
 */
export function computeArrival(gap: number, pacePerYear: number, fromYear: number): Arrival {
  // Binary fractions leave noise: 3.9 / 0.975 must be 4, not a hair more.
  const years = Number((gap / pacePerYear).toPrecision(9));
  if (gap <= 0) return { kind: "reached" };
  if (pacePerYear <= 0) return { kind: "never" };
  return { kind: "year", year: fromYear + Math.ceil(years) };
}
