import { memo, useMemo, type JSX } from "react";
import type { SeriesFigure } from "../figures/figure.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { toVisitRange } from "./drawn-point.ts";
import { bleedOf, GoalLine } from "./goal-line.tsx";
import { bridgeStyleOf } from "./roles.ts";
import { toPanelSeries, toPanelsLayout, type Panel, type PanelsLayout } from "./panels-layout.ts";

/** A line figure as one small panel per series: its own line strong, the others grey behind it, one scale for all. */
export const SmallMultiples = memo(function SmallMultiples({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toPanelsLayout(figure, width), [figure, width]);
  const points = useMemo(() => layout.panels.map((panel) => panel.points), [layout]);
  const series = toPanelSeries(figure);
  const { first, last } = toVisitRange(series);
  const home = series.findIndex(({ role }) => role === "home");
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={layout.height}
      describedBy={describedBy}
      nearestBy="both"
      points={points}
      reach={{ rows: points.length, firstColumn: first, lastColumn: last }}
      start={{ row: Math.max(0, home), column: last }}
    >
      <PanelsPicture figure={figure} layout={layout} width={width} />
    </DrawingFrame>
  );
});

interface PanelsPictureProps {
  readonly figure: SeriesFigure;
  readonly layout: PanelsLayout;
  readonly width: number;
}

const PanelsPicture = memo(function PanelsPicture({ figure, layout, width }: PanelsPictureProps): JSX.Element {
  const [first, last] = [figure.categories[0], figure.categories.at(-1)];
  const bleed = bleedOf(width);
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      {layout.panels.map((panel) => (
        <PanelPicture
          key={panel.key}
          panel={panel}
          layout={layout}
          from={first?.shortLabel ?? ""}
          to={last === first ? "" : (last?.shortLabel ?? "")}
        />
      ))}
      {figure.goal !== undefined &&
        layout.goalYs.map((y) => (
          <GoalLine
            key={y}
            y={y}
            left={-bleed}
            right={width + bleed}
            label={figure.goal?.label ?? ""}
            flagRight={width}
          />
        ))}
    </svg>
  );
});

interface PanelPictureProps {
  readonly panel: Panel;
  readonly layout: PanelsLayout;
  readonly from: string;
  readonly to: string;
}

function PanelPicture({ panel, layout, from, to }: PanelPictureProps): JSX.Element {
  const { left, top, title, isHome, ownPath, ownBridges, others, end } = panel;
  const bottom = top + layout.plotHeight;
  const right = left + layout.panelWidth;
  const colour = isHome ? "var(--home)" : "var(--ink-2)";
  const light = bridgeStyleOf("home");
  return (
    <g>
      <text className="is-bold" x={left} y={top - 12} fill={isHome ? "var(--home)" : "var(--ink)"}>
        {title}
      </text>
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--rule-strong)" />
      <text className="drawing-tick" x={left} y={bottom + 17}>
        {from}
      </text>
      <text className="drawing-tick" x={right} y={bottom + 17} textAnchor="end">
        {to}
      </text>
      {others.map((other) => (
        <path
          key={other.key}
          className="panel-other"
          d={other.path}
          fill="none"
          stroke="var(--context)"
          strokeWidth="1.25"
        />
      ))}
      <path
        className={isHome ? "panel-home" : "panel-own"}
        d={ownPath}
        fill="none"
        stroke={colour}
        strokeWidth={isHome ? 3 : 2}
      />
      {ownBridges !== "" && (
        <path d={ownBridges} fill="none" stroke={colour} strokeWidth={light.width} strokeDasharray={light.dash} />
      )}
      {end !== undefined && (
        <>
          <circle
            cx={end.x}
            cy={end.y}
            r={isHome ? 5.5 : 4}
            fill={colour}
            stroke="var(--bgc, var(--paper))"
            strokeWidth="2"
          />
          <text
            className="drawing-label is-bold"
            x={end.x + 9}
            y={end.y + 4.5}
            fill={isHome ? "var(--home)" : "var(--ink)"}
          >
            {end.text}
          </text>
        </>
      )}
    </g>
  );
}
