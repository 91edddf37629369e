import type { Caveat } from "../../figures/figure.ts";

/** So many warnings about the place itself fit on the sheet. */
const mostOwn = 2;

/** What stands in whole on the sheet, because it tells on which territory the numbers are. */
const territory: ReadonlySet<string> = new Set(["merged", "recast-provinces"]);

/**
 * The notes at the foot of the sheet: on which territory the numbers stand, and the first warnings about the place. Of a merged
 * municipality the caveats tell how its earlier years came about; of any other `borders` says that it did not merge.
 */
export function toSheetNotes(caveats: readonly Caveat[], borders: string): readonly string[] {
  const ofTerritory = caveats.filter(({ id }) => territory.has(id)).map(({ text }) => text);
  const own = caveats.filter(({ id, isGeneral }) => !isGeneral && !territory.has(id)).slice(0, mostOwn);
  return [...(ofTerritory.length === 0 ? [borders] : ofTerritory), ...own.map(({ text }) => text)];
}
