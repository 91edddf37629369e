import { ticks as d3ticks } from "d3-array";
import type { Language } from "../domain/language.ts";
import type { ValueAxis } from "./figure.ts";

interface AxisOptions {
  readonly values: readonly number[];
  /** Counts and bars start at zero; rates in lines need not. */
  readonly fromZero: boolean;
  readonly format: (value: number) => string;
  readonly language: Language;
  /** The axis reaches at least to this value, e.g. the goal. */
  readonly atLeastTo?: number;
  readonly count?: number;
}

/**
 * A value axis with round ticks around the values. An axis that does not start at zero says so in its note. Ticks are never
 * closer than their labels can tell: labels without decimals have whole steps, or two ticks would read "4%".
 */
export function toValueAxis({ values, fromZero, format, language, atLeastTo, count = 5 }: AxisOptions): ValueAxis {
  const highest = Math.max(...values, atLeastTo ?? Number.NEGATIVE_INFINITY);
  const lowest = Math.min(...values, atLeastTo ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(highest)) return { min: 0, max: 1, ticks: [] };
  const start = fromZero ? Math.min(0, lowest) : lowest;
  const wide = d3ticks(start, highest === start ? start + 1 : highest, count);
  const fine = (wide[1] ?? 1) - (wide[0] ?? 0) || 1;
  const isTold = (value: number): boolean => Number.isInteger(value) || format(value) !== format(Math.round(value));
  const step = wide.map(clean).every(isTold) ? fine : Math.max(1, fine);
  const min = clean(Math.floor(start / step + 1e-9) * step);
  const top =
    atLeastTo !== undefined && highest === atLeastTo ? atLeastTo : clean(Math.ceil(highest / step - 1e-9) * step);
  const max = top > min ? top : clean(min + step);
  const steps = Math.floor((max - min) / step + 1e-9);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => clean(min + index * step)).map((value) => ({
    value,
    label: format(value),
  }));
  return {
    min,
    max,
    ticks,
    ...(min === 0
      ? {}
      : { note: language === "nl" ? `As begint bij ${format(min)}` : `Axis starts at ${format(min)}` }),
  };
}

/** Without the noise of binary fractions: 25 × 0.2 is 5. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
