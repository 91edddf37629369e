import type { Point, Series } from "./figure.ts";
import { drawnValue } from "./points.ts";

/** A piece of a line: positions that are joined, from left to right. One position is a mark without a line. */
export interface Run {
  readonly indices: readonly number[];
  /** Joins two measurements between which there is no number: it is drawn lighter, because nothing was measured there. */
  readonly isBridge: boolean;
}

/**
 * The pieces in which a series is drawn. A missing point ends the piece. With `gaps: "bridge"` a piece and the next one are
 * joined by a bridge when no source has anything between them (`not-published`), or only a bound, which has a mark of its own
 * and is never a value of the line. A suppressed or unreliable point is never bridged, nor is a break: `breaks` are the
 * positions from which something else was counted.
 */
export function toRuns(
  { points, gaps }: Pick<Series, "points" | "gaps">,
  breaks: readonly number[] = [],
): readonly Run[] {
  const pieces: number[][] = [];
  points.forEach((point, index) => {
    if (drawnValue(point) === undefined) return;
    const open = pieces.at(-1);
    if (open !== undefined && open.at(-1) === index - 1) open.push(index);
    else pieces.push([index]);
  });
  return pieces.flatMap((indices, at): readonly Run[] => {
    const [from, to] = [pieces[at - 1]?.at(-1), indices[0]];
    const piece = { indices, isBridge: false };
    if (gaps === "break" || from === undefined || to === undefined) return [piece];
    const isEmpty = points.slice(from + 1, to).every(isNothing);
    const isBroken = breaks.some((index) => from < index && index <= to);
    return isEmpty && !isBroken ? [{ indices: [from, to], isBridge: true }, piece] : [piece];
  });
}

function isNothing(point: Point): boolean {
  return point.kind === "bound" || (point.kind === "missing" && point.reason === "not-published");
}

/** The positions over which bridges run and for which no source has anything, from left to right. */
export function toBridgedIndices(points: readonly Point[], runs: readonly Run[]): readonly number[] {
  return runs.flatMap(({ indices, isBridge }) => {
    const [from = 0, to = 0] = indices;
    const between = isBridge ? Array.from({ length: to - from - 1 }, (_, step) => from + 1 + step) : [];
    return between.filter((index) => points[index]?.kind === "missing");
  });
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
