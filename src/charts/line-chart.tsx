import { memo, useMemo, type JSX } from "react";
import { CartesianGrid, Line, LineChart as RechartsLineChart, XAxis, YAxis } from "recharts";
import type { SeriesFigure } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { BridgeKey } from "./bridge-key.tsx";
import { toPointTexts, toVisitRange, type DrawnPoint } from "./drawn-point.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { LineAnnotations, LineBackground } from "./line-annotations.tsx";
import { toLineLayout, type LineLayout } from "./line-layout.ts";
import { lineHeight, type LineVariant } from "./line-plot.ts";
import { LetteredBreaks } from "./lettered-breaks.tsx";
import { PatternDefs, usePatternIds } from "./pattern-defs.tsx";
import { bridgeStyleOf } from "./roles.ts";

export interface LineChartProps extends ChartProps {
  readonly height?: number;
  /** `hero` stands on the mist of the page, its goal line on the horizon. */
  readonly variant?: LineVariant;
}

/** Lines along periods, each labelled at its end, with the goal as a horizon. Recharts draws grid and lines; texts are ours. */
export const LineChart = memo(function LineChart({
  figure,
  width,
  height: givenHeight,
  variant = "figure",
  describedBy,
}: LineChartProps): JSX.Element {
  const height = givenHeight ?? lineHeight(width, variant);
  const layout = useMemo(() => toLineLayout(figure, { width, height, variant }), [figure, width, height, variant]);
  const focus = useMemo(() => toFocus(figure, layout), [figure, layout]);
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={height}
      describedBy={describedBy}
      nearestBy="x"
      {...focus}
      className={`line-chart ${variant === "hero" ? "drawing-on-mist" : ""}`}
      below={
        <>
          <LetteredBreaks breaks={layout.isWide ? [] : figure.breaks} />
          <BridgeKey text={layout.bridgeText} />
        </>
      }
    >
      <LinePicture figure={figure} layout={layout} />
    </DrawingFrame>
  );
});

interface LinePictureProps {
  readonly figure: SeriesFigure;
  readonly layout: LineLayout;
}

/**
 * The picture without its behaviour: it stays as it is while the reader moves from point to point. Everything is in one
 * layer (`zIndex` 0), so that the order below is the order of painting and nothing comes a frame later.
 */
const LinePicture = memo(function LinePicture({ figure, layout }: LinePictureProps): JSX.Element {
  const patterns = usePatternIds();
  const { width, height, plot, lines, positions } = layout;
  const rows = useMemo(() => toRows(figure, layout), [figure, layout]);
  const margin = { top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left };
  return (
    <RechartsLineChart width={width} height={height} data={rows} margin={margin} accessibilityLayer={false}>
      <PatternDefs ids={patterns} />
      <XAxis hide type="number" dataKey="position" domain={[positions[0] ?? 0, positions.at(-1) ?? 1]} />
      <YAxis hide type="number" domain={[figure.axis.min, figure.axis.max]} allowDataOverflow />
      <CartesianGrid
        zIndex={0}
        vertical={false}
        stroke="var(--rule)"
        horizontalValues={figure.axis.ticks.map(({ value }) => value).filter((value) => value !== figure.goal?.value)}
      />
      <LineBackground figure={figure} layout={layout} patterns={patterns} />
      {lines.flatMap(({ series, look, runs }) =>
        runs.map(({ indices, isBridge }, index) => {
          if (indices.length < 2) return null;
          const isLight = isBridge && series.isExtension !== true;
          const { stroke, width: strokeWidth, dash } = isLight ? bridgeStyleOf(series.role) : look;
          return (
            <Line
              key={runKey(series.key, index)}
              className={`line-of-${series.isExtension === true ? "extension" : isLight ? "bridge" : series.role}`}
              dataKey={runKey(series.key, index)}
              stroke={stroke}
              strokeWidth={strokeWidth}
              {...(dash === undefined ? {} : { strokeDasharray: dash })}
              zIndex={0}
              dot={false}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
              legendType="none"
            />
          );
        }),
      )}
      <LineAnnotations figure={figure} layout={layout} />
    </RechartsLineChart>
  );
});

type Row = Readonly<Record<string, number | null>>;

/** One row per period and one field per piece of line; a missing point is null. */
function toRows({ categories }: SeriesFigure, { lines, positions }: LineLayout): Row[] {
  return categories.map((_, index) => {
    const fields = lines.flatMap(({ series, runs }) =>
      runs.map(({ indices }, run): [string, number | null] => {
        const point = series.points[index];
        const value = point === undefined || !indices.includes(index) ? undefined : drawnValue(point);
        return [runKey(series.key, run), value ?? null];
      }),
    );
    return Object.fromEntries([["position", positions[index] ?? index], ...fields]);
  });
}

function runKey(series: string, run: number): string {
  return `${series}/${run}`;
}

/** Every point of every series for keyboard and pointer; a missing one lies on the axis. */
function toFocus(figure: SeriesFigure, { x, y, plot }: LineLayout) {
  const points = figure.series.map((series) =>
    figure.categories.map((category, index): DrawnPoint => {
      const point = series.points[index];
      if (point === undefined) throw new Error(`${figure.id}: ${series.key} has no point for ${category.key}`);
      return {
        x: x(index),
        y: point.kind === "missing" ? plot.bottom : y(point.value),
        ...toPointTexts(figure, series, category, point),
      };
    }),
  );
  const { first, last } = toVisitRange(figure.series);
  const row = Math.max(
    0,
    figure.series.findIndex(({ role, isExtension }) => role === "home" && isExtension !== true),
  );
  const lastOfRow = figure.series[row]?.points.findLastIndex((point) => drawnValue(point) !== undefined) ?? last;
  return {
    points,
    reach: { rows: points.length, firstColumn: first, lastColumn: last },
    start: { row, column: lastOfRow < 0 ? last : lastOfRow },
  };
}
