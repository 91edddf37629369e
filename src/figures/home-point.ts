import { readPeriodKey } from "../domain/period.ts";
import type { Category, Point, Series, SeriesFigure } from "./figure.ts";

/** The one point of a figure that speaks for the chosen area. */
export interface HomePoint {
  readonly category: Category;
  readonly series: Series;
  readonly point: Point;
}

/** The last drawn point of the chosen area, or the area itself among other areas. Nothing where there is no such point. */
export function findHomePoint({ categories, series }: SeriesFigure): HomePoint | undefined {
  const home = series.find(({ role, isExtension }) => role === "home" && isExtension !== true);
  const own = categories.findIndex(({ role }) => role === "home");
  const shown = home ?? series[0];
  if (shown === undefined) return undefined;
  const at = own < 0 && home !== undefined ? findLastDrawn(categories, home.points) : own;
  const [category, point] = [categories[at], shown.points[at]];
  return category === undefined || point === undefined ? undefined : { category, series: shown, point };
}

/** The last period with something drawn; -1 where categories are no periods. */
function findLastDrawn(categories: readonly Category[], points: readonly Point[]): number {
  return categories.findLastIndex(
    ({ key, isAhead }, index) =>
      isAhead !== true && readPeriodKey(key) !== undefined && points[index]?.kind !== "missing",
  );
}
