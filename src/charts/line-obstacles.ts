import type { SeriesFigure } from "../figures/figure.ts";
import { boxOf, type Box, type Segment, type Spot } from "./choose-spot.ts";
import { limitArrow, type DrawnLine, type SuppressedBand } from "./line-marks.ts";
import type { LinePlot } from "./line-plot.ts";
import { estimateTextWidth } from "./text-width.ts";

/** Size of axis labels and notes, in px. */
export const noteSize = 12;

/** What labels are placed among: the figure, its plot and what is drawn in it. */
export interface LabelsInput {
  readonly figure: SeriesFigure;
  readonly plot: LinePlot;
  readonly lines: readonly DrawnLine[];
  readonly path: Segment | undefined;
  readonly bands: readonly SuppressedBand[];
}

/** Everything drawn as a line that a text had better not cross. */
export function toSegments({ figure, plot, lines, path }: LabelsInput): readonly Segment[] {
  const goalY = figure.goal === undefined ? undefined : plot.y(figure.goal.value);
  return [
    ...toLineSegments(lines, plot),
    ...(path === undefined ? [] : [path]),
    ...(goalY === undefined ? [] : [{ x1: 0, x2: plot.width, y1: goalY, y2: goalY }]),
    ...plot.breaks.map(({ x }) => ({ x1: x, x2: x, y1: plot.plot.top, y2: plot.plot.bottom })),
  ];
}

/** The pieces of the lines themselves. */
export function toLineSegments(lines: readonly DrawnLine[], plot: LinePlot): readonly Segment[] {
  return lines.flatMap(({ series, runs }) =>
    runs.flatMap(({ indices }) =>
      indices.slice(1).flatMap((index, at) => {
        const before = indices[at] as number;
        const [from, to] = [series.points[before], series.points[index]];
        if (from === undefined || to === undefined || from.kind === "missing" || to.kind === "missing") return [];
        return [{ x1: plot.x(before), y1: plot.y(from.value), x2: plot.x(index), y2: plot.y(to.value) }];
      }),
    ),
  );
}

/** Everything drawn as a box: marks, axis labels, and the bands of suppressed periods. */
export function toFixedBoxes({ figure, plot, lines, bands }: LabelsInput): Box[] {
  const marks = lines.flatMap((line) =>
    line.marks.map(({ x, y, radius, limit }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius - (limit === "up" ? limitArrow : 0),
      bottom: y + radius + (limit === "down" ? limitArrow : 0),
    })),
  );
  const ticks = toValueTicks(figure, plot).map(({ label, ...spot }) =>
    boxOf(spot, estimateTextWidth(label, noteSize), noteSize),
  );
  return [...marks, ...ticks, ...bands];
}

/** A label of the value axis. */
export interface ValueTick extends Spot {
  readonly value: number;
  readonly label: string;
}

/** The labels of the value axis: beside their grid lines at the left, or on them at the right. The goal has its flag. */
export function toValueTicks({ axis, goal }: SeriesFigure, { plot, ticksAt, y }: LinePlot): readonly ValueTick[] {
  return axis.ticks
    .filter(({ value }) => value !== goal?.value && (ticksAt === "left" || value !== axis.min))
    .map(({ value, label }) => ({
      value,
      label,
      anchor: "end",
      ...(ticksAt === "left" ? { x: plot.left - 8, y: y(value) + 4 } : { x: plot.right, y: y(value) - 5 }),
    }));
}
