import { regionLevelOf, type RegionKey } from "../domain/region.ts";
import { describeResolution } from "./place-messages.ts";
import { unnamedTotal } from "./places-of-column.ts";
import type { PreambleFacts } from "./preamble.ts";
import type { Reading, Table } from "./reading.ts";

/**
 * The place that a whole table is about, by the lines above it. When no column names places and the name can mean two
 * places, a message says what was assumed.
 */
export function placeOfTable(
  { place }: PreambleFacts,
  table: Table,
  hasPlaceColumn: boolean,
  { hints, messages }: Reading,
): RegionKey {
  if (place === undefined) return unnamedTotal;
  const { name, candidate, other } = place;
  const level = hints.answers?.level;
  if (other === undefined || level === candidate.level) return candidate.key;
  if (level !== undefined && regionLevelOf(other.key) === level) return other.key;
  const isTerritory = other.level === candidate.level;
  if (isTerritory && hints.answers?.territory !== undefined) {
    return other.vintages.includes(hints.answers.territory) ? other.key : candidate.key;
  }
  const vintage = candidate.vintages.at(-1) ?? "2025";
  const doubt = isTerritory ? "territory" : "level";
  const remark = describeResolution(name, { kind: "found", key: candidate.key, vintage, other, doubt });
  if (remark !== undefined && !hasPlaceColumn) messages.add({ ...remark, sheet: table.sheet.name, found: name });
  return candidate.key;
}
