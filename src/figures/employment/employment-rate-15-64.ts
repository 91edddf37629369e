import { byProvince } from "../say-levels.ts";
import { defineRateLine } from "../builders/rate-line.ts";
import { surveyBreaks } from "./survey-breaks.ts";

/** The employment rate 15–64 by province: another age band, so no 80% line on it. */
export const employmentRate1564 = defineRateLine({
  id: "werkzaamheidsgraad-15-64",
  label: { nl: "Werkzaamheidsgraad 15–64", en: "Employment rate 15–64" },
  name: { nl: "Werkzaamheidsgraad 15–64 per provincie", en: "Employment rate 15–64 by province" },
  concept: "werkzaamheidsgraad-15-64",
  related: ["werkzaamheidsgraad"],
  traits: ["survey", "survey-province"],
  levels: ["province", "region"],
  existsFor: byProvince,
  dataset: "werkzaamheidsgraad-15-64-provincies",
  filter: { measure: "werkzaamheidsgraad" },
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: { nl: "Werkzaamheidsgraad, 15–64 jaar, in %", en: "Employment rate, ages 15–64, in %" },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} werkte ${text} van de inwoners van 15 tot 64 jaar in ${place}.`
      : `In ${period}, ${text} of the inhabitants of ${place} aged 15 to 64 were at work.`,
  breaks: surveyBreaks,
  notes: (language) => [
    language === "nl"
      ? "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar. Bij 15–64 jaar tellen ook scholieren en jonge studenten mee, en dat drukt de graad."
      : "There is no 80 line here: the goal is about ages 20–64. Ages 15–64 also count pupils and young students, which lowers the rate.",
    language === "nl"
      ? "Provincies zoals vóór 2025: Zwijndrecht telt hier bij Antwerpen."
      : "Provinces as before 2025: Zwijndrecht counts for Antwerpen here.",
  ],
});
