import type { Language } from "../../../domain/language.ts";
import { element, setting, type Xml } from "../xml/xml.ts";
import { axisIds, toCategoryAxis, toValueAxis } from "./axes.ts";
import type { CategoryChart } from "./chart-model.ts";
import { toBarSeries, toLineSeries, type PlacedSeries } from "./series.ts";

/** Bars, and over them lines, on one pair of axes. */
export function toCategoryPlot(chart: CategoryChart, language: Language): readonly Xml[] {
  const { bars, lines, isHorizontal, axis, barsFrom, hasUprightNames, tickSizePx } = chart;
  const placed = [...bars, ...lines].map((series, at): PlacedSeries => ({ series, at }));
  return [
    ...(bars.length > 0 ? [toBars(chart, placed.slice(0, bars.length), language)] : []),
    ...(lines.length > 0 ? [toLines(chart, placed.slice(bars.length), language)] : []),
    toCategoryAxis({ isHorizontal, isUpright: hasUprightNames, sizePx: tickSizePx, barsFrom }, language),
    toValueAxis(
      axis,
      {
        id: axisIds.values,
        crosses: axisIds.across,
        position: isHorizontal ? "b" : axis.isRight === true ? "r" : "l",
        between: "between",
        sizePx: 22,
      },
      language,
    ),
  ];
}

function toBars(chart: CategoryChart, bars: readonly PlacedSeries[], language: Language): Xml {
  const { isHorizontal, isStacked, gapWidth } = chart;
  return element(
    "c:barChart",
    {},
    setting("c:barDir", isHorizontal ? "bar" : "col"),
    setting("c:grouping", isStacked ? "stacked" : "clustered"),
    setting("c:varyColors", 0),
    ...bars.map((one) => toBarSeries(one, chart, language)),
    setting("c:gapWidth", gapWidth),
    setting("c:overlap", isStacked ? 100 : -12),
    ...toAxes(),
  );
}

function toLines(chart: CategoryChart, lines: readonly PlacedSeries[], language: Language): Xml {
  return element(
    "c:lineChart",
    {},
    setting("c:grouping", "standard"),
    setting("c:varyColors", 0),
    ...lines.toSorted((a, b) => a.series.layer - b.series.layer).map((one) => toLineSeries(one, chart, language)),
    setting("c:marker", 1),
    ...toAxes(),
  );
}

function toAxes(): readonly Xml[] {
  return [setting("c:axId", axisIds.across), setting("c:axId", axisIds.values)];
}
