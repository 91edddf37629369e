import type { PersonsFigure } from "../figures/figure.ts";
import { rowLength } from "./lay-out-persons.ts";

/** The measures of a crowd, in px. */
export interface WaffleSize {
  /** Legend beside the crowd; otherwise under it. */
  readonly isWide: boolean;
  readonly scale: number;
  readonly pitch: number;
  readonly rowHeight: number;
  readonly rows: number;
  readonly top: number;
  readonly crowdWidth: number;
  readonly height: number;
  /** The goal line lies above this many rows; undefined without a goal. */
  readonly goalRow: number | undefined;
  readonly goalY: number;
  readonly goalGap: number;
}

/** From this width on the legend fits beside the crowd. */
const legendBesideFrom = 720;

/** The goal line of a crowd lies this far from the top at every width, so that a page can lay it on its horizon. */
export const crowdGoalOffset = 108;

/** A drawing without a goal line begins here. */
const leastTop = 4;

/** How large persons are at a width, and where the goal line lies. */
export function toWaffleSize(figure: PersonsFigure, width: number): WaffleSize {
  const isWide = width >= legendBesideFrom;
  const pitch = isWide ? 40 : Math.min(36, Math.floor(width / (rowLength + 1.2)));
  const scale = pitch / 40;
  const rowHeight = 46 * scale;
  const rows = Math.ceil(figure.total / rowLength);
  const goalRow = figure.goal === undefined ? undefined : Math.round(figure.goal.count / rowLength);
  const goalGap = goalRow === undefined ? 0 : 14 * scale;
  const above = goalRow === undefined ? 0 : (rows - goalRow) * rowHeight + goalGap * 0.3;
  const top = goalRow === undefined ? leastTop : Math.max(leastTop, crowdGoalOffset - above);
  const goalY = top + above;
  return {
    isWide,
    scale,
    pitch,
    rowHeight,
    rows,
    top,
    crowdWidth: pitch * rowLength,
    height: Math.ceil(top + rows * rowHeight + goalGap),
    goalRow,
    goalY,
    goalGap,
  };
}
