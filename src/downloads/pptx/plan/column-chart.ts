import type { SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { CategoryChart } from "../chart/chart-model.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toAxisModel } from "./axis-model.ts";
import { toBarSeries, type BarLabels } from "./bar-series.ts";
import { toCellMarks } from "./cell-marks.ts";
import { toPlotShare, toSlot, toY, type Frame } from "./frame.ts";
import { toGoalSeries } from "./goal-series.ts";
import { flagRoom, flagWidthOf, toFlag } from "./goal-shapes.ts";
import { toFileValue } from "./number-format.ts";
import { toCategoryLabels } from "./category-labels.ts";
import type { Drawing, Room } from "./plan.ts";
import { toTextShape } from "./text-shape.ts";
import { toFormat } from "./values.ts";

/** Columns from zero, along periods or classes: a native chart with the number on every column. */
export function planColumns(figure: SeriesFigure, room: Room, alt: string): readonly Drawing[] {
  const { axis, goal } = figure;
  const frame = toFrame(room, {
    above: goal === undefined ? 34 : flagRoom,
    below: 46,
    left: Math.max(0, ...axis.ticks.map(({ label }) => estimateWidth(label, 22))) + 20,
    right: 20,
  });
  const chart = toColumnChart(figure, frame, axis.min);
  const drawing = toDrawing(figure, frame, chart, alt);
  return goal === undefined ? [drawing] : [toHorizon(frame, toY(frame, axis, goal.value)), drawing];
}

/** Columns that hang from the line of the goal down to their values; what lies above the line stands on it. */
export function planHanging(figure: SeriesFigure, room: Room, alt: string): readonly Drawing[] {
  const { axis, goal } = figure;
  const value = goal?.value ?? axis.max;
  // The names stand on the line; the flag stands behind the last of them.
  const right = goal === undefined ? 0 : flagWidthOf(goal.label);
  const frame = toFrame(room, { above: 50, below: 44, left: 0, right });
  // Above a column that stands on the line its number needs room, for the names stand at the top.
  const rises = axis.max > value ? (axis.max - axis.min) * 0.12 : 0;
  const hung = { ...figure, axis: { ...axis, max: axis.max + rises } };
  const chart = {
    ...toColumnChart(hung, frame, value),
    barsFrom: toFileValue(value, figure.unit),
    axis: { ...toAxisModel(hung), isHidden: true },
  };
  const drawing = toDrawing(figure, frame, chart, alt);
  return goal === undefined ? [drawing] : [toHorizon(frame, toY(frame, hung.axis, value)), drawing];
}

function toHorizon({ box }: Frame, y: number): Drawing {
  return { kind: "horizon", y: box.y + y };
}

function toDrawing(figure: SeriesFigure, frame: Frame, chart: CategoryChart, alt: string): Drawing {
  return { kind: "chart", name: slideWords[figure.language].drawing, box: frame.box, chart, alt };
}

function toFrame(
  { top, bottom }: Room,
  { above, below, left, right }: Readonly<Record<"above" | "below" | "left" | "right", number>>,
): Frame {
  const box = { x: margin, y: top, width: contentWidth, height: bottom - top };
  return { box, plot: { x: left, y: above, width: box.width - left - right, height: box.height - above - below } };
}

function toColumnChart(figure: SeriesFigure, frame: Frame, from: number): CategoryChart {
  const { series, categories, goal } = figure;
  const slot = frame.plot.width / Math.max(1, categories.length);
  const widest = Math.max(
    0,
    ...series.flatMap(({ points }) =>
      points.map((point) => (drawnValue(point) === undefined ? 0 : estimateWidth(point.text, 24, "measure", true))),
    ),
  );
  const room = (slot / Math.max(1, series.length)) * 0.98;
  const labels: BarLabels = {
    sizePx: Math.max(16, Math.min(26, (24 * room) / Math.max(1, widest))),
    position: "outEnd",
    hasNames: false,
  };
  const bars = series.map((one, index) => toBarSeries(figure, one, index, labels));
  return {
    kind: "categories",
    categoryLabel: figure.categoryLabel,
    categories: toCategoryLabels(categories, slot * 2),
    bars,
    lines: goal === undefined ? [] : [toGoalSeries(figure, goal.value, bars.length)],
    isHorizontal: false,
    isStacked: false,
    hasLegend: series.length > 1,
    hasUprightNames: false,
    gapWidth: categories.length > 6 ? 50 : 150,
    tickSizePx: 22,
    format: toFormat(figure),
    axis: toAxisModel(figure),
    plot: toPlotShare(frame),
    marks: toCellMarks(figure),
    onTop: [...toMissingTexts(figure, frame, from), ...toFlags(figure, frame)],
  };
}

function toFlags({ goal, axis }: SeriesFigure, frame: Frame): readonly Shape[] {
  if (goal === undefined) return [];
  return [toFlag(goal.label, frame.box.width, toY(frame, axis, goal.value))];
}

/** What stands in the place of a column without a number: the mark of a gap, or the words of a bound. */
function toMissingTexts({ series, categories, axis }: SeriesFigure, frame: Frame, from: number): readonly Shape[] {
  const y = toY(frame, axis, from);
  const isHanging = from > axis.min;
  const slot = (frame.plot.width / Math.max(1, categories.length)) * 0.95;
  return series.flatMap(({ points }) =>
    points.flatMap((point, index): readonly Shape[] => {
      if (drawnValue(point) !== undefined || categories[index]?.isAhead === true) return [];
      const x = toSlot(frame.plot.x, frame.plot.width, categories.length, index);
      return [
        toTextShape("Geen cijfer", point.text, x, y + (isHanging ? 24 : -20), {
          sizePx: Math.max(16, Math.min(24, (24 * slot) / Math.max(1, estimateWidth(point.text, 24)))),
          colour: "ink-3",
          alignment: "ctr",
        }),
      ];
    }),
  );
}
