import { defineCountFigure } from "../builders/count-figure.ts";
import { seekersCount } from "../municipal-counts.ts";

/** Jobseekers without work, yearly average, added up from the municipalities. */
export const jobseekers = defineCountFigure({
  id: "werkzoekenden",
  concept: "werkzoekende",
  related: ["nwwz", "werkzoekendengraad"],
  traits: ["by-residence", "wzw", "recast"],
  count: seekersCount,
  unit: "persons",
  label: { nl: "Werkzoekenden zonder werk", en: "Jobseekers without work" },
  one: { nl: "werkzoekende zonder werk", en: "jobseeker without work" },
  many: { nl: "werkzoekenden zonder werk", en: "jobseekers without work" },
  kind: { nl: "jaargemiddelde", en: "yearly average" },
  sentence: ({ year, place, number }, language) =>
    language === "nl" ? `In ${year} telde ${place} ${number}.` : `In ${year}, ${place} counted ${number}.`,
  notes: () => [],
});
