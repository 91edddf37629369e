import { asPrinted, countOf, months, persons, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

const question = (key: string, category: string, nl: string, en: string): NumberPlan => ({
  key,
  label: { nl, en },
  filter: { measure: "schriftelijke_vraag_nummer", category },
  unit: { kind: "year" },
});

/** What the written questions of 2020 say of the policy on target groups, each number with its row, and the numbers of the questions. */
export const parliamentQuestions = defineQuotedNumbers({
  id: "vragen-vlaams-parlement",
  name: { nl: "Uit vragen in het Vlaams Parlement", en: "From questions in the Flemish Parliament" },
  concept: "maatregel",
  related: ["kansengroep"],
  levels: ["region"],
  fallback: "region",
  dataset: "maatregelen",
  title: { nl: "Cijfers uit vragen in het Vlaams Parlement", en: "Numbers from questions in the Flemish Parliament" },
  finding: { nl: "Het doel: {doel} extra aan het werk", en: "The goal: {doel} more at work" },
  subtitle: { nl: "Schriftelijke vragen in het Vlaams Parlement", en: "Written questions in the Flemish Parliament" },
  groups: [
    {
      key: "doel",
      label: { nl: "Doel", en: "Goal" },
      items: [
        {
          key: "doel",
          label: { nl: "Extra Vlamingen aan het werk", en: "More people of Vlaanderen at work" },
          filter: { measure: "extra_werkenden_doel" },
          unit: persons,
          explanation: {
            nl: "Een doel, geen resultaat. Twee vragen noemen hetzelfde getal.",
            en: "A goal, not a result. Two questions name the same number.",
          },
        },
      ],
    },
    {
      key: "talent",
      label: { nl: "Projecten van Focus op Talent", en: "Projects of Focus op Talent" },
      items: [
        {
          key: "einde",
          label: { nl: "Einde van de subsidieperiode (vraag nr. 492)", en: "End of the subsidy (question no. 492)" },
          filter: { measure: "fot_projecten_einddatum", category: "einde van de subsidieperiode" },
          unit: asPrinted,
        },
        {
          key: "verlenging",
          label: {
            nl: "Verlenging van de partners tot (vraag nr. 358)",
            en: "Partners extended until (question no. 358)",
          },
          filter: { measure: "fot_projecten_einddatum", category: "verlenging huidige partners tot 30 september" },
          unit: asPrinted,
        },
        {
          key: "duur",
          label: { nl: "Doelen elk jaar verhoogd, gedurende", en: "Targets raised each year, during" },
          filter: { measure: "fot_projecten_duur" },
          unit: years,
        },
        {
          key: "evaluatie",
          label: {
            nl: "Tussentijdse evaluatie van spoor 3 gepubliceerd (VIONA, Idea Consult)",
            en: "Interim evaluation of track 3 published (VIONA, Idea Consult)",
          },
          filter: { measure: "fot_evaluatie_gepubliceerd" },
          unit: asPrinted,
        },
        {
          key: "resultaten",
          label: {
            nl: "Eerste maanden van 2020 in de resultaten van vraag nr. 448",
            en: "First months of 2020 in the results of question no. 448",
          },
          filter: { measure: "projectresultaten_periode" },
          unit: months,
        },
      ],
    },
    {
      key: "dienstverleners",
      label: { nl: "Dienstverleners van de KMO-portefeuille", en: "Service providers of the KMO-portefeuille" },
      items: [
        {
          key: "hrm",
          label: { nl: "Advies over HRM", en: "Advice on HRM" },
          filter: { measure: "kmo_portefeuille_dienstverleners", category: "HRM (advies)" },
          unit: countOf(["dienstverlener", "dienstverleners"], ["provider", "providers"]),
          explanation: { nl: "De bron noemt geen datum.", en: "The source names no date." },
        },
        {
          key: "diversiteit",
          label: { nl: "Advies over diversiteit", en: "Advice on diversity" },
          filter: { measure: "kmo_portefeuille_dienstverleners", category: "diversiteit (advies)" },
          unit: countOf(["dienstverlener", "dienstverleners"], ["provider", "providers"]),
          explanation: { nl: "De bron noemt geen datum.", en: "The source names no date." },
        },
      ],
    },
    {
      key: "vragen",
      label: { nl: "Nummers van de schriftelijke vragen", en: "Numbers of the written questions" },
      items: [
        question("492", "SV 492", "Vraag van S. Coenegrachts over Limburg", "Question of S. Coenegrachts on Limburg"),
        question(
          "358",
          "SV 358",
          "Vraag van T. Ongena over Focus op Talent",
          "Question of T. Ongena on Focus op Talent",
        ),
        question(
          "358-verwijzing",
          "SV 358 (T. Ongena), verwijzing",
          "Vraag van T. Ongena, genoemd in nr. 492",
          "Question of T. Ongena, named in no. 492",
        ),
        question(
          "448",
          "SV 448 (S. Vandeput), verwijzing",
          "Vraag van S. Vandeput, genoemd in nr. 492",
          "Question of S. Vandeput, named in no. 492",
        ),
      ],
    },
  ],
  reading: [
    {
      nl: "Het doel is {doel} extra aan het werk in Vlaanderen; dat is geen resultaat.",
      en: "The goal is {doel} more at work in Vlaanderen; that is not a result.",
    },
    {
      nl: "De KMO-portefeuille kent {hrm} voor advies over HRM en {diversiteit} voor advies over diversiteit.",
      en: "The KMO-portefeuille has {hrm} for advice on HRM and {diversiteit} for advice on diversity.",
    },
  ],
});
