import type { MunicipalTopology } from "../../domain/boundaries.ts";
import type { SeriesFigure } from "../../figures/figure.ts";
import { toBoundaryLayout } from "../../maps/boundaries.ts";
import { toBubbleLayout } from "../../maps/bubbles.ts";
import { toHexagonLayout } from "../../maps/hexagons.ts";

/** How high the map of a figure is at a width. */
export function mapHeight(figure: SeriesFigure, width: number, topology: MunicipalTopology | undefined): number {
  if (figure.shape === "bubbles") return toBubbleLayout(figure, width).height;
  if (topology !== undefined) return toBoundaryLayout(topology, figure, width).height;
  return toHexagonLayout(figure, width).height;
}
