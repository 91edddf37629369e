import type { Brand } from "./brand.ts";

/**
 * The levels of place that occur in the exports, from large to small, with the Dutch word used in files. `area` is any other
 * place: the European Union, a labour market area, or a place that we do not know (its code is then its folded name).
 */
export const regionLevels = {
  area: "ander gebied",
  country: "land",
  region: "gewest",
  province: "provincie",
  referenceRegion: "referentieregio",
  district: "arrondissement",
  municipality: "gemeente",
} as const;
export type RegionLevel = keyof typeof regionLevels;
/** The same levels, from small to large. */
export const fromSmallToLarge = (Object.keys(regionLevels) as RegionLevel[]).toReversed();

/** Level and code, e.g. `province:70000`. Codes repeat across levels, names repeat across everything. */
export type RegionKey = Brand<`${RegionLevel}:${string}`, "RegionKey">;

/** The only way to make a {@link RegionKey}. The code is a NIS code as text (leading zeros kept) or another official code. */
export function toRegionKey(level: RegionLevel, code: string): RegionKey {
  return `${level}:${code}` as RegionKey;
}

/** The level of a key. */
export function regionLevelOf(key: RegionKey): RegionLevel {
  return key.slice(0, key.indexOf(":")) as RegionLevel;
}

/** The code of a key, as text. */
export function regionCodeOf(key: RegionKey): string {
  return key.slice(key.indexOf(":") + 1);
}

/** A place as the dashboard knows it. `name` is a label: shown and searched, never compared or parsed. */
export interface Region {
  readonly key: RegionKey;
  readonly level: RegionLevel;
  readonly code: string;
  readonly name: string;
  /** The province of a municipality or district on 1 January 2025. */
  readonly province?: RegionKey;
  readonly district?: string;
  readonly districtName?: string;
  readonly referenceRegion?: string;
  /** Of a municipality: where it stands on the maps. */
  readonly spot?: MapSpot;
  /** Of a municipality: the codes of those that share a border with it, the longest border first. */
  readonly neighbours?: readonly string[];
  /** Of a municipality that a merger made or enlarged: since when, and out of which. */
  readonly merger?: Merger;
}

/** Where a municipality lies: its cell in the hexagon grid (axial coordinates), and its true centre in degrees (WGS84). */
export interface MapSpot {
  readonly q: number;
  readonly r: number;
  readonly lat: number;
  readonly lon: number;
}

/** How a municipality came to be: `date` is its first day (ISO), `parts` the names and codes of the municipalities before it. */
export interface Merger {
  readonly date: string;
  readonly parts: readonly { readonly code: string; readonly name: string }[];
}

export const flanders = toRegionKey("region", "02000");
export const limburg = toRegionKey("province", "70000");

/** The places that have a page of their own: Limburg first, because this dashboard was made there. */
export const pageRegions: readonly Region[] = [
  { key: limburg, level: "province", code: "70000", name: "Limburg" },
  { key: toRegionKey("province", "10000"), level: "province", code: "10000", name: "Antwerpen" },
  { key: toRegionKey("province", "40000"), level: "province", code: "40000", name: "Oost-Vlaanderen" },
  { key: toRegionKey("province", "20001"), level: "province", code: "20001", name: "Vlaams-Brabant" },
  { key: toRegionKey("province", "30000"), level: "province", code: "30000", name: "West-Vlaanderen" },
  { key: flanders, level: "region", code: "02000", name: "Vlaanderen" },
];
