import { sexes, toAgeClass } from "../employment/census-classes.ts";
import { defineClassStack } from "../builders/class-stack.ts";
import { toPositionParts } from "./position-parts.ts";

/** Who worked, was unemployed or was inactive in Vlaanderen in 2018 by sex and age, ages 15–64: the survey before its reforms. */
export const positionByGroup = defineClassStack({
  id: "positie-geslacht-leeftijd",
  name: { nl: "Positie naar geslacht en leeftijd", en: "Position by sex and age" },
  concept: "niet-beroepsactief",
  related: ["werkzaamheidsgraad-15-64", "werkloosheidsgraad-ilo"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzaamheidsgraad-overige",
  filter: { measure: "socio_economische_positie", dimension: ["status;geslacht", "status;leeftijd"] },
  values: "shares",
  classes: [...sexes, toAgeClass("15-34"), toAgeClass("35-49"), toAgeClass("50-64")],
  parts: toPositionParts("werkend", { nl: "15–64 jaar", en: "ages 15–64" }).map(({ category, label }) => ({
    key: category,
    label,
    of: (group) => [`${category}: ${group}`],
  })),
  measure: {
    nl: "Inwoners van 15–64 jaar naar positie (EAK), in % van elke groep",
    en: "Inhabitants aged 15–64 by position (EAK), in % of each group",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
  finding: {
    nl: "{hoogste} waren vaker aan het werk dan {laagste}",
    en: "{hoogste} were more often at work than {laagste}",
  },
  lead: { nl: "Het deel dat aan het werk was", en: "The share at work" },
  notes: (language) => [
    language === "nl"
      ? "Voor mannen en vrouwen geeft de bron het deel werklozen niet; we rekenen geen rest uit."
      : "For men and women the source does not give the unemployed share; we compute no remainder.",
    language === "nl"
      ? "Bij 15–34 jaar tellen ook scholieren en studenten mee."
      : "Ages 15–34 also count pupils and students.",
  ],
});
