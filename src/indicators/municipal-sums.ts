import { readObservation, selectPositions, type Dataset } from "../domain/dataset.ts";
import { yearOf } from "../domain/period.ts";
import { hideSmallCount } from "../domain/small-counts.ts";
import type { RegionKey } from "../domain/region.ts";
import { sumOfParts, type Part, type Sum, type SuppressionRule } from "./sum-of-parts.ts";

/** The share (0 to 1) of the inhabitants of the whole that live in one municipality; nothing when nobody knows. */
export type ShareOfInhabitants = (municipality: RegionKey) => number | undefined;

/**
 * Counts of one measure added up over municipalities, per year. Every municipality of `members` must be in the dataset's
 * own division (the bundled series were recast by their publisher to the 285 of 2025); one that has no row counts as lacking.
 */
export function toMunicipalSums(
  dataset: Dataset,
  measure: string,
  members: readonly RegionKey[],
  share: ShareOfInhabitants,
  rule: SuppressionRule,
): ReadonlyMap<number, Sum> {
  const byYear = new Map<number, Map<RegionKey, Part>>();
  for (const position of selectPositions(dataset, { measure, region: members })) {
    const { cell, period, region, place, isTotal } = readObservation(dataset, position);
    if (isTotal) continue;
    const year = yearOf(period);
    const parts = byYear.get(year) ?? new Map<RegionKey, Part>();
    parts.set(region, { region, cell: hideSmallCount(measure, cell), place, shareOfInhabitants: share(region) });
    byYear.set(year, parts);
  }
  return new Map(
    [...byYear].map(([year, parts]) => [
      year,
      sumOfParts(
        members.map((region) => parts.get(region) ?? { region, cell: undefined, shareOfInhabitants: share(region) }),
        rule,
      ),
    ]),
  );
}
