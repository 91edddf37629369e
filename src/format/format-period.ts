import { languageTags, type Language } from "../domain/language.ts";
import { neverReached } from "../domain/brand.ts";
import { parsePeriod, type PeriodKey } from "../domain/period.ts";

/** A period in words: `2023`, `augustus 2023`, `2e kwartaal 2026`, `1 januari 2024`, `2019–2023`. */
export function formatPeriod(key: PeriodKey, language: Language): string {
  const period = parsePeriod(key);
  if (period === undefined) return key;
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "half":
      return language === "nl"
        ? `${period.half}e helft van ${period.year}`
        : `${period.half === 1 ? "first" : "second"} half of ${period.year}`;
    case "quarter":
      return language === "nl" ? `${period.quarter}e kwartaal ${period.year}` : `Q${period.quarter} ${period.year}`;
    case "month":
      return `${monthName(period.month, language)} ${period.year}`;
    case "day":
      return `${period.day} ${monthName(period.month, language)} ${period.year}`;
    case "span":
      return `${formatPeriod(period.from, language)}–${formatPeriod(period.to, language)}`;
    default:
      return neverReached(period);
  }
}

function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(languageTags[language], { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );
}
