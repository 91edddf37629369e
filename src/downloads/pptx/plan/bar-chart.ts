import type { SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { CategoryChart } from "../chart/chart-model.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { Shape } from "../xml/shape.ts";
import { countLines, estimateWidth } from "../xml/text-lines.ts";
import { toAxisModel } from "./axis-model.ts";
import { barText, toBarSeries, type BarLabels } from "./bar-series.ts";
import { toCellMarks } from "./cell-marks.ts";
import { toPlotShare, toSlot, type Frame } from "./frame.ts";
import type { Drawing, Room } from "./plan.ts";
import { toTextShape } from "./text-shape.ts";
import { toFormat } from "./values.ts";

const legendHeight = 48;

/** Horizontal bars from zero: a native chart with the names left of the bars and the numbers behind them. */
export function planBars(figure: SeriesFigure, room: Room, alt: string): readonly Drawing[] {
  const { series, categories, language } = figure;
  const bars = series.length * categories.length;
  const hasNames = series.length > 1 && bars <= 12;
  const hasLegend = series.length > 1 && !hasNames;
  const frame = toFrame(figure, room, { hasNames, hasLegend });
  const slot = frame.plot.height / Math.max(1, categories.length);
  const labels: BarLabels = {
    sizePx: Math.max(16, Math.min(24, (slot * 0.8) / series.length)),
    position: "outEnd",
    hasNames,
  };
  const chart: CategoryChart = {
    kind: "categories",
    categoryLabel: figure.categoryLabel,
    categories: categories.map(({ label }) => label),
    bars: series.map((one, index) => toBarSeries(figure, one, index, labels)),
    lines: [],
    isHorizontal: true,
    isStacked: false,
    hasLegend,
    hasUprightNames: false,
    gapWidth: series.length > 1 ? 45 : 70,
    tickSizePx: slot < 40 ? 20 : 24,
    format: toFormat(figure),
    axis: { ...toAxisModel(figure), isHidden: true },
    plot: toPlotShare(frame),
    marks: toCellMarks(figure),
    onTop: toMissingTexts(figure, frame, labels.sizePx),
  };
  return [{ kind: "chart", name: slideWords[language].drawing, box: frame.box, chart, alt }];
}

function toFrame(
  figure: SeriesFigure,
  { top, bottom }: Room,
  { hasNames, hasLegend }: { readonly hasNames: boolean; readonly hasLegend: boolean },
): Frame {
  const { categories } = figure;
  // Few bars are not blown up: they keep the thickness of a bar.
  const most = categories.length * (figure.series.length > 1 ? figure.series.length * 64 + 30 : 130);
  const height = Math.min(bottom - top, most + (hasLegend ? legendHeight : 0) + 12);
  const longest = Math.max(0, ...categories.map(({ label }) => estimateWidth(label, 24))) + 24;
  const names = Math.min(longest, contentWidth * 0.38);
  const start = hasLegend ? legendHeight : 6;
  const width = toPlotWidth(figure, contentWidth - names, hasNames);
  return {
    box: { x: margin, y: top, width: contentWidth, height },
    plot: { x: names, y: start, width, height: height - start - 6 },
  };
}

/** So wide that behind the longest bar its label still fits. */
function toPlotWidth(figure: SeriesFigure, room: number, hasNames: boolean): number {
  const { axis, series, categories } = figure;
  const limits = series.flatMap((one) =>
    one.points.map((point, index) => {
      const share = Math.max(0, (drawnValue(point) ?? axis.min) - axis.min) / (axis.max - axis.min || 1);
      const note = one === series.at(-1) && categories[index]?.note !== undefined ? ` · ${categories[index].note}` : "";
      const label = estimateWidth(barText(one, point, hasNames, note), 24, "measure", true) + 24;
      return share < 0.02 ? room - label : (room - label) / share;
    }),
  );
  return Math.max(room * 0.35, Math.min(room - 20, ...limits));
}

/** What stands where a bar would begin when there is no number: the mark of a gap, or the words of a bound. */
function toMissingTexts({ series, categories }: SeriesFigure, { plot }: Frame, sizePx: number): readonly Shape[] {
  return series.flatMap(({ points, label }, row) =>
    points.flatMap((point, index): readonly Shape[] => {
      if (drawnValue(point) !== undefined) return [];
      const slot = plot.height / Math.max(1, categories.length);
      const inSlot = (row - (series.length - 1) / 2) * (slot / (series.length + 0.45));
      const y = toSlot(plot.y, plot.height, categories.length, index) + inSlot;
      const text = series.length > 1 ? `${label} ${point.text}` : point.text;
      return [toTextShape("Geen cijfer", text, plot.x + 8, y, { sizePx, colour: "ink-3" })];
    }),
  );
}

/** How many categories of bars fit on one slide, names of two lines counted double. */
export function toBarPages(
  { series, categories }: SeriesFigure,
  { top, bottom }: Room,
): readonly (readonly number[])[] {
  const most = bottom - top - legendHeight;
  const heights = categories.map(({ label }) => {
    const lines = countLines(label, contentWidth * 0.38 - 24, 24);
    return Math.max(lines * 28 + 4, series.length * 22 + 8, 34);
  });
  const total = heights.reduce((sum, height) => sum + height, 0);
  const pages = Math.max(1, Math.ceil(total / most));
  const perPage = Math.ceil(categories.length / pages);
  return Array.from({ length: pages }, (_, page) =>
    categories.map((_, index) => index).slice(page * perPage, (page + 1) * perPage),
  ).filter((page) => page.length > 0);
}

/** The same figure with these categories only: one slide of a long one. */
export function withCategories(figure: SeriesFigure, indices: readonly number[]): SeriesFigure {
  const pick = <T>(all: readonly T[]): readonly T[] =>
    indices.flatMap((index) => {
      const one = all[index];
      return one === undefined ? [] : [one];
    });
  return {
    ...figure,
    categories: pick(figure.categories),
    series: figure.series.map((one) => ({ ...one, points: pick(one.points) })),
  };
}
