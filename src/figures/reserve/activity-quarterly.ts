import { defineQuarterly } from "../builders/quarterly-lines.ts";

/** The activity rate 15–64 of Vlaanderen by quarter, men and women: who works or seeks work. */
export const activityQuarterly = defineQuarterly({
  id: "activiteitsgraad",
  name: { nl: "Activiteitsgraad per kwartaal", en: "Activity rate by quarter" },
  label: { nl: "Activiteitsgraad", en: "Activity rate" },
  concept: "activiteitsgraad",
  related: ["werkzaamheidsgraad-15-64", "werkloosheidsgraad-ilo"],
  dataset: "werkzaamheidsgraad-overige",
  filter: { measure: "activiteitsgraad", concept: "EAK", ageBand: "15-64" },
  categories: ["", "mannen", "vrouwen"],
  measure: {
    nl: "Activiteitsgraad (EAK) per kwartaal, in % van de inwoners van 15–64 jaar",
    en: "Activity rate (EAK) by quarter, in % of the inhabitants aged 15–64",
  },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} werkte of zocht ${text} van de inwoners van 15 tot 64 jaar in ${place}.`
      : `In ${period}, ${text} of the inhabitants of ${place} aged 15 to 64 worked or sought work.`,
});
