import { languageTags, type Language } from "../domain/language.ts";
import { neverReached } from "../domain/brand.ts";
import { parsePeriod, readPeriodKey, type PeriodKey } from "../domain/period.ts";
import { formatCatalogueText } from "./catalogue-words.ts";

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

/** A period for narrow drawings: `2023`, `K4 ’21`, `aug. ’23`; as {@link formatPeriod} where nothing shorter is clear. */
export function formatShortPeriod(key: PeriodKey, language: Language): string {
  const period = parsePeriod(key);
  if (period?.kind === "quarter") return `${language === "nl" ? "K" : "Q"}${period.quarter} ’${key.slice(2, 4)}`;
  if (period?.kind !== "month") return formatPeriod(key, language);
  const month = new Intl.DateTimeFormat(languageTags[language], { month: "short", timeZone: "UTC" }).format(
    Date.UTC(2000, period.month - 1, 1),
  );
  return `${month} ’${key.slice(2, 4)}`;
}

function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(languageTags[language], { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );
}

/** The date at the start of a note on publication: `2026-02 (copy)` is February 2026. */
export function readDate(published: string): PeriodKey | undefined {
  return readPeriodKey(/^\d{4}(-\d{2}){0,2}(?= \(|$)/.exec(published)?.[0] ?? "");
}

/** A day in words, the same in every time zone: `2025-01-01` is 1 januari 2025. Anything else comes back as it is. */
export function formatDay(iso: string, language: Language): string {
  const key = readPeriodKey(iso);
  return key === undefined ? iso : formatPeriod(key, language);
}

/** When something was published, in words: a date, or two dates joined, or what the catalogue says instead. */
export function formatPublished(published: string, language: Language): string {
  const dates = published.replace(/ \(cop(y|ies)\)$/, "").split(/ (?:to|and) /);
  const read = dates.map((date) => readPeriodKey(date));
  if (read.some((date) => date === undefined)) return formatCatalogueText(published, language);
  return read.flatMap((date) => (date === undefined ? [] : [formatPeriod(date, language)])).join("–");
}
