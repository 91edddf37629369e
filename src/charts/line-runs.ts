import type { Point, Series } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";

/** A piece of a line: positions that are joined, from left to right. One position is a mark without a line. */
export interface Run {
  readonly indices: readonly number[];
}

/**
 * The pieces in which a series is drawn. A missing point ends the piece. With `gaps: "bridge"` a point that no source has
 * (`not-published`) does not, so that far-apart measurements are joined by a straight line; nor does a bound, which has a
 * mark of its own and is never a value of the line. A suppressed or unreliable point always ends it.
 */
export function toRuns({ points, gaps }: Pick<Series, "points" | "gaps">): readonly Run[] {
  const runs: number[][] = [];
  let open: number[] | undefined;
  points.forEach((point, index) => {
    if (drawnValue(point) !== undefined) {
      if (open === undefined) {
        open = [];
        runs.push(open);
      }
      open.push(index);
    } else if (gaps === "break" || !isBridged(point)) {
      open = undefined;
    }
  });
  return runs.map((indices) => ({ indices }));
}

function isBridged(point: Point): boolean {
  return point.kind === "bound" || (point.kind === "missing" && point.reason === "not-published");
}

/** First and last position with a number to draw; nothing when there is none. */
export function toReach(points: readonly Point[]): { readonly first: number; readonly last: number } | undefined {
  const first = points.findIndex((point) => drawnValue(point) !== undefined);
  if (first < 0) return undefined;
  return { first, last: points.findLastIndex((point) => drawnValue(point) !== undefined) };
}

/** Neighbouring positions at which a number is suppressed, as ranges. */
export function toSuppressedRanges(
  points: readonly Point[],
): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  points.forEach((point, index) => {
    if (point.kind !== "missing" || point.reason !== "suppressed") return;
    const last = ranges.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else ranges.push({ from: index, to: index });
  });
  return ranges;
}
