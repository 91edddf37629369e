import type { Language } from "../domain/language.ts";
import { formatCount } from "./format-number.ts";

// The words around the rows in the source files; every figure needs a few of them, so they stand apart from the page of files.

const dutch = {
  action: "Toon bronrij",
  title: "Bronrij",
  of: (title: string) => `Waar staan de cijfers van “${title}”?`,
  close: "Sluiten",
  point: "Cijfer",
  file: "Bestand",
  place: "Plaats",
  cell: (sheet: string, row: number, column: string) =>
    `${sheet === "" ? "" : `blad ${sheet}, `}rij ${row}, kolom ${column}`,
  more: (many: number) => `+ ${formatCount(many, "nl")} andere`,
  search: "Zoek een cijfer",
  searchExample: "bijvoorbeeld 2023 of Limburg",
  choose: "Kies een cijfer om de cel te zien.",
  none: "Bij deze figuur horen geen cellen uit een bestand.",
  ownFile: (name: string) => `eigen bestand: ${name}`,
  masked:
    "De bron drukt meer af dan u hier ziet: wij zetten “–” in cellen van gemeenten die op 1 tot 3 werkzoekenden kunnen steunen, want hun aantal is afgeschermd en zou eruit te berekenen zijn.",
  loading: "Wordt geladen",
};

/** The words of "show source row", in one language. */
export type SourceWords = typeof dutch;

const english: SourceWords = {
  action: "Show source row",
  title: "Source row",
  of: (title) => `Where do the numbers of “${title}” stand?`,
  close: "Close",
  point: "Number",
  file: "File",
  place: "Place",
  cell: (sheet, row, column) => `${sheet === "" ? "" : `sheet ${sheet}, `}row ${row}, column ${column}`,
  more: (many) => `+ ${formatCount(many, "en")} more`,
  search: "Search a number",
  searchExample: "for example 2023 or Limburg",
  choose: "Choose a number to see its cell.",
  none: "No cells of a file belong to this figure.",
  ownFile: (name) => `own file: ${name}`,
  masked:
    "The publisher prints more than you see here: we put “–” in cells of municipalities that may rest on 1 to 3 jobseekers, because their number is suppressed and could be computed from them.",
  loading: "Loading",
};

/** The words of "show source row", by language. */
export const sourceWords = { nl: dutch, en: english } as const satisfies Record<Language, SourceWords>;
