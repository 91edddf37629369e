import { forLimburg } from "../say-levels.ts";
import { countOf, percent } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

/** The single numbers of the sheet of one sector, industry, from one report on Limburg (2023). */
export const industryNumbers = defineQuotedNumbers({
  id: "industrie-cijfers",
  name: { nl: "De industrie in cijfers", en: "Industry in figures" },
  concept: "jobdoelwit",
  related: ["knelpuntberoep", "ibo"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "De industrie in losse cijfers", en: "Industry in single numbers" },
  finding: { nl: "Limburg: {zoekers} zoeken een job in de industrie", en: "Limburg: {zoekers} seek a job in industry" },
  subtitle: {
    nl: "Wie zoekt, wie leert en wie vindt werk in de industrie",
    en: "Who seeks, learns and finds work in industry",
  },
  groups: [
    {
      key: "markt",
      label: { nl: "Wie zoekt, en welke beroepen", en: "Who seeks, and which occupations" },
      items: [
        {
          key: "zoekers",
          label: { nl: "Werkzoekenden met een industrieel jobdoelwit", en: "Jobseekers with a job target in industry" },
          filter: { measure: "sector_wzw", category: "Industrie" },
          unit: countOf(["werkzoekende", "werkzoekenden"], ["jobseeker", "jobseekers"]),
        },
        {
          key: "knelpunten",
          label: { nl: "Knelpuntberoepen in de industrie", en: "Shortage occupations in industry" },
          filter: { measure: "sector_knelpuntberoepen", category: "Industrie" },
          unit: countOf(["beroep", "beroepen"], ["occupation", "occupations"]),
        },
      ],
    },
    {
      key: "uitstroom",
      label: { nl: "Aan het werk na een opleiding", en: "At work after training" },
      items: [
        {
          key: "opleiding",
          label: { nl: "Drie maanden na een opleiding", en: "Three months after training" },
          filter: { measure: "sector_uitstroom_naar_werk", category: "Industrie: 3 maanden na opleiding" },
          unit: percent,
        },
        {
          key: "ibo",
          label: { nl: "Zes maanden na een IBO", en: "Six months after an IBO" },
          filter: { measure: "sector_uitstroom_naar_werk", category: "Industrie: 6 maanden na IBO" },
          unit: percent,
        },
      ],
    },
    {
      key: "bad",
      label: { nl: "Industriebad: kennismaken met de sector", en: "Industriebad: getting to know the sector" },
      items: [
        {
          key: "duur",
          label: { nl: "Duur", en: "Length" },
          filter: { measure: "sector_industriebad_duur" },
          unit: countOf(["dag", "dagen"], ["day", "days"]),
        },
        {
          key: "interval",
          label: { nl: "Telkens opnieuw na", en: "Repeated every" },
          filter: { measure: "sector_industriebad_interval" },
          unit: countOf(["week", "weken"], ["week", "weeks"]),
        },
      ],
    },
  ],
  reading: [
    {
      nl: "{zoekers} zoeken een job in de industrie; {knelpunten} in de industrie zijn een knelpunt.",
      en: "{zoekers} seek a job in industry; {knelpunten} in industry are hard to fill.",
    },
    {
      nl: "Drie maanden na een opleiding werkt {opleiding}, zes maanden na een IBO {ibo}.",
      en: "Three months after training {opleiding} are at work, six months after an IBO {ibo}.",
    },
  ],
  notes: [
    {
      nl: "De twee percentages zijn na een ongelijke tijd gemeten: vergelijk ze niet.",
      en: "The two percentages were measured after unequal times: do not compare them.",
    },
  ],
});
