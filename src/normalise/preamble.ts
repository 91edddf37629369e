import type { PeriodKey } from "../domain/period.ts";
import type { RegionLevel } from "../domain/region.ts";
import { findMeasure, type Measure } from "./measures.ts";
import { readLevel, type PlaceCandidate, type PlaceRegister } from "./place-register.ts";
import { readPeriod } from "./read-period.ts";

/** What the lines above a table say of the whole table. */
export interface PreambleFacts {
  readonly title: string;
  readonly measure?: Measure;
  /** The place that the whole table is about: the place of its totals, or of everything when no column names places. */
  readonly place?: NamedPlace;
  /** The level of the places in the table: "Vlaams Gewest, gemeenten". */
  readonly level?: RegionLevel;
  readonly period?: PeriodKey;
}

/** A place that a line names, and what else the name can mean. */
export interface NamedPlace {
  readonly name: string;
  readonly candidate: PlaceCandidate;
  readonly other?: PlaceCandidate;
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

const placeOrder: readonly RegionLevel[] = [
  "province",
  "region",
  "country",
  "municipality",
  "district",
  "referenceRegion",
];

function findPlace(pieces: readonly string[], register: PlaceRegister): NamedPlace | undefined {
  for (const piece of pieces) {
    const name = piece.replace(/\.$/, "");
    const found = register.findByName(name);
    if (found.length === 0) continue;
    const level = placeOrder.find((each) => found.some((candidate) => candidate.level === each));
    const candidate = found.filter((each) => each.level === level).at(-1);
    if (candidate === undefined) continue;
    // "Limburg" alone is the province; its reference region has the same borders.
    const other = found.find((each) => each.key !== candidate.key && each.level !== "referenceRegion");
    return { name, candidate, ...(other === undefined ? {} : { other }) };
  }
  return undefined;
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
