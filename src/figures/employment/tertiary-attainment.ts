import { byProvince } from "../say-levels.ts";
import { defineRateLine } from "../builders/rate-line.ts";
import { surveyBreaks } from "./survey-breaks.ts";

/** The share of ages 25–64 with a diploma of higher education, by province: they work most, so it is part of the story. */
export const tertiaryAttainment = defineRateLine({
  id: "hooggeschoolden-25-64",
  label: { nl: "Hooggeschoolden", en: "Highly educated" },
  name: { nl: "Aandeel hooggeschoolden per provincie", en: "Share of highly educated by province" },
  concept: "hooggeschoold",
  related: ["kortgeschoold"],
  traits: ["survey", "survey-province"],
  levels: ["province", "region"],
  existsFor: byProvince,
  dataset: "overige",
  filter: { measure: "hooggeschoolden_25_64" },
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: {
    nl: "Inwoners van 25–64 jaar met een diploma hoger onderwijs, in %",
    en: "Inhabitants aged 25–64 with a diploma of higher education, in %",
  },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} had ${text} van de inwoners van 25 tot 64 jaar in ${place} een diploma hoger onderwijs.`
      : `In ${period}, ${text} of the inhabitants of ${place} aged 25 to 64 had a diploma of higher education.`,
  breaks: [{ period: "2014", label: { nl: "breuk in de bron", en: "break in the source" } }, ...surveyBreaks],
  notes: (language) => [
    language === "nl"
      ? "Provincies zoals vóór 2025: Zwijndrecht telt hier bij Antwerpen."
      : "Provinces as before 2025: Zwijndrecht counts for Antwerpen here.",
  ],
});
