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

/** The size of a difference with its unit: `0,3 procentpunt`, `890`, `0,4`; "ongeveer" where it is not sure (`formatChange`). */
export function formatDifference(own: Printed, other: Printed, unit: Unit, language: Language): string {
  const decimals = Math.min(own.decimals, other.decimals);
  const format = (value: number): string =>
    unit === "percent"
      ? formatPoints(value, language, decimals)
      : decimals === 0
        ? formatCount(value, language)
        : formatRatio(value, language, decimals);
  return formatChange(own, other, (change) => format(Math.abs(change)), language);
}

/**
 * The difference from the second number to the first. It is sure, and stands there without "ongeveer", only when no margin could
 * print it otherwise and a reader who subtracts the two printed numbers finds it too: 3,3 and 4,6 are 1,3 apart on paper, so a true
 * difference of 1,2 is "ongeveer 1,2".
 */
export function formatChange(
  own: Printed,
  other: Printed,
  format: (change: number) => string,
  language: Language,
): string {
  const decimals = Math.min(own.decimals, other.decimals);
  const change = own.value - other.value;
  const margin = own.margin + other.margin;
  const asPrinted = format(
    roundHalfUp(roundHalfUp(own.value, decimals) - roundHalfUp(other.value, decimals), decimals),
  );
  // Numbers that are printed apart by hidden decimals alone: "ongeveer 0,0" would deny what the reader sees.
  const text = roundHalfUp(change, decimals) === 0 ? asPrinted : format(change);
  const isSure =
    text === asPrinted && [change - margin, change, change + margin].every((each) => format(each) === text);
  return isSure ? text : formatAbout(text, language);
}
