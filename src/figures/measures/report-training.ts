import { forLimburg } from "../say-levels.ts";
import { countOf, persons, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

const asInSource = "m3 (zoals gedrukt)";

/** What the report on Limburg (autumn 2023) says in passing of a collective dismissal and of a campus for training. */
export const reportTraining = defineQuotedNumbers({
  id: "verslag-bedrijven",
  name: { nl: "Bedrijven en opleiding in het verslag van 2023", en: "Firms and training in the report of 2023" },
  concept: "maatregel",
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "VDL Nedcar en de T2-campus", en: "VDL Nedcar and the T2-campus" },
  finding: { nl: "Ontslag bij VDL Nedcar: {ontslag} uit Limburg", en: "Dismissal at VDL Nedcar: {ontslag} of Limburg" },
  subtitle: { nl: "Losse cijfers over bedrijven en opleiding", en: "Single numbers on firms and training" },
  groups: [
    {
      key: "ontslag",
      label: { nl: "Collectief ontslag bij VDL Nedcar", en: "Collective dismissal at VDL Nedcar" },
      items: [
        {
          key: "ontslag",
          label: { nl: "Limburgse werknemers, beide rondes", en: "Employees of Limburg, both rounds" },
          filter: { measure: "collectief_ontslag" },
          unit: persons,
          explanation: {
            nl: "De eerste ontslagen gingen in op 1 november 2023.",
            en: "The first dismissals took effect on 1 November 2023.",
          },
        },
      ],
    },
    {
      key: "campus",
      label: { nl: "T2-campus", en: "T2-campus" },
      items: [
        {
          key: "opleidingen",
          label: { nl: "Aanbod", en: "On offer" },
          filter: { measure: "t2_campus_opleidingen" },
          unit: countOf(["opleiding", "opleidingen"], ["course", "courses"]),
        },
        {
          key: "talenten",
          label: { nl: "Streefcijfer", en: "Target" },
          filter: { measure: "t2_campus_talenten_per_dag" },
          unit: countOf(["persoon per dag", "personen per dag"], ["person a day", "persons a day"]),
        },
        {
          key: "oppervlakte",
          label: { nl: "Oppervlakte", en: "Area" },
          filter: { measure: "t2_campus_oppervlakte" },
          unit: countOf([asInSource, asInSource], ["m3 (as printed)", "m3 (as printed)"]),
          explanation: {
            nl: "Gedrukt als kubieke meter, maar beschreven als een oppervlakte.",
            en: "Printed as cubic metres, but described as an area.",
          },
        },
        {
          key: "jaren",
          label: { nl: "Bestaat", en: "Has existed for" },
          filter: { measure: "t2_campus_jaren" },
          unit: years,
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Bij VDL Nedcar gaat het om {ontslag} uit Limburg, in twee rondes.",
      en: "At VDL Nedcar {ontslag} of Limburg are concerned, in two rounds.",
    },
    {
      nl: "De T2-campus biedt {opleidingen} aan en mikt op {talenten}.",
      en: "The T2-campus offers {opleidingen} and aims at {talenten}.",
    },
  ],
});
