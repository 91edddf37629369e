import type { SeriesFigure } from "../../../figures/figure.ts";
import { formatRate } from "../../../format/format-number.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { ChartSeries } from "../chart/chart-model.ts";
import { goalWidth } from "./goal-shapes.ts";
import { toFileValue } from "./number-format.ts";

/** The goal as a series of its own: the same rate in every category, in the colour that nothing else has. */
export function toGoalSeries(
  { categories, unit, language }: Pick<SeriesFigure, "categories" | "unit" | "language">,
  rate: number,
  layer: number,
): ChartSeries {
  return {
    name: slideWords[language].goal(formatRate(rate, language, Number.isInteger(rate) ? 0 : 1)),
    values: categories.map(() => toFileValue(rate, unit)),
    fill: "goal",
    line: { colour: "goal", width: goalWidth },
    mark: { shape: "none", size: 5, colour: "goal" },
    points: [],
    labels: [],
    layer,
  };
}
