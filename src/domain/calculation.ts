/**
 * The inputs of the calculator that a reader changed; what is undefined comes from the sources. Counts are whole persons of
 * 20–64. `groups` are the ids of the groups of the labour reserve that are counted along, in the order of the drawing.
 */
export interface Calculation {
  readonly employed: number | undefined;
  readonly population: number | undefined;
  /** The population in the year of the goal, when it is not taken as constant. */
  readonly populationThen: number | undefined;
  readonly groups: readonly string[];
  /** Whether the pace of the past years is drawn on as a dashed line. */
  readonly isExtended: boolean;
  /** The yearly budget in euro, and the share in percent that is paid by results, of the partnerships for inclusive workplaces. */
  readonly budget: number | undefined;
  readonly resultShare: number | undefined;
}

/** Everything from the sources, at a constant population, without a line drawn on. */
export const emptyCalculation: Calculation = {
  employed: undefined,
  population: undefined,
  populationThen: undefined,
  groups: [],
  isExtended: false,
  budget: undefined,
  resultShare: undefined,
};

/** The groups of the labour reserve that may be counted along: all but those at work, in the order of the drawing. */
export const countableGroups = ["more", "seek", "avail", "study", "ill", "home", "retired"] as const;

/** A budget in euro with cents, and a share with one decimal. */
export const subsidyLimits = {
  budget: { lowest: 1, highest: 999_999_999, decimals: 2 },
  resultShare: { lowest: 0, highest: 100, decimals: 1 },
} as const;

/** No municipality is smaller than this and no region larger. */
export const populationLimits = { lowest: 1, highest: 20_000_000 } as const;
