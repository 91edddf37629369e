import type { Language } from "../../../domain/language.ts";
import { toFill, toLine } from "../xml/paint.ts";
import { element, setting, type Xml } from "../xml/xml.ts";
import { toNumberReference, toTextReference } from "./cached.ts";
import type { CategoryChart, ChartSeries, MarkLook, PointLook } from "./chart-model.ts";
import { toReference } from "./data-sheet.ts";
import { toLabels } from "./labels.ts";

/** A series with its place among all columns of the workbook, counted from 0. */
export interface PlacedSeries {
  readonly series: ChartSeries;
  readonly at: number;
}

/** A series of bars. */
export function toBarSeries({ series, at }: PlacedSeries, chart: CategoryChart, language: Language): Xml {
  return element(
    "c:ser",
    {},
    ...toHead(series, at),
    element("c:spPr", {}, toFill(series.fill), toLine(series.line)),
    setting("c:invertIfNegative", 0),
    ...series.points.map(({ index, fill = series.fill, line = series.line }) =>
      element(
        "c:dPt",
        {},
        setting("c:idx", index),
        setting("c:invertIfNegative", 0),
        setting("c:bubble3D", 0),
        element("c:spPr", {}, toFill(fill), toLine(line)),
      ),
    ),
    toLabels(series.labels, language),
    ...toData(series, at, chart),
  );
}

/** A series of a line. */
export function toLineSeries({ series, at }: PlacedSeries, chart: CategoryChart, language: Language): Xml {
  return element(
    "c:ser",
    {},
    ...toHead(series, at),
    element("c:spPr", {}, toLine(series.line)),
    toMark(series.mark),
    ...series.points.map((point) => toLinePoint(point, series)),
    toLabels(series.labels, language),
    ...toData(series, at, chart),
    setting("c:smooth", 0),
  );
}

function toLinePoint({ index, mark, line }: PointLook, series: ChartSeries): Xml {
  return element(
    "c:dPt",
    {},
    setting("c:idx", index),
    toMark(mark ?? series.mark),
    setting("c:bubble3D", 0),
    element("c:spPr", {}, toLine(line ?? series.line)),
  );
}

function toHead({ name, layer }: ChartSeries, at: number): readonly Xml[] {
  return [
    setting("c:idx", at),
    setting("c:order", layer),
    element("c:tx", {}, toTextReference(toReference(at + 1, 0), [name])),
  ];
}

function toData({ values }: ChartSeries, at: number, { categories, format }: CategoryChart): readonly Xml[] {
  const last = categories.length;
  return [
    element("c:cat", {}, toTextReference(toReference(0, 1, last), categories)),
    element("c:val", {}, toNumberReference(toReference(at + 1, 1, last), values, format)),
  ];
}

/** The mark of a series or of one point. */
export function toMark({ shape, size, colour, isOpen = false }: MarkLook): Xml {
  if (shape === "none") return element("c:marker", {}, setting("c:symbol", "none"));
  return element(
    "c:marker",
    {},
    setting("c:symbol", shape),
    setting("c:size", size),
    element("c:spPr", {}, toFill(isOpen ? "paper" : colour), toLine({ colour, width: isOpen ? 2.5 : 1 })),
  );
}
