import { defineCountFigure } from "./count-figure.ts";
import { seekersCount } from "./municipal-counts.ts";

/** Jobseekers without work, yearly average, added up from the municipalities. */
export const jobseekers = defineCountFigure({
  id: "werkzoekenden",
  count: seekersCount,
  unit: "persons",
  label: { nl: "Werkzoekenden zonder werk", en: "Jobseekers without work" },
  one: { nl: "werkzoekende zonder werk", en: "jobseeker without work" },
  many: { nl: "werkzoekenden zonder werk", en: "jobseekers without work" },
  kind: { nl: "jaargemiddelde", en: "yearly average" },
  sentence: ({ year, place, number }, language) =>
    language === "nl" ? `In ${year} telde ${place} ${number}.` : `In ${year}, ${place} counted ${number}.`,
  notes: (language) => [
    language === "nl"
      ? "Sinds juli 2021 tellen ook werkzoekenden in opleiding of voortraject mee; de bron rekende de reeks terug."
      : "Since July 2021 jobseekers in training or a preparatory track count too; the source recalculated the series.",
  ],
});
