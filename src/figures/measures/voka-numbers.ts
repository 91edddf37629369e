import { forLimburg } from "../say-levels.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import { percent } from "../builders/number-units.ts";

/** What the written question says of the project of Voka besides its counts: the year of the start and its own share. */
export const vokaNumbers = defineQuotedNumbers({
  id: "voka-cijfers",
  name: { nl: "Het Voka-project volgens de bron", en: "The Voka project by its source" },
  concept: "maatregel",
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "maatregelen",
  title: { nl: "Het Voka-project in losse cijfers", en: "The Voka project in single numbers" },
  finding: { nl: "De bron noemt {kans} met een vaste job", en: "The source names {kans} with a permanent job" },
  subtitle: {
    nl: "HR-project van Voka met steun van Focus op Talent",
    en: "HR project of Voka with support of Focus op Talent",
  },
  groups: [
    {
      key: "project",
      label: { nl: "Zoals de vraag het zegt", en: "As the question says it" },
      items: [
        {
          key: "kans",
          label: { nl: "Kans op een vaste job", en: "Chance of a permanent job" },
          filter: { measure: "voka_project_slaagkans" },
          unit: percent,
          explanation: {
            nl: "Het aandeel dat uit de aantallen volgt, staat in de figuur van bedrijf naar job.",
            en: "The share that follows from the counts is in the figure from firm to job.",
          },
        },
        {
          key: "start",
          label: { nl: "Start van het project", en: "Start of the project" },
          filter: { measure: "voka_project_startjaar" },
          unit: { kind: "year" },
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Het project begon in {start}. Volgens de bron leidde {kans} van de leerplaatsen tot een vaste job.",
      en: "The project began in {start}. By the source, {kans} of the learning places led to a permanent job.",
    },
  ],
});
