import type { Language } from "../../domain/language.ts";
import type { Explained } from "../figure.ts";
import type { ConceptId } from "./concept.ts";
import { concepts } from "./concepts.ts";

/** The definition of what a figure counts, in one language, for the panel behind it and for everything that leaves the site. */
export interface About {
  readonly concept: ConceptId;
  readonly term: string;
  readonly counts: string;
  readonly leavesOut: string;
  readonly population: string;
  /** How to make the same selection at the source, with place and period filled in. */
  readonly reproduce: string;
  /** The source of the definition. */
  readonly source: string;
  readonly related: readonly { readonly concept: ConceptId; readonly term: string }[];
}

/** What stands behind a figure. Loaded when it is asked for: the glossary is long, and a chart does not need it. */
export function describeFigure(
  { concept: id, related, place, period }: Pick<Explained, "concept" | "related" | "place" | "period">,
  language: Language,
): About {
  const concept = concepts[id];
  return {
    concept: id,
    term: concept.term[language],
    counts: concept.counts[language],
    leavesOut: concept.leavesOut[language],
    population: concept.population[language],
    reproduce: concept.reproduce[language].replaceAll("{gebied}", place.name).replaceAll("{periode}", period),
    source: concept.source,
    related: related.map((other) => ({ concept: other, term: concepts[other].term[language] })),
  };
}
