import type { JSX } from "react";
import { markRadius, type RoleStyle } from "./roles.ts";

interface RoleMarkProps {
  readonly x: number;
  readonly y: number;
  readonly look: RoleStyle;
  readonly radius?: number;
  /** Open: a bound, or a number that its source flags. */
  readonly isOpen?: boolean;
}

/** The mark of a role at a point: the shape tells the series apart without colour, an open dashed one says "uncertain". */
export function RoleMark({ x, y, look, radius = markRadius, isOpen = false }: RoleMarkProps): JSX.Element {
  const paint = isOpen
    ? { fill: "var(--bgc, var(--paper))", stroke: look.stroke, strokeWidth: 2, strokeDasharray: "3 2" }
    : { fill: look.stroke, stroke: "var(--bgc, var(--paper))", strokeWidth: 2 };
  switch (look.mark) {
    case "circle":
      return <circle cx={x} cy={y} r={radius} {...paint} />;
    case "square": {
      const half = radius * 0.9;
      return <rect x={x - half} y={y - half} width={half * 2} height={half * 2} {...paint} />;
    }
    case "diamond": {
      const half = radius * 1.3;
      return <path d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} {...paint} />;
    }
    case "triangle": {
      const half = radius * 1.25;
      return <path d={`M${x} ${y - half}L${x + half} ${y + half * 0.8}L${x - half} ${y + half * 0.8}Z`} {...paint} />;
    }
    case "none":
      return <circle cx={x} cy={y} r={radius * 0.75} {...paint} />;
  }
}
