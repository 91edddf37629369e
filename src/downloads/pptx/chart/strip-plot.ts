import type { Language } from "../../../domain/language.ts";
import { toLine } from "../xml/paint.ts";
import { element, setting, text, type Xml } from "../xml/xml.ts";
import { axisIds, toValueAxis } from "./axes.ts";
import { toNumberReference, toTextReference } from "./cached.ts";
import type { MarkLook, PointLabel, StripChart, StripGroup, StripReference } from "./chart-model.ts";
import { toReference } from "./data-sheet.ts";
import { toLabels } from "./labels.ts";
import { toMark } from "./series.ts";

/** Places on one axis, with lines across: a chart of points, whose height is only the place in the stack. */
export function toStripPlot(chart: StripChart, language: Language): readonly Xml[] {
  const { groups, references, highest, axis } = chart;
  const blocks = toBlocks(chart);
  return [
    element(
      "c:scatterChart",
      {},
      setting("c:scatterStyle", "lineMarker"),
      setting("c:varyColors", 0),
      ...groups.map((group, at) => toGroupSeries(group, at, blocks[at] ?? 1, chart, language)),
      ...references.map((reference, index) => {
        const at = groups.length + index;
        return toReferenceSeries(reference, at, blocks[at] ?? 1, chart, language);
      }),
      setting("c:axId", axisIds.across),
      setting("c:axId", axisIds.values),
    ),
    toValueAxis(
      axis,
      { id: axisIds.across, crosses: axisIds.values, position: "b", between: "midCat", sizePx: 22, hasLine: true },
      language,
    ),
    toValueAxis(
      { min: 0, max: highest, format: "0", isHidden: true },
      { id: axisIds.values, crosses: axisIds.across, position: "l", between: "midCat", sizePx: 22 },
      language,
    ),
  ];
}

/** The first row of each group and of each reference in the sheet; the row of headers is 0. */
function toBlocks({ groups, references }: StripChart): readonly number[] {
  const lengths = [...groups.map(({ places }) => places.length), ...references.map(() => 2)];
  return lengths.map((_, index) => 1 + lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
}

function toGroupSeries(group: StripGroup, at: number, first: number, chart: StripChart, language: Language): Xml {
  const { places, mark, label } = group;
  const open = places.flatMap(({ isOpen }, index) => (isOpen ? [index] : []));
  const labels = label === undefined ? [] : places.map((_, index): PointLabel => ({ ...label, index }));
  const points = places.map(({ value, height }) => ({ value, height }));
  return element(
    "c:ser",
    {},
    ...toHead(group.name, at, places.length === 1 ? toReference(0, first) : undefined),
    element("c:spPr", {}, toLine("none")),
    toMark(mark),
    ...open.map((index) => toOpenPoint(index, mark)),
    toLabels(labels, language),
    ...toPoints(points, first, chart.format),
  );
}

function toOpenPoint(index: number, mark: MarkLook): Xml {
  return element("c:dPt", {}, setting("c:idx", index), toMark({ ...mark, isOpen: true }), setting("c:bubble3D", 0));
}

function toReferenceSeries(
  { name, value, top, line, label }: StripReference,
  at: number,
  first: number,
  chart: StripChart,
  language: Language,
): Xml {
  return element(
    "c:ser",
    {},
    ...toHead(name, at, toReference(0, first)),
    element("c:spPr", {}, toLine(line)),
    element("c:marker", {}, setting("c:symbol", "none")),
    toLabels([{ ...label, index: 1 }], language),
    ...toPoints(
      [
        { value, height: 0 },
        { value, height: top },
      ],
      first,
      chart.format,
    ),
  );
}

/** A name that stands in the sheet is a reference to its cell; the name of a group of many places stands nowhere. */
function toHead(name: string, at: number, reference: string | undefined): readonly Xml[] {
  return [
    setting("c:idx", at),
    setting("c:order", at),
    element("c:tx", {}, reference === undefined ? element("c:v", {}, text(name)) : toTextReference(reference, [name])),
  ];
}

function toPoints(
  points: readonly { readonly value: number; readonly height: number }[],
  first: number,
  format: string,
): readonly Xml[] {
  const last = first + points.length - 1;
  return [
    element(
      "c:xVal",
      {},
      toNumberReference(
        toReference(1, first, last),
        points.map(({ value }) => value),
        format,
      ),
    ),
    element(
      "c:yVal",
      {},
      toNumberReference(
        toReference(2, first, last),
        points.map(({ height }) => height),
        "0",
      ),
    ),
    setting("c:smooth", 0),
  ];
}
