import { employmentDataset } from "./employment-series.ts";
import { defineGroupsUnderGoal } from "../builders/groups-under-goal.ts";

/** The employment rate 20–64 of men and women, by the survey: Vlaanderen by year, West-Vlaanderen for 2022 in whole percents. */
export const employmentBySex = defineGroupsUnderGoal({
  id: "werkzaamheidsgraad-geslacht",
  name: { nl: "Werkzaamheidsgraad naar geslacht", en: "Employment rate by sex" },
  concept: "werkzaamheidsgraad",
  traits: ["survey", "quoted"],
  levels: ["province", "region"],
  fallback: "region",
  dataset: employmentDataset,
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", dimension: "geslacht" },
  periods: "year",
  groups: [
    {
      category: "mannen",
      label: { nl: "Mannen", en: "Men" },
      inSentence: { nl: "mannen", en: "men" },
    },
    {
      category: "vrouwen",
      label: { nl: "Vrouwen", en: "Women" },
      inSentence: { nl: "vrouwen", en: "women" },
    },
  ],
  measure: {
    nl: "Werkzaamheidsgraad (EAK) naar geslacht, 20–64 jaar, in %",
    en: "Employment rate (EAK) by sex, ages 20–64, in %",
  },
  categoryLabel: { nl: "Geslacht", en: "Sex" },
  finding: { nl: "{hoogste} werken vaker dan {laagste}", en: "{hoogste} are more often at work than {laagste}" },
});
