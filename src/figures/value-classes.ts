import { quantileSorted } from "d3-array";
import type { Language } from "../domain/language.ts";
import { roundHalfUp } from "../domain/round.ts";
import type { ValueClass } from "./figure.ts";

const mostClasses = 5;

interface ClassOptions {
  readonly values: readonly number[];
  /** Limits are rounded to so many decimals: what is printed is what decides. */
  readonly decimals: number;
  /** A limit as it is written. */
  readonly format: (value: number) => string;
  readonly language: Language;
}

/**
 * Five classes with about as many places each, between printed limits: a value on a limit belongs to the higher class. Fewer
 * when limits coincide, one when there is hardly any difference; none without values.
 */
export function toValueClasses({ values, decimals, format, language }: ClassOptions): readonly ValueClass[] {
  if (values.length === 0) return [];
  const sorted = values.toSorted((a, b) => a - b);
  const [lowest, highest] = [sorted[0] as number, sorted.at(-1) as number];
  const cuts = Array.from({ length: mostClasses - 1 }, (_, index) =>
    roundHalfUp(quantileSorted(sorted, (index + 1) / mostClasses) ?? lowest, decimals),
  );
  const limits = [...new Set(cuts)].filter((limit) => limit > lowest && limit <= highest);
  const ends = [Number.NEGATIVE_INFINITY, ...limits, Number.POSITIVE_INFINITY];
  return ends.slice(0, -1).map((from, index) => {
    const to = ends[index + 1] as number;
    return { from, to, label: toLabel(from, to, format, language === "nl") };
  });
}

function toLabel(from: number, to: number, format: (value: number) => string, nl: boolean): string {
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return nl ? "alle" : "all";
  if (from === Number.NEGATIVE_INFINITY) return nl ? `minder dan ${format(to)}` : `less than ${format(to)}`;
  if (to === Number.POSITIVE_INFINITY) return nl ? `${format(from)} en meer` : `${format(from)} and more`;
  return nl ? `${format(from)} tot ${format(to)}` : `${format(from)} to ${format(to)}`;
}

/** The position of a value among its classes, lowest first; -1 when it belongs to none. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ from, to }) => value >= from && value < to);
}
