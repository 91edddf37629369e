import { memo, useMemo, type JSX } from "react";
import type { Point } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { toBarPaint, type BarPaint } from "./bar-paint.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { PatternDefs, usePatternIds, type PatternIds } from "./pattern-defs.tsx";
import { toStackedLayout, type StackedLayout, type StackedRow } from "./stacked-layout.ts";
import { insidePad } from "./stacked-texts.ts";

/** A whole per row, cut into its parts, dark to light in the order of the data. Left and right by part, up and down by row. */
export const StackedBars = memo(function StackedBars({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toStackedLayout(figure, width), [figure, width]);
  const points = useMemo(() => layout.rows.map(({ segments }) => segments.map(({ drawn }) => drawn)), [layout]);
  const home = layout.rows.findIndex(({ isHome }) => isHome);
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={layout.height}
      describedBy={describedBy}
      nearestBy="both"
      points={points}
      start={{ row: Math.max(0, home), column: 0 }}
    >
      <StackedPicture layout={layout} width={width} />
    </DrawingFrame>
  );
});

/** Paper between two parts, in px. */
const gap = 2;

interface StackedPictureProps {
  readonly layout: StackedLayout;
  readonly width: number;
}

const StackedPicture = memo(function StackedPicture({ layout, width }: StackedPictureProps): JSX.Element {
  const patterns = usePatternIds();
  const { height, thickness, rows, names, keyItems } = layout;
  const barTop = rows[0]?.y ?? 0;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <PatternDefs ids={patterns} />
      {names.map(({ key, text, x, y, anchor, leaderX }) => (
        <g key={key}>
          {leaderX !== undefined && (
            <line className="drawing-leader" x1={leaderX} x2={leaderX} y1={barTop - 4} y2={barTop} />
          )}
          <text className="drawing-label" x={x} y={y} textAnchor={anchor} fill="var(--ink-2)">
            {text}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <Row key={row.key} row={row} thickness={thickness} patterns={patterns} />
      ))}
      {keyItems.map(({ key, step, point, value, lines, x, y }) => (
        <g key={key}>
          <rect
            className="stacked-part"
            x={x + 0.5}
            y={y + 1.5}
            width={11}
            height={11}
            {...(point === undefined ? plainPaint(step) : paintOf(point, step, patterns))}
          />
          {lines.map((line, index) => (
            <text key={line} x={x + 18} y={y + 12 + index * 16} fill="var(--ink-2)">
              {index === 0 && value !== "" && line.startsWith(value) ? (
                <>
                  <tspan className="stacked-value">{value}</tspan>
                  {line.slice(value.length)}
                </>
              ) : (
                line
              )}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
});

interface RowProps {
  readonly row: StackedRow;
  readonly thickness: number;
  readonly patterns: PatternIds;
}

function Row({ row, thickness, patterns }: RowProps): JSX.Element {
  const { y, nameY, lines, isHome, segments, outside } = row;
  return (
    <g className="stacked-row">
      {lines.map((line, index) => (
        <text key={line} className="is-bold" x={0} y={nameY + index * 16} fill={isHome ? "var(--home)" : "var(--ink)"}>
          {line}
        </text>
      ))}
      {segments.map(({ key, x, width, point, step }, index) => {
        if (width === 0) return null;
        const paint = paintOf(point, step, patterns);
        // The gap is taken from the two parts beside it, so that the bar stays as long as the whole; an edge lies inside.
        const edge = paint.stroke === undefined ? 0 : 0.5;
        const before = (index === 0 ? 0 : gap / 2) + edge;
        const after = (index === segments.length - 1 ? 0 : gap / 2) + edge;
        return (
          <rect
            key={key}
            className="stacked-part"
            x={x + before}
            y={y + edge}
            width={Math.max(0.5, width - before - after)}
            height={thickness - 2 * edge}
            {...paint}
          />
        );
      })}
      {segments
        .filter(({ isPrinted }) => isPrinted)
        .map(({ key, x, point, step }) => (
          <text
            key={key}
            className={isHatched(point) ? "drawing-label" : "stacked-value"}
            x={x + insidePad}
            y={y + thickness / 2 + 4.5}
            fill={isDark(point, step) ? "var(--seq-on-high)" : "var(--ink)"}
          >
            {point.text}
          </text>
        ))}
      {outside.map(({ key, text, x, leaderX }) => (
        <g key={key}>
          <line className="drawing-leader" x1={leaderX} x2={leaderX} y1={y + thickness + 1} y2={y + thickness + 5} />
          <text className="drawing-label" x={x} y={y + thickness + 17} fill="var(--ink-2)">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The light steps hardly differ from paper and get an edge. */
function paintOf(point: Point, step: number, patterns: PatternIds): BarPaint {
  const plain = plainPaint(step);
  const paint = toBarPaint(point, plain.fill, "var(--ink-3)", patterns);
  return isHatched(point) || paint.stroke !== undefined ? paint : { ...plain, ...paint };
}

function plainPaint(step: number): BarPaint {
  return { fill: `var(--seq-${step})`, ...(step <= 2 ? { stroke: "var(--rule-strong)" } : {}) };
}

function isHatched(point: Point): boolean {
  return drawnValue(point) === undefined;
}

/** Whether a text on this part stands on one of the two dark steps. */
function isDark(point: Point, step: number): boolean {
  const isOpen = point.kind === "value" && point.mark === "flagged";
  return step >= 4 && !isHatched(point) && !isOpen;
}
