import { percent } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

const unclear = {
  nl: "De bron zegt niet of dit een gemiddelde is of het cijfer van 2008.",
  en: "The source does not say whether this is an average or the figure of 2008.",
} as const;

/** What is published of the people in Vlaanderen who were born outside the European Union, besides how many of them work. */
export const outsideEu = defineQuotedNumbers({
  id: "geboren-buiten-eu",
  name: { nl: "Geboren buiten de Europese Unie", en: "Born outside the European Union" },
  concept: "herkomst",
  related: ["werkloosheidsgraad-ilo", "instroom-uitstroom", "kansengroep"],
  traits: ["quoted", "survey"],
  levels: ["region"],
  fallback: "region",
  dataset: "kansengroepen",
  title: { nl: "Geboren buiten de EU: losse cijfers", en: "Born outside the EU: single numbers" },
  finding: {
    nl: "Geboren buiten de EU: {werkloos} werkloos in 2022, {werkloos-2008} in 2008",
    en: "Born outside the EU: {werkloos} unemployed in 2022, {werkloos-2008} in 2008",
  },
  subtitle: {
    nl: "Inwoners die buiten de Europese Unie geboren zijn",
    en: "Inhabitants who were born outside the European Union",
  },
  groups: [
    {
      key: "bevolking",
      label: { nl: "Aandeel in de bevolking van 15–64 jaar", en: "Share of the population aged 15–64" },
      items: [
        {
          key: "bevolking",
          label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          filter: { measure: "bevolking_aandeel", period: "2023" },
          unit: percent,
        },
        {
          key: "bevolking-2010",
          label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          filter: { measure: "bevolking_aandeel", period: "2010" },
          unit: percent,
        },
      ],
    },
    {
      key: "werkloos",
      label: { nl: "Werkloosheidsgraad (enquête)", en: "Unemployment rate (survey)" },
      items: [
        {
          key: "werkloos",
          label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          filter: { measure: "werkloosheidsgraad_ilo", period: "2022" },
          unit: percent,
        },
        {
          key: "werkloos-2008",
          label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          filter: { measure: "werkloosheidsgraad_ilo", period: "2008" },
          unit: percent,
        },
      ],
    },
    {
      key: "opleiding",
      label: { nl: "Deelname aan een opleiding", en: "Taking part in training" },
      items: [
        {
          key: "opleiding",
          label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          filter: { measure: "deelname_opleiding", category: "geboren buiten EU27: deelname aan opleiding" },
          unit: percent,
        },
        {
          key: "opleiding-anderen",
          label: { nl: "Waarmee de bron vergelijkt", en: "What the source compares with" },
          filter: {
            measure: "deelname_opleiding",
            category: "vergelijkingscijfer deelname aan opleiding (onduidelijk: gemiddelde of 2008)",
          },
          unit: percent,
          explanation: unclear,
        },
      ],
    },
    {
      key: "uitstroom",
      label: { nl: "Wie in een maand uit de werkloosheid raakt", en: "Who leaves unemployment within a month" },
      items: [
        {
          key: "uitstroom",
          label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
          filter: {
            measure: "maandelijkse_uitstroomkans",
            category: "geboren buiten EU27: maandelijkse uitstroom uit werkloosheid",
          },
          unit: percent,
        },
        {
          key: "uitstroom-anderen",
          label: { nl: "Waarmee de bron vergelijkt", en: "What the source compares with" },
          filter: {
            measure: "maandelijkse_uitstroomkans",
            category: "vergelijkingscijfer maandelijkse uitstroom (onduidelijk: gemiddelde of 2008)",
          },
          unit: percent,
          explanation: unclear,
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Van wie buiten de EU geboren is en werkt of werk zoekt, was {werkloos} werkloos in 2022; in 2008 was dat {werkloos-2008}.",
      en: "Of those born outside the EU who work or seek work, {werkloos} were unemployed in 2022; in 2008 that was {werkloos-2008}.",
    },
    {
      nl: "Hun aandeel in de bevolking van 15 tot 64 jaar was {bevolking-2010} in 2010 en {bevolking} in 2023.",
      en: "Their share of the population aged 15 to 64 was {bevolking-2010} in 2010 and {bevolking} in 2023.",
    },
  ],
  notes: [
    {
      nl: "Onze bron zegt niet over wie de deelname aan een opleiding gaat: welke leeftijd, en met of zonder werk.",
      en: "Our source does not say whom taking part in training is about: which ages, and with or without work.",
    },
  ],
});
