import { parsePeriod, type Period } from "../domain/period.ts";
import type { Break, Category } from "../figures/figure.ts";

/** Where the categories of a line lie along their axis, and where something between them lies. */
export interface Positions {
  /** One position per category, rising. */
  readonly of: readonly number[];
  /** Where a break lies: on its category, or on the period from which it holds. */
  readonly ofBreak: (at: Break) => number;
}

/**
 * Periods lie where they are in time, so that a year without numbers is as wide as one with numbers. A category that is a
 * stretch between two periods lies in the middle of them. Categories that are no periods lie one step apart.
 */
export function toPositions(categories: readonly Category[]): Positions {
  const months = categories.map(({ key }) => monthOf(key));
  const kinds = new Set(categories.flatMap(({ key }) => parsePeriod(key)?.kind ?? []));
  const filled = months.map((month, index) => month ?? middleOf(months[index - 1], months[index + 1]));
  const inTime = filled.filter((month) => month !== undefined);
  const isRising = inTime.every((month, index) => index === 0 || month > (inTime[index - 1] ?? month));
  const isTime = kinds.size === 1 && inTime.length === categories.length && isRising;
  const of = isTime ? inTime : categories.map((_, index) => index);
  return {
    of,
    ofBreak: ({ category, since }) =>
      (isTime && since !== undefined ? monthOf(since) : undefined) ??
      of[categories.findIndex(({ key }) => key === category)] ??
      0,
  };
}

/** The first month of a period, counted from the year 0; nothing for a window, which is no point in time. */
function monthOf(key: string): number | undefined {
  const period = parsePeriod(key);
  return period === undefined || period.kind === "span" ? undefined : period.year * 12 + monthsBefore(period);
}

function monthsBefore(period: Exclude<Period, { readonly kind: "span" }>): number {
  switch (period.kind) {
    case "year":
      return 0;
    case "half":
      return (period.half - 1) * 6;
    case "quarter":
      return (period.quarter - 1) * 3;
    case "month":
      return period.month - 1;
    case "day":
      return period.month - 1 + (period.day - 1) / 31;
  }
}

function middleOf(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : (before + after) / 2;
}

/** The position of an index that may lie half-way between two categories, or half a step before the first or after the last. */
export function positionAt(positions: readonly number[], index: number): number {
  const last = positions.length - 1;
  const from = Math.max(0, Math.min(last - 1, Math.floor(index)));
  const [a, b] = [positions[from] ?? 0, positions[from + 1] ?? (positions[from] ?? 0) + 1];
  return a + (index - from) * (b - a);
}
