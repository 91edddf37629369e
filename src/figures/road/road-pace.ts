import { roundHalfUp } from "../../domain/round.ts";
import { employmentDataset, isOneSource, rateOf, type EmploymentSeries } from "../employment/employment-series.ts";
import { surveyBreaks } from "../employment/survey-breaks.ts";
import type { RoadCell } from "./road-inputs.ts";

/** So many years back the pace is taken from, as far as one maker has figures. */
const paceYears = 5;

/** A pace that starts in this year starts at the low point of the pandemic: the year before it is a fairer start. */
export const coronaYear = 2020;

/**
 * Two paces that differ by less than this, in points per year, are called almost the same. The rates are printed with one decimal,
 * so nothing smaller can be read from them, and the sampling error of a yearly rate is larger still.
 */
export const alikeWithin = 0.1;

/** How fast the rate changed, in points per year, between two years of one maker. */
export interface RoadPace {
  readonly from: number;
  readonly to: number;
  readonly pointsPerYear: number;
  readonly cells: readonly RoadCell[];
  /** The years in which the survey changed, between the two. */
  readonly breaks: readonly number[];
  /** The pace from the year before the pandemic, where this one starts in it and the same maker has that year. */
  readonly beforeCorona?: RoadPace;
}

/**
 * The pace of the last five years up to a year: from the earliest of them for which the same maker printed an exact rate. Nothing
 * when there is no such year, or when the rate itself is rounded, a bound or revised.
 */
export function readPace(series: EmploymentSeries, year: number): RoadPace | undefined {
  const from = Array.from({ length: paceYears }, (_, index) => year - paceYears + index).find((candidate) =>
    isComparable(series, candidate, year),
  );
  if (from === undefined) return undefined;
  const pace = toPace(series, from, year);
  const earlier = from === coronaYear ? toPace(series, coronaYear - 1, year) : undefined;
  return pace === undefined || earlier === undefined ? pace : { ...pace, beforeCorona: earlier };
}

/** How a pace that was made compares with the one that is needed, both in points per year. */
export function comparePaces(made: number, needed: number): "faster" | "alike" | "slower" {
  const difference = roundHalfUp(made - needed, 6);
  if (Math.abs(difference) < alikeWithin) return "alike";
  return difference > 0 ? "faster" : "slower";
}

function isComparable(series: EmploymentSeries, from: number, to: number): boolean {
  const isExact = (year: number): boolean => {
    const cell = series.values.get(year)?.observation.cell;
    return cell?.kind === "value" && cell.precision === "exact" && !series.isDoubted(year);
  };
  return isExact(from) && isExact(to) && isOneSource(series, from, to);
}

function toPace(series: EmploymentSeries, from: number, to: number): RoadPace | undefined {
  const [before, now] = [rateOf(series, from), rateOf(series, to)];
  if (!isComparable(series, from, to) || before === undefined || now === undefined) return undefined;
  return {
    from,
    to,
    pointsPerYear: (now - before) / (to - from),
    cells: [from, to].flatMap((each) => {
      const observation = series.values.get(each)?.observation;
      return observation === undefined ? [] : [{ dataset: employmentDataset, observation }];
    }),
    breaks: surveyBreaks.map(({ period }) => Number(period)).filter((year) => from < year && year <= to),
  };
}
