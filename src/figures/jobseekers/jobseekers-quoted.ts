import { formatPlural } from "../../format/format-list.ts";
import { formatCount, formatSignedRate } from "../../format/format-number.ts";
import { defineQuotedRows } from "../builders/quoted-rows.ts";

/** Yearly averages of Vlaanderen as Statistiek Vlaanderen prints them: newer, and further back, than the table by municipality. */
export const jobseekersQuoted = defineQuotedRows({
  id: "werkzoekenden-gepubliceerd",
  name: { nl: "Werkzoekenden: gepubliceerde jaargemiddelden", en: "Jobseekers: published yearly averages" },
  concept: "werkzoekende",
  traits: ["quoted", "by-residence", "wzw"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzoekenden-gepubliceerd",
  subtitle: {
    nl: "Werkzoekenden zonder werk, jaargemiddelden zoals gepubliceerd",
    en: "Jobseekers without work, yearly averages as published",
  },
  groups: [
    {
      key: "aantal",
      label: { nl: "Gemiddeld over het jaar", en: "Average over the year" },
      filter: { measure: "wzw", category: "" },
      format: (value, language) =>
        language === "nl"
          ? formatPlural(value, formatCount(value, "nl"), "werkzoekende", "werkzoekenden")
          : formatPlural(value, formatCount(value, "en"), "jobseeker", "jobseekers"),
      itemLabel: (_, language) => (language === "nl" ? "Zonder werk" : "Without work"),
      sentence: ({ place, when, text }, language) =>
        language === "nl"
          ? `Gemiddeld over ${when} telde ${place} ${text} zonder werk.`
          : `On average over ${when}, ${place} had ${text} without work.`,
    },
    {
      key: "verandering",
      label: { nl: "Tegenover het jaar voordien", en: "Compared with the year before" },
      filter: { measure: "wzw_jaarevolutie", period: "2025" },
      format: (value, language) => formatSignedRate(value, language, 1),
      itemLabel: (_, language) => (language === "nl" ? "Verandering van het aantal" : "Change of the number"),
    },
  ],
  title: ({ place, when, text }, language) =>
    language === "nl" ? `${place}: ${text} zonder werk in ${when}` : `${place}: ${text} without work in ${when}`,
  notes: (language) => [
    language === "nl"
      ? "De reeks per gemeente loopt van 2014 tot 2024; de bron van deze cijfers noemt ook jaren daarvoor en daarna."
      : "The series by municipality runs from 2014 to 2024; the source of these figures names years before and after as well.",
  ],
});
