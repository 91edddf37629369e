import { max } from "d3-array";
import type { SeriesFigure } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { toDrawn, toPlaced, type MapLayout, type MapUnit } from "./map-layout.ts";

/** Radius of the largest bubble as a share of the width, and of the smallest one in px: it must be seen and hit. */
const largestShare = 0.055;
const smallestRadius = 2.5;
const margin = 4;
/** At this latitude a degree of longitude is this much shorter than one of latitude. */
const squeeze = Math.cos((51 * Math.PI) / 180);

/** Bubbles at true positions, and how a count becomes a radius. */
export interface BubbleLayout extends MapLayout {
  readonly radiusOf: (count: number) => number;
  /** The largest count, rounded for the key, and two smaller ones. */
  readonly keyCounts: readonly number[];
}

/**
 * Counts as bubbles at the true centre of every municipality: the area is proportional to the count, so that twice as many is
 * twice as much ink. Larger ones come first and lie below. A municipality without a number keeps its place as a small mark.
 */
export function toBubbleLayout(figure: SeriesFigure, width: number): BubbleLayout {
  const placed = toPlaced(figure).toSorted((a, b) => (drawnValue(b.point) ?? 0) - (drawnValue(a.point) ?? 0));
  const spots = placed.map(({ category: { spot } }) => ({ x: (spot?.lon ?? 0) * squeeze, y: -(spot?.lat ?? 0) }));
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const highest = max(placed, ({ point }) => drawnValue(point)) ?? 0;
  const largest = Math.max(10, width * largestShare);
  const radiusOf = (count: number): number =>
    highest <= 0 ? smallestRadius : Math.max(smallestRadius, Math.sqrt(count / highest) * largest);
  const edge = largest + margin;
  const scale = (width - 2 * edge) / (right - left || 1);
  const units = placed.map((each, index): MapUnit => {
    const spot = spots[index] ?? { x: 0, y: 0 };
    const [x, y] = [edge + (spot.x - left) * scale, edge + (spot.y - top) * scale];
    const value = drawnValue(each.point);
    return {
      key: each.category.key,
      category: each.category,
      point: each.point,
      path: toCircle(x, y, value === undefined ? smallestRadius + 1 : radiusOf(value)),
      drawn: toDrawn(figure, each, x, y),
    };
  });
  return {
    width,
    height: placed.length === 0 ? 0 : Math.ceil((bottom - top) * scale + 2 * edge),
    units,
    borders: "",
    unitSize: 12,
    radiusOf,
    keyCounts: toKeyCounts(highest),
  };
}

/** A circle as a path, so that bubbles are units like those of any other map. */
function toCircle(x: number, y: number, radius: number): string {
  const [cx, cy, r] = [x, y, radius].map((value) => value.toFixed(1));
  return `M${cx} ${cy}m-${r} 0a${r} ${r} 0 1 0 ${(radius * 2).toFixed(1)} 0a${r} ${r} 0 1 0 -${(radius * 2).toFixed(1)} 0Z`;
}

/** Round counts for the key: one near the largest, a quarter and a twentieth of it. */
function toKeyCounts(highest: number): readonly number[] {
  if (highest <= 0) return [];
  const round = (value: number): number => {
    const step = 10 ** Math.floor(Math.log10(value));
    return Math.max(1, Math.floor(value / step) * step);
  };
  return [...new Set([highest, highest / 4, highest / 20].map(round))];
}
