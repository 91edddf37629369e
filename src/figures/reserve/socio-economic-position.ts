import { toPositionParts } from "./position-parts.ts";
import { defineShares } from "../builders/shares.ts";

/** Who worked, was unemployed or was inactive in Vlaanderen, ages 15–64: the two years that our source quotes. */
export const socioEconomicPosition = defineShares({
  id: "socio-economische-positie",
  name: { nl: "Werkend, werkloos of niet-beroepsactief", en: "At work, unemployed or inactive" },
  concept: "niet-beroepsactief",
  related: ["werkzaamheidsgraad-15-64", "werkloosheidsgraad-ilo"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzaamheidsgraad-overige",
  filter: { measure: "socio_economische_positie", dimension: "status" },
  parts: toPositionParts("werkend", { nl: "15- tot 64-jarigen", en: "ages 15–64" }),
  measure: {
    nl: "Inwoners van 15–64 jaar naar positie (EAK), in %",
    en: "Inhabitants aged 15–64 by position (EAK), in %",
  },
  categoryLabel: { nl: "Positie", en: "Position" },
  notes: (language) => [
    language === "nl"
      ? "Hier tellen ook scholieren van 15 tot 19 jaar mee: het deel zonder werk is daardoor groter dan bij 20–64 jaar."
      : "Pupils aged 15 to 19 are counted here too: the share without work is therefore larger than for ages 20–64.",
    language === "nl"
      ? "De cijfers van 1999 en 2018 liggen aan weerszijden van de hervorming van de enquête in 2017; vergelijk ze met zorg."
      : "The figures of 1999 and 2018 lie on both sides of the reform of the survey in 2017; compare them with care.",
  ],
});
