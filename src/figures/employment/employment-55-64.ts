import { employmentDataset } from "./employment-series.ts";
import { defineRateLine } from "../builders/rate-line.ts";
import { surveyBreaks } from "./survey-breaks.ts";

/** The employment rate of ages 55–64 in Vlaanderen, by the survey: a few years of one maker, joined by a straight line. */
export const employment5564 = defineRateLine({
  id: "werkzaamheidsgraad-55-64",
  label: { nl: "55- tot 64-jarigen aan het werk", en: "Ages 55–64 at work" },
  name: { nl: "Werkzaamheidsgraad 55–64", en: "Employment rate 55–64" },
  concept: "werkzaamheidsgraad-leeftijd",
  related: ["werkzaamheidsgraad"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: employmentDataset,
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", dimension: "leeftijd", category: "55-64", ageBand: "55-64" },
  periods: "year",
  unit: "percent",
  context: "none",
  gaps: "bridge",
  oneMaker: true,
  measure: { nl: "Werkzaamheidsgraad (EAK), 55–64 jaar, in %", en: "Employment rate (EAK), ages 55–64, in %" },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} werkte ${text} van de inwoners van 55 tot 64 jaar in ${place}.`
      : `In ${period}, ${text} of the inhabitants of ${place} aged 55 to 64 were at work.`,
  breaks: surveyBreaks,
  notes: (language) => [
    language === "nl"
      ? "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar."
      : "There is no 80 line here: the goal is about ages 20–64.",
  ],
});
