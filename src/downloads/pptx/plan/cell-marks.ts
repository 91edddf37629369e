import type { SeriesFigure } from "../../../figures/figure.ts";
import type { CellMark } from "../chart/chart-model.ts";

/** The points of a figure that are no plain numbers: what is printed there, and why. Years to come are not among them. */
export function toCellMarks({ categories, series }: SeriesFigure): readonly CellMark[] {
  return series.flatMap(({ label, points }) =>
    points.flatMap((point, index): readonly CellMark[] => {
      const category = categories[index];
      if (category === undefined || category.isAhead === true) return [];
      const isPlain = point.kind === "value" && point.mark === undefined && point.explanation === undefined;
      return isPlain
        ? []
        : [{ category: category.label, series: label, text: point.text, explanation: point.explanation ?? point.text }];
    }),
  );
}
