/**
 * Rounds half up (away from zero for negative numbers), once, at display. Noise of binary fractions is removed first:
 * 80 − 76.3 is 3.7, not 3.7000000000000028, and 76.25 becomes 76.3.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const clean = Number(value.toPrecision(12));
  const size = Math.abs(clean);
  // Texts such as `1e+21` or `5e-324` already carry an exponent; such numbers have nothing to round at our precision.
  if (size >= 1e15) return clean;
  if (size < 1e-6) return 0;
  const magnitude = Number(`${Math.round(Number(`${size}e${decimals}`))}e${-decimals}`);
  return clean < 0 ? -magnitude || 0 : magnitude;
}

/** Rounds to a multiple of `step` (10, 100, …), half up. */
export function roundToStep(value: number, step: number): number {
  return roundHalfUp(value / step, 0) * step;
}

/**
 * The roundest number that stands for a whole interval: the finest of tens, hundreds and thousands to which both ends
 * round alike. Nothing when no such number exists below a thousandth of the value; then the interval itself is shown.
 */
export function roundWithin(low: number, high: number): number | undefined {
  for (const step of [10, 100, 1000, 10_000]) {
    if (step > 10 && step > Math.abs(high) / 50) return undefined;
    const rounded = roundToStep(low, step);
    if (rounded === roundToStep(high, step)) return rounded;
  }
  return undefined;
}
