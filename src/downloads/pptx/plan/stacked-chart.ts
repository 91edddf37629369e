import type { Series, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { CategoryChart, ChartSeries, PointLabel } from "../chart/chart-model.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { ColourName } from "../theme/palette.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toAxisModel } from "./axis-model.ts";
import { toCellMarks } from "./cell-marks.ts";
import { toPlotShare, toSlot, type Frame } from "./frame.ts";
import type { Drawing, Room } from "./plan.ts";
import { lookOf } from "./role-looks.ts";
import { toTextShape } from "./text-shape.ts";
import { toCells, toFormat, toShown } from "./values.ts";

const legendHeight = 56;
const labelSize = 24;

/** Parts of a whole side by side in one bar: a native chart, with the names of the parts above it in their order. */
export function planStacked(figure: SeriesFigure, room: Room, alt: string): readonly Drawing[] {
  const { series, categories, language } = figure;
  const frame = toFrame(figure, room);
  const slot = frame.plot.height / Math.max(1, categories.length);
  const chart: CategoryChart = {
    kind: "categories",
    categoryLabel: figure.categoryLabel,
    categories: categories.map(({ label }) => label),
    bars: series.map((one, part) => toPart(figure, one, part, frame, Math.min(labelSize, slot * 0.6))),
    lines: [],
    isHorizontal: true,
    isStacked: true,
    hasLegend: true,
    hasUprightNames: false,
    gapWidth: 35,
    tickSizePx: slot < 44 ? 20 : 24,
    format: toFormat(figure),
    axis: { ...toAxisModel(figure), isHidden: true },
    plot: toPlotShare(frame),
    marks: toCellMarks(figure),
    onTop: toMissingTexts(figure, frame),
  };
  return [{ kind: "chart", name: slideWords[language].drawing, box: frame.box, chart, alt }];
}

function toFrame({ categories }: SeriesFigure, { top, bottom }: Room): Frame {
  const height = Math.min(bottom - top, categories.length * 120 + legendHeight + 12);
  const longest = Math.max(0, ...categories.map(({ label }) => estimateWidth(label, 24))) + 24;
  const names = Math.min(longest, contentWidth * 0.32);
  return {
    box: { x: margin, y: top, width: contentWidth, height },
    plot: { x: names, y: legendHeight, width: contentWidth - names - 8, height: height - legendHeight - 6 },
  };
}

/** The steps of the ramp for so many parts, from dark to light, as far apart as they can be. */
const ramps: Readonly<Record<number, readonly number[]>> = { 1: [5], 2: [5, 2], 3: [5, 3, 1], 4: [5, 4, 2, 1] };

function stepOf(part: number, count: number): number {
  return ramps[count]?.[part] ?? 5 - Math.round((4 * part) / Math.max(1, count - 1));
}

const steps: readonly ColourName[] = ["seq-1", "seq-2", "seq-3", "seq-4", "seq-5"];

function toPart(figure: SeriesFigure, one: Series, part: number, frame: Frame, sizePx: number): ChartSeries {
  const step = stepOf(part, figure.series.length);
  const perUnit = frame.plot.width / (figure.axis.max - figure.axis.min || 1);
  const colour: ColourName = step > 3 ? "seq-on-high" : "ink";
  return {
    name: one.label,
    values: toCells(one, figure),
    fill: steps[step - 1] ?? "seq-3",
    line: { colour: "paper", width: 2 },
    mark: lookOf(one.role).mark,
    points: [],
    layer: part,
    labels: one.points.flatMap((point, index): readonly PointLabel[] => {
      const value = drawnValue(point);
      const fits = value !== undefined && estimateWidth(point.text, sizePx, "measure", true) + 10 < value * perUnit;
      return fits ? [{ index, ...toShown(point, figure), position: "ctr", colour, isBold: true, sizePx }] : [];
    }),
  };
}

/** Where a part of a bar has no number, its name and its mark stand at the end of the bar. */
function toMissingTexts({ series, categories, axis }: SeriesFigure, { plot }: Frame): readonly Shape[] {
  return categories.flatMap((_, index): readonly Shape[] => {
    const missing = series.filter(({ points }) => {
      const point = points[index];
      return point !== undefined && drawnValue(point) === undefined;
    });
    if (missing.length === 0) return [];
    const known = series.reduce((sum, { points }) => {
      const point = points[index];
      return sum + (point === undefined ? 0 : (drawnValue(point) ?? 0));
    }, 0);
    const text = missing.map(({ label, points }) => `${label} ${points[index]?.text ?? ""}`).join(" · ");
    const end = plot.x + (plot.width * known) / (axis.max - axis.min || 1) + 12;
    const x = Math.max(plot.x, Math.min(end, plot.x + plot.width - estimateWidth(text, 22) - 8));
    const y = toSlot(plot.y, plot.height, categories.length, index);
    return [toTextShape("Geen cijfer", text, x, y, { sizePx: 22, colour: "ink-3" })];
  });
}
