import type { Language } from "../domain/language.ts";

// The words of what stands on a page of figures besides its figures: the choice of a sector, the inputs of a calculator.

const dutch = {
  sector: {
    choose: "Sector",
    unknown: (found: string, shown: string) => `De sector “${found}” kennen we niet. U ziet ${shown}.`,
  },
  subsidy: {
    label: "Reken met een eigen budget",
    budget: "Budget per jaar",
    euro: "euro",
    resultShare: "Deel op resultaten",
    percent: "%",
    reset: "Terug naar de cijfers van de bron",
    hint: (text: string) => `De bron noemt ${text}.`,
    unreadableBudget: "Schrijf een bedrag van 1 tot 999.999.999 euro, bijvoorbeeld 9.141.660,12.",
    unreadableShare: "Schrijf een getal van 0 tot 100, bijvoorbeeld 30 of 12,5.",
  },
};

/** The words of those parts, in one language. */
export type TopicPartWords = typeof dutch;

const english: TopicPartWords = {
  sector: {
    choose: "Sector",
    unknown: (found, shown) => `We do not know the sector “${found}”. You see ${shown}.`,
  },
  subsidy: {
    label: "Compute with a budget of your own",
    budget: "Budget per year",
    euro: "euro",
    resultShare: "Part by results",
    percent: "%",
    reset: "Back to the numbers of the source",
    hint: (text) => `The source names ${text}.`,
    unreadableBudget: "Write an amount from 1 to 999,999,999 euro, for example 9,141,660.12.",
    unreadableShare: "Write a number from 0 to 100, for example 30 or 12.5.",
  },
};

/** The words of those parts, by language. */
export const topicPartWords = { nl: dutch, en: english } as const satisfies Record<Language, TopicPartWords>;
