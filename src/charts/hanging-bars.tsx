import { memo, useMemo, type JSX } from "react";
import type { SeriesFigure } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { toBarPaint } from "./bar-paint.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { missingSquare } from "./column-layout.ts";
import { bleedOf, GoalLine } from "./goal-line.tsx";
import { toHangingLayout, type HangingBar, type HangingLayout } from "./hanging-layout.ts";
import { PatternDefs, usePatternIds, type PatternIds } from "./pattern-defs.tsx";
import { roleStyleOf } from "./roles.ts";

/** Bars that hang from the goal line down to the value of each place: the length of a bar is the distance to go. */
export const HangingBars = memo(function HangingBars({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toHangingLayout(figure, width), [figure, width]);
  const points = useMemo(() => {
    const bars = layout.rows.flatMap((row) => row.bars.map(({ drawn }) => drawn));
    return [layout.reference === undefined ? bars : [...bars, layout.reference.drawn]];
  }, [layout]);
  const home = layout.rows.flatMap(({ bars }) => bars).findIndex(({ role }) => role === "home");
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
      <HangingPicture figure={figure} layout={layout} width={width} />
    </DrawingFrame>
  );
});

interface HangingPictureProps {
  readonly figure: SeriesFigure;
  readonly layout: HangingLayout;
  readonly width: number;
}

const HangingPicture = memo(function HangingPicture({ figure, layout, width }: HangingPictureProps): JSX.Element {
  const patterns = usePatternIds();
  const { height, rows, reference, barWidth, nameOffset } = layout;
  const bleed = bleedOf(width);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <PatternDefs ids={patterns} />
      {rows.map(({ goalY, bars }) => (
        <g key={goalY}>
          {reference !== undefined && (
            <line
              x1={0}
              x2={width}
              y1={goalY + reference.distance}
              y2={goalY + reference.distance}
              stroke={roleStyleOf("flanders").stroke}
              strokeWidth={1.5}
              strokeDasharray={roleStyleOf("flanders").dash}
            />
          )}
          {bars.map((bar) => (
            <Hanging
              key={bar.key}
              bar={bar}
              goalY={goalY}
              barWidth={barWidth}
              nameOffset={nameOffset}
              patterns={patterns}
              figure={figure}
            />
          ))}
          {figure.goal !== undefined && (
            <GoalLine y={goalY} left={-bleed} right={width + bleed} label={figure.goal.label} flagRight={width} />
          )}
        </g>
      ))}
      {reference !== undefined && (
        <text className="drawing-label is-bold" x={reference.spot.x} y={reference.spot.y} textAnchor="end">
          {reference.text}
        </text>
      )}
    </svg>
  );
});

interface HangingProps {
  readonly bar: HangingBar;
  readonly goalY: number;
  readonly barWidth: number;
  readonly nameOffset: number;
  readonly patterns: PatternIds;
  readonly figure: SeriesFigure;
}

/** One place: its name above the line, its bar below it, its number beside the foot of the bar. */
function Hanging({ bar, goalY, barWidth, nameOffset, patterns, figure }: HangingProps): JSX.Element {
  const { x, label, role, point, length } = bar;
  const look = roleStyleOf(role);
  const colour = role === "context" ? "var(--ink)" : look.text;
  const foot = Math.max(length, 0) + goalY;
  const mark =
    point.kind === "value" && point.mark !== undefined ? drawingWords(figure.language).marks[point.mark] : "";
  const textX = x + barWidth + 10;
  const isMissing = point.kind === "missing";
  return (
    <g>
      <text className="is-bold" x={x} y={goalY - nameOffset - Math.max(0, -length)} fill={colour}>
        {label}
      </text>
      <rect
        {...(isMissing
          ? { x: x + barWidth - missingSquare.side, y: goalY + missingSquare.away }
          : { x, y: length < 0 ? goalY + length : goalY + 1 })}
        width={isMissing ? missingSquare.side : barWidth}
        height={isMissing ? missingSquare.side : Math.max(1, Math.abs(length))}
        {...toBarPaint(point, look.fill, "var(--ink-3)", patterns)}
      />
      <text
        className={`drawing-label ${isMissing ? "" : "is-big"}`}
        x={textX}
        y={foot + (length < 0 ? 20 : isMissing ? 18 : 14)}
        fill={isMissing ? "var(--ink-3)" : colour}
      >
        {point.text}
      </text>
      {mark !== "" && (
        <text className="drawing-note" x={textX} y={foot + (length < 0 ? 36 : 30)}>
          {mark}
        </text>
      )}
    </g>
  );
}
