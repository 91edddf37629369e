import { formatCount } from "../../format/format-number.ts";
import type { Language } from "../../domain/language.ts";

const dutch = {
  title: "Wat de woorden betekenen",
  lead: "Elk woord met wat het telt, wat het niet telt, en hoe het verschilt van woorden die erop lijken.",
  search: "Zoek een begrip",
  searchExample: "bijvoorbeeld NWWZ of vacature",
  found: (many: number, all: number) => `${formatCount(many, "nl")} van ${formatCount(all, "nl")} begrippen`,
  none: (search: string) => `Geen begrip gevonden voor “${search}”. Probeer een ander woord.`,
  terms: (subject: string) => `Begrippen over ${subject}`,
  figures: "Figuren hiermee",
  noFigures: "Geen figuur toont dit als zodanig; het woord komt voor in de uitleg bij andere figuren.",
  filledIn: (place: string, period: string) =>
    `In de uitleg over de bron staat het gebied en de periode van uw keuze: ${place}, ${period}.`,
};

type GlossaryWords = typeof dutch;

const english: GlossaryWords = {
  title: "What the words mean",
  lead: "Each word with what it counts, what it does not count, and how it differs from words that look like it.",
  search: "Search a term",
  searchExample: "for example NWWZ or vacancy",
  found: (many, all) => `${formatCount(many, "en")} of ${formatCount(all, "en")} terms`,
  none: (search) => `No term found for “${search}”. Try another word.`,
  terms: (subject) => `Terms about ${subject}`,
  figures: "Figures with it",
  noFigures: "No figure shows this as such; the word occurs in the explanation of other figures.",
  filledIn: (place, period) =>
    `The explanation of the source names the area and period of your choice: ${place}, ${period}.`,
};

/** The words of the glossary page, by language; those of the terms themselves stand with the concepts. */
export const glossaryWords = { nl: dutch, en: english } as const satisfies Record<Language, GlossaryWords>;
