import { computeGapToGoal } from "./gap-to-goal.ts";

/** What the way to a goal is computed from. Counts are persons of 20–64; the goal is a rate in percent. */
export interface RoadInput {
  readonly employed: number;
  readonly population: number;
  /** The population in the year of the goal; the same as `population` when it is taken as constant. */
  readonly populationThen: number;
  readonly goal: number;
  /** Years between now and the goal; a goal that does not lie ahead has no pace. */
  readonly years: number;
}

/** How far it is, in points now and in persons by the year of the goal. Nothing is rounded. */
export interface Road {
  readonly rate: number;
  /** Goal minus rate: positive below the goal, negative above it. */
  readonly gapPoints: number;
  /** Who must be at work in the year of the goal. */
  readonly personsThen: number;
  /** More people at work than now; zero or negative when those of now are enough. The gap and the growth together. */
  readonly personsNeeded: number;
  /** The part of `personsNeeded` that closes the gap among the inhabitants of now; negative above the goal. */
  readonly personsOfGap: number;
  /** The part of `personsNeeded` that a larger (or, negative, a smaller) population asks for. */
  readonly personsOfGrowth: number;
  /** Nothing when nobody is needed or the goal does not lie ahead. */
  readonly personsPerYear: number | undefined;
}

/**
 * The way from the people at work now to the goal: 2,849,000 of 3,817,000 is 74.6%, 5.4 points below 80%, and 204,600 persons
 * at a constant population. Nothing for counts that cannot be: no inhabitants, or more people at work than inhabitants.
 */
export function computeRoad({ employed, population, populationThen, goal, years }: RoadInput): Road | undefined {
  if (population <= 0 || populationThen <= 0 || employed < 0 || employed > population) return undefined;
  const rate = (employed / population) * 100;
  const personsThen = (goal * populationThen) / 100;
  const personsNeeded = personsThen - employed;
  return {
    rate,
    gapPoints: computeGapToGoal(rate, goal, population).points,
    personsThen,
    personsNeeded,
    personsOfGap: (goal * population) / 100 - employed,
    personsOfGrowth: (goal * (populationThen - population)) / 100,
    personsPerYear: personsNeeded > 0 && years > 0 ? personsNeeded / years : undefined,
  };
}
