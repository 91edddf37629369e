import type { FigureBody, Point } from "./figure.ts";
import { findHomePoint } from "./home-point.ts";

/** One number of a figure, to be shown large. */
export interface KeyNumber {
  readonly point: Point;
  /** Where and when it holds, and what it counts when the figure has more than one: `["Limburg", "2023"]`. */
  readonly labels: readonly string[];
  /** The goal on the scale of the number, when the figure carries it. */
  readonly goal?: number;
}

/**
 * The number that a figure comes down to: the last one of the chosen area, or the first of single numbers. Nothing for groups
 * beside each other, lists, and parts of a whole, where no number speaks for the others.
 */
export function findKeyNumber(figure: FigureBody): KeyNumber | undefined {
  if (figure.kind === "numbers") {
    const item = figure.groups.flatMap(({ items }) => items)[0];
    return item === undefined ? undefined : { point: item.point, labels: toLabels([item.label, item.when]) };
  }
  if (figure.kind !== "series" || figure.shape === "stacked") return undefined;
  const found = findHomePoint(figure);
  if (found === undefined || found.point.kind === "missing") return undefined;
  const { context, goal } = figure;
  const { category, series, point } = found;
  const labels = toLabels([context?.place, series.label, category.label, context?.period]);
  return { point, labels, ...(goal === undefined ? {} : { goal: goal.value }) };
}

function toLabels(labels: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(labels.flatMap((label) => (label === undefined || label === "" ? [] : [label])))];
}
