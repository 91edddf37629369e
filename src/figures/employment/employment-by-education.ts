import { employmentDataset } from "./employment-series.ts";
import { defineGroupsUnderGoal } from "../builders/groups-under-goal.ts";

/** The employment rate 20–64 by level of education, by the survey: published for Vlaanderen only. */
export const employmentByEducation = defineGroupsUnderGoal({
  id: "werkzaamheidsgraad-studieniveau",
  name: { nl: "Werkzaamheidsgraad naar studieniveau", en: "Employment rate by level of education" },
  concept: "werkzaamheidsgraad",
  related: ["kortgeschoold", "hooggeschoold"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: employmentDataset,
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", dimension: "studieniveau" },
  periods: "year",
  groups: [
    {
      category: "laag",
      label: { nl: "Kortgeschoold", en: "Short education" },
      inSentence: { nl: "kortgeschoolden", en: "less educated people" },
    },
    {
      category: "midden",
      label: { nl: "Middengeschoold", en: "Medium education" },
      inSentence: { nl: "middengeschoolden", en: "people of medium education" },
    },
    {
      category: "hoog",
      label: { nl: "Hooggeschoold", en: "Highly educated" },
      inSentence: { nl: "hooggeschoolden", en: "highly educated people" },
    },
  ],
  measure: {
    nl: "Werkzaamheidsgraad (EAK) naar studieniveau, 20–64 jaar, in %",
    en: "Employment rate (EAK) by level of education, ages 20–64, in %",
  },
  categoryLabel: { nl: "Studieniveau", en: "Level of education" },
  finding: { nl: "{hoogste} werken vaker dan {laagste}", en: "{hoogste} work more often than {laagste}" },
});
