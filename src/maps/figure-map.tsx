import { useMemo, type JSX } from "react";
import { useWidth } from "../charts/use-width.ts";
import type { SeriesFigure } from "../figures/figure.ts";
import type { MunicipalTopology } from "../domain/boundaries.ts";
import { toBoundaryLayout } from "./boundaries.ts";
import { BubbleMap } from "./bubble-map.tsx";
import { toHexagonLayout } from "./hexagons.ts";
import type { MapChoice } from "./map-frame.tsx";
import { PlaceMap } from "./place-map.tsx";

export interface FigureMapProps {
  readonly figure: SeriesFigure;
  readonly describedBy?: string | undefined;
  /** The true borders, when the site has them and the reader wants them; else municipalities are hexagons. */
  readonly topology?: MunicipalTopology | undefined;
  /** Makes the municipalities of a coloured map lead somewhere. */
  readonly choice?: MapChoice | undefined;
  /** Given for pictures and tests; on a page the box is measured. */
  readonly width?: number;
}

/** The map of a figure of places, as wide as its box: counts as bubbles, anything else as classes of colour. */
export function FigureMap({ width, ...props }: FigureMapProps): JSX.Element {
  const { ref, width: measured } = useWidth<HTMLDivElement>();
  const actual = width ?? measured;
  return (
    <div className="drawing-box" ref={ref}>
      {actual > 0 && <SizedMap {...props} width={actual} />}
    </div>
  );
}

function SizedMap(props: FigureMapProps & { readonly width: number }): JSX.Element {
  const { figure, describedBy, topology, choice, width } = props;
  const layout = useMemo(
    () => (topology === undefined ? toHexagonLayout(figure, width) : toBoundaryLayout(topology, figure, width)),
    [topology, figure, width],
  );
  if (figure.shape === "bubbles") return <BubbleMap figure={figure} width={width} describedBy={describedBy} />;
  return <PlaceMap figure={figure} width={width} describedBy={describedBy} layout={layout} choice={choice} />;
}
