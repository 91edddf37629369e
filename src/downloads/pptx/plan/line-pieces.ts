import type { Series, SeriesFigure } from "../../../figures/figure.ts";
import { toRuns, type Run } from "../../../figures/line-runs.ts";

/** The pieces of a line, as on the page: broken where something else was counted, except a pace that is drawn on. */
export function toLineRuns(series: Series, { breaks, categories }: SeriesFigure): readonly Run[] {
  if (series.isExtension === true) return toRuns(series);
  return toRuns(
    series,
    breaks.map(({ category }) => categories.findIndex(({ key }) => key === category)),
  );
}
