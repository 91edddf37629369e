import type { Spot } from "./choose-spot.ts";
import type { LineMark } from "./line-marks.ts";
import type { LinePlot } from "./line-plot.ts";

/** Two ends nearer than this get their labels on opposite sides, so that the labels keep the order of the lines. */
const neighbourPx = { x: 60, y: 48 };

/** Where the label of a line may stand, near its last point. */
export function aroundEnd({ x, y, radius: r }: LineMark, others: readonly LineMark[]): readonly Spot[] {
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
