import type { Language } from "../domain/language.ts";

// What the parts of a definition are called, in the glossary and in the explanation behind a figure.

const dutch = {
  counts: "Wat telt mee",
  leavesOut: "Wat telt niet mee",
  population: "Over wie het gaat",
  differs: "Het verschil met",
  source: "Bron van de definitie",
  reproduce: "Zo vindt u het bij de bron",
};

/** The names of the parts of a definition, in one language. */
export type ConceptWords = typeof dutch;

const english: ConceptWords = {
  counts: "What is counted",
  leavesOut: "What is not counted",
  population: "Whom it is about",
  differs: "The difference with",
  source: "Source of the definition",
  reproduce: "How to find it at the source",
};

/** The names of the parts of a definition, by language. */
export const conceptWords = { nl: dutch, en: english } as const satisfies Record<Language, ConceptWords>;
