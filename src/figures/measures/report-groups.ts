import { forLimburg } from "../say-levels.ts";
import { persons, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

/** What the report on Limburg (autumn 2023) says in passing of young people, homemakers and an employer of target groups. */
export const reportGroups = defineQuotedNumbers({
  id: "verslag-kansengroepen",
  name: { nl: "Kansengroepen in het verslag van 2023", en: "Target groups in the report of 2023" },
  concept: "kansengroep",
  related: ["niet-beroepsactief"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "Jongeren, huisvrouwen en huismannen, en IN-Z", en: "Young people, homemakers, and IN-Z" },
  subtitle: { nl: "Losse cijfers over kansengroepen", en: "Single numbers on target groups" },
  groups: [
    {
      key: "jongeren",
      label: { nl: "Jongerengarantie", en: "Youth guarantee (jongerengarantie)" },
      items: [
        {
          key: "grens",
          label: { nl: "Extra inspanningen voor wie jonger is dan", en: "Extra efforts for those younger than" },
          filter: { measure: "jongerengarantie_leeftijdsgrens" },
          unit: years,
        },
      ],
    },
    {
      key: "huis",
      label: { nl: "Leeftijd van huisvrouwen en huismannen", en: "Age of homemakers" },
      items: [
        {
          key: "belgie",
          label: { nl: "Geboren in België, vanaf", en: "Born in Belgium, from" },
          filter: { measure: "huisvrouw_man_profiel_leeftijd", category: "geboren in België: 55 en ouder" },
          unit: years,
        },
        {
          key: "migratie",
          label: { nl: "Met een migratieachtergrond", en: "With a migration background" },
          filter: { measure: "huisvrouw_man_profiel_leeftijd", category: "migratieachtergrond: 24-54" },
          unit: { kind: "text", suffix: { nl: "jaar", en: "years" } },
        },
      ],
    },
    {
      key: "inz",
      label: { nl: "IN-Z", en: "IN-Z" },
      items: [
        {
          key: "personeel",
          label: {
            nl: "Mensen in dienst (Limburg, Vlaams-Brabant, Noorderkempen)",
            en: "Staff (Limburg, Vlaams-Brabant, Noorderkempen)",
          },
          filter: { measure: "in_z_personeel", period: "2023" },
          unit: persons,
        },
        {
          key: "begin",
          label: { nl: "Mensen in dienst bij de start", en: "Staff at the start" },
          filter: { measure: "in_z_personeel", period: "1996" },
          unit: persons,
          explanation: {
            nl: "Het jaar is afgeleid: 27 jaar vóór 2023.",
            en: "The year was derived: 27 years before 2023.",
          },
        },
        {
          key: "jaren",
          label: { nl: "Sinds de oprichting", en: "Since it was founded" },
          filter: { measure: "in_z_jaren" },
          unit: years,
          explanation: {
            nl: "Zo lang is ook de directeur in dienst.",
            en: "The director has been employed for as long.",
          },
        },
      ],
    },
  ],
  reading: [
    {
      nl: "De jongerengarantie vraagt extra inspanningen voor wie jonger is dan {grens}.",
      en: "The youth guarantee (jongerengarantie) asks for extra efforts for those younger than {grens}.",
    },
    {
      nl: "Het profiel van huisvrouwen en huismannen: {belgie} of ouder wie in België geboren is, {migratie} wie een migratieachtergrond heeft.",
      en: "The profile of homemakers: {belgie} or older for those born in Belgium, {migratie} for those with a migration background.",
    },
  ],
});
