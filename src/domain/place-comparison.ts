/**
 * With which other municipalities one is compared: those that share a border, those of its province or reference region, the
 * centre cities, those that are most alike, or a list of one's own (the comparisons of the address).
 */
export const comparisonGroups = [
  "buren",
  "provincie",
  "referentieregio",
  "centrumsteden",
  "gelijkend",
  "eigen",
] as const;
export type ComparisonGroup = (typeof comparisonGroups)[number];

/** How a municipality is set beside others. `dropped` are the criteria of likeness that the reader left out. */
export interface PlaceComparison {
  readonly group: ComparisonGroup;
  readonly dropped: readonly string[];
}

/** Neighbours first: everybody knows them. */
export const firstComparison: PlaceComparison = { group: "buren", dropped: [] };
