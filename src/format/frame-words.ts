import type { Language } from "../domain/language.ts";

// The words around one figure: an embed loads these and no others of the site.

const dutch = {
  brand: "Op weg naar",
  frame: {
    view: "Weergave",
    chart: "Grafiek",
    map: "Kaart",
    table: "Tabel",
    skip: "Sla de tekening over",
    notes: "Noten",
    formula: "Zo is dit berekend",
    moreNotes: (count: number) => (count === 1 ? "Nog 1 noot" : `Nog ${count} noten`),
    mode: "Tel als",
    source: "Bron",
    loading: "Cijfers worden geladen",
    retry: "Opnieuw proberen",
    failedTitle: "Deze figuur kon niet laden",
    failedProblem: "Het gegevensbestand antwoordt niet.",
    failedExplanation: "Figuren met andere gegevens kunnen wel werken.",
    brokenProblem: "Bij het tekenen ging iets mis.",
  },
  map: {
    kind: "Soort kaart",
    borders: "Grenzen",
    hexagons: "Gelijke cellen",
    source: (source: string) => `Grenzen: ${source}.`,
    about: (isTrue: boolean): string =>
      isTrue
        ? "Elke cirkel staat waar de gemeente ligt; de oppervlakte telt mee met het aantal."
        : "Elke gemeente is een even grote cel, ongeveer waar ze ligt. Gebruik de kaart niet om afstanden te meten.",
  },
};

/** The words around a figure, in one language. */
type FrameWords = typeof dutch;

const english: FrameWords = {
  brand: "On the way to",
  frame: {
    view: "View",
    chart: "Chart",
    map: "Map",
    table: "Table",
    skip: "Skip the drawing",
    notes: "Notes",
    formula: "How this was computed",
    moreNotes: (count) => (count === 1 ? "1 more note" : `${count} more notes`),
    mode: "Count as",
    source: "Source",
    loading: "Figures are loading",
    retry: "Try again",
    failedTitle: "This figure could not be loaded",
    failedProblem: "The data file does not respond.",
    failedExplanation: "Figures with other data may still work.",
    brokenProblem: "Something went wrong while drawing.",
  },
  map: {
    kind: "Kind of map",
    borders: "Borders",
    hexagons: "Equal cells",
    source: (source) => `Borders: ${source}.`,
    about: (isTrue) =>
      isTrue
        ? "Every circle stands where the municipality lies; its area grows with the number."
        : "Every municipality is a cell of the same size, about where it lies. Do not measure distances on this map.",
  },
};

/** The words around a figure, by language. */
export const frameWords = { nl: dutch, en: english } as const satisfies Record<Language, FrameWords>;
