import type { Localised } from "../../domain/language.ts";

/** The terms of the glossary, by the anchor that their explanation has for good. */
export const conceptIds = [
  "werkzaamheidsgraad",
  "werkzaamheidsgraad-15-64",
  "werkzaamheidsgraad-leeftijd",
  "werkzaamheidsgraad-census",
  "werkzaamheidsgraad-registers",
  "afstand",
  "activiteitsgraad",
  "arbeidsreserve",
  "ondertewerkstelling",
  "niet-beroepsactief",
  "arbeidsongeschikt",
  "invaliditeit",
  "werkzoekende",
  "nwwz",
  "werkzoekendengraad",
  "werkloosheidsgraad-ilo",
  "bemiddelingsstatus",
  "burgerklant",
  "voormalig-niet-beroepsactief",
  "instroom-uitstroom",
  "spanningsindicator",
  "werkzoekenden-per-vacature",
  "ontvangen-vacature",
  "open-vacature",
  "knelpuntberoep",
  "arbeidsmigratie",
  "kansengroep",
  "kortgeschoold",
  "hooggeschoold",
  "herkomst",
  "arbeidsbeperking",
  "baanloos-gezin",
  "maatregel",
  "jobdoelwit",
  "ibo",
  "index",
  "procentpunt",
  "afgeschermd",
  "fusie",
  "inwoners",
] as const;
export type ConceptId = (typeof conceptIds)[number];

/** How a term differs from one that it is often taken for. */
export interface Difference {
  readonly from: Localised;
  readonly text: Localised;
}

/**
 * One term of the labour market as this site uses it. The source of the definition stands in `source`; the texts are ours, in
 * plain words, and complete sentences.
 */
export interface Concept {
  readonly term: Localised;
  readonly counts: Localised;
  readonly leavesOut: Localised;
  /** Whom it is about: residents of which ages, vacancies with which workplace. */
  readonly population: Localised;
  readonly differs: readonly Difference[];
  /** Where the definition comes from. */
  readonly source: Localised;
  /** How to make the same selection at the source; `{gebied}` and `{periode}` are filled in by the figure. */
  readonly reproduce: Localised;
  /** Whether more is better: only a rate with a clear direction has one. */
  readonly polarity: "up" | "down" | "neutral";
}
