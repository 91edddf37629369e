import { toRegionKey, type MapSpot, type Merger, type Region } from "../domain/region.ts";
import { readRecords } from "../parse/read-records.ts";
import type { MunicipalityRecord, PlaceRecords, Vintage } from "../normalise/place-register.ts";

/** The geography files that names and codes are looked up in, as bytes. */
export interface GeographyFiles {
  readonly municipalities: Uint8Array;
  readonly aliases: Uint8Array;
  /** Without it, a municipality beside its successor goes unnoticed. */
  readonly mergers?: Uint8Array;
  /** Without it, municipalities have no place on the maps. */
  readonly tiles?: Uint8Array;
  /** Without it, municipalities have no neighbours. */
  readonly adjacency?: Uint8Array;
}

/** A day in each state of the municipal map. */
const days: Readonly<Record<Vintage, string>> = { "2018": "2018-12-31", "2024": "2024-12-31", "2025": "2025-01-01" };
const allVintages: readonly Vintage[] = ["2018", "2024", "2025"];

/** The geography files as plain records, for a register here or (as JSON) in the browser. */
export function readPlaceRecords(files: GeographyFiles): PlaceRecords {
  return {
    municipalities: readRecords(files.municipalities, "municipalities.csv").map((record) => toMunicipality(record)),
    aliases: readRecords(files.aliases, "aliases.csv")
      .filter((record) => record.get("kind") !== "deelgemeente")
      .map((record) => [record.get("alias_norm") ?? "", record.get("nis") ?? ""] as const),
    mergers:
      files.mergers === undefined
        ? []
        : readRecords(files.mergers, "mergers.csv")
            .map((record) => [record.get("old_nis") ?? "", record.get("new_nis") ?? ""] as const)
            .filter(([old, next]) => old !== next),
  };
}

function toMunicipality(record: ReadonlyMap<string, string>): MunicipalityRecord {
  const get = (label: string): string => record.get(label) ?? "";
  const from = get("valid_from");
  const to = get("valid_to");
  return {
    nis: get("nis"),
    name: get("name"),
    district: get("arrondissement_nis"),
    districtName: get("arrondissement"),
    province: get("province_nis"),
    provinceName: get("province"),
    referenceRegion: get("referentieregio"),
    vintages: allVintages.filter((vintage) => {
      const day = days[vintage];
      return (from === "" || from <= day) && (to === "" || to >= day);
    }),
  };
}

/** The municipalities of 1 January 2025: the areas they lie in, their place on the maps and how they came to be; by code. */
export function readRegions(files: GeographyFiles): readonly Region[] {
  const spots = readSpots(files);
  const mergers = readMergers(files);
  const neighbours = readNeighbours(files);
  const { municipalities } = readPlaceRecords(files);
  const provinceNames = new Set(municipalities.map(({ provinceName }) => provinceName));
  return municipalities
    .filter(({ vintages }) => vintages.includes("2025"))
    .map(({ nis, name, province, district, districtName, referenceRegion }): Region => {
      const [spot, merger] = [spots.get(nis), mergers.get(nis)];
      return {
        key: toRegionKey("municipality", nis),
        level: "municipality",
        code: nis,
        // A sentence that sets the city beside its province would name both Antwerpen.
        name: provinceNames.has(name) ? `${name} (stad)` : name,
        province: toRegionKey("province", province),
        district,
        districtName,
        referenceRegion,
        ...(spot === undefined ? {} : { spot }),
        neighbours: neighbours.get(nis) ?? [],
        ...(merger === undefined ? {} : { merger }),
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readSpots({ tiles }: GeographyFiles): ReadonlyMap<string, MapSpot> {
  if (tiles === undefined) return new Map();
  return new Map(
    readRecords(tiles, "tilegrid-2025.csv").map((record) => {
      const number = (label: string): number => Number(record.get(label));
      return [record.get("nis") ?? "", { q: number("q"), r: number("r"), lat: number("lat"), lon: number("lon") }];
    }),
  );
}

/** The neighbours of every municipality, the longest border first; a border under 100 m comes last by itself. */
function readNeighbours({ adjacency }: GeographyFiles): ReadonlyMap<string, readonly string[]> {
  if (adjacency === undefined) return new Map();
  const borders = new Map<string, { readonly code: string; readonly metres: number }[]>();
  for (const record of readRecords(adjacency, "adjacency-2025.csv")) {
    const [a, b, metres] = [record.get("nis_a") ?? "", record.get("nis_b") ?? "", Number(record.get("border_m"))];
    borders.set(a, [...(borders.get(a) ?? []), { code: b, metres }]);
    borders.set(b, [...(borders.get(b) ?? []), { code: a, metres }]);
  }
  return new Map(
    [...borders].map(([code, all]) => [code, all.toSorted((x, y) => y.metres - x.metres).map((border) => border.code)]),
  );
}

/** The mergers by the code of what they made. Antwerpen kept its code and grew: it is among its own parts. */
function readMergers({ mergers }: GeographyFiles): ReadonlyMap<string, Merger> {
  if (mergers === undefined) return new Map();
  const found = new Map<string, Merger>();
  for (const record of readRecords(mergers, "mergers.csv")) {
    const code = record.get("new_nis") ?? "";
    const part = { code: record.get("old_nis") ?? "", name: record.get("old_name") ?? "" };
    const known = found.get(code);
    found.set(code, { date: record.get("date") ?? "", parts: [...(known?.parts ?? []), part] });
  }
  return found;
}
