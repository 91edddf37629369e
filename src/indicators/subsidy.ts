/** An amount in euro that is paid in parts: a share by results, the rest by costs, and by several sources together. */
export interface SubsidySplit {
  readonly byCosts: number;
  readonly byResults: number;
  /** One amount per source, in the order of the shares. */
  readonly bySource: readonly number[];
}

/**
 * Splits a budget in euro. `resultShare` and `sourceShares` are in percent. Every amount is in whole cents, and parts of shares
 * that make a hundred add up to the budget: a cent that rounding loses goes to the part that lost most. Nothing for a budget
 * or a share that is no number, or is outside its range.
 */
export function computeSubsidy(
  budget: number,
  resultShare: number,
  sourceShares: readonly number[],
): SubsidySplit | undefined {
  const shares = [resultShare, ...sourceShares];
  if (!Number.isFinite(budget) || budget < 0 || shares.some((share) => !(share >= 0 && share <= 100))) return undefined;
  const [byCosts = 0, byResults = 0] = splitAmount(budget, [100 - resultShare, resultShare]);
  return { byCosts, byResults, bySource: splitAmount(budget, sourceShares) };
}

/** Parts in whole cents; the largest remainders get the cents that are left. */
function splitAmount(amount: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => clean((amount * 100 * share) / 100));
  const cents = exact.map(Math.floor);
  let whole = 0;
  for (const part of exact) whole += part;
  let left = Math.round(clean(whole));
  for (const part of cents) left -= part;
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: clean(part - Math.floor(part)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return cents.map((part, index) => (part + (raised.has(index) ? 1 : 0)) / 100);
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
