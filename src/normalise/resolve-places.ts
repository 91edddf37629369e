import { toRegionKey, type RegionKey, type RegionLevel } from "../domain/region.ts";
import { foldText } from "./fold-text.ts";
import type { PlaceCandidate, PlaceRegister, Vintage } from "./place-register.ts";
import { vintages } from "./place-register.ts";

/** What is known of a column of places before its names are read. */
export interface PlaceContext {
  /** The level that the column's header names. */
  readonly level?: RegionLevel | undefined;
  /** The level that the lines above the table name. */
  readonly preambleLevel?: RegionLevel | undefined;
  /** The state of the map that the catalogue (or the reader of the file) states for this file. */
  readonly vintage?: Vintage | undefined;
  /** The level that the reader of the file chose for names that have several. */
  readonly answeredLevel?: RegionLevel | undefined;
  /** The first year in the table: from 2025 on only the municipalities of 2025 can be meant. */
  readonly firstYear?: number | undefined;
}

/** What a name became, and why it may be wrong. */
export type Resolution =
  | {
      readonly kind: "found";
      readonly key: RegionKey;
      /** The state of the map in which the name was looked up. */
      readonly vintage: Vintage;
      /** What else the name can mean, when nothing in the file decides. */
      readonly other?: PlaceCandidate;
      readonly doubt?: Doubt;
    }
  | { readonly kind: "unknown"; readonly key: RegionKey };
export type Doubt = "level" | "territory";

/**
 * Decides for all names of one column together what they mean. The header's level comes first; without it a column whose
 * names are all provinces (or all districts) has that level; else the level above the table, else the municipality. The
 * state of the map is the one in which most names exist; where a name means two territories and nothing decides, the
 * resolution says so.
 */
export function resolvePlaces(
  names: Iterable<string>,
  register: PlaceRegister,
  context: PlaceContext,
): ReadonlyMap<string, Resolution> {
  const candidates = new Map<string, readonly PlaceCandidate[]>();
  for (const name of names) candidates.set(name, findAll(name, register));
  const hasWords = hasNamedLevels(candidates.keys());
  const level = context.level ?? (hasWords ? undefined : findCommonLevel([...candidates.values()]));
  const stated = context.vintage ?? (context.firstYear !== undefined && context.firstYear >= 2025 ? "2025" : undefined);
  const fitting = stated === undefined ? findFittingVintages([...candidates.values()]) : [stated];
  const named = hasWords ? "municipality" : undefined;
  const preambleLevel = context.answeredLevel ?? context.preambleLevel ?? named;
  const resolutions = new Map<string, Resolution>();
  for (const [name, found] of candidates) {
    resolutions.set(name, resolveOne(name, found, { level, preambleLevel, fitting }));
  }
  return resolutions;
}

/** A column that writes "Provincie Antwerpen" or "Arr. Aalst" means the municipality where it writes a bare name. */
function hasNamedLevels(names: Iterable<string>): boolean {
  for (const name of names) if (/^(provincie|prov\.?|arrondissement|arr\.?)\s/i.test(name.trim())) return true;
  return false;
}

function findAll(name: string, register: PlaceRegister): readonly PlaceCandidate[] {
  const byCode = /^[A-Z0-9_]{2,9}$/.test(name.trim()) ? register.findByCode(name) : [];
  return byCode.length > 0 ? byCode : register.findByName(name);
}

/** The level that every known name of a column shares, when at least one of them has no other level. */
function findCommonLevel(found: readonly (readonly PlaceCandidate[])[]): RegionLevel | undefined {
  const known = found.filter((each) => each.length > 0);
  for (const level of ["province", "district", "referenceRegion"] as const) {
    const isShared = known.length > 1 && known.every((each) => each.some((candidate) => candidate.level === level));
    if (isShared && known.some((each) => each.every((candidate) => candidate.level === level))) return level;
  }
  return undefined;
}

/** The states of the map in which most names exist: one when the names decide, several when they do not. */
function findFittingVintages(found: readonly (readonly PlaceCandidate[])[]): readonly Vintage[] {
  const towns = found
    .map((each) => each.filter(({ level }) => level === "municipality"))
    .filter((each) => each.length > 0);
  const scores = vintages.map((vintage) => ({
    vintage,
    score: towns.filter((each) => each.some((candidate) => candidate.vintages.includes(vintage))).length,
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  return scores.filter(({ score }) => score === best).map(({ vintage }) => vintage);
}

interface Choice {
  readonly level: RegionLevel | undefined;
  readonly preambleLevel: RegionLevel | undefined;
  /** The states of the map that the names may belong to; the last of them is assumed. */
  readonly fitting: readonly Vintage[];
}

function resolveOne(name: string, found: readonly PlaceCandidate[], choice: Choice): Resolution {
  if (found.length === 0) return { kind: "unknown", key: toRegionKey("area", foldText(name).replaceAll(" ", "-")) };
  const levels = new Set(found.map(({ level }) => level));
  const wanted =
    [choice.level, choice.preambleLevel, "municipality" as const, "province" as const].find(
      (level) => level !== undefined && levels.has(level),
    ) ?? found[0]?.level;
  const ofLevel = found.filter(({ level }) => level === wanted);
  const vintage = choice.fitting.at(-1) ?? "2025";
  const chosen = ofLevel.find((each) => each.vintages.includes(vintage)) ?? ofLevel.at(-1);
  if (chosen === undefined) throw new Error(`No candidate for ${name}`);
  const otherTerritory = ofLevel.find(
    ({ key, vintages: valid }) => key !== chosen.key && valid.some((each) => choice.fitting.includes(each)),
  );
  if (otherTerritory !== undefined) {
    return { kind: "found", key: chosen.key, vintage: vintage, other: otherTerritory, doubt: "territory" };
  }
  const isLevelCertain = wanted === choice.level || wanted === choice.preambleLevel;
  const otherLevel = isLevelCertain ? undefined : findOtherLevel(found, wanted);
  return otherLevel === undefined
    ? { kind: "found", key: chosen.key, vintage: vintage }
    : { kind: "found", key: chosen.key, vintage: vintage, other: otherLevel, doubt: "level" };
}

/** What else a name can mean. A reference region beside its province (Limburg) is the same area. */
function findOtherLevel(found: readonly PlaceCandidate[], wanted: RegionLevel | undefined): PlaceCandidate | undefined {
  const others = found.filter(
    ({ level }) => level !== wanted && !(wanted === "province" && level === "referenceRegion"),
  );
  return others.find(({ level }) => level === "province") ?? others[0];
}
