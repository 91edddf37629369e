import type { Language } from "../domain/language.ts";
import { formatDate } from "./format-date.ts";
import { formatCount } from "./format-number.ts";

const dutch = {
  sources: (count: number): string => (count === 1 ? "Bron" : "Bronnen"),
  published: (when: string) => `gepubliceerd: ${when}`,
  retrieved: (where: string) => `Opgehaald: ${where}.`,
  madeOn: (day: string, release: string) =>
    `Gemaakt op ${formatDate(day, "nl")} met de gegevens van ${formatDate(release, "nl")}.`,
  wordmark: "Op weg naar",
  moreRows: (count: number) => `en nog ${formatCount(count, "nl")}: de volledige lijst staat op de pagina`,
  moreNotes: (count: number) =>
    count === 1 ? "Op de pagina staat nog 1 noot." : `Op de pagina staan nog ${formatCount(count, "nl")} noten.`,
  cutRows: (shown: number, count: number) =>
    `De eerste ${formatCount(shown, "nl")} van ${formatCount(count, "nl")} rijen; de volledige tabel staat op de pagina.`,
  computed: "Berekening",
};

/** The words of pictures and of what is pasted into a note, besides those of the figure. */
export type PictureWords = typeof dutch;

const english: PictureWords = {
  sources: (count) => (count === 1 ? "Source" : "Sources"),
  published: (when) => `published: ${when}`,
  retrieved: (where) => `Retrieved: ${where}.`,
  madeOn: (day, release) => `Made on ${formatDate(day, "en")} with the data of ${formatDate(release, "en")}.`,
  wordmark: "On the way to",
  moreRows: (count) => `and ${formatCount(count, "en")} more: the whole list is on the page`,
  moreNotes: (count) =>
    count === 1 ? "The page has 1 more note." : `The page has ${formatCount(count, "en")} more notes.`,
  cutRows: (shown, count) =>
    `The first ${formatCount(shown, "en")} of ${formatCount(count, "en")} rows; the whole table is on the page.`,
  computed: "Computation",
};

export const pictureWords = { nl: dutch, en: english } as const satisfies Record<Language, PictureWords>;
