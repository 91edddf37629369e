import type { Cell } from "../domain/cell.ts";
import type { Observation, SourcePlace } from "../domain/dataset.ts";
import { endOfPeriod, type PeriodKey } from "../domain/period.ts";
import { toRegionKey, type Region, type RegionKey } from "../domain/region.ts";
import type { SuppressionRule } from "./sum-of-parts.ts";

/** Why a number on today's territory cannot be told. */
export type RecodeReason =
  | "not-published"
  | "part-missing"
  | "part-suppressed"
  | "no-denominator"
  | "not-derivable"
  | "parts-and-whole"
  | "unclear-territory";

/** One of the municipalities behind a number, with its own cell; `denominator` where a rate was weighted. */
export interface RecodedPart {
  readonly code: string;
  readonly name: string;
  readonly cell: Cell | undefined;
  readonly place?: SourcePlace;
  readonly denominator?: number;
}

/**
 * A number of one municipality of today in one period, with the way in which it came about:
 * - `as-published`: the municipality itself, after its merger or without one
 * - `recast-by-source`: the municipality itself, in a period before it existed: the publisher recalculated the series
 * - `sum`: counts of all municipalities before the merger, added up
 * - `weighted`: rates of all of them, weighted by the denominator of that rate in that period
 * - `bounds`: as `sum`, with a suppressed part: the true count lies between two numbers that are close together
 * - `none`: there is no number, and `reason` says why
 */
export type Recoded = {
  readonly period: PeriodKey;
  readonly parts: readonly RecodedPart[];
  readonly places: readonly SourcePlace[];
} & (
  | {
      readonly method: "as-published" | "recast-by-source";
      readonly cell: Cell;
    }
  | { readonly method: "sum" | "weighted"; readonly value: number }
  | { readonly method: "bounds"; readonly low: number; readonly high: number }
  | { readonly method: "none"; readonly reason: RecodeReason }
);

/**
 * What may be done with the numbers of municipalities that merged: counts add up, a rate needs its denominators, and medians, ranks and
 * survey estimates cannot be derived. See section 6 of the geography note.
 */
export type Additivity =
  | { readonly kind: "count"; readonly rule: SuppressionRule }
  | { readonly kind: "rate"; readonly denominatorOf: (part: RegionKey, period: PeriodKey) => number | undefined }
  | { readonly kind: "other" };

/** A suppressed part may be told as bounds when they are this close together, as a share of the lower one. */
const closestBounds = 0.05;

/**
 * A series of one municipality on the territory of today. `observations` are those of one measure of a dataset, of all
 * municipalities: the others tell on which map the dataset stands in each period (Borsbeek tells which Antwerpen is meant).
 */
export function recodeMunicipality(
  municipality: Region,
  observations: readonly Observation[],
  additivity: Additivity,
): ReadonlyMap<PeriodKey, Recoded> {
  const byPeriod = new Map<PeriodKey, Map<RegionKey, Observation>>();
  for (const observation of observations) {
    const places = byPeriod.get(observation.period) ?? new Map<RegionKey, Observation>();
    places.set(observation.region, observation);
    byPeriod.set(observation.period, places);
  }
  return new Map(
    [...byPeriod].map(([period, places]) => [period, recodePeriod(municipality, period, places, additivity)]),
  );
}

function recodePeriod(
  { key, code, name, merger }: Region,
  period: PeriodKey,
  places: ReadonlyMap<RegionKey, Observation>,
  additivity: Additivity,
): Recoded {
  const own = places.get(key);
  const none = (reason: RecodeReason, parts: readonly RecodedPart[] = []): Recoded => ({
    period,
    method: "none",
    reason,
    parts,
    places: placesOf(parts),
  });
  const itself = (method: "as-published" | "recast-by-source", observation: Observation): Recoded => ({
    period,
    method,
    cell: observation.cell,
    parts: [{ code, name, cell: observation.cell, place: observation.place }],
    places: [observation.place],
  });
  // Without a merger, or after it, the municipality speaks for itself.
  if (merger === undefined || endOfPeriod(period) >= merger.date) {
    return own === undefined ? none("not-published") : itself("as-published", own);
  }
  const others = merger.parts.filter((part) => part.code !== code);
  const present = others.filter((part) => places.has(toRegionKey("municipality", part.code)));
  const keptItsCode = others.length < merger.parts.length;
  if (own !== undefined && !keptItsCode) {
    // The whole beside its parts would count people twice.
    return present.length > 0 ? none("parts-and-whole") : itself("recast-by-source", own);
  }
  if (own !== undefined && present.length === 0) {
    // Same code, and no partner in the file: recast when the file knows the map of today, else nobody can tell.
    return knowsToday(places, merger.date) ? itself("recast-by-source", own) : none("unclear-territory");
  }
  const parts = merger.parts.map((part): RecodedPart => {
    const observation = places.get(toRegionKey("municipality", part.code));
    return observation === undefined
      ? { ...part, cell: undefined }
      : { ...part, cell: observation.cell, place: observation.place };
  });
  if (parts.every(({ cell }) => cell === undefined)) return none("not-published");
  switch (additivity.kind) {
    case "count":
      return addUp(period, parts, additivity.rule);
    case "rate":
      return weigh(period, parts, additivity.denominatorOf);
    case "other":
      return none("not-derivable", parts);
  }
}

