import { toRegionKey, type Region } from "../domain/region.ts";
import { readRecords } from "../parse/read-records.ts";
import type { MunicipalityRecord, PlaceRecords, Vintage } from "../normalise/place-register.ts";

/** The geography files that names and codes are looked up in, as bytes. */
export interface GeographyFiles {
  readonly municipalities: Uint8Array;
  readonly aliases: Uint8Array;
  /** Without it, a municipality beside its successor goes unnoticed. */
  readonly mergers?: Uint8Array;
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

/** The municipalities of 1 January 2025 with the areas that they lie in, in the order of their codes. */
export function toRegions(records: PlaceRecords): readonly Region[] {
  return records.municipalities
    .filter(({ vintages }) => vintages.includes("2025"))
    .map(({ nis, name, province, district, referenceRegion }) => ({
      key: toRegionKey("municipality", nis),
      level: "municipality" as const,
      code: nis,
      name,
      province: toRegionKey("province", province),
      district,
      referenceRegion,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
