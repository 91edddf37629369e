import { employmentDataset } from "./employment-series.ts";
import { percent } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

const points = { kind: "points" } as const;
const change = { kind: "points", isChange: true } as const;

const rate = (
  key: string,
  label: NumberPlan["label"],
  filter: NumberPlan["filter"],
  explanation?: NumberPlan["explanation"],
): NumberPlan => ({
  key,
  label,
  dataset: employmentDataset,
  filter: { measure: "werkzaamheidsgraad", concept: "EAK", ...filter },
  unit: percent,
  ...(explanation === undefined ? {} : { explanation }),
});

const monitoring = {
  nl: "Het artikel spreekt van monitoringcijfers en zegt niet of ze uit de enquête komen.",
  en: "The article speaks of monitoring figures and does not say whether they come from the survey.",
} as const;

/** What sources print once of the employment rate: gaps, changes, and groups of a single year; too few for a line or bars. */
export const employmentSingleNumbers = defineQuotedNumbers({
  id: "werkzaamheidsgraad-losse-cijfers",
  name: { nl: "Losse cijfers over de werkzaamheidsgraad", en: "Single numbers on the employment rate" },
  concept: "werkzaamheidsgraad",
  related: ["procentpunt", "herkomst", "werkzaamheidsgraad-leeftijd"],
  traits: ["quoted", "survey"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzaamheidsgraad-overige",
  title: { nl: "Losse cijfers over de werkzaamheidsgraad", en: "Single numbers on the employment rate" },
  finding: {
    nl: "Kloof tussen mannen en vrouwen: {kloof} in 2023",
    en: "Gap between men and women: {kloof} in 2023",
  },
  subtitle: {
    nl: "Wat bronnen één keer noemen, 20–64 jaar tenzij er een andere leeftijd staat",
    en: "What sources print once, ages 20–64 unless other ages are named",
  },
  groups: [
    {
      key: "kloof",
      label: { nl: "Mannen min vrouwen", en: "Men minus women" },
      items: [
        {
          key: "kloof",
          label: { nl: "Kloof", en: "Gap" },
          filter: { measure: "werkzaamheidsgraad_kloof_geslacht", period: "2023" },
          unit: points,
          explanation: {
            nl: "Het verschil van de afgeronde graden is iets kleiner.",
            en: "The difference of the rounded rates is slightly smaller.",
          },
        },
        {
          key: "kloof-2013",
          label: { nl: "Kloof", en: "Gap" },
          filter: { measure: "werkzaamheidsgraad_kloof_geslacht", period: "2013" },
          unit: points,
        },
      ],
    },
    {
      key: "verandering",
      label: { nl: "Verandering van de graad", en: "Change of the rate" },
      items: [
        {
          key: "vrouwen",
          label: { nl: "Vrouwen", en: "Women" },
          filter: { measure: "werkzaamheidsgraad_verandering", period: "2013/2023", category: "vrouwen" },
          unit: change,
        },
        {
          key: "mannen",
          label: { nl: "Mannen", en: "Men" },
          filter: { measure: "werkzaamheidsgraad_verandering", period: "2013/2023", category: "mannen" },
          unit: change,
        },
        {
          key: "allen-2020",
          label: { nl: "Allen", en: "All" },
          filter: { measure: "werkzaamheidsgraad_verandering", period: "2019/2020", category: "" },
          unit: change,
        },
        {
          key: "migratie-2020",
          label: { nl: "Met een migratieachtergrond", en: "With a migration background" },
          filter: { measure: "werkzaamheidsgraad_verandering", period: "2019/2020", category: "migratieachtergrond" },
          unit: change,
        },
        {
          key: "jongeren-2020",
          label: { nl: "Jongeren", en: "Young people" },
          filter: { measure: "werkzaamheidsgraad_verandering", period: "2019/2020", category: "jongeren" },
          unit: change,
        },
      ],
    },
    {
      key: "leeftijd",
      label: { nl: "Naar leeftijd (groepen overlappen)", en: "By age (groups overlap)" },
      items: [
        {
          ...rate("25-54", { nl: "25–54 jaar", en: "Ages 25–54" }, { period: "2018", category: "25-54" }),
          dataset: "werkzaamheidsgraad-overige",
        },
        rate("50-64", { nl: "50–64 jaar", en: "Ages 50–64" }, { period: "2018", category: "50-64" }),
        rate("55-64", { nl: "55–64 jaar", en: "Ages 55–64" }, { period: "2018", category: "55-64" }),
      ],
    },
    {
      key: "kansengroepen",
      label: { nl: "Kansengroepen", en: "Target groups" },
      items: [
        rate("kort", { nl: "Kortgeschoold", en: "Less educated" }, { period: "2020", category: "laag" }),
        rate(
          "beperking",
          { nl: "Met een arbeidsbeperking", en: "With a disability" },
          { period: "2020", category: "arbeidsbeperking" },
        ),
        rate(
          "55-plus",
          { nl: "55 jaar en ouder", en: "Aged 55 and older" },
          { period: "2020", category: "55 jaar en ouder" },
        ),
        rate(
          "migratie",
          { nl: "Migratieachtergrond buiten de EU", en: "Migration background outside the EU" },
          { period: "2020", category: "migratieachtergrond niet-EU" },
        ),
      ],
    },
    {
      key: "herkomst",
      label: { nl: "Naar herkomst en geboorteland", en: "By origin and country of birth" },
      items: [
        rate(
          "belgisch",
          { nl: "Belgische herkomst", en: "Belgian origin" },
          { period: "2016", category: "Belgische herkomst" },
          monitoring,
        ),
        rate(
          "niet-eu",
          { nl: "Herkomst van buiten de EU", en: "Origin outside the EU" },
          { period: "2016", category: "niet-EU-herkomst" },
          monitoring,
        ),
        rate(
          "buiten-eu",
          { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          { period: "2022", category: "geboren buiten EU27" },
        ),
        rate(
          "buiten-eu-2008",
          { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          { period: "2008", category: "geboren buiten EU27" },
        ),
      ],
    },
  ],
  reading: [
    {
      nl: "Het verschil tussen mannen en vrouwen was {kloof} in 2023 en {kloof-2013} in 2013.",
      en: "The difference between men and women was {kloof} in 2023 and {kloof-2013} in 2013.",
    },
    {
      nl: "Tussen 2019 en 2020 veranderde de graad met {allen-2020}; bij jongeren was dat {jongeren-2020}.",
      en: "Between 2019 and 2020 the rate changed by {allen-2020}; for young people that was {jongeren-2020}.",
    },
  ],
});
