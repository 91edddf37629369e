import type { Point, SeriesFigure } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { toCategoryTicks, type DrawnTick } from "./axis-ticks.ts";
import { letterOf, type BreakNote } from "./break-notes.ts";
import { leastPlotHeight, toScale, type PlotBox, type Scale } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

/** One column: a bar from zero, or a hatched stand-in where there is no number. */
export interface DrawnColumn {
  readonly index: number;
  /** Middle of the column. */
  readonly x: number;
  readonly width: number;
  /** Top of the bar; nothing when there is no number. */
  readonly top: number | undefined;
  readonly point: Point;
  readonly isStrong: boolean;
  /** The number above the bar, only where there is room for it or where it matters; it stays inside the drawing. */
  readonly label?: string;
  readonly labelX: number;
  readonly labelY: number;
}

export interface ColumnLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: PlotBox;
  readonly y: Scale;
  readonly bandWidth: number;
  readonly columns: readonly DrawnColumn[];
  readonly categoryTicks: readonly DrawnTick[];
  /** Between two columns, where something else was counted from then on. */
  readonly breaks: readonly BreakNote[];
}

/** Side of the square over the axis where there is no number, and how far it stays clear of it: a mark, no column. */
export const missingSquare = { side: 14, away: 6 } as const;
const standInHeight = missingSquare.side + missingSquare.away;
const axisHeight = 28;
const labelRoom = 24;
const labelSize = 13;
/** A label that would have to stand further above its own column is left out; that of the strong column is not. */
const mostRaised = 6;
/** Share of a band that is left free between columns. */
const gapShare = 0.18;

/** The height that columns take at a width. */
export function columnHeight(width: number): number {
  return Math.round(Math.max(leastPlotHeight, Math.min(280, width * 0.34))) + axisHeight + labelRoom;
}

/** Lays columns out: zero-based, the last one with a number strong unless the figure says otherwise. */
export function toColumnLayout(figure: SeriesFigure, width: number, height: number): ColumnLayout {
  const { axis, categories } = figure;
  const points = figure.series[0]?.points ?? [];
  const tickWidth = Math.max(...axis.ticks.map(({ label }) => estimateTextWidth(label, 12)), 0);
  const plot = { left: Math.ceil(tickWidth) + 12, right: width, top: labelRoom, bottom: height - axisHeight };
  const y = toScale(axis.min, axis.max, plot.bottom, plot.top);
  const bandWidth = (plot.right - plot.left) / Math.max(1, categories.length);
  const center = (index: number): number => plot.left + bandWidth * (index + 0.5);
  const strong = toStrongColumns(figure);
  const labelled = toLabelledColumns(points, bandWidth, strong);
  const tops = points.map((point) => (point.kind === "missing" ? plot.bottom - standInHeight : y(point.value)));
  const columnWidth = Math.min(72, bandWidth * (1 - gapShare));
  const columns = points.map((point, index): DrawnColumn => {
    const textWidth = estimateTextWidth(point.text, labelSize, true);
    // Left of the plot stand the labels of the axis.
    const labelX = Math.max(plot.left + textWidth / 2, Math.min(center(index), width - textWidth / 2));
    // A label wider than its column stands above the neighbours that it would cover.
    const under = tops.filter((_, other) => Math.abs(center(other) - labelX) < (textWidth + columnWidth) / 2);
    const own = tops[index] ?? plot.bottom;
    const top = Math.min(own, ...under);
    const isKept = labelled.has(index) && (strong.has(index) || own - top <= mostRaised);
    return {
      index,
      x: center(index),
      labelX,
      labelY: top - 7,
      width: columnWidth,
      top: point.kind === "missing" ? undefined : own,
      point,
      isStrong: strong.has(index),
      ...(isKept ? { label: point.text } : {}),
    };
  });
  const bold = [...strong].slice(-1);
  const categoryTicks = toCategoryTicks({ categories, x: center, width, bold, isSparse: false });
  const breaks = figure.breaks.flatMap(({ category }, index): readonly BreakNote[] => {
    const at = categories.findIndex(({ key }) => key === category);
    // Before the first column there is nothing to tell apart.
    return at <= 0 ? [] : [{ x: plot.left + bandWidth * at, y: plot.bottom - 14, letter: letterOf(index) }];
  });
  return { width, height, plot, y, bandWidth, columns, categoryTicks, breaks };
}

/** The categories that the figure calls home; otherwise the last one that has a number. */
function toStrongColumns({ categories, series }: SeriesFigure): ReadonlySet<number> {
  const named = categories.flatMap(({ role }, index) => (role === "home" ? [index] : []));
  if (named.length > 0 || categories.some(({ role }) => role !== undefined)) return new Set(named);
  const last = series[0]?.points.findLastIndex((point) => drawnValue(point) !== undefined) ?? -1;
  return new Set(last < 0 ? [] : [last]);
}

/** All numbers when they fit above their columns; otherwise the first, the highest and the last, none over another. */
function toLabelledColumns(
  points: readonly Point[],
  bandWidth: number,
  strong: ReadonlySet<number>,
): ReadonlySet<number> {
  const widthOf = (index: number): number => estimateTextWidth(points[index]?.text ?? "", labelSize, true);
  const all = points.map((_, index) => index);
  if (all.every((index) => widthOf(index) + 6 <= bandWidth)) return new Set(all);
  const values = points.map((point) => drawnValue(point) ?? Number.NEGATIVE_INFINITY);
  const highest = values.indexOf(Math.max(...values));
  const first = values.findIndex((value) => value > Number.NEGATIVE_INFINITY);
  const last = values.findLastIndex((value) => value > Number.NEGATIVE_INFINITY);
  const chosen: number[] = [];
  for (const index of [last, ...strong, highest, first]) {
    const isFree = chosen.every(
      (other) => Math.abs(other - index) * bandWidth >= (widthOf(index) + widthOf(other)) / 2 + 6,
    );
    if (index >= 0 && isFree) chosen.push(index);
  }
  // Marks of missing numbers are short and always stand above their stand-in.
  const missing = all.filter((index) => points[index]?.kind === "missing" && widthOf(index) <= bandWidth + 4);
  return new Set([...chosen, ...missing]);
}
