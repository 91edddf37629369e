import { percent, persons } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

const report2020 = {
  when: { nl: "rapport van 2020", en: "report of 2020" },
  explanation: {
    nl: "Uit registers; het rapport noemt het jaar van de cijfers niet.",
    en: "From registers; the report does not name the year of the figures.",
  },
} as const satisfies Partial<NumberPlan>;

const ill = (key: string, label: NumberPlan["label"], category: string): NumberPlan => ({
  key,
  label,
  filter: { measure: "arbeidsongeschikt_met_job_personen", category },
  unit: persons,
  ...report2020,
});

/** What sources print once of the reserve: people with a job who are ill, underemployment, and counts of a single year. */
export const reserveSingleNumbers = defineQuotedNumbers({
  id: "arbeidsreserve-losse-cijfers",
  name: { nl: "Losse cijfers over de arbeidsreserve", en: "Single numbers on the labour reserve" },
  concept: "arbeidsreserve",
  related: ["arbeidsongeschikt", "ondertewerkstelling", "invaliditeit", "niet-beroepsactief"],
  levels: ["province", "region"],
  fallback: "region",
  dataset: "arbeidsreserve",
  title: { nl: "Losse cijfers over de arbeidsreserve", en: "Single numbers on the labour reserve" },
  finding: {
    nl: "Vlaanderen: {ziek} met een job, maar ziek of invalide",
    en: "Vlaanderen: {ziek} with a job, but ill or in invalidity",
  },
  subtitle: {
    nl: "Wat bronnen één keer noemen; de noemer staat bij elk percentage",
    en: "What sources print once; the denominator stands with every percentage",
  },
  groups: [
    {
      key: "ziek",
      label: {
        nl: "Met een job, maar ziek of invalide (18–64 jaar)",
        en: "With a job, but ill or in invalidity (ages 18–64)",
      },
      items: [
        ill(
          "ziek",
          { nl: "Ziekte, invaliditeit of ongeval", en: "Illness, invalidity or accident" },
          "ziekte, invaliditeit of ongeval",
        ),
        {
          key: "ziek-aandeel",
          label: { nl: "In % van de inwoners van 18–64 jaar", en: "In % of the inhabitants aged 18–64" },
          filter: { measure: "arbeidsongeschikt_met_job_aandeel" },
          unit: percent,
          ...report2020,
        },
        ill("invaliditeit", { nl: "Waarvan in invaliditeit", en: "Of whom in invalidity" }, "invaliditeit"),
        ill(
          "ziekte",
          { nl: "Waarvan ziek, bij de mutualiteit", en: "Of whom ill, with the health fund" },
          "mutualiteit (ziekte)",
        ),
      ],
    },
    {
      key: "uren",
      label: { nl: "Uren die niet bij de wens passen", en: "Hours that do not fit the wish" },
      items: [
        {
          key: "uren",
          label: { nl: "In % van de werkenden van 20–64 jaar", en: "In % of the working people aged 20–64" },
          filter: { measure: "ondertewerkgesteld_aandeel" },
          unit: percent,
          explanation: {
            nl: "De bron noemt ook wie tijdelijk minder werkt: het is niet zeker dat dit alleen telt wie meer uren wil.",
            en: "The source also names those who temporarily work less: it is not certain that this counts only those who want more hours.",
          },
        },
      ],
    },
    {
      key: "personen",
      label: { nl: "Aantallen", en: "Counts" },
      items: [
        {
          key: "niet-beroepsactief",
          label: { nl: "Niet-beroepsactief", en: "Inactive" },
          filter: { measure: "arbeidsreserve_personen", category: "niet-beroepsactief" },
          unit: persons,
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Volgens een rapport van 2020 hebben {ziek} een job, maar zijn ze ziek of invalide: {ziek-aandeel} van de inwoners van 18 tot 64 jaar.",
      en: "By a report of 2020, {ziek} have a job but are ill or in invalidity: {ziek-aandeel} of the inhabitants aged 18 to 64.",
    },
    {
      nl: "Bij {uren} van de werkenden passen de uren niet bij de wens.",
      en: "For {uren} of the working people the hours do not fit the wish.",
    },
    {
      nl: "Bij de niet-beroepsactieven noemt de bron {niet-beroepsactief}.",
      en: "Of the inactive the source names {niet-beroepsactief}.",
    },
  ],
  notes: [
    {
      nl: "Wie een job heeft en ziek is, telt in registers als werkend.",
      en: "People who have a job and are ill count as working in registers.",
    },
  ],
});
