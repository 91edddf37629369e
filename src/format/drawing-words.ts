import { languageTags, type Language } from "../domain/language.ts";

/** The few words that drawings and tables need besides those of the figure. */
interface DrawingWords {
  readonly drawing: string;
  readonly instructions: string;
  readonly instructionsOneSeries: string;
  readonly instructionsMap: string;
  readonly map: Readonly<Record<"suppressed" | "none" | "chosen", string>>;
  readonly endOfDrawing: string;
  readonly loading: string;
  readonly suppressed: string;
  /** What thin dashes between two measurements mean, with or without the periods. */
  readonly bridged: string;
  readonly bridgedPeriods: (periods: string) => string;
  readonly marks: Readonly<Record<"about" | "rounded" | "flagged" | "incomplete", string>>;
  readonly tenVacancies: string;
  readonly moreThanVacancies: string;
  readonly perVacancy: string;
  readonly aboveLine: string;
  readonly belowLine: string;
  readonly sorted: (column: string, descending: boolean) => string;
  readonly originalOrder: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: (shown: number) => string;
  readonly someShown: (shown: number, count: number, isSorted: boolean) => string;
  readonly keyTitle: string;
  readonly found: (count: number, total: number) => string;
  readonly nothingFound: (search: string) => string;
  readonly countText: (count: number) => string;
}

const words: Readonly<Record<Language, DrawingWords>> = {
  nl: {
    drawing: "grafiek",
    instructions:
      "Pijl links en rechts: vorig en volgend punt. Pijl omhoog en omlaag: andere reeks. Home en End: eerste en laatste. Escape: uit de tekening.",
    instructionsOneSeries: "Pijltjes: vorig en volgend punt. Home en End: eerste en laatste. Escape: uit de tekening.",
    instructionsMap:
      "Pijltjes: naar de buurgemeente. Letters: spring naar een naam. Home en End: eerste en laatste gemeente. Escape: uit de kaart.",
    map: { suppressed: "afgeschermd", none: "geen gegevens", chosen: "gekozen gemeente" },
    endOfDrawing: "Einde van de tekening",
    loading: "De tekening wordt geladen",
    suppressed: "afgeschermd",
    bridged: "gestippeld: tussen deze metingen is er geen cijfer",
    bridgedPeriods: (periods) => `gestippeld: geen cijfer voor ${periods}`,
    marks: { about: "ongeveer", rounded: "afgerond", flagged: "weinig betrouwbaar", incomplete: "onvolledig" },
    tenVacancies: "10 vacatures",
    moreThanVacancies: "meer werkzoekenden dan vacatures",
    perVacancy: "per vacature",
    aboveLine: "Boven de lijn",
    belowLine: "Onder de lijn",
    sorted: (column, descending) => `Gesorteerd op ${column}, ${descending ? "aflopend" : "oplopend"}`,
    originalOrder: "Oorspronkelijke volgorde",
    showAll: (count) => `Toon alle ${countText(count, "nl")} rijen`,
    showFewer: (shown) => `Toon ${countText(shown, "nl")} rijen`,
    someShown: (shown, count, isSorted) =>
      `De ${isSorted ? "eerste" : "laatste"} ${countText(shown, "nl")} van ${countText(count, "nl")} rijen.`,
    keyTitle: "Tekens",
    found: (count, total) =>
      count === total
        ? `${countText(count, "nl")} in de lijst`
        : `${countText(count, "nl")} van ${countText(total, "nl")} gevonden`,
    nothingFound: (search) => `Niets gevonden voor “${search}”. Probeer een ander of korter woord.`,
    countText: (count) => countText(count, "nl"),
  },
  en: {
    drawing: "chart",
    instructions:
      "Left and right arrow: previous and next point. Up and down arrow: other series. Home and End: first and last. Escape: leave the drawing.",
    instructionsOneSeries:
      "Arrow keys: previous and next point. Home and End: first and last. Escape: leave the drawing.",
    instructionsMap:
      "Arrow keys: to the neighbouring municipality. Letters: jump to a name. Home and End: first and last municipality. Escape: leave the map.",
    map: { suppressed: "suppressed", none: "no data", chosen: "chosen municipality" },
    endOfDrawing: "End of the drawing",
    loading: "The drawing is loading",
    suppressed: "suppressed",
    bridged: "dashed: there is no figure between these measurements",
    bridgedPeriods: (periods) => `dashed: no figure for ${periods}`,
    marks: { about: "about", rounded: "rounded", flagged: "low reliability", incomplete: "incomplete" },
    tenVacancies: "10 vacancies",
    moreThanVacancies: "more jobseekers than vacancies",
    perVacancy: "per vacancy",
    aboveLine: "Above the line",
    belowLine: "Below the line",
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? "descending" : "ascending"}`,
    originalOrder: "Original order",
    showAll: (count) => `Show all ${countText(count, "en")} rows`,
    showFewer: (shown) => `Show ${countText(shown, "en")} rows`,
    someShown: (shown, count, isSorted) =>
      `The ${isSorted ? "first" : "last"} ${countText(shown, "en")} of ${countText(count, "en")} rows.`,
    keyTitle: "Marks",
    found: (count, total) =>
      count === total
        ? `${countText(count, "en")} in the list`
        : `${countText(count, "en")} of ${countText(total, "en")} found`,
    nothingFound: (search) => `Nothing found for “${search}”. Try another or a shorter word.`,
    countText: (count) => countText(count, "en"),
  },
};

function countText(value: number, language: Language): string {
  return new Intl.NumberFormat(languageTags[language]).format(value);
}

/** The words for drawings and tables in one language. */
export function drawingWords(language: Language): DrawingWords {
  return words[language];
}
