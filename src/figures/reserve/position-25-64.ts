import { toPositionParts } from "./position-parts.ts";
import { defineShares } from "../builders/shares.ts";

/** Who worked, was unemployed or was inactive by province, ages 25–64: quoted for 2018, and for one province for 2020. */
export const position2564 = defineShares({
  id: "positie-25-64",
  name: {
    nl: "Werkend, werkloos of niet-beroepsactief, 25–64 jaar",
    en: "At work, unemployed or inactive, ages 25–64",
  },
  concept: "niet-beroepsactief",
  related: ["werkzaamheidsgraad-leeftijd", "werkloosheidsgraad-ilo"],
  traits: ["survey", "survey-province", "quoted"],
  levels: ["province"],
  dataset: "werkzaamheidsgraad-overige",
  filter: {
    measure: ["werkzaamheidsgraad", "werklozen_aandeel", "niet_beroepsactieven_aandeel"],
    concept: "EAK",
    ageBand: "25-64",
  },
  // The source gives the share at work as a rate, without a category.
  parts: toPositionParts("", { nl: "25- tot 64-jarigen", en: "ages 25–64" }),
  measure: {
    nl: "Inwoners van 25–64 jaar naar positie (EAK), in %",
    en: "Inhabitants aged 25–64 by position (EAK), in %",
  },
  categoryLabel: { nl: "Positie", en: "Position" },
});
