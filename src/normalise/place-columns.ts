import type { RegionLevel } from "../domain/region.ts";

/** A column of names of places, with the level that its header names. */
export interface NamedPlaceColumn {
  readonly column: number;
  readonly level: RegionLevel | undefined;
}

const fromFineToCoarse: readonly (RegionLevel | undefined)[] = [
  "municipality",
  undefined,
  "district",
  "referenceRegion",
  "province",
  "region",
  "country",
  "area",
];

/**
 * Of several columns of places (Provincie, Gemeente) the finest one names the place of a row; the next one names the place
 * of rows that are a total over the finest.
 */
export function choosePlaceColumns(columns: readonly NamedPlaceColumn[]): {
  readonly place: NamedPlaceColumn | undefined;
  readonly outer: NamedPlaceColumn | undefined;
} {
  const order = ({ level }: NamedPlaceColumn): number => fromFineToCoarse.indexOf(level);
  const [place, outer] = [...columns].sort((a, b) => order(a) - order(b));
  return { place, outer };
}
