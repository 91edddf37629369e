import { toYearKey } from "../../domain/period.ts";
import { seekersCount } from "../municipal-counts.ts";
import { defineRateLine } from "../builders/rate-line.ts";

/** The werkzoekendengraad: jobseekers without work as a share of the labour force, yearly average. */
export const jobseekerRate = defineRateLine({
  id: "werkzoekendengraad",
  label: { nl: "Werkzoekendengraad", en: "Jobseeker rate" },
  concept: "werkzoekendengraad",
  related: ["werkzoekende", "werkloosheidsgraad-ilo"],
  traits: ["by-residence", "registers", "wzw", "recast"],
  levels: ["municipality", "province", "region"],
  dataset: "werkzoekendengraad-gemeenten",
  filter: { measure: "werkzoekendengraad" },
  hiddenBy: seekersCount,
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: {
    nl: "Werkzoekenden zonder werk in % van de beroepsbevolking",
    en: "Jobseekers without work in % of the labour force",
  },
  kind: { nl: "jaargemiddelde", en: "yearly average" },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} was ${text} van de beroepsbevolking in ${place} werkzoekend zonder werk.`
      : `In ${period}, ${text} of the labour force in ${place} was seeking and without work.`,
  // The publisher gives municipalities in one decimal; provinces and Vlaanderen were derived from them, exact to about 0.02.
  margin: ({ level }) => (level === "municipality" ? 0 : 0.02),
  breaks: [{ period: toYearKey(2021), label: { nl: "van NWWZ naar WZW", en: "from NWWZ to WZW" } }],
  notes: (language) => [
    language === "nl"
      ? "Provincies en Vlaanderen zijn berekend uit de gemeenten (som van de werkzoekenden gedeeld door som van de beroepsbevolking), nauwkeurig tot ongeveer 0,02."
      : "Provinces and Vlaanderen were computed from the municipalities (sum of jobseekers over sum of the labour force), exact to about 0.02.",
    language === "nl"
      ? "Dit is niet de werkloosheidsgraad van de enquête (ILO): daar tellen alleen mensen die actief zoeken en beschikbaar zijn."
      : "This is not the unemployment rate of the survey (ILO), which counts only people who actively seek and are available.",
    language === "nl"
      ? "Publicaties van vóór ongeveer 2021 deelden door een grotere beroepsbevolking en zijn lager: zet ze niet naast deze reeks."
      : "Publications from before about 2021 divided by a larger labour force and are lower: do not set them beside this series.",
    language === "nl"
      ? "Leeftijd: 18–64 jaar volgens de leeftijdsgroepen van de bron; VDAB zelf noemt 18–65 jaar."
      : "Ages: 18–64 by the age bands of the source; VDAB itself speaks of 18–65.",
  ],
});
