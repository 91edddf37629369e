import { useMemo, type JSX, type ReactNode } from "react";
import type { ChartProps } from "../charts/chart-props.ts";
import { DrawingFrame } from "../charts/drawing-frame.tsx";
import { drawingWords } from "../format/drawing-words.ts";
import type { MapLayout } from "./map-layout.ts";
import { useMapSteps } from "./use-map-steps.ts";

export interface MapFrameProps extends ChartProps {
  readonly layout: MapLayout;
  /** The picture: one SVG of the size of the layout. */
  readonly children: ReactNode;
}

/** What every map stands in: one tab stop that begins at the chosen municipality; arrows go to the neighbour, letters to a name. */
export function MapFrame({ figure, width, describedBy, layout, children }: MapFrameProps): JSX.Element {
  const { units, height } = layout;
  const points = useMemo(() => [units.map(({ drawn }) => drawn)], [units]);
  const home = units.findIndex(({ category }) => category.role === "home");
  const step = useMapSteps(units);
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={height}
      describedBy={describedBy}
      nearestBy="both"
      points={points}
      start={{ row: 0, column: Math.max(0, home) }}
      step={step}
      instructions={drawingWords(figure.language).instructionsMap}
    >
      {children}
    </DrawingFrame>
  );
}
