import { readPeriodKey, yearOf } from "../../domain/period.ts";
import type { Figure } from "../../figures/figure.ts";

/**
 * The last year of which a figure shows something, whichever of its places has it: the year on which a link must stay to show
 * the figure as it is now. Nothing when its categories are no periods.
 */
export function lastYearOf(figure: Figure): number | undefined {
  if (figure.kind !== "series") return undefined;
  const years = figure.categories.flatMap(({ key, isAhead }, index) => {
    const period = readPeriodKey(key);
    const isShown = figure.series.some(({ points }) => points[index] !== undefined && points[index].kind !== "missing");
    return period === undefined || isAhead === true || !isShown ? [] : [yearOf(period)];
  });
  return years.length === 0 ? undefined : Math.max(...years);
}
