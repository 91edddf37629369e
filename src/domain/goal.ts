/**
 * What the employment rate of 20–64 is set against: a rate in percent and the year in which it should be reached. `isShown`
 * is whether the line is drawn; the distance is told either way.
 */
export interface GoalChoice {
  readonly rate: number;
  readonly year: number;
  readonly isShown: boolean;
}

/**
 * The goal of the Flemish government: 80% of the inhabitants of 20–64 at work by 2030. Source: Vlaamse Regering 2019 (80%);
 * 2030 is the horizon that Steunpunt Werk uses.
 */
export const flemishGoal: GoalChoice = { rate: 80, year: 2030, isShown: true };

/** What a reader may choose: a goal must be a possible rate, and its year one that lies ahead or not long ago. */
export const goalLimits = { lowestRate: 50, highestRate: 100, firstYear: 2020, lastYear: 2050 } as const;
