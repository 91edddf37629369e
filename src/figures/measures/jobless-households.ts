import { percent, persons } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

/** People who live in a household in which no one works, and how that household often looks (Steunpunt Werk, in a question of 2020). */
export const joblessHouseholds = defineQuotedNumbers({
  id: "gezinnen-zonder-werk",
  name: { nl: "Gezinnen zonder werk", en: "Households without work" },
  concept: "baanloos-gezin",
  levels: ["region"],
  fallback: "region",
  dataset: "maatregelen",
  title: { nl: "Gezinnen zonder werk", en: "Households without work" },
  finding: {
    nl: "Vlaanderen, 2020: {personen} in een gezin zonder werk",
    en: "Vlaanderen, 2020: {personen} in a household without work",
  },
  subtitle: {
    nl: "Personen in een gezin waarin niemand werkt, analyse van Steunpunt Werk",
    en: "Persons in a household in which no one works, analysis of Steunpunt Werk",
  },
  groups: [
    {
      key: "gezinnen",
      label: { nl: "In een gezin waarin niemand werkt", en: "In a household in which no one works" },
      items: [
        {
          key: "personen",
          label: { nl: "Wonen in een gezin zonder werk", en: "Live in a household without work" },
          filter: { measure: "personen_in_baanloze_gezinnen" },
          unit: persons,
        },
        {
          key: "alleen",
          label: { nl: "Alleenstaand, zonder kinderen", en: "Single, without children" },
          filter: { measure: "baanloze_gezinnen_aandeel", category: "alleenstaand zonder kinderen" },
          unit: percent,
          explanation: { nl: "De bron zegt “1 op 3”.", en: "The source says “1 op 3” (1 in 3)." },
        },
        {
          key: "kinderen",
          label: { nl: "Met kinderen", en: "With children" },
          filter: { measure: "baanloze_gezinnen_aandeel", category: "met kinderen" },
          unit: percent,
          explanation: { nl: "De bron zegt “4 op 10”.", en: "The source says “4 op 10” (4 in 10)." },
        },
      ],
    },
  ],
  reading: [
    {
      nl: "In 2020 woonden {personen} in een gezin waarin niemand werkt.",
      en: "In 2020, {personen} lived in a household in which no one works.",
    },
    {
      nl: "Daarvan is {alleen} alleenstaand zonder kinderen; {kinderen} heeft kinderen.",
      en: "Of these, {alleen} are single without children; {kinderen} have children.",
    },
  ],
  notes: [
    {
      nl: "Onze bron zegt niet of de aandelen over personen of over gezinnen gaan.",
      en: "Our source does not say whether the shares are of persons or of households.",
    },
  ],
});
