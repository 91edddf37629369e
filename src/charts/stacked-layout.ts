import type { Category, Point, SeriesFigure } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { wideFrom } from "./scale.ts";
import {
  isPrintedInside,
  toKey,
  toNames,
  toOutside,
  type KeyItem,
  type OutsideText,
  type PartName,
} from "./stacked-texts.ts";
import { estimateTextWidth, wrapText } from "./text-width.ts";

/** One part of a bar. Parts of a row follow each other without a gap; the drawing cuts the gap out of them. */
export interface StackedSegment {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly point: Point;
  /** Step of the sequential ramp, 1 to 5; the first part is the darkest. */
  readonly step: number;
  /** Whether the value stands in the segment; otherwise it stands beside it, in the key, or only in tooltip and table. */
  readonly isPrinted: boolean;
  readonly drawn: DrawnPoint;
}

/** One whole, with its name in lines. */
export interface StackedRow {
  readonly key: string;
  /** Top of the bar. */
  readonly y: number;
  readonly nameY: number;
  readonly lines: readonly string[];
  readonly isHome: boolean;
  readonly segments: readonly StackedSegment[];
  /** Values that do not fit in their segment, under the bar. */
  readonly outside: readonly OutsideText[];
}

export interface StackedLayout {
  readonly height: number;
  readonly left: number;
  readonly thickness: number;
  readonly rows: readonly StackedRow[];
  /** Names of the parts above the first bar; empty when they do not all fit, and then `keyItems` has them. */
  readonly names: readonly PartName[];
  readonly keyItems: readonly KeyItem[];
}

const labelSize = 13;
const lineHeight = 16;
const nameRoom = 20;
const outsideRoom = 20;
const rowGap = 14;
/** Width of a part without a number: a mark at its place, whatever is left of the whole. */
const hatchedWidth = 14;

/** One bar per category, cut into its parts: names beside the bars when wide, above them when narrow. */
export function toStackedLayout(figure: SeriesFigure, width: number): StackedLayout {
  const { categories } = figure;
  const isWide = width >= wideFrom;
  const longest = Math.max(0, ...categories.map(({ label }) => estimateTextWidth(label, labelSize, true)));
  const nameWidth = isWide ? Math.min(longest + 4, width * 0.3) : width;
  const left = isWide && longest > 0 ? Math.ceil(nameWidth) + 12 : 0;
  const thickness = categories.length > 1 ? 28 : 34;
  const perUnit = toPerUnit(figure, width - left);
  const first = toSegments(figure, 0, { left, right: width, perUnit, middle: 0 });
  // With more rows than one, names stand for all of them and each row has its own values.
  const isOnly = categories.length === 1;
  const wished = toNames(first, { left, right: width }, isOnly);
  const keyHeight = { y: 0 };
  let top = 2;
  const rows = categories.map((category, index): StackedRow => {
    const lines = category.label === "" ? [] : wrapText(category.label, nameWidth, labelSize, 3, true);
    const namesHeight = lines.length * lineHeight;
    const aboveBar = index === 0 && wished.length > 0 ? nameRoom : 0;
    const barTop = isWide
      ? top + aboveBar + Math.max(0, (namesHeight - thickness) / 2)
      : top + namesHeight + (namesHeight > 0 ? 4 : 0) + aboveBar;
    const segments = toSegments(figure, index, { left, right: width, perUnit, middle: barTop + thickness / 2 });
    // Of an only bar the values stand above it, or in the key.
    const outside = isOnly ? [] : toOutside(segments, { left, right: width });
    const nameY = isWide ? barTop + thickness / 2 - namesHeight / 2 + 12 : top + 12;
    const bottom = Math.max(barTop + thickness, isWide ? nameY - 12 + namesHeight : 0);
    keyHeight.y = bottom + (outside.length > 0 ? outsideRoom : 0);
    top = keyHeight.y + rowGap;
    return { key: category.key, y: barTop, nameY, lines, isHome: category.role === "home", segments, outside };
  });
  const key = wished.length > 0 ? { items: [], height: 0 } : toKey(first, width, keyHeight.y + 12, isOnly);
  const firstBar = rows[0]?.y ?? 0;
  return {
    height: Math.ceil(keyHeight.y + (key.height > 0 ? 12 + key.height : 4)),
    left,
    thickness,
    rows,
    names: wished.map((name) => ({ ...name, y: firstBar - 7 })),
    keyItems: key.items,
  };
}

/** Px per unit, the same for every row: the whole fills the room, and a row with hatched parts still fits. */
function toPerUnit({ categories, series, axis }: SeriesFigure, room: number): number {
  const perRow = categories.map((_, index) => {
    const points = series.map((one) => one.points[index]);
    const known = points.reduce((sum, point) => sum + (valueOf(point) ?? 0), 0);
    const hatched = points.filter((point) => valueOf(point) === undefined).length;
    return (room - hatched * hatchedWidth) / Math.max(known, hatched > 0 ? 1e-9 : axis.max);
  });
  return Math.max(0, Math.min(room / Math.max(1e-9, axis.max), ...perRow));
}

function valueOf(point: Point | undefined): number | undefined {
  return point === undefined ? undefined : drawnValue(point);
}

interface Bar {
  readonly left: number;
  readonly right: number;
  readonly perUnit: number;
  readonly middle: number;
}

/** The parts of one row. A part without a number is a mark of one size: what is left of the whole is not known to be its. */
function toSegments(figure: SeriesFigure, index: number, bar: Bar): readonly StackedSegment[] {
  const { series } = figure;
  const category = figure.categories[index];
  if (category === undefined) return [];
  const points = series.map((one) => pointOf(figure, one.key, category, one.points[index]));
  let x = bar.left;
  return series.flatMap((one, part): readonly StackedSegment[] => {
    const point = points[part];
    if (point === undefined) return [];
    const value = drawnValue(point);
    const width = value === undefined ? hatchedWidth : value * bar.perUnit;
    const from = x;
    x += width;
    return [
      {
        key: one.key,
        label: one.label,
        x: from,
        width,
        point,
        step: stepOf(part, series.length),
        isPrinted: isPrintedInside(point.text, width),
        drawn: { x: from + width / 2, y: bar.middle, ...toPointTexts(figure, one, category, point) },
      },
    ];
  });
}

function pointOf(figure: SeriesFigure, series: string, category: Category, point: Point | undefined): Point {
  if (point === undefined) throw new Error(`${figure.id}: ${series} has no point for ${category.key}`);
  return point;
}

/** The steps of the ramp for so many parts, from dark to light, as far apart as they can be. */
const ramps: Readonly<Record<number, readonly number[]>> = {
  1: [5],
  2: [5, 2],
  3: [5, 3, 1],
  4: [5, 4, 2, 1],
};

function stepOf(part: number, count: number): number {
  return ramps[count]?.[part] ?? 5 - Math.round((4 * part) / Math.max(1, count - 1));
}
