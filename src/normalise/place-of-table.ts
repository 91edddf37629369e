import type { RegionKey } from "../domain/region.ts";
import { describeResolution } from "./place-messages.ts";
import { unnamedTotal } from "./places-of-column.ts";
import type { PreambleFacts } from "./preamble.ts";
import type { Reading, Table } from "./reading.ts";
import { resolvePlaces } from "./resolve-places.ts";

/** What a layout knows of a table when it asks for the place that the table is about. */
export interface PlaceOfTableContext {
  /** Whether a column names the places: the place of the table is then only that of its totals. */
  readonly hasPlaces: boolean;
  readonly firstYear: number | undefined;
}

/**
 * The place that a whole table is about, by the lines above it. When no column names places and the name can mean two
 * places, a message says what was assumed.
 */
export function placeOfTable(
  { place }: PreambleFacts,
  table: Table,
  { hasPlaces, firstYear }: PlaceOfTableContext,
  { hints, register, messages }: Reading,
): RegionKey {
  if (place === undefined) return unnamedTotal;
  const resolution = resolvePlaces([place], register, {
    firstYear,
    preambleLevel: hasPlaces ? "province" : undefined,
    vintage: hints.answers?.territory ?? hints.vintage,
    answeredLevel: hasPlaces ? undefined : hints.answers?.level,
  }).get(place);
  if (resolution === undefined) return unnamedTotal;
  const remark = hasPlaces ? undefined : describeResolution(place, resolution);
  if (remark !== undefined) messages.add({ ...remark, sheet: table.sheet.name, found: place });
  return resolution.key;
}
