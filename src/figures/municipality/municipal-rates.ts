import { selectObservations, type Dataset, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import type { RegionKey } from "../../domain/region.ts";
import { formatRate } from "../../format/format-number.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { findHiddenRates, rateDataset, toRatePoint } from "../jobseekers/hidden-rates.ts";

/** A published split of the werkzoekendengraad: its dataset and the class (`""` for all). */
export interface RateOf {
  readonly dataset: string;
  readonly category: string;
}

/** The werkzoekendengraad of everybody. */
export const rateOfAll: RateOf = { dataset: rateDataset, category: "" };

/** The years of a table of rates, and the rate of a place in one of them; hidden where it may rest on too few people. */
export interface MunicipalRates {
  readonly years: readonly number[];
  readonly pointOf: (place: RegionKey, year: number) => Point;
}

/** Reads a table once: a page asks for the rates of a whole province several times. */
export function readMunicipalRates(input: FigureInput, { dataset, category }: RateOf): MunicipalRates {
  const { language } = input.selection;
  const { years, rates } = readTable(input.dataset(dataset));
  const isHidden = findHiddenRates(input, dataset);
  return {
    years,
    pointOf: (place, year) => toRatePoint(rates.get(`${place} ${year} ${category}`), isHidden, formatRate, language),
  };
}

interface RateTable {
  readonly years: readonly number[];
  readonly rates: ReadonlyMap<string, Observation>;
}

const tables = new WeakMap<Dataset, RateTable>();

function readTable(dataset: Dataset): RateTable {
  const known = tables.get(dataset);
  if (known !== undefined) return known;
  const observations = selectObservations(dataset, { measure: "werkzoekendengraad" });
  const table: RateTable = {
    years: [...new Set(observations.map(({ period }) => yearOf(period)))].sort((a, b) => a - b),
    rates: new Map(
      observations.map((each) => [`${each.region} ${yearOf(each.period)} ${each.get("category")}`, each] as const),
    ),
  };
  tables.set(dataset, table);
  return table;
}
