import { defineCountFigure } from "../builders/count-figure.ts";
import { openVacancies, receivedVacancies } from "../municipal-counts.ts";

/** Which vacancies sums over municipalities miss; which vacancies VDAB counts at all is said by rule. */
export const vacancyCircuit = {
  nl: "Vacatures zonder Vlaamse gemeente tellen niet mee.",
  en: "Vacancies without a Flemish municipality are not counted.",
} as const;

/** The doubt about the date of the open vacancies. */
export const openVacancyDate = {
  nl: "De bron noemt geen datum; controles wijzen op 1 januari.",
  en: "The source names no date; checks point to 1 January.",
} as const;

const since2015 = {
  nl: "Sinds 2015 telt VDAB alleen rechtstreeks gemelde vacatures; de bron paste oudere jaren aan.",
  en: "Since 2015 VDAB counts directly reported vacancies only; the source adapted older years.",
} as const;

/** Vacancies received over the year, added up from the municipalities. */
export const vacanciesReceived = defineCountFigure({
  id: "vacatures-ontvangen",
  concept: "ontvangen-vacature",
  related: ["open-vacature"],
  traits: ["by-workplace", "recast"],
  count: receivedVacancies,
  unit: "vacancies",
  label: { nl: "Ontvangen vacatures", en: "Vacancies received" },
  one: { nl: "vacature", en: "vacancy" },
  many: { nl: "vacatures", en: "vacancies" },
  kind: { nl: "som van het jaar", en: "sum over the year" },
  sentence: ({ year, place, number }, language) =>
    language === "nl"
      ? `In ${year} kreeg VDAB ${number} voor een werkplek in ${place}.`
      : `In ${year}, VDAB received ${number} with a workplace in ${place}.`,
  notes: (language) => [vacancyCircuit[language], since2015[language]],
});

/** Vacancies open on one date of the year, added up from the municipalities. */
export const vacanciesOpen = defineCountFigure({
  id: "vacatures-open",
  concept: "open-vacature",
  related: ["ontvangen-vacature"],
  traits: ["by-workplace", "recast"],
  count: openVacancies,
  unit: "vacancies",
  label: { nl: "Open vacatures", en: "Open vacancies" },
  one: { nl: "open vacature", en: "open vacancy" },
  many: { nl: "open vacatures", en: "open vacancies" },
  kind: { nl: "begin van het jaar", en: "start of the year" },
  sentence: ({ year, place, number }, language) =>
    language === "nl"
      ? `Begin ${year} telde ${place} ${number}.`
      : `At the start of ${year}, ${place} counted ${number}.`,
  notes: (language) => [openVacancyDate[language], vacancyCircuit[language], since2015[language]],
});
