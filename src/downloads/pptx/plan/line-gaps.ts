import type { Point, Series } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";

/** Two points of a line with empty cells between them. */
export interface Bridge {
  readonly from: number;
  readonly to: number;
}

/** The gaps inside a line, and whether the figure joins the points on both sides of each by a straight line. */
export function toGaps({ points, gaps }: Pick<Series, "points" | "gaps">): {
  readonly bridged: readonly Bridge[];
  readonly broken: readonly Bridge[];
} {
  const drawn = points.flatMap((point, index) => (drawnValue(point) === undefined ? [] : [index]));
  const all = drawn.slice(1).flatMap((to, at): readonly Bridge[] => {
    const from = drawn[at];
    return from === undefined || to - from === 1 ? [] : [{ from, to }];
  });
  const isBridged = ({ from, to }: Bridge): boolean =>
    gaps === "bridge" && points.slice(from + 1, to).every(isJoinedOver);
  return { bridged: all.filter(isBridged), broken: all.filter((gap) => !isBridged(gap)) };
}

/** A suppressed or unreliable number always breaks a line; one that no source has, or a bound, may be joined over. */
function isJoinedOver(point: Point): boolean {
  return point.kind === "bound" || (point.kind === "missing" && point.reason === "not-published");
}

/** The position of the last number of a line; -1 when it has none. */
export function lastDrawn(points: readonly Point[]): number {
  return points.findLastIndex((point) => drawnValue(point) !== undefined);
}
