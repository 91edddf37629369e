import type { Category, Point, Role, Series, SeriesFigure } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import { toCategoryTicks, type DrawnTick } from "./axis-ticks.ts";
import type { Box, Segment } from "./choose-spot.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { toScale, type PlotBox, type Scale } from "./scale.ts";
import { toStripLabels, type StripLabel } from "./strip-labels.ts";
import { toStripReferences, type StripReference } from "./strip-references.ts";
import { markRadiusOf, toStripStack, type StripStack, type StripWish } from "./strip-stack.ts";

/** One place with a value. `isOpen` when its source calls the value of low reliability. */
export interface StripDot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly role: Role;
  readonly isOpen: boolean;
  readonly drawn: DrawnPoint;
}

export interface StripLayout {
  readonly height: number;
  readonly plot: PlotBox;
  /** In the order of their values, equal ones in the order of the figure: the order in which the keyboard visits them. */
  readonly dots: readonly StripDot[];
  readonly references: readonly StripReference[];
  readonly labels: readonly StripLabel[];
  readonly ticks: readonly DrawnTick[];
}

const leastPlotHeight = 132;
const mostPlotHeight = 232;
/** Above the stacks stands a label, under them the marks of the references. */
const labelRoom = 24;
const floor = 7;
/** The labels of the first and last tick stand in the middle under their tick. */
const side = 14;
const axisHeight = 27;

/** Lays every place that has a value out as a dot on one axis, with the references across and the chosen area named. */
export function toStripLayout(figure: SeriesFigure, width: number): StripLayout {
  const { axis } = figure;
  const [left, right] = [side, width - side];
  const x = toScale(axis.min, axis.max, left, right);
  const { references, height: top } = toStripReferences(figure.references ?? [], x, width);
  const places = toPlaces(figure, x);
  const room = labelRoom + floor;
  const stack = toStripStack(places, leastPlotHeight - room, mostPlotHeight - room);
  const bottom = top + Math.max(leastPlotHeight, Math.ceil(stack.height) + room);
  const plot = { left, right, top, bottom };
  const dots = places.map((place, index) => toDot(figure, place, stack, index, bottom - floor));
  return {
    height: bottom + axisHeight,
    plot,
    dots,
    references,
    labels: toLabels(places, dots, references, plot, width),
    ticks: toTicks(figure, x, width),
  };
}

/** A place with a value: what stacks, what is labelled and what is said are all taken from it. */
interface Place extends StripWish {
  readonly category: Category;
  readonly series: Series;
  readonly point: Point;
  readonly role: Role;
}

/** The places with a value, by value. A place without one is no dot: the reading text says why. */
function toPlaces({ categories, series }: SeriesFigure, x: Scale): readonly Place[] {
  const [one] = series;
  if (one === undefined) return [];
  return categories
    .flatMap((category, index) => {
      const point = one.points[index];
      const value = point === undefined ? undefined : drawnValue(point);
      return point === undefined || value === undefined ? [] : [{ category, point, value }];
    })
    .toSorted((a, b) => a.value - b.value)
    .map(({ category, point, value }) => {
      const role = category.role ?? "context";
      const size = role === "home" ? "home" : role === "context" ? "small" : "comparison";
      return { category, series: one, point, role, size, x: x(value) };
    });
}

function toDot(figure: SeriesFigure, place: Place, stack: StripStack, index: number, floorY: number): StripDot {
  const { category, series, point, role, size, x } = place;
  const y = floorY - (stack.ys[index] ?? 0);
  return {
    key: category.key,
    x,
    y,
    radius: markRadiusOf(size, stack.radius),
    role,
    isOpen: point.kind === "value" && point.mark === "flagged",
    drawn: { x, y, ...toPointTexts(figure, series, category, point), role },
  };
}

function toLabels(
  places: readonly Place[],
  dots: readonly StripDot[],
  references: readonly StripReference[],
  plot: PlotBox,
  width: number,
): readonly StripLabel[] {
  const boxes = dots.map(({ x, y, radius }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const segments = references.map(({ x, top }): Segment => ({ x1: x, x2: x, y1: top, y2: plot.bottom }));
  const named = places.flatMap((place, index) => {
    const dot = dots[index];
    return dot === undefined || place.size === "small" ? [] : [{ ...place, y: dot.y, reach: dot.radius }];
  });
  const room = { left: 0, right: width, top: plot.top + 4, bottom: plot.bottom - 2 };
  return toStripLabels(named, { boxes, segments, room });
}

/** The ticks of the value axis, fewer where they would touch. */
function toTicks({ axis }: SeriesFigure, x: Scale, width: number): readonly DrawnTick[] {
  const categories = axis.ticks.map(({ value, label }) => ({ key: String(value), label, shortLabel: label }));
  const at = (index: number): number => x(axis.ticks[index]?.value ?? axis.min);
  return toCategoryTicks({ categories, x: at, width, bold: [], isSparse: false });
}
