import type { Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { parsePeriod } from "../../domain/period.ts";
import { formatRateAsPrinted, formatSignedRate } from "../../format/format-number.ts";
import { defineQuotedRows } from "../builders/quoted-rows.ts";
import { formatVacancies } from "./vacancy-words.ts";

/** A change with its sign and as many decimals as its source prints. */
function formatChange(value: number, language: Language): string {
  return formatSignedRate(value, language, Number.isInteger(value) ? 0 : 1);
}

/** What the number of a period was compared with: twelve months, a year, a quarter or a month, each with the one a year before. */
function nameOfSpan({ period }: Observation, language: Language): string {
  const nl = language === "nl";
  switch (parsePeriod(period)?.kind) {
    case "span":
      return nl ? "Over 12 maanden" : "Over 12 months";
    case "year":
      return nl ? "Over het jaar" : "Over the year";
    case "quarter":
      return nl ? "Over het kwartaal" : "Over the quarter";
    default:
      return nl ? "In de maand" : "In the month";
  }
}

/** Changes, averages and shares of vacancies as press texts and reports print them. */
export const vacanciesQuoted = defineQuotedRows({
  id: "vacatures-gepubliceerd",
  name: { nl: "Vacatures: gepubliceerde veranderingen", en: "Vacancies: published changes" },
  concept: "ontvangen-vacature",
  related: ["open-vacature"],
  traits: ["quoted", "by-workplace"],
  levels: ["province", "region"],
  dataset: "vacatures-gepubliceerd",
  subtitle: {
    nl: "Vacatures tegenover dezelfde periode een jaar eerder, en andere losse cijfers",
    en: "Vacancies compared with the same period a year before, and other single figures",
  },
  groups: [
    {
      key: "ontvangen",
      label: {
        nl: "Ontvangen vacatures tegenover een jaar eerder",
        en: "Vacancies received compared with a year before",
      },
      filter: { measure: "ontvangen_vacatures_jaarevolutie" },
      format: formatChange,
      itemLabel: nameOfSpan,
      sentence: ({ place, when, text }, language) =>
        language === "nl"
          ? `Ontvangen vacatures in ${place}, ${when}: ${text} tegenover een jaar eerder.`
          : `Vacancies received in ${place}, ${when}: ${text} compared with a year before.`,
    },
    {
      key: "open",
      label: { nl: "Open vacatures tegenover een jaar eerder", en: "Open vacancies compared with a year before" },
      filter: { measure: "open_vacatures_jaarevolutie" },
      format: formatChange,
      itemLabel: nameOfSpan,
      sentence: ({ place, when, text }, language) =>
        language === "nl"
          ? `Open vacatures in ${place}, ${when}: ${text} tegenover een jaar eerder.`
          : `Open vacancies in ${place}, ${when}: ${text} compared with a year before.`,
    },
    {
      key: "aandeel",
      label: { nl: "Aandeel in de vacatures van Vlaanderen", en: "Share of the vacancies of Vlaanderen" },
      filter: { measure: "ontvangen_vacatures_aandeel" },
      format: formatRateAsPrinted,
      itemLabel: nameOfSpan,
    },
    {
      key: "gemiddelde-ontvangen",
      label: { nl: "Ontvangen per maand, gemiddelde van 12 maanden", en: "Received per month, 12-month average" },
      filter: { measure: "ontvangen_vacatures_gemiddelde_12m" },
      format: formatVacancies,
      itemLabel: (_, language) => (language === "nl" ? "Tot en met deze maand" : "Up to this month"),
    },
    {
      key: "gemiddelde-open",
      label: { nl: "Open, gemiddelde van 12 maanden", en: "Open, 12-month average" },
      filter: { measure: "open_vacatures_gemiddelde_12m" },
      format: formatVacancies,
      itemLabel: (_, language) => (language === "nl" ? "Tot en met deze maand" : "Up to this month"),
    },
    {
      key: "niet-ingevuld",
      label: { nl: "Niet ingevulde vacatures", en: "Unfilled vacancies" },
      filter: { measure: "niet_ingevulde_vacatures" },
      format: formatVacancies,
      itemLabel: (_, language) => (language === "nl" ? "Volgens VKW Limburg" : "According to VKW Limburg"),
    },
  ],
  title: ({ place, when, text, group }, language) => {
    const nl = language === "nl";
    if (group === "ontvangen") {
      return nl
        ? `${place}: ${text} ontvangen vacatures in een jaar (${when})`
        : `${place}: ${text} vacancies received over a year (${when})`;
    }
    return nl ? `${place}: losse cijfers over vacatures` : `${place}: single figures on vacancies`;
  },
});
