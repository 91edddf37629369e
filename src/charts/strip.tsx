import { memo, useMemo, type JSX } from "react";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { RoleMark } from "./role-mark.tsx";
import { roleStyleOf, toPaintOrder, type RoleStyle } from "./roles.ts";
import { toStripLayout, type StripDot, type StripLayout } from "./strip-layout.ts";
import { referenceSize } from "./strip-references.ts";

/**
 * All places as dots on one axis of values, equal ones stacked, the chosen area named. The keyboard walks from the lowest
 * value to the highest and begins at the chosen area, or at the lowest value when that has none.
 */
export const Strip = memo(function Strip({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toStripLayout(figure, width), [figure, width]);
  const points = useMemo(() => [layout.dots.map(({ drawn }) => drawn)], [layout]);
  const home = layout.dots.findIndex(({ role }) => role === "home");
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={layout.height}
      describedBy={describedBy}
      nearestBy="both"
      points={points}
      start={{ row: 0, column: Math.max(0, home) }}
    >
      <StripPicture layout={layout} width={width} />
    </DrawingFrame>
  );
});

interface StripPictureProps {
  readonly layout: StripLayout;
  readonly width: number;
}

const StripPicture = memo(function StripPicture({ layout, width }: StripPictureProps): JSX.Element {
  const { height, plot, dots, references, labels, ticks } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {references.map(({ key, role, x, top }) => {
        const { stroke, width: lineWidth, dash } = toReferenceLook(role);
        return (
          <line
            key={key}
            className="strip-reference"
            x1={x}
            x2={x}
            y1={top}
            y2={plot.bottom}
            stroke={stroke}
            strokeWidth={lineWidth}
            strokeDasharray={dash}
          />
        );
      })}
      <line x1={0} x2={width} y1={plot.bottom} y2={plot.bottom} stroke="var(--rule-strong)" />
      {ticks.map(({ index, x, label, anchor }) => (
        <g key={index}>
          <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} stroke="var(--rule-strong)" />
          <text className="drawing-tick" x={x} y={plot.bottom + 20} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      {toPaintOrder(dots).map((dot) => (
        <Dot key={dot.key} dot={dot} />
      ))}
      {references.map(({ key, role, x, text, label }) => (
        <g key={key}>
          {role !== "context" && <RoleMark x={x} y={plot.bottom} look={roleStyleOf(role)} />}
          <text
            className={`drawing-label ${role === "context" ? "" : "is-bold"}`}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fill={toReferenceLook(role).text}
            fontSize={referenceSize}
          >
            {text}
          </text>
        </g>
      ))}
      {labels.map(({ key, text, colour, leader, x, y, anchor }) => (
        <g key={key}>
          {leader !== undefined && <line className="drawing-leader" {...leader} />}
          <text className="drawing-label is-bold" x={x} y={y} textAnchor={anchor} fill={colour}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
});

/** A grey dot keeps a darker edge, so that one alone is seen; the others have the mark of their role. */
function Dot({ dot }: { readonly dot: StripDot }): JSX.Element {
  const { x, y, radius, role, isOpen } = dot;
  const look = roleStyleOf(role);
  return (
    <g className="strip-place" data-role={role}>
      {role === "context" ? (
        <circle className={`strip-dot ${isOpen ? "is-open" : ""}`} cx={x} cy={y} r={radius - 0.5} />
      ) : (
        <RoleMark x={x} y={y} look={look} radius={look.mark === "none" ? radius * 1.3 : radius} isOpen={isOpen} />
      )}
    </g>
  );
}

/** References are thinner than lines of a series; the median is thin, grey and dashed, in a grey that can be seen. */
function toReferenceLook(role: StripDot["role"]): RoleStyle {
  const look = roleStyleOf(role);
  if (role === "context") return { ...look, stroke: "var(--ink-3)", text: "var(--ink-3)", dash: "4 3" };
  return { ...look, width: Math.min(look.width, role === "home" ? 2 : 1.5) };
}
