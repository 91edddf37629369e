import type { Category, Point, PointContext, Role, Series, SeriesFigure } from "../figures/figure.ts";

/** One position of a drawing as the reader meets it: where it is, and its texts, all taken from the figure. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly heading: string;
  readonly value: string;
  readonly explanation?: string;
  readonly role: Role;
  /** What is said besides the heading: the place and the period that all points share. */
  readonly context?: PointContext;
}

type PointTexts = Omit<DrawnPoint, "x" | "y">;

/** Place and period, value with unit, and what there is to say about it. */
export function toPointTexts(figure: SeriesFigure, series: Series, category: Category, point: Point): PointTexts {
  const isPlaceFirst = figure.shape === "line" || figure.shape === "columns";
  const names = isPlaceFirst ? [series.label, category.label] : [category.label, series.label];
  const hasSign = figure.unit === "percent" || point.kind === "missing";
  return {
    heading: names.filter((name) => name !== "").join(", "),
    value: hasSign || figure.unitLabel === "" ? point.text : `${point.text} ${figure.unitLabel}`,
    role: category.role ?? series.role,
    ...(figure.context === undefined ? {} : { context: figure.context }),
    ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
  };
}

/** What is said at a step: place, period, value, unit, and the explanation when there is one. */
export function spokenText({ heading, value, explanation, context }: DrawnPoint): string {
  const { place = "", period = "" } = context ?? {};
  // One category may have a year of its own beside others that share one.
  const parts = [place, heading, /\b\d{4}\b/.test(heading) ? "" : period];
  const sentence = `${parts.filter((part) => part !== "").join(", ")}: ${value}`;
  return `${sentence}${sentence.endsWith(".") ? "" : "."}${explanation === undefined ? "" : ` ${explanation}`}`;
}

/**
 * Positions that the keyboard skips: at the ends of an axis of periods, where no series has anything but "no source has
 * it" (the years up to the goal). Returns the first and last position that are worth a visit.
 */
export function toVisitRange(series: readonly Series[]): { readonly first: number; readonly last: number } {
  const length = series[0]?.points.length ?? 0;
  const isWorthAVisit = (index: number): boolean =>
    series.some(({ points }) => {
      const point = points[index];
      return point !== undefined && !(point.kind === "missing" && point.reason === "not-published");
    });
  const worth = Array.from({ length }, (_, index) => index).filter(isWorthAVisit);
  return { first: worth[0] ?? 0, last: worth.at(-1) ?? Math.max(0, length - 1) };
}
