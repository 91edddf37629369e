import type { SeriesFigure } from "../../../figures/figure.ts";

/**
 * A figure of lines with a single period, with its series as categories: there is no line to draw then, and a bar from zero shows
 * the same numbers. The title and the subtitle say the period; the one series is named after it.
 */
export function withSeriesAsCategories(figure: SeriesFigure): SeriesFigure {
  const [only] = figure.categories;
  const measured = figure.series.filter(({ isExtension }) => isExtension !== true);
  const highest = Math.max(figure.axis.max, figure.goal?.value ?? 0);
  // The mark of an axis that begins elsewhere is gone: bars begin at zero.
  const { note: _, ...axis } = figure.axis;
  return {
    ...figure,
    shape: figure.goal === undefined ? "bars" : "columns",
    categoryLabel: "",
    categories: measured.map(({ key, label, role }) => ({ key, label, shortLabel: label, role })),
    series: [
      {
        key: only?.key ?? "",
        label: only?.label ?? "",
        role: "context",
        gaps: "break",
        endLabel: "",
        points: measured.flatMap(({ points: [point] }) => (point === undefined ? [] : [point])),
      },
    ],
    axis: { ...axis, min: Math.min(0, axis.min), max: highest },
    breaks: [],
  };
}
