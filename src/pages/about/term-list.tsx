import type { ConceptId } from "../../figures/concepts/concept.ts";
import { concepts } from "../../figures/concepts/concepts.ts";
import { hrefOf, useView } from "../view.ts";

export interface TermListProps {
  readonly terms: readonly { readonly id: string; readonly concept: ConceptId; readonly text: string }[];
}

/** The main terms in a sentence each; the name of a term leads to its entry in the glossary. */
export function TermList({ terms }: TermListProps) {
  const { state, language } = useView();
  return (
    <dl className="definition-list">
      {terms.map(({ id, concept, text }) => (
        <div key={id} id={id}>
          <dt>
            <a href={hrefOf(state, { page: "begrippen", search: "" }, `#${concept}`)}>
              {concepts[concept].term[language]}
            </a>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
