import { useMemo, type JSX, type ReactNode } from "react";
import type { ChartProps } from "../charts/chart-props.ts";
import { DrawingFrame } from "../charts/drawing-frame.tsx";
import { drawingWords } from "../format/drawing-words.ts";
import type { MapLayout } from "./map-layout.ts";
import { useMapSteps } from "./use-map-steps.ts";

/** What a click or Enter on a municipality does, for maps that lead somewhere. */
export interface MapChoice {
  readonly onChoose: (key: string) => void;
  readonly instructions: string;
}

export interface MapFrameProps extends ChartProps {
  readonly layout: MapLayout;
  /** Opens a municipality, by the key of its category, and how to do so in words. */
  readonly choice?: MapChoice | undefined;
  /** The picture: one SVG of the size of the layout. */
  readonly children: ReactNode;
}

/** What every map stands in: one tab stop that begins at the chosen municipality; arrows go to the neighbour, letters to a name. */
export function MapFrame({ figure, width, describedBy, layout, choice, children }: MapFrameProps): JSX.Element {
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
      instructions={choice?.instructions ?? drawingWords(figure.language).instructionsMap}
      {...(choice === undefined
        ? {}
        : {
            className: "drawing--choice",
            onChoose: ({ column }) => {
              const unit = units[column];
              if (unit !== undefined) choice.onChoose(unit.key);
            },
          })}
    >
      {children}
    </DrawingFrame>
  );
}
