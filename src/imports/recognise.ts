import { statuses, type Status } from "../domain/cell.ts";
import { findColumn, type Dataset, type DatasetColumn } from "../domain/dataset.ts";
import { parsePeriod, type Period, type PeriodKey } from "../domain/period.ts";
import { regionCodeOf, regionLevelOf, regionLevels, toRegionKey, type RegionKey } from "../domain/region.ts";
import { isTotalLabel } from "../normalise/fold-text.ts";
import { vintages, type PlaceRegister, type Vintage } from "../normalise/place-register.ts";
import { unnamedTotal } from "../normalise/places-of-column.ts";
import { factsOfMeasure } from "./measure-facts.ts";
import type {
  Recognised,
  RecognisedDimension,
  RecognisedLevel,
  RecognisedMeasure,
  RecognisedPeriods,
  RecognisedTable,
} from "./types.ts";

const basicColumns = new Set(["measure", "period", "region"]);

/** What a table turned out to be, counted over all of its observations. */
export function recognise(dataset: Dataset, register: PlaceRegister, tables: readonly RecognisedTable[]): Recognised {
  const regions = columnOf(dataset, "region").labels as readonly RegionKey[];
  const towns = regions.filter((key) => regionLevelOf(key) === "municipality");
  const vintage = findVintage(towns, register);
  const province = findProvince(towns, register);
  return {
    title: dataset.preamble,
    footer: dataset.footer,
    sheets: dataset.sheetNames,
    tables,
    measures: toMeasures(dataset),
    levels: toLevels(regions, register),
    ...(vintage === undefined ? {} : { vintage }),
    ...(province === undefined ? {} : { province }),
    unknownPlaces: regions.filter((key) => isUnknown(key, register)).map(regionCodeOf),
    periods: toPeriods(columnOf(dataset, "period").labels as readonly PeriodKey[]),
    dimensions: toDimensions(dataset),
    rowCount: countDistinct(dataset, dataset.sourceRows),
    columnCount: countDistinct(dataset, dataset.sourceColumns),
    observationCount: dataset.length,
    statusCounts: countStatuses(dataset),
  };
}

/** A column of a dataset; one that the dataset lacks is empty throughout. */
export function columnOf(dataset: Dataset, name: string): DatasetColumn {
  return findColumn(dataset, name) ?? { name, role: "dimension", labels: [""], codes: new Uint16Array(dataset.length) };
}

function toMeasures(dataset: Dataset): readonly RecognisedMeasure[] {
  const { labels, codes } = columnOf(dataset, "measure");
  const counts = new Uint32Array(labels.length);
  const firsts = new Map<number, number>();
  for (let i = 0; i < dataset.length; i++) {
    const code = codes[i] as number;
    if (counts[code] === 0) firsts.set(code, i);
    counts[code] = (counts[code] as number) + 1;
  }
  const [units, concepts] = [columnOf(dataset, "unit"), columnOf(dataset, "concept")];
  const labelAt = (column: DatasetColumn, index: number): string => column.labels[column.codes[index] as number] ?? "";
  return labels.map((id, code) => {
    const first = firsts.get(code) ?? 0;
    const unit = labelAt(units, first);
    const concept = labelAt(concepts, first);
    return {
      id,
      unit,
      concept: concept === "" ? factsOfMeasure(id, unit).concept : concept,
      observationCount: counts[code] ?? 0,
    };
  });
}

function toLevels(regions: readonly RegionKey[], register: PlaceRegister): readonly RecognisedLevel[] {
  const known = regions.filter((key) => key !== unnamedTotal && !isUnknown(key, register));
  return (Object.keys(regionLevels) as (keyof typeof regionLevels)[])
    .map((level) => ({ level, placeCount: known.filter((key) => regionLevelOf(key) === level).length }))
    .filter(({ placeCount }) => placeCount > 0);
}

/** A place that the reader kept under its folded name because nothing in the register has that name. */
function isUnknown(key: RegionKey, register: PlaceRegister): boolean {
  return regionLevelOf(key) === "area" && key !== unnamedTotal && register.findByCode(regionCodeOf(key)).length === 0;
}

function findVintage(towns: readonly RegionKey[], register: PlaceRegister): Vintage | undefined {
  const states = towns.map((key) => register.findByCode(regionCodeOf(key))[0]?.vintages ?? []);
  if (states.length === 0) return undefined;
  const fits = (vintage: Vintage): number => states.filter((each) => each.includes(vintage)).length;
  return vintages.toSorted((a, b) => fits(b) - fits(a) || vintages.indexOf(b) - vintages.indexOf(a))[0];
}

function findProvince(towns: readonly RegionKey[], register: PlaceRegister): RegionKey | undefined {
  const provinces = new Set(towns.map((key) => register.municipality(regionCodeOf(key))?.province));
  const [only] = provinces;
  return provinces.size === 1 && only !== undefined ? toRegionKey("province", only) : undefined;
}

function toPeriods(keys: readonly PeriodKey[]): RecognisedPeriods {
  const sorted = keys.toSorted();
  const kinds = new Set(keys.map((key) => parsePeriod(key)?.kind).filter((kind) => kind !== undefined));
  return {
    first: sorted[0] ?? ("" as PeriodKey),
    last: sorted.at(-1) ?? ("" as PeriodKey),
    count: keys.length,
    kinds: [...kinds] satisfies readonly Period["kind"][],
  };
}

function toDimensions(dataset: Dataset): readonly RecognisedDimension[] {
  const topics = columnOf(dataset, "dimension").labels.filter((label) => label !== "");
  return dataset.columns
    .filter(({ name, role }) => role === "dimension" && !basicColumns.has(name) && name !== "dimension")
    .map(({ name, labels }) => ({
      column: name,
      name: name === "category" && topics.length > 0 ? topics.join(", ") : name,
      labels: labels.filter((label) => label !== "" && !isTotalLabel(label)),
    }))
    .filter(({ labels }) => labels.length > 0);
}

/** How many rows (or columns) of all sheets together hold an observation. */
function countDistinct({ sheets, sheetNames, length }: Dataset, numbers: Uint32Array | Uint16Array): number {
  let largest = 0;
  for (let i = 0; i < length; i++) largest = Math.max(largest, numbers[i] as number);
  const seen = new Uint8Array((largest + 1) * Math.max(1, sheetNames.length));
  let count = 0;
  for (let i = 0; i < length; i++) {
    const place = (sheets[i] as number) * (largest + 1) + (numbers[i] as number);
    if (seen[place] === 1) continue;
    seen[place] = 1;
    count++;
  }
  return count;
}

function countStatuses(dataset: Dataset): Readonly<Record<Status, number>> {
  const counts = new Uint32Array(statuses.length);
  for (let i = 0; i < dataset.length; i++) {
    const code = dataset.statuses[i] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return Object.fromEntries(statuses.map((status, code) => [status, counts[code] ?? 0])) as Record<Status, number>;
}
