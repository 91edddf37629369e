import type { SeriesFigure } from "../../figures/figure.ts";

/**
 * The same figure with fewer categories: the first ones, but the chosen ones always. Its numbers, axis and order stay; who
 * draws it says how many are missing.
 */
export function cutCategories(figure: SeriesFigure, count: number): SeriesFigure {
  const chosen = figure.categories.flatMap(({ role }, index) => (role === "home" ? [index] : []));
  const kept = new Set(chosen.slice(0, count));
  for (let index = 0; kept.size < count && index < figure.categories.length; index += 1) kept.add(index);
  const keep = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => kept.has(index));
  return {
    ...figure,
    categories: keep(figure.categories),
    series: figure.series.map((series) => ({ ...series, points: keep(series.points) })),
  };
}
