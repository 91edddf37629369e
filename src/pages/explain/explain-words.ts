import type { Language } from "../../domain/language.ts";

const dutch = {
  title: "Uitleg",
  close: "Sluiten",
  formula: "De berekening, met de cijfers ingevuld",
  asPublished: "We hebben niets omgerekend: de getoonde cijfers staan zo in de bron.",
  caveats: "Goed om te weten",
  sources: "Bronnen",
  source: "Bron",
  file: "Bestand",
  published: "Gepubliceerd",
  retrieved: "Opgehaald",
  quality: "Soort cijfer",
  licence: "Gebruik",
  notStated: "niet vermeld",
  copy: "Kopieer deze uitleg",
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukte niet. Selecteer de tekst en kopieer ze zelf.",
  cells: "De cel in het bestand zelf:",
  glossary: "In de begrippenlijst",
};

type ExplainWords = typeof dutch;

const english: ExplainWords = {
  title: "Explanation",
  close: "Close",
  formula: "The computation, with the numbers filled in",
  asPublished: "We converted nothing: the numbers shown stand like this in the source.",
  caveats: "Good to know",
  sources: "Sources",
  source: "Source",
  file: "File",
  published: "Published",
  retrieved: "Retrieved",
  quality: "Kind of figure",
  licence: "Use",
  notStated: "not stated",
  copy: "Copy this explanation",
  copied: "Copied",
  copyFailed: "Copying failed. Select the text and copy it yourself.",
  cells: "The cell in the file itself:",
  glossary: "In the glossary",
};

/** The words of the explanation behind a figure, by language. */
export const explainWords = { nl: dutch, en: english } as const satisfies Record<Language, ExplainWords>;
