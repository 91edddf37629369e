import type { Filter } from "../../domain/dataset.ts";
import { asPrinted, countOf, months, persons, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

/** The row that holds the number of a written question. */
const question = (category: string): Filter => ({ measure: "schriftelijke_vraag_nummer", category });

/** What the written questions of 2020 say of the policy on target groups, each number with its row; the numbers of the questions stand in a note. */
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
          cites: [question("SV 492"), question("SV 358 (T. Ongena), verwijzing")],
        },
        {
          key: "verlenging",
          label: {
            nl: "Verlenging van de partners tot (vraag nr. 358)",
            en: "Partners extended until (question no. 358)",
          },
          filter: { measure: "fot_projecten_einddatum", category: "verlenging huidige partners tot 30 september" },
          unit: asPrinted,
          cites: [question("SV 358")],
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
          cites: [question("SV 448 (S. Vandeput), verwijzing")],
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
  notes: [
    {
      nl: "De schriftelijke vragen: nr. 492 van S. Coenegrachts (3 april 2020) en nr. 358 van T. Ongena (12 februari 2020). Vraag nr. 492 verwijst naar nr. 358 en naar nr. 448 van S. Vandeput.",
      en: "The written questions: no. 492 of S. Coenegrachts (3 April 2020) and no. 358 of T. Ongena (12 February 2020). Question no. 492 refers to no. 358 and to no. 448 of S. Vandeput.",
    },
  ],
});
