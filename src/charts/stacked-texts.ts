import type { Point } from "../figures/figure.ts";
import { estimateTextWidth, wrapText } from "./text-width.ts";

/** What a text needs to know of its segment. */
interface TextSegment {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly step: number;
  readonly point: Point;
  readonly isPrinted: boolean;
}

/** Between which edges the bar lies. */
interface BarEdges {
  readonly left: number;
  readonly right: number;
}

/** The name of a part above its segment. A name that is wider than the last, small segment has a leader to its middle. */
export interface PartName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly leaderX?: number;
}

/** A value under the bar, with a short leader to the middle of its segment. */
export interface OutsideText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly leaderX: number;
}

/** A part in the key: its name, in lines that begin with the value when there is one row; else `value` is "". */
export interface KeyItem {
  readonly key: string;
  readonly step: number;
  /** How the only row has it; nothing in a key of more rows, which shows the colour. */
  readonly point?: Point;
  readonly value: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Font size of all texts of a stacked drawing. */
const size = 13;
/** Free px on both sides of a value in its segment. */
export const insidePad = 8;
const between = 10;

/** Whether a value fits in a segment of this width. */
export function isPrintedInside(text: string, width: number): boolean {
  return estimateTextWidth(text, size, true) + 2 * insidePad - 2 <= width;
}

/**
 * Names above the segments of the first row, `withValues` with the value where that is not in the segment; `y` is still to
 * be set. Each stands within its own segment; only the last may lean to the left over its neighbour. Empty when one does not
 * fit.
 */
export function toNames(
  segments: readonly TextSegment[],
  { left, right }: BarEdges,
  withValues: boolean,
): readonly PartName[] {
  const names: PartName[] = [];
  let free = left;
  for (const [index, segment] of segments.entries()) {
    const text = segment.isPrinted || !withValues ? segment.label : `${segment.label} ${segment.point.text}`;
    const width = estimateTextWidth(text, size);
    const end = Math.min(right, segment.x + segment.width);
    if (width + between <= segment.width || (index === segments.length - 1 && width <= segment.width)) {
      names.push({ key: segment.key, text, x: segment.x, y: 0, anchor: "start" });
      free = segment.x + width;
    } else if (index === segments.length - 1 && end - width >= free + between) {
      const leaderX = segment.x + segment.width / 2;
      names.push({ key: segment.key, text, x: end, y: 0, anchor: "end", leaderX });
    } else return [];
  }
  return names;
}

/** Values that do not fit in their segment, under it, none over another; one without room is in tooltip and table only. */
export function toOutside(segments: readonly TextSegment[], { left, right }: BarEdges): readonly OutsideText[] {
  const texts: OutsideText[] = [];
  let free = left;
  for (const { key, point, x, width, isPrinted } of segments) {
    if (isPrinted) continue;
    const textWidth = estimateTextWidth(point.text, size);
    const middle = x + width / 2;
    const from = Math.max(left, Math.min(right - textWidth, middle - textWidth / 2));
    if (from < free) continue;
    texts.push({ key, text: point.text, x: from, leaderX: middle });
    free = from + textWidth + between;
  }
  return texts;
}

const swatch = 18;
const lineHeight = 16;
const itemGap = 20;
const rowGap = 6;

/** The key under the drawing, in data order: beside each other as far as they fit, long names in lines, values of an only row. */
export function toKey(
  segments: readonly TextSegment[],
  width: number,
  top: number,
  withValues: boolean,
): { readonly items: readonly KeyItem[]; readonly height: number } {
  let [x, y, rowLines] = [0, top, 0];
  const items = segments.map(({ key, step, point, label }): KeyItem => {
    const value = withValues ? point.text : "";
    const lines = wrapText(`${value} ${label}`.trim(), width - swatch, size, 3, true);
    const itemWidth = swatch + Math.max(...lines.map((line) => estimateTextWidth(line, size, true)));
    if (x > 0 && x + itemWidth > width) {
      y += rowLines * lineHeight + rowGap;
      [x, rowLines] = [0, 0];
    }
    const item = { key, step, value, lines, x, y, ...(withValues ? { point } : {}) };
    x += itemWidth + itemGap;
    rowLines = Math.max(rowLines, lines.length);
    return item;
  });
  return { items, height: items.length === 0 ? 0 : y + rowLines * lineHeight - top };
}
