/** The distance from a rate to the goal, in percentage points and in persons. */
export interface GapToGoal {
  /** Goal minus rate: positive below the goal, negative above it. */
  readonly points: number;
  /** The same as persons of the population, not rounded. */
  readonly persons: number;
}

/**
 * The gap to the goal at a constant population: 3.7 percentage points of 522,305 inhabitants of 20–64 are 19,325 persons.
 * The rate and the population must be of the same age band. Definition: the goal of the Flemish government, 80% of the
 * inhabitants of 20–64 at work by 2030.
 */
export function computeGapToGoal(rate: number, goal: number, population: number): GapToGoal {
  const points = goal - rate;
  return { points, persons: (points / 100) * population };
}

/** Half the width of what a printed rate can stand for: a rate printed in whole percents may be off by half a point. */
export function halfWidthOf(precision: "exact" | "rounded" | "about" | "flagged"): number {
  return precision === "rounded" || precision === "about" ? 0.5 : 0;
}
