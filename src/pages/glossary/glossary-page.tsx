import { useEffect } from "react";
import { conceptGroups, type ConceptGroup } from "../../figures/concepts/concept-groups.ts";
import { conceptIds, type ConceptId } from "../../figures/concepts/concept.ts";
import { concepts } from "../../figures/concepts/concepts.ts";
import type { Language } from "../../domain/language.ts";
import { formatPeriodChoice } from "../../format/format-period-choice.ts";
import { shellWords } from "../../format/shell-words.ts";
import { hasWords, toSearchWords } from "../../tables/find-text.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { ReadingLayout } from "../reading-layout.tsx";
import { changeView, useView } from "../view.ts";
import { GlossaryEntry } from "./glossary-entry.tsx";
import { glossaryWords } from "./glossary-words.ts";

/** Every term of the site under its subject, with an anchor for good and a field that narrows the list down. */
export function GlossaryPage() {
  const { state, language } = useView();
  const words = glossaryWords[language];
  const shell = shellWords[language];
  const groups = narrow(state.search, language);
  const found = groups.reduce((sum, group) => sum + group.concepts.length, 0);
  useEffect(() => {
    // The page is loaded on demand, so the browser could not find the anchor by itself.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <ReadingLayout
      measure={shell.pages.begrippen}
      title={words.title}
      lead={words.lead}
      tocLabel={shell.overview.toc}
      before={
        <div className="glossary-search">
          <SearchField
            label={words.search}
            placeholder={words.searchExample}
            value={state.search}
            onChange={(search) => {
              changeView(state, { search }, "replace");
            }}
          />
          <p role="status">{found === 0 ? words.none(state.search) : words.found(found, conceptIds.length)}</p>
          <p className="glossary-note">{words.filledIn(state.region.name, formatPeriodChoice(state, language))}</p>
        </div>
      }
      sections={groups.map(({ id, name, concepts: ids }) => ({
        id,
        title: name[language],
        content: (
          <>
            {ids.length > 1 && <TermLinks label={words.terms(name[language].toLowerCase())} ids={ids} />}
            {ids.map((concept) => (
              <GlossaryEntry key={concept} id={concept} />
            ))}
          </>
        ),
      }))}
    />
  );
}

interface TermLinksProps {
  readonly label: string;
  readonly ids: readonly ConceptId[];
}

/** The terms of a subject, each a link to its entry. */
function TermLinks({ label, ids }: TermLinksProps) {
  const { language } = useView();
  return (
    <ul className="glossary-terms" aria-label={label}>
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{concepts[id].term[language]}</a>
        </li>
      ))}
    </ul>
  );
}

/** The terms in which every word of a search occurs: in their name, in what they count, or in what they are mistaken for. */
function narrow(search: string, language: Language): readonly ConceptGroup[] {
  const words = toSearchWords(search);
  if (words.length === 0) return conceptGroups;
  return conceptGroups
    .map((group) => ({
      ...group,
      concepts: group.concepts.filter((id) => hasWords(searchTextOf(id, language), words)),
    }))
    .filter(({ concepts: ids }) => ids.length > 0);
}

function searchTextOf(id: ConceptId, language: Language): string {
  const { term, counts, differs } = concepts[id];
  return [id, term.nl, term.en, counts[language], ...differs.map(({ from }) => from[language])].join(" ");
}
