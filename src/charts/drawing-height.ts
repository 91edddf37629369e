import type { FigureBody } from "../figures/figure.ts";
import { neverReached } from "../domain/brand.ts";
import { toBarLayout } from "./bar-layout.ts";
import { columnHeight } from "./column-layout.ts";
import { dotRowsHeight } from "./dot-rows-layout.ts";
import { toHangingLayout } from "./hanging-layout.ts";
import { lineHeight, type LineVariant } from "./line-plot.ts";
import { toPanelsLayout } from "./panels-layout.ts";
import { toPersonRowsLayout } from "./person-rows-layout.ts";
import { toStackedLayout } from "./stacked-layout.ts";
import { toStripLayout } from "./strip-layout.ts";
import { toStripRowsLayout } from "./strip-rows-layout.ts";
import { toWaffleSize } from "./waffle-size.ts";

/** How lines are arranged: all in one plot, or one small panel per series. */
export type LineArrangement = "together" | "panels";

/** The height that a figure takes at a width, known before anything is drawn, so that nothing on the page jumps. */
export function drawingHeight(
  figure: FigureBody,
  width: number,
  variant: LineVariant = "figure",
  arrangement: LineArrangement = "together",
): number {
  if (figure.kind === "persons") return toWaffleSize(figure, width).height;
  if (figure.kind !== "series") return 0;
  switch (figure.shape) {
    case "line":
      if (figure.categories.length === 1) return dotRowsHeight(figure);
      return arrangement === "panels" ? toPanelsLayout(figure, width).height : lineHeight(width, variant);
    case "columns":
      return columnHeight(width);
    case "bars":
      return toBarLayout(figure, width).height;
    case "hanging":
      return toHangingLayout(figure, width).height;
    case "person-rows":
      return toPersonRowsLayout(figure, width).height;
    case "strip":
      return (figure.series.length > 1 ? toStripRowsLayout : toStripLayout)(figure, width).height;
    case "stacked":
      return toStackedLayout(figure, width).height;
    case "bubbles":
      return 0;
    default:
      return neverReached(figure.shape);
  }
}
