import type { SeriesFigure } from "../figures/figure.ts";

/** What every drawing of a series figure is given. */
export interface ChartProps {
  readonly figure: SeriesFigure;
  readonly width: number;
  /** Id of the reading text, which describes the drawing to those who cannot see it. */
  readonly describedBy?: string | undefined;
}
