import { memo, useCallback, useMemo, type JSX } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from "recharts";
import type { SeriesFigure } from "../figures/figure.ts";
import { toBarPaint, type BarPaint } from "./bar-paint.ts";
import { columnHeight, missingSquare, toColumnLayout, type ColumnLayout, type DrawnColumn } from "./column-layout.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { LetteredBreaks } from "./lettered-breaks.tsx";
import { NoteLetter } from "./line-annotations.tsx";
import { toPointTexts, toVisitRange } from "./drawn-point.ts";
import { PatternDefs, usePatternIds, type PatternIds } from "./pattern-defs.tsx";

export interface ColumnChartProps extends ChartProps {
  readonly height?: number;
}

/** Columns from zero, one of them strong. A column without a number is hatched and never has a height of its own. */
export const ColumnChart = memo(function ColumnChart({
  figure,
  width,
  height: givenHeight,
  describedBy,
}: ColumnChartProps): JSX.Element {
  const height = givenHeight ?? columnHeight(width);
  const layout = useMemo(() => toColumnLayout(figure, width, height), [figure, width, height]);
  const focus = useMemo(() => toFocus(figure, layout), [figure, layout]);
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={height}
      describedBy={describedBy}
      nearestBy="x"
      below={<LetteredBreaks breaks={figure.breaks} />}
      {...focus}
    >
      <ColumnPicture figure={figure} layout={layout} />
    </DrawingFrame>
  );
});

interface PictureProps {
  readonly figure: SeriesFigure;
  readonly layout: ColumnLayout;
}

const ColumnPicture = memo(function ColumnPicture({ figure, layout }: PictureProps): JSX.Element {
  const patterns = usePatternIds();
  const { width, height, plot, columns } = layout;
  const rows = useMemo(
    () => columns.map(({ index, top }) => ({ index, value: top === undefined ? null : valueAt(figure, index) })),
    [columns, figure],
  );
  const margin = { top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left };
  const drawBar = useCallback(
    ({ y, height: barHeight, originalDataIndex }: BarShapeProps) => {
      const column = columns[originalDataIndex];
      if (column === undefined) return <g />;
      const left = column.x - column.width / 2;
      return <rect x={left} y={y} width={column.width} height={barHeight} {...paintOf(column, patterns)} />;
    },
    [columns, patterns],
  );
  return (
    <BarChart width={width} height={height} data={rows} margin={margin} barCategoryGap="18%" accessibilityLayer={false}>
      <PatternDefs ids={patterns} />
      <XAxis hide dataKey="index" />
      <YAxis hide type="number" domain={[figure.axis.min, figure.axis.max]} />
      <CartesianGrid
        zIndex={0}
        vertical={false}
        stroke="var(--rule)"
        horizontalValues={figure.axis.ticks.map(({ value }) => value)}
      />
      <Bar zIndex={0} dataKey="value" isAnimationActive={false} activeBar={false} legendType="none" shape={drawBar} />
      <ColumnAnnotations figure={figure} layout={layout} patterns={patterns} />
    </BarChart>
  );
});

function paintOf({ point, isStrong }: DrawnColumn, patterns: PatternIds): BarPaint {
  return toBarPaint(
    point,
    isStrong ? "var(--home)" : "var(--context)",
    isStrong ? "var(--home)" : "var(--ink-3)",
    patterns,
  );
}

function ColumnAnnotations({
  figure,
  layout,
  patterns,
}: PictureProps & { readonly patterns: PatternIds }): JSX.Element {
  const { plot, y, columns, categoryTicks, breaks } = layout;
  return (
    <g>
      {breaks.map(({ x }) => (
        <line key={x} className="drawing-break" x1={x} x2={x} y1={plot.top - 8} y2={plot.bottom} />
      ))}
      {figure.axis.ticks.map(({ value, label }) => (
        <text key={value} className="drawing-tick" x={plot.left - 8} y={y(value) + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {columns
        .filter(({ top }) => top === undefined)
        .map((column) => (
          <rect
            key={column.index}
            x={column.x - missingSquare.side / 2}
            y={plot.bottom - missingSquare.away - missingSquare.side}
            width={missingSquare.side}
            height={missingSquare.side}
            {...paintOf(column, patterns)}
          />
        ))}
      <line x1={plot.left} x2={plot.right} y1={y(0)} y2={y(0)} stroke="var(--ink)" />
      {columns.map(({ index, labelX, labelY, top, label, isStrong }) => (
        <text
          key={index}
          className={`drawing-label ${top === undefined ? "" : "is-bold"}`}
          x={labelX}
          y={labelY}
          textAnchor="middle"
          fill={top === undefined ? "var(--ink-3)" : isStrong ? "var(--home)" : "var(--ink)"}
        >
          {label}
        </text>
      ))}
      {categoryTicks.map(({ index, x, label, isBold, anchor }) => (
        <text
          key={index}
          className={`drawing-tick ${isBold ? "is-bold" : ""}`}
          x={x}
          y={plot.bottom + 19}
          textAnchor={anchor}
        >
          {label}
        </text>
      ))}
      {breaks.map((note) => (
        <NoteLetter key={note.letter} {...note} />
      ))}
    </g>
  );
}

function valueAt({ series }: SeriesFigure, index: number): number | null {
  const point = series[0]?.points[index];
  return point === undefined || point.kind === "missing" ? null : point.value;
}

function toFocus(figure: SeriesFigure, { columns, plot }: ColumnLayout) {
  const [series] = figure.series;
  const points =
    series === undefined
      ? []
      : figure.categories.flatMap((category, index) => {
          const [point, column] = [series.points[index], columns[index]];
          if (point === undefined || column === undefined) return [];
          const y = column.top ?? plot.bottom - missingSquare.away - missingSquare.side / 2;
          return [{ x: column.x, y, ...toPointTexts(figure, series, category, point) }];
        });
  const { first, last } = toVisitRange(figure.series);
  return {
    points: [points],
    reach: { rows: 1, firstColumn: first, lastColumn: last },
    start: { row: 0, column: last },
  };
}
