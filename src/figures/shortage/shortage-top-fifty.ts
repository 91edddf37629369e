import { forLimburg } from "../say-levels.ts";
import { countOf } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

const occupations = countOf(["beroep", "beroepen"], ["occupation", "occupations"]);

/** Of the 50 occupations with most vacancies in Limburg, how many are on VDAB's list: one report (August 2023). */
export const shortageTopFifty = defineQuotedNumbers({
  id: "knelpuntberoepen-top-50",
  name: { nl: "Knelpuntberoepen in de top 50 van Limburg", en: "Shortage occupations in the top 50 of Limburg" },
  concept: "knelpuntberoep",
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "Knelpuntberoepen in de top 50 van Limburg", en: "Shortage occupations in the top 50 of Limburg" },
  finding: {
    nl: "Limburg: {knelpunten} uit de top 50 zijn een knelpunt",
    en: "Limburg: {knelpunten} in the top 50 are hard to fill",
  },
  subtitle: {
    nl: "Van de 50 beroepen met de meeste vacatures",
    en: "Of the 50 occupations with most vacancies",
  },
  groups: [
    {
      key: "top",
      label: { nl: "Top 50 van Limburg", en: "Top 50 of Limburg" },
      items: [
        {
          key: "knelpunten",
          label: { nl: "Op de lijst van knelpuntberoepen", en: "On the list of shortage occupations" },
          filter: { measure: "knelpuntberoepen_in_top50" },
          unit: occupations,
        },
        {
          key: "omvang",
          label: { nl: "Beroepen met de meeste vacatures", en: "Occupations with most vacancies" },
          filter: { measure: "knelpuntberoepen_top50_omvang" },
          unit: occupations,
        },
      ],
    },
  ],
  reading: [
    {
      nl: "In augustus 2023 waren {knelpunten} van de {omvang} met de meeste vacatures in Limburg een knelpunt.",
      en: "In August 2023, {knelpunten} of the {omvang} with most vacancies in Limburg were hard to fill.",
    },
  ],
});
