import { memo, useMemo, type JSX } from "react";
import type { SeriesFigure } from "../figures/figure.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { toPointTexts } from "./drawn-point.ts";
import { dotAxisHeight, dotRowHeight, dotRowsHeight, dotRowsTop } from "./dot-rows-layout.ts";
import { flagHeight, flagWidth } from "./goal-line.tsx";
import { RoleMark } from "./role-mark.tsx";
import { lastMarkRadius, markRadius, roleStyleOf } from "./roles.ts";
import { toScale } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

/** A line figure with one period: a line cannot be drawn, so each series is a dot on its row, with the distance to the goal. */
export const DotRows = memo(function DotRows({ figure, width, describedBy }: ChartProps): JSX.Element {
  const height = dotRowsHeight(figure);
  const layout = useMemo(() => toLayout(figure, width), [figure, width]);
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={height}
      describedBy={describedBy}
      nearestBy="y"
      points={[layout.rows.map(({ drawn }) => drawn)]}
      start={{ row: 0, column: 0 }}
    >
      <DotPicture figure={figure} layout={layout} width={width} height={height} />
    </DrawingFrame>
  );
});

type DotLayout = ReturnType<typeof toLayout>;

function toLayout(figure: SeriesFigure, width: number) {
  const [category] = figure.categories;
  const names = Math.max(...figure.series.map(({ label }) => estimateTextWidth(label, 13, true)), 0);
  const left = Math.min(names + 56, width * 0.5);
  const x = toScale(figure.axis.min, figure.axis.max, left, width - 16);
  const rows = figure.series.flatMap((series, row) => {
    const point = series.points[0];
    if (point === undefined || category === undefined) return [];
    const y = dotRowsTop(figure) + dotRowHeight * (row + 0.5);
    const pointX = point.kind === "missing" ? left : x(point.value);
    return [{ series, point, y, x: pointX, drawn: { x: pointX, y, ...toPointTexts(figure, series, category, point) } }];
  });
  return { x, rows };
}

interface DotPictureProps {
  readonly figure: SeriesFigure;
  readonly layout: DotLayout;
  readonly width: number;
  readonly height: number;
}

function DotPicture({ figure, layout, width, height }: DotPictureProps): JSX.Element {
  const { x, rows } = layout;
  const { axis, goal } = figure;
  const top = dotRowsTop(figure);
  const bottom = height - dotAxisHeight;
  const goalX = goal === undefined ? undefined : x(goal.value);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {axis.ticks
        .filter(({ value }) => value !== goal?.value)
        .map(({ value, label }) => (
          <g key={value}>
            <line x1={x(value)} x2={x(value)} y1={top} y2={bottom} stroke="var(--rule)" />
            <text className="drawing-tick" x={x(value)} y={bottom + 17} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
      {rows.map(({ series, point, x: pointX, y }) => {
        const look = roleStyleOf(series.role);
        const isMissing = point.kind === "missing";
        return (
          <g key={series.key}>
            {goalX !== undefined && !isMissing && (
              <line
                className="drawing-path"
                x1={pointX}
                x2={goalX}
                y1={y}
                y2={y}
                stroke="var(--goal)"
                strokeWidth="2"
                strokeDasharray="3 4"
              />
            )}
            <text className="is-bold" x={0} y={y + 4.5} fill={look.text}>
              {series.label}
            </text>
            {!isMissing && (
              <RoleMark
                x={pointX}
                y={y}
                look={look}
                radius={series.role === "home" ? lastMarkRadius : markRadius + 1}
                isOpen={point.kind === "bound"}
              />
            )}
            <text
              className={`drawing-label ${isMissing ? "" : "is-bold"}`}
              x={pointX - 12}
              y={y + 4.5}
              textAnchor="end"
              fill={isMissing ? "var(--ink-3)" : look.text}
            >
              {point.text}
            </text>
          </g>
        );
      })}
      {goal !== undefined && goalX !== undefined && (
        <g>
          <line x1={goalX} x2={goalX} y1={4} y2={bottom + 8} stroke="var(--goal)" strokeWidth="2" />
          <rect
            x={goalX - flagWidth(goal.label)}
            y={4}
            width={flagWidth(goal.label)}
            height={flagHeight}
            fill="var(--goal)"
          />
          <text className="drawing-flag" x={goalX - flagWidth(goal.label) / 2} y={19} textAnchor="middle">
            {goal.label}
          </text>
        </g>
      )}
    </svg>
  );
}
