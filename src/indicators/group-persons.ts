/** The people of a place in a year: how many look for work, and which percentage of its labour force that is, in one decimal. */
export interface WholePlace {
  readonly count: number;
  readonly rate: number;
}

/** Half of the last printed decimal of a rate, in percentage points. */
const halfStep = 0.05;

/**
 * Whether the rate of a group may rest on fewer persons than `fewest`. The labour force of a place follows from its count and its
 * rate; how much of it a group has is not published, so `share` is a cautiously small guess. Printed decimals are taken at
 * their least favourable. A rate of 0.0 holds too few only where it could be somebody: in a labour force of 2,000 or more.
 */
export function holdsTooFew(rate: number, share: number, whole: WholePlace, fewest: number): boolean {
  if (rate === 0) return whole.count > 0 && halfStep * whole.count >= whole.rate - halfStep;
  return ((rate - halfStep) * share * whole.count) / (whole.rate + halfStep) < fewest;
}
