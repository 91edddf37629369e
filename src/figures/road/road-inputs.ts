import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { toYearKey, yearOf } from "../../domain/period.ts";
import { flanders, type Region } from "../../domain/region.ts";
import { halfWidthOf } from "../../indicators/gap-to-goal.ts";
import { recodeMunicipality } from "../../indicators/recode-municipality.ts";
import {
  employmentDataset,
  headlineYearOf,
  rateOf,
  readEmploymentSeries,
  type EmploymentSeries,
} from "../employment/employment-series.ts";
import type { FigureInput } from "../figure-input.ts";
import { populationDataset, readPopulationBase } from "../employment/population-base.ts";

/** The published numbers of people at work and of inhabitants beside the rates. */
export const countsDataset = "werkzaamheidsgraad-overige";

/** The inhabitants of 20–64 of the 308 municipalities of before 2019; the rate of a municipality is in none of our datasets. */
export const municipalDataset = "bevolking-20-64-gemeenten";

/** The datasets behind the inputs of the calculator. */
export const roadDatasets = [employmentDataset, populationDataset, countsDataset, municipalDataset] as const;

/** A cell that an input was read or computed from. */
export interface RoadCell {
  readonly dataset: string;
  readonly observation: Observation;
}

/**
 * An input of the calculator, in persons of 20–64.
 * - `published`: printed by a source, for `year`
 * - `computed`: a published rate of the population in use; nobody printed the number itself
 * - `own`: filled in by the reader
 * - `constant`: the population of now, taken for the year of the goal too
 * - `projection`: the published population expected in `year`
 */
export interface RoadNumber {
  readonly origin: "published" | "computed" | "own" | "constant" | "projection";
  readonly value: number;
  readonly year: number;
  /** How far the true number may lie on either side, because the source rounded its rate; else 0. */
  readonly half: number;
  readonly cells: readonly RoadCell[];
}

/** Everything the way to the goal is computed from. What no source and no reader gave is undefined. */
export interface RoadInputs {
  readonly region: Region;
  readonly series: EmploymentSeries;
  /** The year that counts as now: the last one with a rate, or the chosen one. */
  readonly year: number;
  /** The published rate that is used, in percent; nothing when it is a bound, revised, or for another year. */
  readonly rate: number | undefined;
  readonly employed: RoadNumber | undefined;
  readonly population: RoadNumber | undefined;
  readonly populationThen: RoadNumber | undefined;
  /** What the sources have where the reader filled in something else. */
  readonly sourced: { readonly employed: RoadNumber | undefined; readonly population: RoadNumber | undefined };
  /** The population that a source expected for a later year than now. */
  readonly projection: RoadNumber | undefined;
}

/** Reads the inputs: what the reader filled in goes before what the sources have. Nothing is estimated forward. */
export function readRoadInputs(input: FigureInput): RoadInputs {
  const { region, calculation, to } = input.selection;
  const series = readEmploymentSeries(input, region.key);
  const measured = headlineYearOf(series, to);
  const year = measured ?? (to === "latest" ? latestYear(input) : to);
  const usable = measured !== undefined && !series.isDoubted(measured);
  const rate = usable ? rateOf(series, measured) : undefined;
  const published = readPublished(input, "werkenden", year);
  const sourcedPopulation =
    (published === undefined ? undefined : readPublished(input, "bevolking", year)) ??
    (region.level === "municipality" ? readMunicipalBase(input, year) : readBase(input, year));
  const population = toOwn(calculation.population, year) ?? sourcedPopulation;
  const toEmployed = (of: RoadNumber | undefined): RoadNumber | undefined =>
    published ?? computeEmployed(series, rate, year, of);
  const projection = readProjection(input, year);
  return {
    region,
    series,
    year,
    rate,
    employed: toOwn(calculation.employed, year) ?? toEmployed(population),
    population,
    populationThen: toPopulationThen(calculation.populationThen, population, projection, input.selection.goal.year),
    sourced: { employed: toEmployed(sourcedPopulation), population: sourcedPopulation },
    projection,
  };
}

