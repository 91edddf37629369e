import { employmentDataset, isOneSource, rateOf, type EmploymentSeries } from "../employment/employment-series.ts";
import type { RoadCell } from "./road-inputs.ts";

/** So many years back the pace is taken from, as far as one maker has figures. */
const paceYears = 5;

/** How fast the rate changed, in points per year, between two years of one maker. */
export interface RoadPace {
  readonly from: number;
  readonly to: number;
  readonly pointsPerYear: number;
  readonly cells: readonly RoadCell[];
}

/**
 * The pace of the last five years up to a year: from the earliest of them for which the same maker printed an exact rate. Nothing
 * when there is no such year, or when the rate itself is rounded, a bound or revised.
 */
export function readPace(series: EmploymentSeries, year: number): RoadPace | undefined {
  const isExact = (candidate: number): boolean => {
    const cell = series.values.get(candidate)?.observation.cell;
    return cell?.kind === "value" && cell.precision === "exact" && !series.isDoubted(candidate);
  };
  const from = Array.from({ length: paceYears }, (_, index) => year - paceYears + index).find(
    (candidate) => isExact(candidate) && isExact(year) && isOneSource(series, candidate, year),
  );
  const [before, now] = [from === undefined ? undefined : rateOf(series, from), rateOf(series, year)];
  if (from === undefined || before === undefined || now === undefined) return undefined;
  return {
    from,
    to: year,
    pointsPerYear: (now - before) / (year - from),
    cells: [from, year].flatMap((each) => {
      const observation = series.values.get(each)?.observation;
      return observation === undefined ? [] : [{ dataset: employmentDataset, observation }];
    }),
  };
}
