import type { Region } from "../domain/region.ts";
import { foldName, type SearchName } from "../domain/search-name.ts";
import { findNearest } from "./nearest-names.ts";

/** The places that an address may name: provinces and Vlaanderen, the municipalities, and once loaded their other names. */
export interface KnownPlaces {
  readonly pages: readonly Region[];
  readonly municipalities: readonly Region[];
  readonly names?: readonly SearchName[];
}

/** Under which other name a municipality was found. */
export type Detour =
  /** A municipality of before a merger; under another name than its Dutch one, `name` has both. */
  | { readonly kind: "former"; readonly name: string; readonly since: string }
  | { readonly kind: "part"; readonly name: string }
  | { readonly kind: "spelling"; readonly name: string };

/** A place that a text can mean, and the other name that led to it. */
export interface FoundRegion {
  readonly region: Region;
  readonly detour?: Detour;
}

/** A place that is offered, and the name that is offered for it. */
export interface OfferedRegion {
  readonly region: Region;
  readonly name: string;
}

/**
 * What a name or code means: the place of that name today; else the municipality of today that one of before a merger became
 * part of; else all that have the other name, of which the reader has to choose when there are more. Nothing is guessed.
 */
export function findRegions(text: string, places: KnownPlaces): readonly FoundRegion[] {
  const { pages, municipalities, names = [] } = places;
  const own = findOwn(text, pages) ?? findOwn(text, municipalities);
  if (own !== undefined) return [{ region: own }];
  const former = findFormer(text, municipalities);
  if (former.length > 0) return former;
  const wanted = foldName(text);
  const named = names.flatMap((name) => (foldName(name.name) === wanted ? toFound(name, municipalities) : []));
  return named.length > 0 ? named : findQualified(text, places);
}

/** How a name leads to a given municipality, when it does and is not the name of today. */
export function findDetour(
  name: string,
  region: Region,
  { municipalities, names = [] }: KnownPlaces,
): Detour | undefined {
  const wanted = foldName(name);
  const all = [
    ...findFormer(name, municipalities),
    ...names.flatMap((each) => (foldName(each.name) === wanted ? toFound(each, municipalities) : [])),
  ];
  return all.find((found) => found.region.key === region.key)?.detour;
}

/** Whether a name may be followed without asking. */
export function isCertain(found: readonly FoundRegion[], text: string, { names = [] }: KnownPlaces): boolean {
  if (found.length !== 1) return false;
  const wanted = foldName(text);
  const isPart = found[0]?.detour?.kind === "part";
  return !isPart || !names.some(({ name, isHomonym }) => isHomonym && foldName(name) === wanted);
}

/** The places whose name, of now or of before, is spelled most like a text: to be offered, never to be chosen for the reader. */
export function offerRegions(
  text: string,
  { pages, municipalities, names = [] }: KnownPlaces,
): readonly OfferedRegion[] {
  const byCode = new Map(municipalities.map((region) => [region.code, region]));
  const offers: readonly OfferedRegion[] = [
    ...[...pages, ...municipalities].map((region) => ({ region, name: region.name })),
    ...municipalities.flatMap((region) => (region.merger?.parts ?? []).map(({ name }) => ({ region, name }))),
    ...names.flatMap(({ name, code }) => {
      const region = byCode.get(code);
      return region === undefined ? [] : [{ region, name }];
    }),
  ];
  const near = findNearest(text, offers);
  return near.filter((offer, index) => near.findIndex(({ region }) => region.key === offer.region.key) === index);
}

/** A code or a name as written by hand: `70000`, `limburg`, `West-Vlaanderen`. */
function findOwn(text: string, candidates: readonly Region[]): Region | undefined {
  const wanted = foldName(text);
  return candidates.find(({ code, name }) => code === text.trim() || foldName(name) === wanted);
}

function findFormer(text: string, municipalities: readonly Region[]): readonly FoundRegion[] {
  const wanted = foldName(text);
  return municipalities.flatMap((region): readonly FoundRegion[] => {
    const part = region.merger?.parts.find(({ code, name }) => code === text.trim() || foldName(name) === wanted);
    if (region.merger === undefined || part === undefined) return [];
    // Antwerpen kept its name and its code. Hasselt kept its name: only its code of before tells which one is meant.
    const isNews =
      part.code !== region.code && (foldName(part.name) !== foldName(region.name) || part.code === text.trim());
    return [{ region, ...(isNews ? { detour: { kind: "former", name: part.name, since: region.merger.date } } : {}) }];
  });
}

function toFound(
  { name, code, kind, formerCode }: SearchName,
  municipalities: readonly Region[],
): readonly FoundRegion[] {
  const region = municipalities.find((candidate) => candidate.code === code);
  if (region === undefined) return [];
  if (kind !== "former") return [{ region, detour: { kind, name } }];
  const part = region.merger?.parts.find((candidate) => candidate.code === formerCode);
  if (region.merger === undefined || part === undefined) return [{ region, detour: { kind: "spelling", name } }];
  // "Tongeren (Tongres)": a name that is told apart by brackets already has the Dutch one before them.
  const full = name.includes("(") ? part.name : `${part.name} (${name})`;
  return [{ region, detour: { kind: "former", name: full, since: region.merger.date } }];
}

/**
 * "Hove (Antwerpen)", "3600 Genk", "Antwerpen / Anvers", as files and people write them. Brackets must name the district or the
 * province of what is found, because a name of two places is told apart by them.
 */
function findQualified(text: string, places: KnownPlaces): readonly FoundRegion[] {
  const postal = /^\s*\d{4}\s+(.+)$/.exec(text)?.[1];
  const bilingual = / \/ /.test(text) ? text.split(" / ")[0] : undefined;
  const plain = postal ?? bilingual;
  if (plain !== undefined) return findRegions(plain, places);
  const match = /^(.+?)\s*\(([^)]+)\)\s*$/.exec(text);
  const [, name = "", qualifier = ""] = match ?? [];
  if (name === "") return [];
  const wanted = foldName(qualifier);
  const provinceOf = (region: Region): string => places.pages.find(({ key }) => key === region.province)?.name ?? "";
  return findRegions(name, { ...places, pages: [] }).filter(({ region }) =>
    [region.name, region.districtName ?? "", provinceOf(region)].some((area) => foldName(area) === wanted),
  );
}
