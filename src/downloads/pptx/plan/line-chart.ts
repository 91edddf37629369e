import type { Series, SeriesFigure } from "../../../figures/figure.ts";
import { toReach } from "../../../figures/line-runs.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { CategoryChart, ChartSeries, PointLook } from "../chart/chart-model.ts";
import { contentWidth, margin } from "../slide/places.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toAxisModel } from "./axis-model.ts";
import { toCategoryLabels, toNamesHeight } from "./category-labels.ts";
import { toCellMarks } from "./cell-marks.ts";
import { toPlotShare, toY, type Frame } from "./frame.ts";
import { toGoalSeries } from "./goal-series.ts";
import { flagRoom } from "./goal-shapes.ts";
import { heroWidth, toHero } from "./hero.ts";
import { lineLabelSize, toLineLabels } from "./line-labels.ts";
import { toLineRuns } from "./line-pieces.ts";
import { toLineShapes } from "./line-shapes.ts";
import type { Drawing, Room } from "./plan.ts";
import { isFlagged, lineLookOf, toLayers } from "./role-looks.ts";
import { toCells, toFormat } from "./values.ts";

/** Lines along periods: a native chart, on the horizon of the goal where the figure has one. */
export function planLineChart(figure: SeriesFigure, room: Room, alt: string): readonly Drawing[] {
  const frame = toFrame(figure, room);
  const { goal } = figure;
  const y = goal === undefined ? undefined : frame.box.y + toY(frame, figure.axis, goal.value);
  return [
    ...(y === undefined ? [] : toGround(figure, y)),
    {
      kind: "chart",
      name: slideWords[figure.language].drawing,
      box: frame.box,
      chart: toLineChart(figure, frame),
      alt,
    },
  ];
}

/** The horizon, and on it the large number where the figure has one. */
function toGround(figure: SeriesFigure, y: number): readonly Drawing[] {
  const hero = toHero(figure, y);
  return [{ kind: "horizon", y }, ...(hero.length === 0 ? [] : [{ kind: "loose", shapes: hero } as const])];
}

/** Beside the large number of a figure with a goal the chart has the rest of the slide; else all of it. */
function toFrame(figure: SeriesFigure, { top, bottom }: Room): Frame {
  const left = heroWidth(figure);
  const box = { x: margin + left, y: top, width: contentWidth - left, height: bottom - top };
  const tickWidth = Math.max(0, ...figure.axis.ticks.map(({ label }) => estimateWidth(label, 22))) + 20;
  const above = figure.goal === undefined ? 20 : flagRoom;
  const texts = gutterTexts(figure);
  const roughSlot = (box.width - tickWidth * 2) / Math.max(1, figure.categories.length);
  const names = toNamesHeight(toCategoryLabels(figure.categories, roughSlot), roughSlot);
  const height = box.height - above - names.height;
  // Where no line comes at the right, the axis stands there; else it stands left and the labels of the lines stand right.
  if (texts.length === 0) return { box, plot: { x: 48, y: above, width: box.width - 48 - tickWidth, height } };
  const slot = (box.width - tickWidth) / Math.max(1, figure.categories.length);
  const widest = Math.max(...texts.map((text) => estimateWidth(text, lineLabelSize, "measure", true))) + 24;
  const gutter = Math.max(10, widest - slot * 0.4);
  return { box, plot: { x: tickWidth, y: above, width: box.width - tickWidth - gutter, height } };
}

/** The labels that stand right of the plot, because their lines run to its edge. */
function gutterTexts({ series, categories }: SeriesFigure): readonly string[] {
  return series
    .filter((one) => toReach(one.points)?.last === categories.length - 1 && one.isExtension !== true)
    .map(({ endLabel }) => endLabel);
}

function toLineChart(figure: SeriesFigure, frame: Frame): CategoryChart {
  const { categories, series, goal } = figure;
  const layers = toLayers(series.map(({ role }) => role));
  const pointLabels = toLineLabels(figure, frame);
  const slot = frame.plot.width / Math.max(1, categories.length);
  const labels = toCategoryLabels(categories, slot);
  const lines = series.map((one, index): ChartSeries => {
    const look = lineLookOf(one);
    const mark = categories.length > 20 ? { ...look.mark, size: Math.min(look.mark.size, 5) } : look.mark;
    return {
      name: one.label,
      values: toCells(one, figure),
      fill: look.fill,
      line: look.line,
      mark,
      points: toPointLooks(one, figure, mark),
      labels: pointLabels[index] ?? [],
      layer: (goal === undefined ? 0 : 1) + (layers[index] ?? 0),
    };
  });
  return {
    kind: "categories",
    categoryLabel: figure.categoryLabel,
    categories: labels,
    bars: [],
    lines: goal === undefined ? lines : [...lines, toGoalSeries(figure, goal.value, 0)],
    isHorizontal: false,
    isStacked: false,
    hasLegend: false,
    hasUprightNames: toNamesHeight(labels, slot).isUpright,
    gapWidth: 60,
    tickSizePx: 22,
    format: toFormat(figure),
    axis: { ...toAxisModel(figure), isRight: gutterTexts(figure).length === 0 },
    plot: toPlotShare(frame),
    marks: toCellMarks(figure),
    onTop: toLineShapes(figure, frame),
  };
}

/** Numbers of low reliability are open; the last number of the chosen area is larger; a number beside which there is none shows. */
function toPointLooks(one: Series, figure: SeriesFigure, mark: ChartSeries["mark"]): readonly PointLook[] {
  const { points, role, isExtension } = one;
  if (mark.shape === "none") return isExtension === true ? [] : toLoosePoints(one, figure, mark);
  const last = role === "home" && isExtension !== true ? toReach(points)?.last : undefined;
  return points.flatMap((point, index): readonly PointLook[] => {
    const flagged = isFlagged(point);
    if (!flagged && index !== last) return [];
    return [{ index, mark: { ...mark, size: index === last ? mark.size + 4 : mark.size, isOpen: flagged } }];
  });
}

/** A line without marks has one where no line comes: else the number would not be seen. */
function toLoosePoints(one: Series, figure: SeriesFigure, mark: ChartSeries["mark"]): readonly PointLook[] {
  return toLineRuns(one, figure).flatMap(({ indices: [index, next], isBridge }): readonly PointLook[] => {
    if (isBridge || index === undefined || next !== undefined) return [];
    return [{ index, mark: { ...mark, shape: "circle", isOpen: isFlagged(one.points[index]) } }];
  });
}