/** Whether a file of before a merger date holds a code that only exists since then: its publisher recast it. */
function knowsToday(places: ReadonlyMap<RegionKey, Observation>, date: string): boolean {
  const firstCodes = date.startsWith("2019") ? madeIn2019 : madeIn2025;
  return firstCodes.some((code) => places.has(toRegionKey("municipality", code)));
}

/** Codes that the mergers of a year made; every complete file of that map holds them. Source: REFNIS. */
const madeIn2019 = ["12041", "44083", "44084", "44085", "45068", "72042", "72043"];
const madeIn2025 = [
  "23106",
  "37021",
  "37022",
  "44086",
  "44087",
  "44088",
  "46029",
  "46030",
  "71071",
  "71072",
  "73110",
  "73111",
];

function addUp(period: PeriodKey, parts: readonly RecodedPart[], rule: SuppressionRule): Recoded {
  let visible = 0;
  let hidden = 0;
  const places = placesOf(parts);
  for (const { cell } of parts) {
    if (cell?.kind === "value" && (cell.precision === "exact" || cell.precision === "flagged")) visible += cell.value;
    else if (cell?.kind === "missing" && cell.reason === "suppressed") hidden += 1;
    else return { period, method: "none", reason: "part-missing", parts, places };
  }
  if (hidden === 0) return { period, method: "sum", value: visible, parts, places };
  const [low, high] = [visible + hidden * rule.low, visible + hidden * rule.high];
  return Number.isFinite(high) && high - low <= low * closestBounds
    ? { period, method: "bounds", low, high, parts, places }
    : { period, method: "none", reason: "part-suppressed", parts, places };
}

/** The mean of rates, each weighted by its own denominator in the same period; never a plain mean. */
function weigh(
  period: PeriodKey,
  parts: readonly RecodedPart[],
  denominatorOf: (part: RegionKey, period: PeriodKey) => number | undefined,
): Recoded {
  const weighted = parts.map((part): RecodedPart => {
    const denominator = denominatorOf(toRegionKey("municipality", part.code), period);
    return denominator === undefined ? part : { ...part, denominator };
  });
  const places = placesOf(weighted);
  let numerator = 0;
  let total = 0;
  for (const { cell, denominator } of weighted) {
    if (cell?.kind === "missing" && cell.reason === "suppressed") {
      return { period, method: "none", reason: "part-suppressed", parts: weighted, places };
    }
    if (cell?.kind !== "value" || (cell.precision !== "exact" && cell.precision !== "flagged")) {
      return { period, method: "none", reason: "part-missing", parts: weighted, places };
    }
    if (denominator === undefined || denominator <= 0) {
      return { period, method: "none", reason: "no-denominator", parts: weighted, places };
    }
    numerator += cell.value * denominator;
    total += denominator;
  }
  return { period, method: "weighted", value: numerator / total, parts: weighted, places };
}

function placesOf(parts: readonly RecodedPart[]): readonly SourcePlace[] {
  return parts.flatMap(({ place }) => place ?? []);
}

/**
 * Whether the municipalities of before a merger may stand beside their sum in one view: not when exactly one of them is
 * suppressed while the sum is told, because the hidden one would follow from the others.
 */
export function mayShowParts(recoded: Recoded): boolean {
  const hidden = recoded.parts.filter(({ cell }) => cell?.kind === "missing" && cell.reason === "suppressed").length;
  return hidden !== 1 || recoded.method === "none";
}
