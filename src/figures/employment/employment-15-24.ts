import { byProvince } from "../say-levels.ts";
import { defineRateLine } from "../builders/rate-line.ts";
import { surveyBreaks } from "./survey-breaks.ts";

/** The employment rate of young people (15–24) by province, by the survey; many of them still study. */
export const employment1524 = defineRateLine({
  id: "werkzaamheidsgraad-15-24",
  label: { nl: "Jongeren aan het werk", en: "Young people at work" },
  name: { nl: "Werkzaamheidsgraad 15–24 per provincie", en: "Employment rate 15–24 by province" },
  concept: "werkzaamheidsgraad-leeftijd",
  related: ["werkzaamheidsgraad"],
  traits: ["survey", "survey-province"],
  levels: ["province", "region"],
  existsFor: byProvince,
  dataset: "werkzaamheidsgraad-overige",
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", category: "15-24", ageBand: "15-24" },
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: { nl: "Werkzaamheidsgraad (EAK), 15–24 jaar, in %", en: "Employment rate (EAK), ages 15–24, in %" },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} werkte ${text} van de jongeren van 15 tot 24 jaar in ${place}.`
      : `In ${period}, ${text} of the young people of ${place} aged 15 to 24 were at work.`,
  breaks: surveyBreaks,
  notes: (language) => [
    language === "nl"
      ? "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar. Veel jongeren volgen nog onderwijs; een student met een job telt als werkend."
      : "There is no 80 line here: the goal is about ages 20–64. Many young people are still in education; a student with a job counts as working.",
  ],
});
