import { toRegionKey, type RegionKey, type RegionLevel } from "../domain/region.ts";
import { foldText } from "./fold-text.ts";
import { otherPlaces, referenceRegionCodes } from "./known-places.ts";

/** The states of the municipal map: 308 until 2018, 300 from 2019 to 2024, 285 since 1 January 2025. */
export const vintages = ["2018", "2024", "2025"] as const;
export type Vintage = (typeof vintages)[number];

/** One municipality during one stretch of time, as in `municipalities.csv`. */
export interface MunicipalityRecord {
  readonly nis: string;
  readonly name: string;
  readonly district: string;
  readonly districtName: string;
  readonly province: string;
  readonly provinceName: string;
  readonly referenceRegion: string;
  readonly vintages: readonly Vintage[];
}

/** The content of the geography files that names and codes are looked up in. Plain data: it can be sent to a browser. */
export interface PlaceRecords {
  readonly municipalities: readonly MunicipalityRecord[];
  /** Folded name to NIS codes, without sub-municipalities. */
  readonly aliases: readonly (readonly [name: string, nis: string])[];
  /** The code of a municipality that ended, and the code of the one that it became part of. */
  readonly mergers: readonly (readonly [oldNis: string, newNis: string])[];
}

/** A place that a name or code can mean, and the states of the map in which it does. */
export interface PlaceCandidate {
  readonly key: RegionKey;
  readonly level: RegionLevel;
  readonly name: string;
  readonly vintages: readonly Vintage[];
}

/** Looks up names and codes of places. It finds all that a name can mean; choosing is for who knows the column. */
export interface PlaceRegister {
  readonly findByName: (text: string) => readonly PlaceCandidate[];
  readonly findByCode: (code: string) => readonly PlaceCandidate[];
  readonly municipality: (nis: string) => MunicipalityRecord | undefined;
  /** The municipality that this one became part of, when it ended under this code and the other did not exist before. */
  readonly successorOf: (nis: string) => Successor | undefined;
  /** The name of a place, for messages and reports; nothing for a place that is not in the register. */
  readonly nameOf: (key: RegionKey) => string | undefined;
}

/** What a municipality became. */
export interface Successor {
  readonly oldName: string;
  readonly nis: string;
  readonly name: string;
}

/** The register over these records. */
export function createPlaceRegister(records: PlaceRecords): PlaceRegister {
  const byName = new Map<string, PlaceCandidate[]>();
  const byCode = new Map<string, PlaceCandidate[]>();
  const municipalities = new Map<string, MunicipalityRecord>();

  const add = (map: Map<string, PlaceCandidate[]>, key: string, candidate: PlaceCandidate): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [candidate]);
    else if (!list.some((other) => other.key === candidate.key)) list.push(candidate);
  };
  const addHigher = (
    level: RegionLevel,
    code: string,
    name: string,
    codes: readonly string[],
    names: readonly string[],
  ) => {
    const candidate = { key: toRegionKey(level, code), level, name, vintages };
    for (const text of [name, ...names]) add(byName, foldText(text), candidate);
    for (const text of codes) add(byCode, text, candidate);
  };

  const merged = new Map<string, { record: MunicipalityRecord; vintages: Vintage[] }>();
  for (const record of records.municipalities) {
    const known = merged.get(record.nis);
    if (known === undefined) merged.set(record.nis, { record, vintages: [...record.vintages] });
    else merged.set(record.nis, { record, vintages: [...new Set([...known.vintages, ...record.vintages])] });
    municipalities.set(record.nis, record);
  }
  const ofMunicipality = new Map<string, PlaceCandidate>();
  for (const [nis, { record, vintages: valid }] of merged) {
    const key = toRegionKey("municipality", nis);
    const candidate: PlaceCandidate = { key, level: "municipality", name: record.name, vintages: valid };
    ofMunicipality.set(nis, candidate);
    add(byCode, nis, candidate);
  }
  for (const [name, nis] of records.aliases) {
    const candidate = ofMunicipality.get(nis);
    if (candidate !== undefined) add(byName, name, candidate);
  }
  for (const record of records.municipalities) {
    addHigher("district", record.district, record.districtName, [record.district], []);
    addHigher("province", record.province, record.provinceName, [record.province], []);
    const code = referenceRegionCodes.get(record.referenceRegion);
    if (code !== undefined) addHigher("referenceRegion", code, record.referenceRegion, [code], []);
  }
  for (const { level, code, name, codes, names } of otherPlaces) addHigher(level, code, name, [code, ...codes], names);

  const names = new Map([...byCode.values()].flat().map(({ key, name }) => [key, name] as const));
  const successors = new Map<string, Successor>();
  for (const [oldNis, newNis] of records.mergers) {
    const [ended, successor] = [ofMunicipality.get(oldNis), ofMunicipality.get(newNis)];
    const isNew = successor !== undefined && ended !== undefined && !overlaps(ended.vintages, successor.vintages);
    if (isNew) successors.set(oldNis, { oldName: ended.name, nis: newNis, name: successor.name });
  }

  return {
    findByName: (text) => findByName(text, byName),
    findByCode: (code) => byCode.get(code.trim()) ?? [],
    municipality: (nis) => municipalities.get(nis),
    successorOf: (nis) => successors.get(nis),
    nameOf: (key) => names.get(key),
  };
}

