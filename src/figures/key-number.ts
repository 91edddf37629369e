import { readPeriodKey } from "../domain/period.ts";
import type { Figure, Point } from "./figure.ts";
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
 * The number that a figure comes down to: the last one of the chosen area, the area itself among other areas, or a single number
 * that stands alone. Nothing for groups beside each other, lists, and parts of a whole, where no number speaks for the others.
 */
export function findKeyNumber(figure: Figure): KeyNumber | undefined {
  if (figure.kind === "numbers") {
    const [item, ...others] = figure.groups.flatMap(({ items }) => items);
    return item === undefined || others.length > 0
      ? undefined
      : { point: item.point, labels: toLabels([item.label, item.when]) };
  }
  if (figure.kind !== "series" || figure.shape === "stacked") return undefined;
  const found = findHomePoint(figure);
  if (found === undefined || found.point.kind === "missing") return undefined;
  const { context, goal, place } = figure;
  const { category, series, point } = found;
  // A first group may play the part of the area; it says nothing of the others.
  if (readPeriodKey(category.key) === undefined && !category.key.startsWith(place.key)) return undefined;
  const labels = toLabels([context?.place, series.label, category.label, context?.period]);
  return { point, labels, ...(goal === undefined ? {} : { goal: goal.value }) };
}

function toLabels(labels: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(labels.flatMap((label) => (label === undefined || label === "" ? [] : [label])))];
}