function latestYear(input: FigureInput): number {
  const year = headlineYearOf(readEmploymentSeries(input, flanders), "latest");
  if (year === undefined) throw new Error("Vlaanderen has an employment rate");
  return year;
}

function toNumber(
  origin: RoadNumber["origin"],
  value: number,
  year: number,
  cells: readonly RoadCell[],
  half = 0,
): RoadNumber {
  return { origin, value, year, half, cells };
}

function toOwn(value: number | undefined, year: number): RoadNumber | undefined {
  return value === undefined ? undefined : toNumber("own", value, year, []);
}

/** A number of persons that the source prints for one year, with the people at work and the inhabitants on one base. */
function readPublished(input: FigureInput, measure: "werkenden" | "bevolking", year: number): RoadNumber | undefined {
  const [observation] = selectObservations(input.dataset(countsDataset), {
    measure,
    region: input.selection.region.key,
    period: toYearKey(year),
    ageBand: "20-64",
  });
  return observation?.cell.kind === "value"
    ? toNumber("published", observation.cell.value, year, [{ dataset: countsDataset, observation }])
    : undefined;
}

function readBase(input: FigureInput, year: number): RoadNumber | undefined {
  const base = readPopulationBase(input, input.selection.region.key, year);
  return base === undefined
    ? undefined
    : toNumber("published", base.value, base.year, [{ dataset: populationDataset, observation: base.observation }]);
}

/**
 * The inhabitants of 20–64 of a municipality on its territory of today, in the last year up to the wanted one that a source has:
 * its own number, or those of the municipalities before a merger added up. Nothing when one of them is missing.
 */
function readMunicipalBase(input: FigureInput, wanted: number): RoadNumber | undefined {
  const observations = selectObservations(input.dataset(municipalDataset), {});
  const known = [...recodeMunicipality(input.selection.region, observations, { kind: "count", rule: noneHidden })]
    .flatMap(([period, recoded]) => {
      const count =
        recoded.method === "sum"
          ? recoded.value
          : "cell" in recoded && recoded.cell.kind === "value"
            ? recoded.cell.value
            : undefined;
      return count === undefined ? [] : [{ year: yearOf(period), count, places: recoded.places }];
    })
    .filter(({ year }) => year <= wanted)
    .toSorted((a, b) => b.year - a.year);
  const [last] = known;
  if (last === undefined) return undefined;
  const cells = observations
    .filter(({ place }) => last.places.includes(place))
    .map((observation) => ({ dataset: municipalDataset, observation }));
  return toNumber("published", last.count, last.year, cells);
}

/** The table of the register hides nothing. */
const noneHidden = { low: 0, high: Infinity } as const;

/** A rate of a population: only where nobody printed the people at work. */
function computeEmployed(
  series: EmploymentSeries,
  rate: number | undefined,
  year: number,
  population: RoadNumber | undefined,
): RoadNumber | undefined {
  const observation = series.values.get(year)?.observation;
  if (rate === undefined || population === undefined || observation?.cell.kind !== "value") return undefined;
  const { precision } = observation.cell;
  const half = precision === "rounded" || precision === "about" ? halfWidthOf(precision) : 0;
  return toNumber(
    "computed",
    (rate * population.value) / 100,
    year,
    [{ dataset: employmentDataset, observation }, ...population.cells],
    (half * population.value) / 100,
  );
}

/** A projection is worth offering while the year that it is for still lies ahead. */
function readProjection(input: FigureInput, year: number): RoadNumber | undefined {
  const observation = selectObservations(input.dataset(countsDataset), {
    measure: "bevolking_prognose",
    region: input.selection.region.key,
    ageBand: "20-64",
  }).find(({ period }) => yearOf(period) > year);
  return observation?.cell.kind === "value"
    ? toNumber("projection", observation.cell.value, yearOf(observation.period), [
        { dataset: countsDataset, observation },
      ])
    : undefined;
}

function toPopulationThen(
  chosen: number | undefined,
  population: RoadNumber | undefined,
  projection: RoadNumber | undefined,
  goalYear: number,
): RoadNumber | undefined {
  if (chosen === undefined) return population === undefined ? undefined : { ...population, origin: "constant" };
  return projection?.value === chosen ? projection : toOwn(chosen, goalYear);
}
