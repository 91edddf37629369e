import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { formatCatalogueText } from "../../format/catalogue-words.ts";
import { formatPublished } from "../../format/format-period.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Notice } from "../../ui/notice.tsx";
import { ReadingLayout } from "../reading-layout.tsx";
import { hrefOf, useView } from "../view.ts";
import { aboutWords } from "./about-words.ts";
import { TermList } from "./term-list.tsx";
import { SourceTable } from "./source-table.tsx";

/** What the figures count, how we choose and compute, what is missing, and the files behind it all. */
export function AboutPage() {
  const { state, language } = useView();
  const words = aboutWords[language];
  const shell = shellWords[language];
  useEffect(() => {
    // The page is loaded on demand, so the browser could not find the anchor by itself.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <ReadingLayout
      measure={shell.shell.about}
      title={words.title}
      lead={words.lead}
      tocLabel={shell.overview.toc}
      sections={[
        {
          id: "definities",
          title: words.definitionsTitle,
          content: (
            <>
              <TermList terms={words.terms} />
              <p>
                <a href={hrefOf(state, { page: "begrippen" })}>{words.allTerms}</a>
              </p>
            </>
          ),
        },
        { id: "keuze", title: words.choiceTitle, content: <Paragraphs texts={words.choice} /> },
        { id: "kleine-aantallen", title: words.smallTitle, content: <Paragraphs texts={words.small} /> },
        { id: "ontbreekt", title: words.missingTitle, content: <Bullets texts={words.missing} /> },
        {
          id: "bronnen",
          title: words.sourcesTitle,
          content: (
            <>
              <p>{words.sourcesLead}</p>
              <Sources />
              <p>
                <a href={hrefOf(state, { page: "wijzigingen" })}>{words.changes}</a>
              </p>
            </>
          ),
        },
      ]}
    />
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function Bullets({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Sources() {
  const { language } = useView();
  const { about, page } = shellWords[language];
  const { data, isError } = useQuery(catalogueQueryOptions());
  if (isError) return <Notice kind="error">{page.failedText}</Notice>;
  if (data === undefined) return <p>{shellWords[language].frame.loading}</p>;
  return (
    <SourceTable
      words={about}
      rows={data.entries.map((entry) => {
        return {
          key: entry.id,
          source: `${entry.title[language]}. ${formatCatalogueText(entry.source.name, language)}`,
          period: formatPublished(entry.published, language),
          retrieved: formatCatalogueText(entry.retrieved, language),
          licence: formatCatalogueText(entry.licence, language),
          file: entry.file,
        };
      })}
    />
  );
}
