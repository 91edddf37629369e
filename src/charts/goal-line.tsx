import type { JSX } from "react";
import { wideFrom } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

interface GoalLineProps {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Text of the flag, which stands on the line at the right. */
  readonly label: string;
  /** Right edge of the flag. */
  readonly flagRight: number;
}

/** Height of the flag above the goal line; a drawing with a goal keeps this much free. */
export const flagHeight = 21;

/** How far the goal line runs past a figure on both sides: inside the margin of the page. */
export function bleedOf(width: number): number {
  return width >= wideFrom ? 24 : 16;
}

/** In a hero the goal line runs to the edges of the window: the page cuts it off. */
export const heroBleed = 4000;

/** Width of the flag with its text. */
export function flagWidth(label: string): number {
  return Math.round(estimateTextWidth(label, 12.5, true)) + 16;
}

/** The horizon: the goal as a solid line past the frame on both sides, always with its flag. Nothing else looks like it. */
export function GoalLine({ y, left, right, label, flagRight }: GoalLineProps): JSX.Element {
  const width = flagWidth(label);
  return (
    <g className="drawing-goal">
      <line className="drawing-goal-line" x1={left} x2={right} y1={y} y2={y} stroke="var(--goal)" strokeWidth="2" />
      <rect x={flagRight - width} y={y - flagHeight} width={width} height={flagHeight} fill="var(--goal)" />
      <text className="drawing-flag" x={flagRight - width / 2} y={y - 6} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
