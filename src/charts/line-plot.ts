import type { SeriesFigure } from "../figures/figure.ts";
import { flagHeight } from "./goal-line.tsx";
import { toReach } from "../figures/line-runs.ts";
import { positionAt, toPositions } from "./period-positions.ts";
import { leastPlotHeight, toScale, wideFrom, type PlotBox, type Scale } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

/** A figure stands in its frame; the hero stands on the horizon of the page. */
export type LineVariant = "figure" | "hero";

export interface LineSize {
  readonly width: number;
  readonly height: number;
  readonly variant: LineVariant;
}

/** Where the plot lies, and the two scales. */
export interface LinePlot extends LineSize {
  readonly isWide: boolean;
  readonly plot: PlotBox;
  /** From the index of a category to px; periods lie where they are in time. */
  readonly x: Scale;
  readonly y: Scale;
  /** Where the categories lie on their axis: what `x` is made of. */
  readonly positions: readonly number[];
  readonly breaks: readonly PlottedBreak[];
  /** Series labels stand right of the plot; otherwise they stand in it, near their last point. */
  readonly hasLabelGutter: boolean;
  /** Axis labels stand left of the plot, or inside it at the right when no line comes there. */
  readonly ticksAt: "left" | "right";
}

/** A break of the figure: where it lies, and the first category behind it. */
export interface PlottedBreak {
  readonly x: number;
  readonly index: number;
  readonly label: string;
}

/** The goal line of a hero lies this far from the top of the drawing, so that a page can lay it on its horizon. */
export const heroGoalOffset = 24;
const axisHeight = 30;
/** Above a plot without a goal there is room for a label on the first point. */
const leastTop = 20;
const labelSize = 13;
const tickSize = 12;
/** In a narrow drawing this many lines are labelled in the plot; with more, the labels get their own column. */
const mostLabelsInNarrowPlot = 2;

/** The height that a line drawing takes at a width. */
export function lineHeight(width: number, variant: LineVariant): number {
  if (variant === "hero") return width >= wideFrom ? 412 : 344;
  const plotHeight = Math.round(Math.max(leastPlotHeight, Math.min(300, width * 0.34)));
  return plotHeight + axisHeight + leastTop + flagHeight;
}

/** The box of the plot and the scales, from the figure and the size alone. */
export function toLinePlot(figure: SeriesFigure, size: LineSize): LinePlot {
  const { width, height, variant } = size;
  const isWide = width >= wideFrom;
  const last = figure.categories.length - 1;
  // An extension may come to the last period as well, but nothing was measured there: its label stays in the plot.
  const toTheEnd = figure.series.filter(({ points }) => toReach(points)?.last === last);
  const reaching = toTheEnd.filter(({ isExtension }) => isExtension !== true);
  const labelled = figure.series.filter(({ role }) => role !== "context");
  const hasLabelGutter = reaching.length > 0 && (isWide || labelled.length > mostLabelsInNarrowPlot);
  const gutterTexts = reaching.filter(({ role }) => isWide || role !== "context");
  const gutter = Math.max(...gutterTexts.map(({ endLabel }) => estimateTextWidth(endLabel, labelSize, true)), 0) + 24;
  const ticksAt = toTheEnd.length > 0 && variant === "figure" ? "left" : "right";
  const tickWidth = Math.max(...figure.axis.ticks.map(({ label }) => estimateTextWidth(label, tickSize)), 0);
  const left = ticksAt === "left" ? Math.ceil(tickWidth) + 12 : 24;
  const right = hasLabelGutter ? width - Math.min(Math.ceil(gutter), width * 0.45) : width - (isWide ? 14 : 8);
  const bottom = height - axisHeight;
  const top = topOf(figure, variant, bottom);
  const positions = toPositions(figure.categories);
  const along = toScale(positions.of[0] ?? 0, positions.of.at(-1) ?? 0, left, right);
  return {
    ...size,
    isWide,
    plot: { left, right, top, bottom },
    x: (index) => along(positionAt(positions.of, index)),
    positions: positions.of,
    breaks: figure.breaks.map((each) => ({
      x: along(positions.ofBreak(each)),
      index: figure.categories.findIndex(({ key }) => key === each.category),
      label: each.label,
    })),
    y: toScale(figure.axis.min, figure.axis.max, bottom, top),
    hasLabelGutter,
    ticksAt,
  };
}

/** The top of the plot: the flag of the goal needs room, a hero needs its goal line at a fixed height. */
function topOf({ goal, axis }: SeriesFigure, variant: LineVariant, bottom: number): number {
  if (goal === undefined) return leastTop;
  const share = (axis.max - goal.value) / (axis.max - axis.min);
  const wished = variant === "hero" ? heroGoalOffset : flagHeight + 7;
  const top = (wished - share * bottom) / (1 - share);
  return variant === "hero" ? Math.max(4, top) : Math.max(leastTop, top);
}

/** How far the latest value of the chosen area hangs under the goal line of a hero, in px; a page may hang its numeral there. */
export function heroHang(figure: SeriesFigure, width: number): number | undefined {
  const home = figure.series.find(({ role, isExtension }) => role === "home" && isExtension !== true);
  const last = home?.points[toReach(home.points)?.last ?? -1];
  if (figure.goal === undefined || last === undefined || last.kind === "missing") return undefined;
  const { y } = toLinePlot(figure, { width, height: lineHeight(width, "hero"), variant: "hero" });
  return y(last.value) - y(figure.goal.value);
}
