import type { Box, Spot } from "./choose-spot.ts";
import type { DrawnLine, LineMark } from "./line-marks.ts";
import type { LinePlot } from "./line-plot.ts";

/** Two ends nearer than this get their labels on opposite sides, so that the labels keep the order of the lines. */
const neighbourPx = { x: 60, y: 48 };

/** The last point of a line, where its label belongs. */
export type LineEnd = NonNullable<DrawnLine["end"]>;

/** Where the label of a line may stand, near its last point. */
export function aroundEnd({ x, y, radius: r }: LineEnd, others: readonly LineEnd[]): readonly Spot[] {
  const near = others.filter((other) => Math.abs(other.x - x) < neighbourPx.x && Math.abs(other.y - y) < neighbourPx.y);
  const isUpper = near.some((other) => other.y > y);
  const isLower = near.some((other) => other.y < y);
  const spots: readonly Spot[] = [
    { x: x + r + 6, y: y + r + 13, anchor: "start" },
    { x: x + r + 6, y: y - r - 4, anchor: "start" },
    { x: x + r + 6, y: y + 4.5, anchor: "start" },
    { x: x + r, y: y - r - 8, anchor: "end" },
    { x: x + r, y: y + r + 17, anchor: "end" },
    { x: x - r - 4, y: y - r - 6, anchor: "end" },
    { x: x - r - 4, y: y + r + 14, anchor: "end" },
    { x, y: y - r - 12, anchor: "middle" },
    { x, y: y + r + 22, anchor: "middle" },
    { x: x + r, y: y - r - 28, anchor: "end" },
    { x: x + r, y: y + r + 36, anchor: "end" },
  ];
  if (isUpper === isLower) return spots;
  return spots.filter((spot) => (isUpper ? spot.y < y : spot.y > y + 6));
}

/** Shares of the way along an extension, the middle first, and how much further from it a text may stand, in px. */
const shares = [0.5, 0.65, 0.35, 0.8, 0.2, 1, 0] as const;
const distances = [0, 16, 32, 48, 64] as const;

/**
 * Where the name of an extension may stand: along its dashes, clear under or over the piece that the text is as wide as.
 * Such names are long, and at the end of the line there is seldom room for them. A name of several lines is `raised` px
 * higher than one line; a spot is where its first line stands.
 */
export function alongExtension(
  { series, runs }: DrawnLine,
  textWidth: number,
  raised: number,
  { x, y, width, plot }: LinePlot,
): readonly Spot[] {
  const way = runs.flatMap(({ indices }) =>
    indices.flatMap((index) => {
      const point = series.points[index];
      return point === undefined || point.kind === "missing" ? [] : [{ x: x(index), y: y(point.value) }];
    }),
  );
  const [first, last] = [way[0], way.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Under the dashes first: over them runs the required path of a pace that falls short.
  const sides = [(distance: number) => 18 + distance, (distance: number) => -8 - distance - raised] as const;
  return sides.flatMap((away, side) =>
    distances.flatMap((distance) =>
      shares.map((share): Spot => {
        const wished = first.x + share * Math.max(0, last.x - first.x - textWidth);
        const left = Math.max(plot.left, Math.min(width - textWidth, wished));
        const heights = [heightAt(way, left), heightAt(way, left + textWidth)];
        const y = side === 0 ? Math.max(...heights) : Math.min(...heights);
        return { x: left, y: y + away(distance), anchor: "start" };
      }),
    ),
  );
}

/** How high a line of points lies at `x`; past its ends as high as its ends. */
function heightAt(way: readonly { readonly x: number; readonly y: number }[], x: number): number {
  const after = way.findIndex((point) => point.x >= x);
  const [from, to] = [way[after - 1], way[after]];
  if (to === undefined) return way.at(-1)?.y ?? 0;
  if (from === undefined) return to.y;
  return from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
}

/** Where the number of a first point may stand: on the side away from its line first. */
export function aroundStart({ x, y, radius: r }: LineMark, rises: boolean): readonly Spot[] {
  const above: readonly Spot[] = [
    { x, y: y - r - 8, anchor: "middle" },
    { x: x - r, y: y - r - 8, anchor: "start" },
    { x: x + r + 6, y: y - r - 1, anchor: "start" },
    { x: x + r + 7, y: y + 4.5, anchor: "start" },
  ];
  const below: readonly Spot[] = [
    { x, y: y + r + 17, anchor: "middle" },
    { x: x - r, y: y + r + 17, anchor: "start" },
    { x: x + r + 6, y: y + r + 12, anchor: "start" },
    { x: x + r + 7, y: y + 4.5, anchor: "start" },
  ];
  return rises ? [...below, ...above] : [...above, ...below];
}

/** Where the text of a break may stand: at the foot of its line, or at the top. */
export function atBreak(x: number, { plot }: LinePlot): readonly Spot[] {
  return [
    { x: x + 6, y: plot.bottom - 8, anchor: "start" },
    { x: x - 6, y: plot.bottom - 8, anchor: "end" },
    { x: x + 6, y: plot.top + 16, anchor: "start" },
    { x: x - 6, y: plot.top + 16, anchor: "end" },
  ];
}

/** Where the word of a band of suppressed periods may stand: over the band, as low as the lines allow. */
export function aboveBand({ left, right, top }: Box): readonly Spot[] {
  return [6, 22, 38].flatMap((up): readonly Spot[] => [
    { x: left, y: top - up, anchor: "start" },
    { x: (left + right) / 2, y: top - up, anchor: "middle" },
    { x: right, y: top - up, anchor: "end" },
  ]);
}
