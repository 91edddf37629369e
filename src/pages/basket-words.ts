import type { Language } from "../domain/language.ts";

const dutch = {
  /** The button under a figure; pressed when this view of it is collected. */
  collect: "Verzamel",
  added: (count: number) =>
    `Verzameld voor uw presentatie, die nu ${count === 1 ? "1 figuur" : `${count} figuren`} telt.`,
  removed: "Weggehaald uit uw presentatie.",
  full: (most: number) => `Uw presentatie telt al ${most} figuren, meer gaan er niet in. Haal er eerst een weg.`,
  /** The button of the page. */
  open: "Presentatie",
  count: (count: number) => (count === 1 ? "1 verzamelde figuur" : `${count} verzamelde figuren`),
};

type BasketWords = typeof dutch;

const english: BasketWords = {
  collect: "Collect",
  added: (count) => `Collected for your presentation, which now has ${count === 1 ? "1 figure" : `${count} figures`}.`,
  removed: "Removed from your presentation.",
  full: (most) => `Your presentation has ${most} figures already, which is the most it can hold. Remove one first.`,
  open: "Presentation",
  count: (count) => (count === 1 ? "1 collected figure" : `${count} collected figures`),
};

/** The words of collecting figures, by language; they stand on every page. */
export const basketWords = { nl: dutch, en: english } as const satisfies Record<Language, BasketWords>;
