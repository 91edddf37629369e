import { forLimburg } from "../say-levels.ts";
import { percent } from "../builders/number-units.ts";
import { defineQuotedBars } from "../builders/quoted-bars.ts";

const share = (key: string, category: string, nl: string, en: string) => ({
  key,
  label: { nl, en },
  filter: { measure: "voka_project_aandeel", category },
  unit: percent,
});

/** Which target groups the project of Voka in Limburg (2016–2020) reached: the share of all of them together is added up again. */
export const vokaGroups = defineQuotedBars({
  id: "voka-kansengroepen",
  name: { nl: "Kansengroepen in het Voka-project", en: "Target groups in the Voka project" },
  concept: "kansengroep",
  related: ["maatregel", "herkomst", "arbeidsbeperking"],
  // The sum is made again, so the rule for numbers that are not does not hold.
  traits: [],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "maatregelen",
  unit: "percent",
  measure: {
    nl: "Aandeel van de kansengroepen in het Voka-project, in %",
    en: "Share of the target groups in the Voka project, in %",
  },
  categoryLabel: { nl: "Kansengroep", en: "Target group" },
  bars: [
    share("samen", "één van de kansengroepen", "Eén van de kansengroepen", "One of the target groups"),
    share("migratie", "migratieachtergrond", "Migratieachtergrond", "Migration background"),
    share("beperking", "arbeidsbeperking", "Arbeidsbeperking", "Work limitation"),
    share("jongeren", "ongekwalificeerde jongeren", "Ongekwalificeerde jongeren", "Unqualified young people"),
    share("ouderen", "ouder dan 55", "Ouder dan 55", "Older than 55"),
  ],
  finding: {
    nl: "{samen} in het Voka-project uit een kansengroep",
    en: "{samen} in the Voka project from a target group",
  },
  reading: [
    {
      nl: "In het project hoorde {samen} bij een kansengroep: {migratie} had een migratieachtergrond en {beperking} een arbeidsbeperking.",
      en: "In the project {samen} belonged to a target group: {migratie} had a migration background and {beperking} a work limitation.",
    },
  ],
  adds: { parts: ["migratie", "beperking", "jongeren", "ouderen"], whole: "samen" },
  notes: [
    {
      nl: "Onze bronnen zeggen niet of de aandelen over de leerplaatsen of over de vaste jobs gaan.",
      en: "Our sources do not say whether the shares are of the learning places or of the permanent jobs.",
    },
  ],
});
