import type { JSX } from "react";
import type { DrawnPoint } from "./drawn-point.ts";

interface PointTooltipProps {
  readonly point: DrawnPoint;
  readonly width: number;
}

/** Room between a point and its tooltip, in px. */
const clearance = 14;

/**
 * The same text as the live region, visible: place and period, value, explanation. Stands beside the point, on the side
 * with room. Hidden from assistive technology, because the live region has said it.
 */
export function PointTooltip({ point, width }: PointTooltipProps): JSX.Element {
  const isRight = point.x > width / 2;
  return (
    <div
      className="drawing-tip"
      aria-hidden="true"
      style={
        isRight
          ? { right: Math.max(0, width - point.x + clearance), top: point.y }
          : { left: Math.max(0, point.x + clearance), top: point.y }
      }
    >
      <span className="drawing-tip-heading">{point.heading}</span>
      <strong>{point.value}</strong>
      {point.explanation !== undefined && <span className="drawing-tip-note">{point.explanation}</span>}
    </div>
  );
}
