import { describeConcept } from "../../figures/concepts/describe-figure.ts";
import type { ConceptId } from "../../figures/concepts/concept.ts";
import { gallery } from "../../figures/gallery.ts";
import { conceptWords } from "../../format/concept-words.ts";
import { formatPeriodChoice } from "../../format/format-period-choice.ts";
import { DifferenceList } from "../difference-list.tsx";
import { hrefOfFigure } from "../figure-address.ts";
import { useView } from "../view.ts";
import { glossaryWords } from "./glossary-words.ts";

/** One term: what it counts and leaves out, whom it is about, its neighbours, its source, and the figures that show it. */
export function GlossaryEntry({ id }: { readonly id: ConceptId }) {
  const view = useView();
  const { state, language } = view;
  const words = conceptWords[language];
  const own = glossaryWords[language];
  const { term, counts, leavesOut, population, differs, source, reproduce } = describeConcept(
    id,
    { place: state.region, period: formatPeriodChoice(state, language) },
    language,
  );
  const figures = gallery.filter(({ concept, related = [] }) => concept === id || related.includes(id));
  return (
    <article className="term" id={id} aria-labelledby={`${id}-term`}>
      <h3 id={`${id}-term`}>{term}</h3>
      <dl className="term-parts">
        <Part term={words.counts}>{counts}</Part>
        <Part term={words.leavesOut}>{leavesOut}</Part>
        <Part term={words.population}>{population}</Part>
        <div>
          <dt>{words.differs}</dt>
          <dd>
            <DifferenceList differs={differs} />
          </dd>
        </div>
        <Part term={words.source}>{source}</Part>
        <Part term={words.reproduce}>{reproduce}</Part>
        <div>
          <dt>{own.figures}</dt>
          <dd>
            {figures.length === 0 ? (
              own.noFigures
            ) : (
              <ul className="term-figures">
                {figures.map((figure) => (
                  <li key={figure.id}>
                    <a href={hrefOfFigure(view, figure)}>{figure.name[language]}</a>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
