import { employmentDataset } from "./employment-series.ts";
import { defineGroupsUnderGoal } from "../builders/groups-under-goal.ts";

/** The employment rate 20–64 by country of birth, by the survey: published for Vlaanderen. */
export const employmentByBirthCountry = defineGroupsUnderGoal({
  id: "werkzaamheidsgraad-geboorteland",
  name: { nl: "Werkzaamheidsgraad naar geboorteland", en: "Employment rate by country of birth" },
  concept: "werkzaamheidsgraad",
  related: ["herkomst"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: employmentDataset,
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", dimension: "geboorteland" },
  periods: "year",
  groups: [
    {
      category: "geboren in België",
      label: { nl: "Geboren in België", en: "Born in Belgium" },
      shortLabel: { nl: "In België", en: "In Belgium" },
      inSentence: { nl: "mensen uit België", en: "Belgian-born people" },
    },
    {
      category: "geboren in EU27 (niet België)",
      label: { nl: "In een ander EU-land", en: "In another EU country" },
      shortLabel: { nl: "Ander EU-land", en: "Other EU country" },
      inSentence: { nl: "mensen uit een ander EU-land", en: "other EU-born people" },
    },
    {
      category: "geboren buiten EU27",
      label: { nl: "Buiten de EU", en: "Outside the EU" },
      inSentence: { nl: "mensen van buiten de EU", en: "non-EU-born people" },
    },
  ],
  measure: {
    nl: "Werkzaamheidsgraad (EAK) naar geboorteland, 20–64 jaar, in %",
    en: "Employment rate (EAK) by country of birth, ages 20–64, in %",
  },
  categoryLabel: { nl: "Geboorteland", en: "Country of birth" },
  finding: { nl: "{hoogste} werken vaker dan {laagste}", en: "{hoogste} work more often than {laagste}" },
});
