import { births, educations, mainPositions, nationalities, positions, sexes, toAgeClass } from "./census-classes.ts";
import { defineClassBars } from "../builders/class-bars.ts";
import type { ClassStackPlan } from "../builders/class-stack.ts";
import { employmentDataset } from "./employment-series.ts";
import { defineGroupBars } from "../builders/group-bars.ts";
import type { FigureDefinition } from "../figure-input.ts";

/** What all figures of the employment rate by group in the Census share. */
const census = {
  concept: "werkzaamheidsgraad-census",
  traits: ["census-2011"],
  levels: ["province", "region"],
  finding: {
    nl: "{hoogste} werkten in 2011 vaker dan {laagste}",
    en: "{gebied} in 2011: {hoogste} worked more often than {laagste}",
  },
} as const;

/** Rates on 1 January 2011 that we make of the counts of the Census, rounded once. */
function defineCensusBars(
  plan: Omit<ClassStackPlan, "concept" | "traits" | "levels" | "values" | "finding" | "lead">,
): FigureDefinition {
  return defineClassBars({
    ...plan,
    ...census,
    filter: { measure: "arbeidsmarktpositie_census", concept: "Census 2011", ...plan.filter },
    values: "counts",
    lead: plan.name,
  });
}

/** The employment rate of men and women in every province, 2011. */
export const censusBySex = defineCensusBars({
  id: "census-geslacht",
  name: { nl: "Werkzaamheidsgraad Census 2011 naar geslacht", en: "Employment rate Census 2011 by sex" },
  dataset: "arbeidsreserve",
  filter: { dimension: "status;geslacht" },
  classes: sexes,
  parts: positions,
  measure: {
    nl: "Werkzaamheidsgraad volgens de Census naar geslacht, 20–64 jaar, in %",
    en: "Employment rate by the Census by sex, ages 20–64, in %",
  },
  categoryLabel: { nl: "Geslacht", en: "Sex" },
});

/** The same by level of education. */
export const censusByEducation = defineCensusBars({
  id: "census-studieniveau",
  name: {
    nl: "Werkzaamheidsgraad Census 2011 naar studieniveau",
    en: "Employment rate Census 2011 by level of education",
  },
  related: ["kortgeschoold", "hooggeschoold"],
  dataset: "kansengroepen",
  filter: { dimension: "status;studieniveau" },
  classes: educations,
  parts: mainPositions,
  measure: {
    nl: "Werkzaamheidsgraad volgens de Census naar studieniveau, 20–64 jaar, in %",
    en: "Employment rate by the Census by level of education, ages 20–64, in %",
  },
  categoryLabel: { nl: "Studieniveau", en: "Level of education" },
  notes: (language) => [
    language === "nl"
      ? "Van een deel van de inwoners kent de Census het studieniveau niet; die groep staat hier niet."
      : "Of part of the inhabitants the Census does not know the level of education; that group is not shown here.",
  ],
});

/** The same by country of birth and by nationality: two splits of the same people. */
export const censusByOrigin = defineCensusBars({
  id: "census-herkomst",
  name: {
    nl: "Werkzaamheidsgraad Census 2011 naar geboorteland en nationaliteit",
    en: "Employment rate Census 2011 by country of birth and nationality",
  },
  related: ["herkomst"],
  dataset: "kansengroepen",
  filter: { dimension: ["status;geboorteland", "status;nationaliteit"] },
  classes: [...births, ...nationalities],
  parts: mainPositions,
  measure: {
    nl: "Werkzaamheidsgraad volgens de Census naar geboorteland en nationaliteit, 20–64 jaar, in %",
    en: "Employment rate by the Census by country of birth and nationality, ages 20–64, in %",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
  notes: (language) => [
    language === "nl"
      ? "Het zijn twee opdelingen van dezelfde mensen: wie buiten de EU geboren is, kan Belg zijn."
      : "These are two splits of the same people: someone born outside the EU may be a Belgian.",
  ],
});

const ages = ["20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64"];

/** The same by age, in classes of five years: our source has the rates, not the counts. */
export const censusByAge = defineGroupBars({
  ...census,
  id: "census-leeftijd",
  name: { nl: "Werkzaamheidsgraad Census 2011 naar leeftijd", en: "Employment rate Census 2011 by age" },
  dataset: employmentDataset,
  filter: { measure: "werkzaamheidsgraad_census", concept: "Census 2011", dimension: "leeftijd" },
  groups: ages.map(toAgeClass).map(({ key, label, inSentence }) => ({ category: key, label, inSentence })),
  measure: {
    nl: "Werkzaamheidsgraad volgens de Census naar leeftijd, in %",
    en: "Employment rate by the Census by age, in %",
  },
  categoryLabel: { nl: "Leeftijd", en: "Age" },
});
