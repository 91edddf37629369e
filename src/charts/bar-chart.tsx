import { memo, useMemo, type JSX } from "react";
import { barLineHeight, missingMark, toBarLayout, type BarLayout } from "./bar-layout.ts";
import { toBarPaint } from "./bar-paint.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { PatternDefs, usePatternIds } from "./pattern-defs.tsx";
import { roleStyleOf } from "./roles.ts";

/** Horizontal bars from zero for classes with long names, each with its number at the end. Our own SVG: no library needed. */
export const BarChart = memo(function BarChart({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toBarLayout(figure, width), [figure, width]);
  const points = useMemo(
    () => figure.series.map((_, row) => layout.rows.flatMap(({ bars }) => bars[row]?.drawn ?? [])),
    [figure, layout],
  );
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={layout.height}
      describedBy={describedBy}
      nearestBy="y"
      points={points}
      start={{ row: 0, column: 0 }}
    >
      <BarPicture layout={layout} width={width} />
    </DrawingFrame>
  );
});

const BarPicture = memo(function BarPicture({
  layout,
  width,
}: {
  readonly layout: BarLayout;
  readonly width: number;
}): JSX.Element {
  const patterns = usePatternIds();
  const { height, left, thickness, rows } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <PatternDefs ids={patterns} />
      {rows.map(({ key, y, lines, notes, isStrong, bars }) => (
        <g key={key}>
          {lines.map((line, index) => (
            <text
              key={line}
              className={left === 0 || isStrong ? "is-bold" : ""}
              x={0}
              y={y + 12 + index * barLineHeight}
              fill={isStrong ? "var(--home)" : "var(--ink)"}
            >
              {line}
            </text>
          ))}
          {notes.map((note, index) => (
            <text key={note} className="drawing-note" x={0} y={y + 12 + (lines.length + index) * barLineHeight}>
              {note}
            </text>
          ))}
          {bars.map((bar) => (
            <g key={bar.key}>
              <line x1={left} x2={left} y1={bar.y - 4} y2={bar.y + thickness + 4} stroke="var(--ink)" />
              <rect
                {...(bar.length === undefined
                  ? {
                      x: left + missingMark.away,
                      y: bar.y + (thickness - missingMark.side) / 2,
                      width: missingMark.side,
                      height: missingMark.side,
                    }
                  : { x: left, y: bar.y, width: bar.length, height: thickness })}
                {...toBarPaint(bar.point, roleStyleOf(bar.role).fill, roleStyleOf(bar.role).text, patterns)}
              />
              <text
                className={bar.length === undefined ? "" : "is-bold"}
                x={bar.textX}
                y={bar.y + thickness / 2 + 4.5}
                fill={bar.role === "home" ? "var(--home)" : bar.length === undefined ? "var(--ink-3)" : "var(--ink)"}
              >
                {bar.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
});
