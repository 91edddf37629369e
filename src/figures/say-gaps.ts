import type { Language } from "../domain/language.ts";
import { parsePeriod, yearOf, type PeriodKey } from "../domain/period.ts";
import { formatList } from "../format/format-list.ts";
import { formatPeriod } from "../format/format-period.ts";
import type { Series } from "./figure.ts";
import { joinYears } from "./years.ts";

/**
 * The note that names the periods for which no source has a number of a series. Nothing for a series without gaps, or without any
 * number at all (that one is `absent`).
 */
export function sayGaps(
  { label, points }: Pick<Series, "label" | "points">,
  periods: readonly PeriodKey[],
  language: Language,
): readonly string[] {
  const gaps = periods.filter((_, index) => {
    const point = points[index];
    return point?.kind === "missing" && point.reason === "not-published";
  });
  if (gaps.length === 0 || gaps.length === periods.length) return [];
  const isYears = gaps.every((period) => parsePeriod(period)?.kind === "year");
  const when = isYears
    ? joinYears(gaps.map(yearOf), language)
    : formatList(
        gaps.map((period) => formatPeriod(period, language)),
        language,
      );
  return [
    language === "nl"
      ? `${label}: geen cijfer in onze bronnen voor ${when}.`
      : `${label}: no figure in our sources for ${when}.`,
  ];
}
