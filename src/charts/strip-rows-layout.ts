import type { Category, Point, Role, Series, SeriesFigure } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { toCategoryTicks, type DrawnTick } from "./axis-ticks.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { toScale, type Scale } from "./scale.ts";
import type { Position } from "./step-point.ts";
import { markRadiusOf, toStackOfRadius, toStripStack, type StripStack, type StripWish } from "./strip-stack.ts";
import { estimateTextWidth } from "./text-width.ts";

/** One place in one row. */
export interface RowDot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly role: Role;
  readonly drawn: DrawnPoint;
}

/** One group: its name, its dots above a floor, and what is said of the chosen place. */
export interface StripRow {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Where the two texts stand: beside the dots where there is room, else above them. */
  readonly textY: number;
  readonly floorY: number;
  readonly dots: readonly RowDot[];
}

export interface StripRowsLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly StripRow[];
  readonly ticks: readonly DrawnTick[];
  readonly axisY: number;
}

/** Font size of the texts beside a row. */
export const rowTextSize = 13;
const wideRowsFrom = 480;
const [leastStack, mostStack] = [38, 56];
const [rowGap, textRoom, gutter, side, axisHeight] = [16, 20, 14, 14, 27];

/** A strip with a row per series on one axis: every place a dot in every row, the chosen one large. */
export function toStripRowsLayout(figure: SeriesFigure, width: number): StripRowsLayout {
  const isWide = width >= wideRowsFrom;
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => estimateTextWidth(text, rowTextSize, true)));
  const left = isWide ? widest(figure.series.map(({ label }) => label)) + gutter : side;
  const right = width - (isWide ? widest(figure.series.map(({ endLabel }) => endLabel)) + gutter : side);
  const x = toScale(figure.axis.min, figure.axis.max, left, right);
  const groups = figure.series.map((series) => ({ series, places: toPlaces(figure, series, x) }));
  const stacks = toAlikeStacks(groups.map(({ places }) => places));
  let top = 0;
  const rows = groups.map(({ series, places }, row): StripRow => {
    const stack = stacks[row] ?? { radius: 0, ys: [], height: 0 };
    const floorY = top + (isWide ? 0 : textRoom) + Math.max(leastStack, Math.ceil(stack.height)) + 4;
    const textY = isWide ? floorY - leastStack / 2 + 4 : top + rowTextSize;
    top = floorY + rowGap;
    return {
      key: series.key,
      label: series.label,
      text: series.endLabel,
      textY,
      floorY,
      dots: places.map(({ category, point, role, size, x: dotX }, index) => {
        const y = floorY - 2 - (stack.ys[index] ?? 0);
        return {
          key: category.key,
          x: dotX,
          y,
          radius: markRadiusOf(size, stack.radius),
          role,
          drawn: { x: dotX, y, ...toPointTexts(figure, series, category, point), role },
        };
      }),
    };
  });
  const axisY = top - rowGap + 6;
  const at = (index: number): number => x(figure.axis.ticks[index]?.value ?? figure.axis.min);
  return {
    height: axisY + axisHeight,
    left,
    right,
    rows,
    axisY,
    ticks: toCategoryTicks({
      categories: figure.axis.ticks.map(({ value, label }) => ({ key: String(value), label, shortLabel: label })),
      x: at,
      width,
      bold: [],
      isSparse: false,
    }),
  };
}

interface RowPlace extends StripWish {
  readonly category: Category;
  readonly point: Point;
  readonly role: Role;
}

/** The places that have a value in a row, by value. */
function toPlaces({ categories }: SeriesFigure, { points }: Series, x: Scale): readonly RowPlace[] {
  return categories
    .flatMap((category, index) => {
      const point = points[index];
      const value = point === undefined ? undefined : drawnValue(point);
      return point === undefined || value === undefined ? [] : [{ category, point, value }];
    })
    .toSorted((a, b) => a.value - b.value)
    .map(({ category, point, value }) => {
      const role = category.role ?? "context";
      const size = role === "home" ? "home" : role === "context" ? "small" : "comparison";
      return { category, point, role, size, x: x(value) };
    });
}

/** A stack per row, all with the dots of the row that needs the smallest; where even those overlap, each as it must be. */
function toAlikeStacks(rows: readonly (readonly RowPlace[])[]): readonly StripStack[] {
  const stacks = rows.map((places) => toStripStack(places, leastStack, mostStack));
  const radius = Math.min(...stacks.map((stack) => stack.radius));
  return stacks.map((stack, row) => (stack.radius === radius ? stack : toStackOfRadius(rows[row] ?? [], radius)));
}

/** Up and down lead to the same place in the next row, or to its end when the place has no value there. */
export function stepBetweenRows({ rows }: Pick<StripRowsLayout, "rows">, at: Position, down: boolean): Position {
  const row = Math.max(0, Math.min(rows.length - 1, at.row + (down ? 1 : -1)));
  const dots = rows[row]?.dots ?? [];
  const same = dots.findIndex(({ key }) => key === rows[at.row]?.dots[at.column]?.key);
  return { row, column: same >= 0 ? same : Math.max(0, Math.min(dots.length - 1, at.column)) };
}
