import type { PeriodKey } from "../domain/period.ts";
import type { RegionLevel } from "../domain/region.ts";
import { findMeasure, type Measure } from "./measures.ts";
import { readLevel, type PlaceRegister } from "./place-register.ts";
import { readPeriod } from "./read-period.ts";

/** What the lines above a table say of the whole table. */
export interface PreambleFacts {
  readonly title: string;
  readonly measure?: Measure;
  /** The name of the place that the whole table is about: the place of its totals, or of everything when no column names places. */
  readonly place?: string;
  /** The level of the places in the table: "Vlaams Gewest, gemeenten". */
  readonly level?: RegionLevel;
  readonly period?: PeriodKey;
}

/** Reads title, measure, place, level and period from the lines above a table. What they do not say stays open. */
export function readPreamble(lines: readonly string[], register: PlaceRegister): PreambleFacts {
  const [title = ""] = lines;
  const pieces = lines.flatMap((line) => [line, ...line.split(/[,;]\s+/)]);
  const measure = [title, ...lines].map(findMeasure).find((found) => found !== undefined);
  const place = findPlace(pieces, register);
  const level = findLevel(lines);
  const period = pieces.map(readPeriod).find((found) => found !== undefined);
  return {
    title,
    ...(measure === undefined ? {} : { measure }),
    ...(place === undefined ? {} : { place }),
    ...(level === undefined ? {} : { level }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The first piece that names a place. */
function findPlace(pieces: readonly string[], register: PlaceRegister): string | undefined {
  return pieces.map((piece) => piece.replace(/\.$/, "")).find((name) => register.findByName(name).length > 0);
}

/** The one level that the lines name as a plural word of its own; nothing when they name several. */
function findLevel(lines: readonly string[]): RegionLevel | undefined {
  const levels = new Set<RegionLevel>();
  for (const line of lines.slice(0, 3)) {
    for (const word of line.split(/[^\p{L}']+/u)) {
      const level = /n$|s$/.test(word) ? readLevel(word) : undefined;
      if (level !== undefined) levels.add(level);
    }
  }
  const [only] = levels;
  return levels.size === 1 ? only : undefined;
}
