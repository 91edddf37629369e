import type { Language } from "../domain/language.ts";
import { formatDate } from "./format-date.ts";

// The words on slides and in their notes, besides those of the figure.

const dutch = {
  source: "Bron",
  sources: "Bronnen",
  more: (many: number) =>
    many === 1 ? "en 1 andere bron, zie de notities" : `en ${many} andere bronnen, zie de notities`,
  release: (day: string) => `Gegevens van ${formatDate(day, "nl")}`,
  goal: (rate: string) => `Doelstelling ${rate}`,
  part: (at: number, of: number) => `(${at} van ${of})`,
  data: "gegevens",
  drawing: "Grafiek",
  table: "Tabel",
  persons: "Personen",
  map: "kaart",
  others: "Andere gemeenten",
  place: "Gemeente",
  height: "Hoogte in de tekening",
  marks: {
    suppressed: "– = afgeschermd",
    missing: "n.b. = niet beschikbaar",
    bound: (text: string) => `${text}: een grens, geen cijfer, en daarom niet getekend`,
    flagged: "open of gestippeld = weinig betrouwbaar volgens de bron",
    bridged: "dunne streepjes = geen cijfer tussen twee metingen",
    where: (names: string) => ` (${names})`,
    more: (many: number) => `en ${many} andere`,
  },
  noData: "geen gegevens",
  suppressed: "afgeschermd",
  tenVacancies: "10 vacatures",
  moreThanVacancies: "meer werkzoekenden dan vacatures",
  perVacancy: "per vacature",
  nearest: "Waar het cijfer wel bestaat",
  address: "Adres",
  madeOn: (day: string) => `Gemaakt op ${formatDate(day, "nl")}`,
  notes: {
    reading: "Leestekst",
    definition: "Definitie",
    counts: "Wat telt mee",
    leavesOut: "Wat telt niet mee",
    population: "Over wie het gaat",
    remarks: "Opmerkingen",
    formula: "Berekening",
  },
  workbook: {
    marks: "Tekens",
    category: "Plaats of periode",
    series: "Reeks",
    shown: "Zo staat het op de dia",
    explanation: "Betekenis",
  },
};

/** The words of slides, in one language. */
export type SlideWords = typeof dutch;

const english: SlideWords = {
  source: "Source",
  sources: "Sources",
  more: (many) => (many === 1 ? "and 1 other source, see the notes" : `and ${many} other sources, see the notes`),
  release: (day) => `Data of ${formatDate(day, "en")}`,
  goal: (rate) => `Goal ${rate}`,
  part: (at, of) => `(${at} of ${of})`,
  data: "data",
  drawing: "Chart",
  table: "Table",
  persons: "Persons",
  map: "map",
  others: "Other municipalities",
  place: "Municipality",
  height: "Height in the drawing",
  marks: {
    suppressed: "– = suppressed",
    missing: "n/a = not available",
    bound: (text) => `${text}: a bound, not a figure, and so not drawn`,
    flagged: "open or dashed = of low reliability according to the source",
    bridged: "thin dashes = no figure between two measurements",
    where: (names) => ` (${names})`,
    more: (many) => `and ${many} others`,
  },
  noData: "no data",
  suppressed: "suppressed",
  tenVacancies: "10 vacancies",
  moreThanVacancies: "more jobseekers than vacancies",
  perVacancy: "per vacancy",
  nearest: "Where the figure does exist",
  address: "Address",
  madeOn: (day) => `Made on ${formatDate(day, "en")}`,
  notes: {
    reading: "Reading text",
    definition: "Definition",
    counts: "What is counted",
    leavesOut: "What is not counted",
    population: "Whom it is about",
    remarks: "Remarks",
    formula: "Computation",
  },
  workbook: {
    marks: "Marks",
    category: "Place or period",
    series: "Series",
    shown: "As shown on the slide",
    explanation: "Meaning",
  },
};

/** The words of slides, by language. */
export const slideWords = { nl: dutch, en: english } as const satisfies Record<Language, SlideWords>;
