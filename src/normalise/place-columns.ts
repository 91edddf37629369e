import { fromSmallToLarge, type RegionLevel } from "../domain/region.ts";

/** A column of names of places, with the level that its header names. */
export interface NamedPlaceColumn {
  readonly column: number;
  readonly level: RegionLevel | undefined;
}

// A column of which the header names no level mostly holds municipalities, and stands after those that say so.
const [smallest, ...larger] = fromSmallToLarge;
const fromFineToCoarse = [smallest, undefined, ...larger];

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
