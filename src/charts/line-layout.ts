import type { SeriesFigure } from "../figures/figure.ts";
import { toCategoryTicks, type DrawnTick } from "./axis-ticks.ts";
import { boxOfNote, toBreakNotes, type BreakNote } from "./break-notes.ts";
import { toBridgeText } from "./bridge-text.ts";
import { boxOf, coverOf, type Box, type Segment } from "./choose-spot.ts";
import { bleedOf, flagHeight, flagWidth, heroBleed } from "./goal-line.tsx";
import { toGutterLabels, toPlotLabels, type LineLabel } from "./line-labels.ts";
import { toFixedBoxes, toLineSegments, toValueTicks, type LabelsInput, type ValueTick } from "./line-obstacles.ts";
import { toDrawnLines, toSuppressedBands, type DrawnLine, type SuppressedBand } from "./line-marks.ts";
import { toLinePlot, type LinePlot, type LineSize } from "./line-plot.ts";
import { toReach } from "../figures/line-runs.ts";
import { estimateTextWidth } from "./text-width.ts";

/** The goal as drawn: its line, the edges between which it runs, and the required path that ends on it. */
export interface DrawnGoal {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly flagRight: number;
  readonly label: string;
  readonly path?: Segment;
}

/** Where everything in a line drawing stands: a pure function of figure and size. */
export interface LineLayout extends LinePlot {
  readonly lines: readonly DrawnLine[];
  readonly bands: readonly SuppressedBand[];
  readonly labels: readonly LineLabel[];
  readonly categoryTicks: readonly DrawnTick[];
  readonly valueTicks: readonly ValueTick[];
  /** The letters of the breaks, in a narrow drawing. */
  readonly breakNotes: readonly BreakNote[];
  /** What the dashes between two measurements mean, when there are any. */
  readonly bridgeText: string | undefined;
  readonly goal?: DrawnGoal;
}

/** Lays a line figure out for a width; texts keep their size, the layout changes. */
export function toLineLayout(figure: SeriesFigure, size: LineSize): LineLayout {
  const plot = toLinePlot(figure, size);
  const lines = toDrawnLines(figure, plot);
  const path = toPath(figure, plot);
  const bands = toSuppressedBands(figure, plot);
  const input: LabelsInput = { figure, plot, lines, path, bands };
  const gutterLabels = toGutterLabels(input);
  const goal = toDrawnGoal(input, gutterLabels);
  const flag = goal === undefined ? undefined : toFlagBox(goal.label, goal.flagRight, goal.y);
  const breakNotes = toBreakNotes(plot, {
    boxes: [...toFixedBoxes(input), ...(flag === undefined ? [] : [flag])],
    segments: toLineSegments(lines, plot),
  });
  const taken = [...(flag === undefined ? [] : [flag]), ...breakNotes.map(boxOfNote)];
  const labels = [...gutterLabels, ...toPlotLabels(input, taken)];
  return {
    ...plot,
    lines,
    bands,
    breakNotes,
    bridgeText: toBridgeText(figure, lines),
    labels,
    categoryTicks: toCategoryTicks({
      categories: figure.categories,
      x: plot.x,
      width: plot.width,
      bold: toBoldTicks(figure),
      isSparse: !plot.isWide && figure.goal?.path !== undefined,
    }),
    valueTicks: toValueTicks(figure, plot),
    ...(goal === undefined ? {} : { goal }),
  };
}

/** The required path, when both its ends are periods of the figure. */
function toPath({ goal, categories }: SeriesFigure, { x, y }: LinePlot): Segment | undefined {
  if (goal?.path === undefined) return undefined;
  const from = categories.findIndex(({ key }) => key === goal.path?.fromCategory);
  const to = categories.findIndex(({ key }) => key === goal.category);
  if (from < 0 || to < 0) return undefined;
  return { x1: x(from), y1: y(goal.path.fromValue), x2: x(to), y2: y(goal.value) };
}

function toDrawnGoal(input: LabelsInput, gutterLabels: readonly LineLabel[]): DrawnGoal | undefined {
  const { figure, plot, path } = input;
  if (figure.goal === undefined) return undefined;
  const bleed = plot.variant === "hero" ? heroBleed : bleedOf(plot.width);
  const y = plot.y(figure.goal.value);
  return {
    y,
    left: -bleed,
    right: plot.width + bleed,
    label: figure.goal.label,
    flagRight: toFlagRight(input, gutterLabels, y),
    ...(path === undefined ? {} : { path }),
  };
}

/** The flag stands at the right, or further left where a point or a label would be under it. */
function toFlagRight(input: LabelsInput, gutterLabels: readonly LineLabel[], y: number): number {
  const { figure, plot, lines, path } = input;
  const label = figure.goal?.label ?? "";
  const ends = path === undefined ? [plot.width] : [Math.min(plot.width, path.x2 + 2)];
  const labelBoxes = gutterLabels.map(({ text, size, isBold, ...spot }) =>
    boxOf(spot, estimateTextWidth(text, size, isBold), size),
  );
  const obstacles = {
    boxes: [...toFixedBoxes(input), ...labelBoxes],
    segments: toLineSegments(lines, plot),
    room: { left: 0, right: plot.width, top: 0, bottom: plot.height },
  };
  const rights = [...ends, plot.plot.right - 24, 0.75, 0.5, 0.35].map((at) => (at < 1 ? plot.width * at : at));
  const cover = (right: number): number => coverOf(toFlagBox(label, right, y), obstacles);
  return rights.find((right) => cover(right) === 0) ?? plot.width;
}

function toFlagBox(label: string, right: number, y: number): Box {
  return { left: right - flagWidth(label), right, top: y - flagHeight, bottom: y };
}

/** The latest measurement of the chosen area and the year of the goal are printed bold. */
function toBoldTicks(figure: SeriesFigure): readonly number[] {
  const measured = figure.series.filter(({ isExtension }) => isExtension !== true);
  const home = measured.find(({ role }) => role === "home") ?? measured[0];
  const latest = home === undefined ? undefined : toReach(home.points)?.last;
  const goal = figure.goal?.category === undefined ? -1 : indexOf(figure, figure.goal.category);
  return [latest ?? -1, goal].filter((index) => index >= 0);
}

function indexOf({ categories }: SeriesFigure, category: string): number {
  return categories.findIndex(({ key }) => key === category);
}
