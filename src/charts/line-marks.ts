import type { Point, SeriesFigure, Series } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import type { Box } from "./choose-spot.ts";
import type { LinePlot } from "./line-plot.ts";
import { toReach, toRuns, toSuppressedRanges, type Run } from "../figures/line-runs.ts";
import { extensionStyleOf, lastMarkRadius, markRadius, roleStyleOf, toPaintOrder, type RoleStyle } from "./roles.ts";

/** A mark on a line. `limit` says in which direction the true value lies when the source gives only a bound. */
export interface LineMark {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isOpen: boolean;
  readonly limit?: "up" | "down";
}

/** Length of the arrow of a limit, from the edge of its mark. */
export const limitArrow = 12;

/** A series with its look, the pieces of its line and the few marks that matter. An extension has no marks. */
export interface DrawnLine {
  readonly series: Series;
  readonly look: RoleStyle;
  readonly runs: readonly Run[];
  readonly marks: readonly LineMark[];
  /** Where the label of the line belongs: at its last mark, or at the last point of an extension. */
  readonly end: Pick<LineMark, "x" | "y" | "radius"> | undefined;
}

/**
 * A hatched band over the periods in which a number is suppressed, with its marks. It lies at the foot of the plot: the
 * lines of other places have numbers in those periods.
 */
export interface SuppressedBand extends Box {
  readonly marks: readonly { readonly x: number; readonly text: string }[];
}

/** Height of a band: one row of marks. */
const bandHeight = 24;

/** With at most this many numbers every one gets a mark; longer lines are marked at their end and where something is odd. */
const mostMarkedPoints = 8;

/** The lines in the order of painting. */
export function toDrawnLines(figure: SeriesFigure, plot: LinePlot): readonly DrawnLine[] {
  return toPaintOrder(figure.series).map((series) => {
    const breaks = series.isExtension === true ? [] : plot.breaks.map(({ index }) => index);
    const runs = toRuns(series, breaks);
    if (series.isExtension === true) {
      return { series, look: extensionStyleOf(series.role), runs, marks: [], end: toExtensionEnd(series, plot) };
    }
    const look = roleStyleOf(series.role);
    const marks = toMarks(series, look, runs, plot);
    return { series, look, runs, marks, end: marks.at(-1) };
  });
}

/** The last point of an extension: nothing was measured there, so there is no mark, only a label. */
function toExtensionEnd({ points }: Series, { x, y }: LinePlot): DrawnLine["end"] {
  const last = points.findLastIndex((point) => drawnValue(point) !== undefined);
  const point = points[last];
  const value = point === undefined ? undefined : drawnValue(point);
  return value === undefined ? undefined : { x: x(last), y: y(value), radius: 1 };
}

function toMarks(series: Series, look: RoleStyle, pieces: readonly Run[], { x, y }: LinePlot): readonly LineMark[] {
  const runs = pieces.filter(({ isBridge }) => !isBridge);
  const reach = toReach(series.points);
  const count = series.points.filter((point) => drawnValue(point) !== undefined).length;
  const alone = new Set(runs.filter(({ indices }) => indices.length === 1).flatMap(({ indices }) => indices));
  const runEnds = new Set(runs.flatMap(({ indices }) => [indices[0], indices.at(-1)]));
  return series.points.flatMap((point, index) => {
    if (point.kind === "missing") return [];
    const isLast = index === reach?.last;
    const isOdd = isUncertain(point);
    const isWanted = look.isContext
      ? isOdd || alone.has(index)
      : isOdd || runEnds.has(index) || (count <= mostMarkedPoints && look.mark !== "none");
    if (!isWanted) return [];
    const limit = point.kind === "bound" ? (point.bound === "less-than" ? "down" : "up") : undefined;
    return [
      {
        index,
        x: x(index),
        y: y(point.value),
        radius: radiusOf(series, isLast),
        isOpen: isOdd,
        ...(limit === undefined ? {} : { limit }),
      },
    ];
  });
}

function radiusOf({ role }: Series, isLast: boolean): number {
  if (role === "home") return isLast ? lastMarkRadius : markRadius + 0.5;
  return role === "context" ? 3 : markRadius;
}

/** Numbers that are drawn open: limits, and what the source marks as of low reliability. */
function isUncertain(point: Point): boolean {
  return point.kind === "bound" || (point.kind === "value" && point.mark === "flagged");
}

/** The bands of the series that matter; the grey ones only break. Overlapping bands are one. */
export function toSuppressedBands(figure: SeriesFigure, { x, plot }: LinePlot): readonly SuppressedBand[] {
  const texts = new Map<number, string>();
  for (const { role, points } of figure.series) {
    if (role === "context") continue;
    for (const { from, to } of toSuppressedRanges(points)) {
      for (let index = from; index <= to; index++) texts.set(index, points[index]?.text ?? "");
    }
  }
  const bands: SuppressedBand[] = [];
  const height = { top: plot.bottom - bandHeight, bottom: plot.bottom };
  for (const index of [...texts.keys()].toSorted((a, b) => a - b)) {
    const left = Math.max(plot.left, x(index - 0.5));
    const right = Math.min(plot.right, x(index + 0.5));
    const mark = { x: Math.max(plot.left + 6, Math.min(plot.right - 6, x(index))), text: texts.get(index) ?? "" };
    const last = bands.at(-1);
    if (last !== undefined && left - last.right < 0.5) {
      bands[bands.length - 1] = { ...last, right, marks: [...last.marks, mark] };
    } else bands.push({ left, right, ...height, marks: [mark] });
  }
  return bands;
}