function overlaps(a: readonly Vintage[], b: readonly Vintage[]): boolean {
  return a.some((vintage) => b.includes(vintage));
}

const prefixes: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^(provincie|province|prov) (?:of )?/, "province"],
  [/^(arrondissement|arr) /, "district"],
  [/^(referentieregio|refregio) /, "referenceRegion"],
  [/^(gemeente|stad) /, "municipality"],
  [/ province$/, "province"],
];
const suffixes: readonly (readonly [RegExp, RegionLevel])[] = [
  [/\((prov\.?|provincie)\)\s*$/i, "province"],
  [/\((arr\.?|arrondissement)\)\s*$/i, "district"],
  [/\((dg\.?|gemeente|stad)\)\s*$/i, "municipality"],
];

/** Trims, folds, splits bilingual names, takes a level from a prefix or suffix, and a qualifier from brackets. */
function findByName(text: string, byName: ReadonlyMap<string, readonly PlaceCandidate[]>): readonly PlaceCandidate[] {
  const lookUp = (name: string): readonly PlaceCandidate[] => byName.get(foldText(name)) ?? [];
  const direct = lookUp(text);
  if (direct.length > 0) return direct;
  for (const [suffix, level] of suffixes) {
    if (suffix.test(text)) return lookUp(text.replace(suffix, "")).filter((found) => found.level === level);
  }
  const folded = foldText(text);
  for (const [prefix, level] of prefixes) {
    if (!prefix.test(folded)) continue;
    const found = lookUp(folded.replace(prefix, "")).filter((candidate) => candidate.level === level);
    if (found.length > 0) return found;
  }
  const bilingual = text.split(" / ");
  if (bilingual.length === 2) {
    const [first = [], second = []] = bilingual.map(lookUp);
    const both = first.filter(({ key }) => second.some((other) => other.key === key));
    return both.length > 0 ? both : first;
  }
  const postal = /^\d{4}\s+(.+)$/.exec(text.trim());
  if (postal !== null) return lookUp(postal[1] ?? "").filter(({ level }) => level === "municipality");
  return findQualified(text, lookUp);
}

/** "Hove (Antwerpen)": the brackets must name a district or province, else they are not a qualifier. */
function findQualified(text: string, lookUp: (name: string) => readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const match = /^(.+?)\s*\(([^)]+)\)\s*$/.exec(text);
  if (match === null) return [];
  const [, name = "", qualifier = ""] = match;
  const isArea = lookUp(qualifier).some(({ level }) => level === "district" || level === "province");
  return isArea ? lookUp(name).filter(({ level }) => level === "municipality") : [];
}

const levelWords: ReadonlyMap<string, RegionLevel> = new Map(
  Object.entries({
    land: "country",
    landen: "country",
    country: "country",
    gewest: "region",
    gewesten: "region",
    region: "region",
    provincie: "province",
    provincies: "province",
    province: "province",
    provinces: "province",
    referentieregio: "referenceRegion",
    "referentieregio s": "referenceRegion",
    arrondissement: "district",
    arrondissementen: "district",
    district: "district",
    gemeente: "municipality",
    gemeenten: "municipality",
    municipality: "municipality",
    municipalities: "municipality",
  } as const satisfies Record<string, RegionLevel>),
);

/** The level that a file's own word names (`gemeente`, `provincies`, `gewest`), or nothing. */
export function readLevel(word: string): RegionLevel | undefined {
  return levelWords.get(foldText(word));
}
