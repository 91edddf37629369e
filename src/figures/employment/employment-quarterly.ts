import { defineQuarterly } from "../builders/quarterly-lines.ts";

/** The employment rate 15–64 of Vlaanderen by quarter, men and women. */
export const employmentQuarterly = defineQuarterly({
  id: "werkzaamheidsgraad-kwartaal",
  name: { nl: "Werkzaamheidsgraad 15–64 per kwartaal", en: "Employment rate 15–64 by quarter" },
  label: { nl: "Werkzaamheidsgraad 15–64", en: "Employment rate 15–64" },
  concept: "werkzaamheidsgraad-15-64",
  related: ["werkzaamheidsgraad"],
  dataset: "werkzaamheidsgraad-overige",
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", ageBand: "15-64" },
  categories: ["", "mannen", "vrouwen"],
  measure: {
    nl: "Werkzaamheidsgraad (EAK) per kwartaal, 15–64 jaar, in %",
    en: "Employment rate (EAK) by quarter, ages 15–64, in %",
  },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} werkte ${text} van de inwoners van 15 tot 64 jaar in ${place}.`
      : `In ${period}, ${text} of the inhabitants of ${place} aged 15 to 64 were at work.`,
});
