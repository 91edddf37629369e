import type { PlotShare } from "../chart/chart-model.ts";
import type { Box } from "../xml/measures.ts";

/** The frame of a chart on a slide, and the plot inside it in pixels from the corner of the frame. */
export interface Frame {
  readonly box: Box;
  readonly plot: Box;
}

/** The plot as shares of its frame. */
export function toPlotShare({ box, plot }: Frame): PlotShare {
  return {
    x: plot.x / box.width,
    y: plot.y / box.height,
    width: plot.width / box.width,
    height: plot.height / box.height,
  };
}

/** Height of a value in the frame, in pixels from its top. */
export function toY(
  { plot }: Frame,
  { min, max }: { readonly min: number; readonly max: number },
  value: number,
): number {
  return plot.y + plot.height * (1 - (value - min) / (max - min || 1));
}

/** Where the points of a line stand: in the middle of the slot of their category. */
export function toX({ plot }: Frame, count: number, index: number): number {
  return toSlot(plot.x, plot.width, count, index);
}

/** The middle of the slot of a category of bars, along the axis of categories. */
export function toSlot(start: number, length: number, count: number, index: number): number {
  return start + (length * (index + 0.5)) / Math.max(1, count);
}
