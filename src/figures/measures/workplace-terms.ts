import { asPrinted, countOf, percent, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";
import { workplaces } from "./workplace-funding.ts";

const step = (
  key: string,
  category: string,
  nl: string,
  en: string,
  explanation?: NumberPlan["explanation"],
): NumberPlan => ({
  key,
  label: { nl, en },
  filter: { measure: "esf_procedure_datum", category },
  unit: asPrinted,
  ...(explanation === undefined ? {} : { explanation }),
});
const derivedYear = { nl: "Het jaar is afgeleid.", en: "The year was derived." } as const;

/** The terms of the partnerships for inclusive workplaces, as the note of 2023 plans them: money, number, length, steps. */
export const workplaceTerms = defineQuotedNumbers({
  id: "werkvloeren-voorwaarden",
  name: { nl: "Voorwaarden van de inclusieve werkvloeren", en: "Terms of the inclusive workplaces" },
  concept: "maatregel",
  levels: ["region"],
  fallback: "region",
  dataset: workplaces.dataset,
  title: { nl: "Inclusieve werkvloeren: de voorwaarden", en: "Inclusive workplaces: the terms" },
  finding: {
    nl: "Hoogstens {partnerschappen}, met {budget} per jaar",
    en: "At most {partnerschappen}, with {budget} per year",
  },
  subtitle: {
    nl: "ESF-oproep Inclusieve Werkvloeren, zoals de principenota hem plant",
    en: "ESF call Inclusieve Werkvloeren, as the note plans it",
  },
  groups: [
    {
      key: "geld",
      label: { nl: "Geld", en: "Money" },
      items: [
        {
          key: "budget",
          label: { nl: "Budget per jaar", en: "Budget per year" },
          filter: { measure: workplaces.budget },
          unit: { kind: "euro" },
        },
        {
          key: "resultaat",
          label: { nl: "Betaald op resultaten", en: "Paid by results" },
          filter: { measure: workplaces.resultShare },
          unit: percent,
        },
        {
          key: "afrekening",
          label: { nl: "Tussentijdse afrekening van de kosten", en: "Interim settlement of the costs" },
          filter: { measure: "esf_afrekening" },
          unit: percent,
        },
      ],
    },
    {
      key: "projecten",
      label: { nl: "Projecten en partnerschappen", en: "Projects and partnerships" },
      items: [
        {
          key: "projecten",
          label: {
            nl: "Vorige oproep, Inclusieve Ondernemingen (tot eind 2023)",
            en: "Earlier call, Inclusieve Ondernemingen (until the end of 2023)",
          },
          filter: { measure: "esf_projecten" },
          unit: countOf(["project", "projecten"], ["project", "projects"]),
        },
        {
          key: "partnerschappen",
          label: { nl: "Hoogstens", en: "At most" },
          filter: { measure: "esf_partnerschappen_max" },
          unit: countOf(["partnerschap", "partnerschappen"], ["partnership", "partnerships"]),
        },
        {
          key: "prioriteit",
          label: { nl: "Prioriteit van het ESF+-programma, nummer", en: "Priority of the ESF+ programme, number" },
          filter: { measure: "esf_prioriteit" },
          unit: { kind: "year" },
        },
      ],
    },
    {
      key: "looptijd",
      label: { nl: "Looptijd", en: "Length" },
      items: [
        {
          key: "eerste",
          label: { nl: "Eerste periode", en: "First period" },
          filter: { measure: "esf_looptijd", category: "eerste periode" },
          unit: years,
        },
        {
          key: "evaluatie",
          label: { nl: "Globale evaluatie na", en: "Overall evaluation after" },
          filter: { measure: "esf_evaluatie_na" },
          unit: years,
        },
        {
          key: "verlenging",
          label: { nl: "Verlenging na een goede evaluatie", en: "Extension after a good evaluation" },
          filter: { measure: "esf_looptijd", category: "verlenging na positieve evaluatie" },
          unit: years,
        },
      ],
    },
    {
      key: "procedure",
      label: { nl: "Stappen", en: "Steps" },
      items: [
        step(
          "open",
          "start open consultatie",
          "Start van de open consultatie",
          "Start of the open consultation",
          derivedYear,
        ),
        step(
          "sluit",
          "einde open consultatie",
          "Einde van de open consultatie",
          "End of the open consultation",
          derivedYear,
        ),
        step("oproep", "lancering van de oproep", "Lancering van de oproep", "Launch of the call"),
        step("start", "start van de partnerschappen", "Start van de partnerschappen", "Start of the partnerships"),
      ],
    },
  ],
  reading: [
    {
      nl: "De principenota plant hoogstens {partnerschappen} met {budget} per jaar; {resultaat} hangt af van resultaten.",
      en: "The note plans at most {partnerschappen} with {budget} per year; {resultaat} depends on results.",
    },
    {
      nl: "Ze lopen {eerste} en na een goede evaluatie nog eens {verlenging}.",
      en: "They run for {eerste}, and after a good evaluation for another {verlenging}.",
    },
  ],
  notes: [
    {
      nl: "Het is een plan van 2023; wat ervan kwam, staat niet in onze bronnen.",
      en: "This is a plan of 2023; what became of it is not in our sources.",
    },
  ],
});
