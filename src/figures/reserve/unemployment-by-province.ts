import { byProvince } from "../say-levels.ts";
import { defineRateLine } from "../builders/rate-line.ts";
import { surveyBreaks } from "../employment/survey-breaks.ts";

const level =
  (ages: string, agesEnglish: string) =>
  (
    { period, place, text }: { readonly period: string; readonly place: string; readonly text: string },
    language: "nl" | "en",
  ): string =>
    language === "nl"
      ? `In ${period} was ${text} van de beroepsbevolking van ${ages} jaar in ${place} werkloos.`
      : `In ${period}, ${text} of the labour force of ${place} aged ${agesEnglish} were unemployed.`;

const notRegistered = {
  nl: "Werkloos is wie geen werk heeft, actief zoekt en binnen twee weken kan beginnen. Dit is niet de werkzoekendengraad van VDAB: die telt inschrijvingen.",
  en: "Unemployed means without work, actively seeking and able to start within two weeks. This is not the jobseeker rate of VDAB: that one counts registrations.",
} as const;

/** The ILO unemployment rate 15–74 by province. The file holds the years 2013–2024 twice, from two copies: never added. */
export const unemploymentByProvince = defineRateLine({
  id: "werkloosheidsgraad-ilo",
  label: { nl: "Werkloosheidsgraad (ILO)", en: "Unemployment rate (ILO)" },
  name: { nl: "Werkloosheidsgraad (ILO) per provincie", en: "Unemployment rate (ILO) by province" },
  concept: "werkloosheidsgraad-ilo",
  related: ["werkzoekendengraad"],
  traits: ["survey", "survey-province"],
  levels: ["province", "region"],
  existsFor: byProvince,
  dataset: "werkloosheidsgraad-ilo-provincies",
  filter: { measure: "werkloosheidsgraad_ilo" },
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: {
    nl: "Werklozen (ILO) in % van de beroepsbevolking van 15–74 jaar",
    en: "Unemployed (ILO) in % of the labour force aged 15–74",
  },
  level: level("15 tot 74", "15 to 74"),
  breaks: surveyBreaks,
  notes: (language) => [
    notRegistered[language],
    language === "nl"
      ? "Provincies zoals vóór 2025: Zwijndrecht telt hier bij Antwerpen."
      : "Provinces as before 2025: Zwijndrecht counts for Antwerpen here.",
  ],
});

/** The ILO unemployment rate of young people (15–29), by province and for Vlaanderen. */
export const youthUnemployment = defineRateLine({
  id: "werkloosheidsgraad-15-29",
  label: { nl: "Werkloze jongeren", en: "Unemployed young people" },
  name: { nl: "Werkloosheidsgraad (ILO) 15–29 per provincie", en: "Unemployment rate (ILO) 15–29 by province" },
  concept: "werkloosheidsgraad-ilo",
  related: ["werkzoekendengraad"],
  traits: ["survey", "survey-province"],
  levels: ["province", "region"],
  existsFor: byProvince,
  dataset: "werkloosheidsgraad-ilo-overige",
  filter: { measure: "werkloosheidsgraad_ilo", dimension: "leeftijd", category: "15-29", ageBand: "15-29" },
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: {
    nl: "Werklozen (ILO) in % van de beroepsbevolking van 15–29 jaar",
    en: "Unemployed (ILO) in % of the labour force aged 15–29",
  },
  level: level("15 tot 29", "15 to 29"),
  breaks: surveyBreaks,
  notes: (language) => [
    language === "nl"
      ? "De noemer is wie werkt of zoekt, niet alle jongeren: wie studeert en geen werk zoekt, telt niet mee."
      : "The denominator is those who work or seek work, not all young people: students who do not seek work are not counted.",
  ],
});
