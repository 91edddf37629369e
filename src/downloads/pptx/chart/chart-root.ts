import { languageTags, type Language } from "../../../domain/language.ts";
import { chartNamespaces } from "../xml/namespaces.ts";
import { toFill, toLine } from "../xml/paint.ts";
import { element, setting, type Xml } from "../xml/xml.ts";
import { toTextLook } from "./axes.ts";
import { toCategoryPlot } from "./category-plot.ts";
import type { ChartModel, PlotShare } from "./chart-model.ts";
import { toStripPlot } from "./strip-plot.ts";

/** A native chart: what is drawn, its caches, and the ids of its workbook and of the drawing on top of it. */
export function toChartRoot(
  chart: ChartModel,
  ids: { readonly workbook: string; readonly drawing: string | undefined },
  language: Language,
): Xml {
  const isCategories = chart.kind === "categories";
  return element(
    "c:chartSpace",
    chartNamespaces,
    setting("c:date1904", 0),
    setting("c:lang", languageTags[language]),
    setting("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      setting("c:autoTitleDeleted", 1),
      element(
        "c:plotArea",
        {},
        toPlotLayout(chart.plot),
        ...(isCategories ? toCategoryPlot(chart, language) : toStripPlot(chart, language)),
        element("c:spPr", {}, toFill("none"), toLine("none")),
      ),
      ...(isCategories && chart.hasLegend ? [toLegend(chart.plot, language)] : []),
      setting("c:plotVisOnly", 1),
      // Never "span": it would draw a line where nothing was measured as if it was.
      setting("c:dispBlanksAs", "gap"),
    ),
    element("c:spPr", {}, toFill("none"), toLine("none")),
    toTextLook(24, "ink", language),
    element("c:externalData", { "r:id": ids.workbook }, setting("c:autoUpdate", 0)),
    ...(ids.drawing === undefined ? [] : [element("c:userShapes", { "r:id": ids.drawing })]),
  );
}

/** The plot stands where we say, so that what lies on the chart lies right: its inner side, without the texts of its axes. */
function toPlotLayout(plot: PlotShare): Xml {
  return toPlaceInFrame(plot, setting("c:layoutTarget", "inner"));
}

function toPlaceInFrame({ x, y, width, height }: PlotShare, ...target: readonly Xml[]): Xml {
  const round = (share: number): number => Math.round(share * 1e5) / 1e5;
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      ...target,
      setting("c:xMode", "edge"),
      setting("c:yMode", "edge"),
      setting("c:x", round(x)),
      setting("c:y", round(y)),
      setting("c:w", round(width)),
      setting("c:h", round(height)),
    ),
  );
}

/** The names above the plot, from its left side to the edge: a program that measures letters otherwise breaks no line. */
function toLegend({ x, y }: PlotShare, language: Language): Xml {
  return element(
    "c:legend",
    {},
    setting("c:legendPos", "t"),
    toPlaceInFrame({ x, y: 0, width: 1 - x, height: y }),
    setting("c:overlay", 0),
    toTextLook(24, "ink", language),
  );
}
