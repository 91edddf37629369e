import { defineQuarterly } from "../builders/quarterly-lines.ts";

/** The ILO unemployment rate 15–64 of Vlaanderen by quarter, men and women. */
export const unemploymentQuarterly = defineQuarterly({
  id: "werkloosheidsgraad-kwartaal",
  name: { nl: "Werkloosheidsgraad (ILO) per kwartaal", en: "Unemployment rate (ILO) by quarter" },
  label: { nl: "Werkloosheidsgraad per kwartaal", en: "Quarterly unemployment rate" },
  concept: "werkloosheidsgraad-ilo",
  related: ["werkzoekendengraad"],
  dataset: "werkloosheidsgraad-ilo-overige",
  filter: { measure: "werkloosheidsgraad_ilo", concept: "EAK", ageBand: "15-64" },
  categories: ["15-64", "mannen 15-64", "vrouwen 15-64"],
  measure: {
    nl: "Werklozen (ILO) per kwartaal, in % van de beroepsbevolking van 15–64 jaar",
    en: "Unemployed (ILO) by quarter, in % of the labour force aged 15–64",
  },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} was ${text} van de beroepsbevolking van 15 tot 64 jaar in ${place} werkloos.`
      : `In ${period}, ${text} of the labour force of ${place} aged 15 to 64 were unemployed.`,
});
