import type { Language } from "../domain/language.ts";
import { roundToStep } from "../domain/round.ts";
import type { Point } from "../figures/figure.ts";
import { formatAbout } from "../format/format-number.ts";

/**
 * The number that a point has in a file: all its decimals, without the noise of binary fractions. An estimate that is printed as
 * "ongeveer 5.100" is 5100, not what it was rounded from. Nothing for a gap, for a bound, for an interval that is printed as two
 * numbers because no single one stands for it, and for what is told in words alone ("vrijwel gelijk").
 */
export function numberOf(point: Point, language: Language): number | null {
  if (point.kind === "missing" || point.kind === "bound") return null;
  const { printed } = splitPrinted(point.text);
  if (printed === "" || (point.kind === "interval" && saysTwoNumbers(point.text))) return null;
  const value = withoutNoise(point.value);
  return isEstimate(point, language) ? withoutNoise(roundToStep(value, stepIn(printed, language))) : value;
}

/** Whether the page calls a number "ongeveer" itself. */
export function isEstimate({ text }: Pick<Point, "text">, language: Language): boolean {
  return text.startsWith(formatAbout("", language));
}

/** A number without what binary fractions add: 80 − 76.3 is 3.7. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** The first number in a text of the page as it is printed, and what stands behind it: `+890` of "+890 (+3,5%)". */
export function splitPrinted(text: string): { readonly printed: string; readonly behind: string } {
  const [printed = ""] = /\d(?:[\d.,]*\d)?/.exec(text) ?? [];
  return { printed, behind: printed === "" ? "" : text.slice(text.indexOf(printed) + printed.length) };
}

/** How many decimals a printed number has. */
export function decimalsIn(printed: string, language: Language): number {
  return printed.split(language === "nl" ? "," : ".")[1]?.length ?? 0;
}

/** "1.200 tot 1.300". */
function saysTwoNumbers(text: string): boolean {
  return /\d\D+ \d/.test(text);
}

/** To what a printed number was rounded: 0.1 for `3,8`, 100 for `19.300`. */
function stepIn(printed: string, language: Language): number {
  const decimals = decimalsIn(printed, language);
  if (decimals > 0) return 10 ** -decimals;
  const digits = printed.replaceAll(/\D/g, "");
  return 10 ** (digits.length - digits.replace(/0+$/, "").length);
}
