import { parsePeriod, toYearKey, yearOf, type PeriodKey } from "../../domain/period.ts";
import type { Selection } from "../figure-input.ts";

/** The periods between the first and last year that the reader chose. */
export function selectPeriods(all: readonly PeriodKey[], { from, to }: Selection): readonly PeriodKey[] {
  return all.filter((period) => {
    const year = yearOf(period);
    return (from === "first" || year >= from) && (to === "latest" || year <= to);
  });
}

/**
 * Years or quarters with everything in between them, so that an axis of time stands evenly: a year that a source skips takes as
 * much room as any other. Other kinds of period come back as they are. Expects them sorted.
 */
export function fillPeriods(periods: readonly PeriodKey[]): readonly PeriodKey[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kinds = new Set(periods.map((period) => parsePeriod(period)?.kind));
  if (kinds.size > 1 || !(kinds.has("year") || kinds.has("quarter"))) return periods;
  const isYears = kinds.has("year");
  const between: PeriodKey[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    if (isYears) between.push(toYearKey(year));
    else for (let quarter = 1; quarter <= 4; quarter += 1) between.push(`${toYearKey(year)}-Q${quarter}` as PeriodKey);
  }
  return between.filter((period) => period >= first && period <= last);
}
