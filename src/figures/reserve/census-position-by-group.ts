import { births, educations, mainPositions, positions, sexes, toAgeClass } from "../employment/census-classes.ts";
import { defineClassStack, type ClassStackPlan } from "../builders/class-stack.ts";
import type { FigureDefinition } from "../figure-input.ts";

/** Positions on 1 January 2011 by class of people: counts of the Census, of which we make shares. */
function defineCensusStack(
  plan: Omit<ClassStackPlan, "concept" | "traits" | "levels" | "values" | "finding" | "lead">,
): FigureDefinition {
  return defineClassStack({
    ...plan,
    filter: { measure: "arbeidsmarktpositie_census", concept: "Census 2011", ...plan.filter },
    concept: "werkzaamheidsgraad-census",
    traits: ["census-2011"],
    levels: ["province", "region"],
    values: "counts",
    finding: {
      nl: "{hoogste} werkten in 2011 vaker dan {laagste}",
      en: "{gebied} in 2011: {hoogste} worked more often than {laagste}",
    },
    lead: { nl: "Het deel dat volgens de Census aan het werk was", en: "The share at work by the Census" },
  });
}

/** By sex and by age. */
export const censusPositionBySexAndAge = defineCensusStack({
  id: "census-positie-geslacht-leeftijd",
  name: { nl: "Positie Census 2011 naar geslacht en leeftijd", en: "Position Census 2011 by sex and age" },
  related: ["niet-beroepsactief", "arbeidsreserve"],
  dataset: "arbeidsreserve",
  filter: { dimension: ["status;geslacht", "status;leeftijd"] },
  classes: [...sexes, toAgeClass("20-24"), toAgeClass("25-54"), toAgeClass("55-64")],
  parts: positions,
  measure: {
    nl: "Inwoners naar positie volgens de Census, per geslacht en leeftijd, 20–64 jaar, in %",
    en: "Inhabitants by position by the Census, by sex and age, ages 20–64, in %",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
});

/** By level of education and by country of birth: there the Census gives three positions. */
export const censusPositionByEducationAndBirth = defineCensusStack({
  id: "census-positie-studieniveau-geboorteland",
  name: {
    nl: "Positie Census 2011 naar studieniveau en geboorteland",
    en: "Position Census 2011 by education and country of birth",
  },
  related: ["niet-beroepsactief", "kortgeschoold", "herkomst"],
  dataset: "kansengroepen",
  filter: { dimension: ["status;studieniveau", "status;geboorteland"] },
  classes: [...educations, ...births],
  parts: mainPositions,
  measure: {
    nl: "Inwoners naar positie volgens de Census, per studieniveau en geboorteland, 20–64 jaar, in %",
    en: "Inhabitants by position by the Census, by level of education and country of birth, ages 20–64, in %",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
  notes: (language) => [
    language === "nl"
      ? "Het zijn twee opdelingen van dezelfde mensen. Wie een onbekend studieniveau heeft, staat er niet bij."
      : "These are two splits of the same people. Those of unknown level of education are not shown.",
  ],
});
