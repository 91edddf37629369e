/** A group without work among a hundred inhabitants. `isWithin`: it is counted with those at work, so it adds nobody. */
export interface ReserveGroup {
  readonly key: string;
  readonly count: number;
  readonly isWithin: boolean;
}

/** A step of the ladder: how many in a hundred would be at work before and after the group joined. */
export interface Step {
  readonly key: string;
  readonly adds: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The groups one after another, each on top of those before it: 76 + 2 is 78, and 2 more is 80. People who work already and want
 * more hours change nothing in the number at work.
 */
export function computeSteps(atWork: number, groups: readonly ReserveGroup[]): readonly Step[] {
  let from = atWork;
  return groups.map(({ key, count, isWithin }) => {
    const adds = isWithin ? 0 : count;
    const step = { key, adds, from, to: from + adds };
    from = step.to;
    return step;
  });
}

/** So many persons a number of whole inhabitants in a hundred can stand for, when each of its `parts` was rounded by itself. */
export function computePersonsOf(
  count: number,
  parts: number,
  population: number,
): { readonly low: number; readonly high: number } {
  const half = 0.5 * parts;
  return { low: (Math.max(0, count - half) / 100) * population, high: ((count + half) / 100) * population };
}
