import { memo, useMemo, type JSX } from "react";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { RoleMark } from "./role-mark.tsx";
import { roleStyleOf, toPaintOrder } from "./roles.ts";
import { stepPoint, type Position } from "./step-point.ts";
import { stepBetweenRows, toStripRowsLayout, type StripRowsLayout } from "./strip-rows-layout.ts";

/**
 * A strip per group, one under the other on one axis. The keyboard begins at the chosen place, walks a row by value, and goes up
 * and down to the same place in another group.
 */
export const StripRows = memo(function StripRows({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toStripRowsLayout(figure, width), [figure, width]);
  const points = useMemo(() => layout.rows.map(({ dots }) => dots.map(({ drawn }) => drawn)), [layout]);
  const first = layout.rows.findIndex(({ dots }) => dots.length > 0);
  const home = layout.rows[first]?.dots.findIndex(({ role }) => role === "home") ?? 0;
  const step = (at: Position, key: string): Position | undefined => {
    if (key === "ArrowUp" || key === "ArrowDown") return stepBetweenRows(layout, at, key === "ArrowDown");
    const last = (layout.rows[at.row]?.dots.length ?? 1) - 1;
    return stepPoint(at, key, { rows: layout.rows.length, firstColumn: 0, lastColumn: last });
  };
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={layout.height}
      describedBy={describedBy}
      nearestBy="both"
      points={points}
      start={{ row: Math.max(0, first), column: Math.max(0, home) }}
      step={step}
    >
      <RowsPicture layout={layout} width={width} />
    </DrawingFrame>
  );
});

interface RowsPictureProps {
  readonly layout: StripRowsLayout;
  readonly width: number;
}

const RowsPicture = memo(function RowsPicture({ layout, width }: RowsPictureProps): JSX.Element {
  const { height, left, right, rows, ticks, axisY } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {rows.map(({ key, label, text, textY, floorY, dots }) => (
        <g key={key}>
          <line x1={left} x2={right} y1={floorY} y2={floorY} stroke="var(--rule)" />
          <text className="is-bold" x={0} y={textY} fill="var(--ink)">
            {label}
          </text>
          <text className="drawing-label is-bold" x={width} y={textY} textAnchor="end" fill={roleStyleOf("home").text}>
            {text}
          </text>
          {toPaintOrder(dots).map(({ key: place, x, y, radius, role }) => (
            <g key={place} className="strip-place" data-role={role}>
              {role === "context" ? (
                <circle className="strip-dot" cx={x} cy={y} r={radius - 0.5} />
              ) : (
                <RoleMark x={x} y={y} look={roleStyleOf(role)} radius={radius} />
              )}
            </g>
          ))}
        </g>
      ))}
      {ticks.map(({ index, x, label, anchor }) => (
        <text key={index} className="drawing-tick" x={x} y={axisY + 14} textAnchor={anchor}>
          {label}
        </text>
      ))}
    </svg>
  );
});
