import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";

/** A number of vacancies with its noun: `1 vacature`, `39.000 vacatures`. */
export function formatVacancies(value: number, language: Language): string {
  return language === "nl"
    ? formatPlural(value, formatCount(value, "nl"), "vacature", "vacatures")
    : formatPlural(value, formatCount(value, "en"), "vacancy", "vacancies");
}
