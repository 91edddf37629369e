import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount, formatRateAsPrinted } from "../../format/format-number.ts";
import type { FigureDefinition } from "../figure-input.ts";
import { buildQuotedRows, type QuotedRowsPlan } from "../builders/quoted-rows.ts";
import { defineShares } from "../builders/shares.ts";

const words = {
  id: "burgerklanten",
  name: { nl: "Burgerklanten van VDAB", en: "Clients of VDAB" },
  concept: "burgerklant",
  related: ["werkzoekende"],
  traits: ["quoted"],
  levels: ["province", "region"],
} as const;

/** How the clients of Limburg divide: the only place with published shares. */
const shares = defineShares({
  ...words,
  dataset: "limburg-2020-2023",
  filter: { measure: "burgerklanten_aandeel" },
  parts: [
    {
      category: "zonder werk",
      label: { nl: "Zonder werk", en: "Without work" },
      inSentence: { nl: "van de burgerklanten is zonder werk", en: "of clients are without work" },
    },
    {
      category: "werkend en zoekend",
      label: { nl: "Aan het werk en op zoek", en: "At work and seeking" },
      inSentence: { nl: "werkt en zoekt ander werk", en: "work and seek other work" },
    },
    {
      category: "studenten",
      label: { nl: "Studenten", en: "Students" },
      inSentence: { nl: "is student", en: "are students" },
    },
  ],
  measure: { nl: "Burgerklanten van VDAB naar situatie, in %", en: "Clients of VDAB by situation, in %" },
  categoryLabel: { nl: "Periode", en: "Period" },
});

function formatClients(value: number, language: Language): string {
  return language === "nl"
    ? formatPlural(value, formatCount(value, "nl"), "burgerklant", "burgerklanten")
    : formatPlural(value, formatCount(value, "en"), "client", "clients");
}

/** How many clients other places have, as press texts print it. */
const counts: QuotedRowsPlan = {
  ...words,
  dataset: "werkzoekenden-gepubliceerd",
  subtitle: {
    nl: "Iedereen die bij VDAB ingeschreven is, met of zonder werk",
    en: "Everyone who is registered with VDAB, with or without work",
  },
  groups: [
    {
      key: "aantal",
      label: { nl: "Aantal burgerklanten", en: "Number of clients" },
      filter: { measure: "vdab_burgerklanten" },
      format: formatClients,
      itemLabel: (_, language) => (language === "nl" ? "Ingeschreven bij VDAB" : "Registered with VDAB"),
      sentence: ({ place, when, text }, language) =>
        language === "nl" ? `In ${when} telde ${place} ${text}.` : `In ${when}, ${place} counted ${text}.`,
    },
    {
      key: "zonder-werk",
      label: { nl: "Zonder werk", en: "Without work" },
      filter: { measure: "vdab_burgerklanten_aandeel_wzw" },
      format: formatRateAsPrinted,
      itemLabel: (_, language) =>
        language === "nl" ? "Van de burgerklanten is zonder werk" : "Of the clients are without work",
      sentence: ({ when, text }, language) =>
        language === "nl"
          ? `In ${when} was ${text} van hen zonder werk.`
          : `In ${when}, ${text} of them were without work.`,
    },
  ],
  title: ({ place, when, text }, language) =>
    language === "nl" ? `${place}: ${text} in ${when}` : `${place}: ${text} in ${when}`,
};

/** Everyone whom VDAB serves: for Limburg how they divide, for other places how many they are. */
export const vdabClients: FigureDefinition = {
  ...words,
  datasets: [...shares.datasets, counts.dataset],
  build: (input) => {
    const body = shares.build(input);
    return body.kind === "empty" ? buildQuotedRows(counts, input) : body;
  },
};
