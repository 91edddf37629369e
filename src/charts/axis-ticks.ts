import type { Category } from "../figures/figure.ts";
import type { Scale } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

/** A label under the axis of categories. */
export interface DrawnTick {
  readonly index: number;
  readonly x: number;
  readonly label: string;
  readonly isBold: boolean;
  readonly anchor: "start" | "middle" | "end";
}

interface TickOptions {
  readonly categories: readonly Category[];
  readonly x: Scale;
  readonly width: number;
  /** Positions that are printed bold and never left out. */
  readonly bold: readonly number[];
  /** Only first, last and bold ones. */
  readonly isSparse: boolean;
}

const size = 12;
const leastGap = 10;

/** All labels when there is room; otherwise the first, the last, the bold ones, and every nth that fits between them. */
export function toCategoryTicks({ categories, x, width, bold, isSparse }: TickOptions): readonly DrawnTick[] {
  const last = categories.length - 1;
  const pitches = categories.slice(1).map((_, index) => x(index + 1) - x(index));
  const pitch = last > 0 ? Math.min(...pitches) : width;
  const isEven = last <= 0 || Math.max(...pitches) - pitch < 0.5;
  const widest = (key: "label" | "shortLabel"): number =>
    Math.max(...categories.map((category) => estimateTextWidth(category[key], size, true)), 0);
  const key = widest("label") + leastGap <= pitch ? "label" : "shortLabel";
  // Where periods lie at unequal distances, each that finds room is named.
  const step = isEven ? Math.max(1, Math.ceil((widest(key) + leastGap) / pitch)) : 1;
  const nth = categories.map((_, index) => index).filter((index) => index % step === 0);
  const wanted = [last, ...bold, 0, ...(isSparse ? [] : nth)];
  const placed: (DrawnTick & { readonly left: number; readonly right: number })[] = [];
  for (const index of wanted) {
    const category = categories[index];
    if (category === undefined || category[key] === "" || placed.some((other) => other.index === index)) continue;
    const tick = placeTick(index, category[key], x(index), width, bold.includes(index));
    if (placed.every((other) => tick.right + leastGap <= other.left || tick.left >= other.right + leastGap)) {
      placed.push(tick);
    }
  }
  return placed
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, x: tickX, label, isBold, anchor }) => ({ index, x: tickX, label, isBold, anchor }));
}

function placeTick(index: number, label: string, x: number, width: number, isBold: boolean) {
  const textWidth = estimateTextWidth(label, size, isBold);
  const anchor = x - textWidth / 2 < 0 ? "start" : x + textWidth / 2 > width ? "end" : "middle";
  const left = anchor === "start" ? x : anchor === "end" ? x - textWidth : x - textWidth / 2;
  return { index, x, label, isBold, anchor, left, right: left + textWidth } as const;
}
