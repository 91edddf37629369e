import { languageTags, type Language } from "../domain/language.ts";

/** The day of an ISO date or time in words, by the reader's own calendar: `4 oktober 2025`. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(languageTags[language], { day: "numeric", month: "long", year: "numeric" }).format(
    date,
  );
}
