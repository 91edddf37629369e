import type { Citation } from "../domain/citation.ts";
import type { Language } from "../domain/language.ts";
import { roundHalfUp } from "../domain/round.ts";
import type { Unit } from "../domain/unit.ts";
import { formatEuro, formatRate, formatRatio } from "../format/format-number.ts";
import type { FigureBody, Point } from "./figure.ts";
import { findHomePoint } from "./home-point.ts";

/**
 * What became of a number that a link took along, compared as it is printed.
 * - `same`: it still stands
 * - `revised`: the same point has another number now
 * - `gone`: the point, or its number, is no longer there
 * - `own`: the figure shows a file of the reader, so nothing can be said of the release
 */
export type CitationOutcome =
  | { readonly kind: "same"; readonly label: string; readonly now: string }
  | { readonly kind: "revised"; readonly label: string; readonly before: string; readonly now: string }
  | { readonly kind: "gone"; readonly label: string; readonly before: string }
  | { readonly kind: "own" };

/**
 * The point of a figure that a link with a number takes along: the last drawn one of the chosen area, or the area itself among
 * other areas. Nothing where there is no such point, where it is no single number, or where a file of the reader is shown.
 */
export function citePoint(figure: FigureBody, release: string): Citation | undefined {
  if (figure.kind !== "series" || showsOwnFile(figure)) return undefined;
  const found = findHomePoint(figure);
  if (found === undefined) return undefined;
  const [category, series] = [found.category.key, found.series.key];
  const value = printedValue(found.point, figure.language);
  if (value === undefined || `${category}${series}`.includes("~")) return undefined;
  return { figure: figure.id, category, series, value, release };
}

/** A number as it is printed, with a decimal point; nothing for a bound, a gap, or an interval of two numbers. */
function printedValue(point: Point, language: Language): string | undefined {
  if (point.kind === "missing" || point.kind === "bound") return undefined;
  if (point.kind === "interval" && /\d\D+ \d/.test(point.text)) return undefined;
  const decimals = decimalsIn(point.text, language);
  return roundHalfUp(point.value, decimals).toFixed(decimals);
}

const decimalPart: Record<Language, RegExp> = { nl: /\d,(\d+)/, en: /\d\.(\d+)/ };

/** How many decimals a printed number has. */
function decimalsIn(text: string, language: Language): number {
  return decimalPart[language].exec(text)?.[1]?.length ?? 0;
}

/** Compares a cited number with the figure as it is now. */
export function compareCitation(figure: FigureBody, citation: Citation): CitationOutcome {
  if (showsOwnFile(figure)) return { kind: "own" };
  const decimals = /\.(\d+)$/.exec(citation.value)?.[1]?.length ?? 0;
  if (figure.kind !== "series") return { kind: "gone", label: "", before: citation.value };
  const before = formatCited(Number(citation.value), figure.unit, figure.language, decimals);
  const at = figure.categories.findIndex(({ key }) => key === citation.category);
  const series = figure.series.find(({ key }) => key === citation.series);
  const label = [series?.label, figure.categories[at]?.label]
    .filter((text) => text !== undefined && text !== "")
    .join(", ");
  const point = series?.points[at];
  const now = point === undefined ? undefined : printedValue(point, figure.language);
  if (point === undefined || now === undefined) return { kind: "gone", label, before };
  const shared = Math.min(decimals, decimalsIn(point.text, figure.language));
  const isSame = roundHalfUp(Number(now), shared) === roundHalfUp(Number(citation.value), shared);
  return isSame ? { kind: "same", label, now: point.text } : { kind: "revised", label, before, now: point.text };
}

function formatCited(value: number, unit: Unit, language: Language, decimals: number): string {
  if (unit === "percent") return formatRate(value, language, decimals);
  return unit === "euro" ? formatEuro(value, language) : formatRatio(value, language, decimals);
}

function showsOwnFile({ sources }: Pick<FigureBody, "sources">): boolean {
  return sources.some(({ quality }) => quality === "own");
}
