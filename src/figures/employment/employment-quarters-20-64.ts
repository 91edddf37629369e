import { defineQuotedRows, type RowGroupPlan } from "../builders/quoted-rows.ts";
import { formatRate } from "../../format/format-number.ts";
import { employmentDataset } from "./employment-series.ts";

/** The quarterly rows of the rate of 20–64; its yearly means stand in the same table and are another measure. */
const quarters = { measure: "werkzaamheidsgraad", concept: "EAK", ageBand: "20-64", remark: "kwartaalcijfer" } as const;

const inPercent: RowGroupPlan["format"] = (value, language) => formatRate(value, language);

/**
 * The employment rate 20–64 of single quarters, as the press printed it from Statbel: Vlaanderen only, five quarters, of two of
 * them men and women too. Never in one series with yearly means, and no change from one quarter to another.
 */
export const employmentQuarters2064 = defineQuotedRows({
  id: "werkzaamheidsgraad-20-64-kwartalen",
  name: { nl: "Werkzaamheidsgraad 20–64, losse kwartalen", en: "Employment rate 20–64, single quarters" },
  concept: "werkzaamheidsgraad",
  related: ["werkzaamheidsgraad-15-64"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: employmentDataset,
  subtitle: {
    nl: "Werkzaamheidsgraad (EAK), 20–64 jaar, in %, losse kwartalen",
    en: "Employment rate (EAK), ages 20–64, in %, single quarters",
  },
  groups: [
    {
      key: "allen",
      label: { nl: "Allen", en: "All" },
      filter: { ...quarters, category: "" },
      format: inPercent,
      itemLabel: (_, language) => (language === "nl" ? "Allen" : "All"),
      sentence: ({ place, when, text }, language) =>
        language === "nl"
          ? `In het ${when} werkte ${text} van de inwoners van 20 tot 64 jaar in ${place}.`
          : `In ${when}, ${text} of the inhabitants of ${place} aged 20 to 64 were at work.`,
    },
    {
      key: "geslacht",
      label: { nl: "Mannen en vrouwen", en: "Men and women" },
      filter: { ...quarters, category: ["mannen", "vrouwen"] },
      format: inPercent,
      itemLabel: (observation, language) => {
        const isMen = observation.get("category") === "mannen";
        if (language === "nl") return isMen ? "Mannen" : "Vrouwen";
        return isMen ? "Men" : "Women";
      },
    },
  ],
  title: ({ place, when, text }, language) =>
    language === "nl"
      ? `${place}, 20–64 jaar: ${text} werkte in het ${when}`
      : `${place}, ages 20–64: ${text} worked in ${when}`,
  notes: (language) => [
    language === "nl"
      ? "Een kwartaal schommelt met het seizoen: vergelijk alleen met hetzelfde kwartaal van een ander jaar, en niet met een jaargemiddelde."
      : "A quarter moves with the season: compare only with the same quarter of another year, and not with a yearly mean.",
  ],
});
