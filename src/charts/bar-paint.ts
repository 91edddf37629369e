import type { Point } from "../figures/figure.ts";
import type { PatternIds } from "./pattern-defs.tsx";

/** Fill and outline of a bar, as attributes of an SVG shape. */
export interface BarPaint {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

/**
 * How a bar is filled. A number is solid, also when it leaves out a few persons; an unsure one is open and dashed; a limit
 * or a missing number is cross hatched, a suppressed one diagonally. So the marks look the same in every drawing with bars.
 */
export function toBarPaint(point: Point, solid: string, outline: string, patterns: PatternIds): BarPaint {
  switch (point.kind) {
    case "missing":
      return {
        fill: `url(#${point.reason === "suppressed" ? patterns.suppressed : patterns.unavailable})`,
        stroke: "var(--rule-strong)",
        strokeDasharray: "3 3",
      };
    case "bound":
      return { fill: `url(#${patterns.unavailable})`, stroke: "var(--rule-strong)", strokeDasharray: "3 3" };
    case "value":
      if (point.mark === "flagged") {
        return { fill: "none", stroke: outline, strokeWidth: 1.5, strokeDasharray: "4 3" };
      }
      return { fill: solid };
    case "interval":
      return { fill: solid };
  }
}
