import type { SeriesFigure } from "../figures/figure.ts";
import { flagHeight } from "./goal-line.tsx";

/** One row per series. */
export const dotRowHeight = 34;
export const dotAxisHeight = 28;

/** Room above the first row: for the flag of the goal. */
export function dotRowsTop({ goal }: SeriesFigure): number {
  return goal === undefined ? 8 : flagHeight + 10;
}

/** The height of a drawing of one period. */
export function dotRowsHeight(figure: SeriesFigure): number {
  return dotRowsTop(figure) + figure.series.length * dotRowHeight + dotAxisHeight;
}
