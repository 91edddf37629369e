import type { Language } from "../../domain/language.ts";
import { roundHalfUp } from "../../domain/round.ts";
import type { Unit } from "../../domain/unit.ts";
import { formatAbout, formatCount, formatPoints, formatRatio } from "../../format/format-number.ts";

/**
 * A number that sentences compare. `text` is how it is printed; `margin` is how far the true value may lie from it (0 for an
 * exact one): no sentence claims more than the margins of both sides allow.
 */
export interface Printed {
  readonly value: number;
  readonly text: string;
  readonly decimals: number;
  readonly margin: number;
}

/** An exact number as it is printed with so many decimals. */
export function printed(value: number, text: string, decimals: number, margin = 0): Printed {
  return { value, text, decimals, margin };
}

/**
 * How two numbers compare for a reader who sees them printed: `same` when they are printed alike and neither is rounded by
 * its source, `about` when they may be equal within what the source leaves open, else the direction from the second to the first.
 */
export type Comparison = "same" | "about" | "more" | "less";

export function comparePrinted(own: Printed, other: Printed): Comparison {
  const decimals = Math.min(own.decimals, other.decimals);
  const margin = own.margin + other.margin;
  const difference = roundHalfUp(own.value, decimals) - roundHalfUp(other.value, decimals);
  if (roundHalfUp(difference, decimals) === 0) return margin > 0 ? "about" : "same";
  if (Math.abs(own.value - other.value) <= margin) return "about";
  return difference > 0 ? "more" : "less";
}

/** The size of a difference with its unit: `0,3 procentpunt`, `890`, `0,4`; "ongeveer" where a margin could print it otherwise. */
export function formatDifference(own: Printed, other: Printed, unit: Unit, language: Language): string {
  const decimals = Math.min(own.decimals, other.decimals);
  const size = Math.abs(own.value - other.value);
  const margin = own.margin + other.margin;
  const format = (value: number): string =>
    unit === "percent"
      ? formatPoints(value, language, decimals)
      : decimals === 0
        ? formatCount(value, language)
        : formatRatio(value, language, decimals);
  const text = format(size);
  const isSure = format(Math.max(0, size - margin)) === text && format(size + margin) === text;
  return isSure ? text : formatAbout(text, language);
}
