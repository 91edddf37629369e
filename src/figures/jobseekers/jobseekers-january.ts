import { defineCountFigure } from "../builders/count-figure.ts";
import { seekersOnJanuary1 } from "../municipal-counts.ts";

/** Jobseekers without work on 1 January, by domicile, added up from the municipalities. */
export const jobseekersJanuary = defineCountFigure({
  id: "werkzoekenden-1-januari",
  concept: "werkzoekende",
  related: ["werkzoekendengraad", "afgeschermd"],
  traits: ["by-residence", "wzw", "recast"],
  count: seekersOnJanuary1,
  unit: "persons",
  label: { nl: "Werkzoekenden op 1 januari", en: "Jobseekers on 1 January" },
  one: { nl: "werkzoekende zonder werk", en: "jobseeker without work" },
  many: { nl: "werkzoekenden zonder werk", en: "jobseekers without work" },
  kind: { nl: "stand op 1 januari", en: "as it was on 1 January" },
  sentence: ({ year, place, number }, language) =>
    language === "nl"
      ? `Op 1 januari ${year} telde ${place} ${number}.`
      : `On 1 January ${year}, ${place} counted ${number}.`,
  notes: (language) => [
    language === "nl"
      ? "Wie op 31 december werkzoekend is, geteld in het Rijksregister van 1 januari. Dat is één dag, geen jaargemiddelde."
      : "Who is a jobseeker on 31 December, counted in the National Register of 1 January. That is one day, not a yearly average.",
  ],
});
