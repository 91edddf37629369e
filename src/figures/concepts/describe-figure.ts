import type { Language } from "../../domain/language.ts";
import type { Explained } from "../figure.ts";
import type { ConceptId } from "./concept.ts";
import { concepts } from "./concepts.ts";

/** A term of the glossary in one language, with place and period filled in where it says how to find the number. */
export interface ConceptText {
  readonly concept: ConceptId;
  readonly term: string;
  readonly counts: string;
  readonly leavesOut: string;
  readonly population: string;
  /** The terms that it is taken for, and how it differs from each. */
  readonly differs: readonly { readonly from: string; readonly text: string }[];
  /** How to make the same selection at the source. */
  readonly reproduce: string;
  /** The source of the definition. */
  readonly source: string;
}

/** The definition of what a figure counts, for the panel behind it and for everything that leaves the site. */
export interface About extends ConceptText {
  readonly related: readonly { readonly concept: ConceptId; readonly term: string }[];
}

/** A term of the glossary for a place and a period. */
export function describeConcept(
  id: ConceptId,
  { place, period }: Pick<Explained, "place" | "period">,
  language: Language,
): ConceptText {
  const { term, counts, leavesOut, population, differs, reproduce, source } = concepts[id];
  return {
    concept: id,
    term: term[language],
    counts: counts[language],
    leavesOut: leavesOut[language],
    population: population[language],
    differs: differs.map(({ from, text }) => ({ from: from[language], text: text[language] })),
    reproduce: reproduce[language].replaceAll("{gebied}", place.name).replaceAll("{periode}", period),
    source: source[language],
  };
}

/** What stands behind a figure. Loaded when it is asked for: the glossary is long, and a chart does not need it. */
export function describeFigure(
  figure: Pick<Explained, "concept" | "related" | "place" | "period">,
  language: Language,
): About {
  return {
    ...describeConcept(figure.concept, figure, language),
    related: figure.related.map((other) => ({ concept: other, term: concepts[other].term[language] })),
  };
}
