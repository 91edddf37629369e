import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { languageTags } from "../../domain/language.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { findFigurePage, loadFigure } from "../../figures/topics/figure-loaders.ts";
import { embedWords } from "../../format/embed-words.ts";
import { frameWords } from "../../format/frame-words.ts";
import { readEmbedOptions, type EmbedOptions } from "../../permalink/embed-link.ts";
import { FigureFrame } from "../../ui/figure-frame.tsx";
import { Wordmark } from "../../ui/wordmark.tsx";
import { hrefOfFigure } from "../figure-address.ts";
import { findUnknownChoices } from "../unknown-choices.ts";
import { useLink, type OpenedLink } from "../use-link.ts";
import { EmbedFigure } from "./embed-figure.tsx";
import { watchHeight } from "./watch-height.ts";

// Most embeds have nothing to explain: the words for it come only then.
const EmbedNotices = lazy(async () => ({ default: (await import("./embed-notices.tsx")).EmbedNotices }));

/** Shown when an address names no figure that exists. */
const defaultFigure = "werkzaamheidsgraad";

export interface EmbedPageProps {
  readonly query: string;
}

/**
 * One figure on the page of someone else: heading, drawing, reading text, notes, source, and the way back, which no option
 * takes away. It has no dialogs, keeps nothing, and shows published figures only, never files of the reader.
 */
export function EmbedPage({ query }: EmbedPageProps) {
  const content = useRef<HTMLDivElement>(null);
  const link = useLink(query);
  const { options, notices } = useMemo(() => readEmbedOptions(query), [query]);
  const id = findFigurePage(options.figure) === undefined ? defaultFigure : options.figure;
  const {
    data: definition,
    isError,
    refetch,
  } = useQuery({
    queryKey: ["figure", id],
    queryFn: async () => loadFigure(id),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
    structuralSharing: false,
  });
  const { language } = link.state;
  const { frame } = frameWords[language];
  useEffect(() => (content.current === null ? undefined : watchHeight(content.current, options.id)), [options.id]);
  useEffect(() => {
    document.documentElement.lang = languageTags[language];
    if (definition !== undefined) document.title = `${definition.name[language]} · ${frameWords[language].brand} 80`;
  }, [language, definition]);
  return (
    <div
      ref={content}
      className="embed"
      data-border={options.hasBorder ? "yes" : "no"}
      data-title={options.hasTitle ? "yes" : "no"}
    >
      <main>
        {definition !== undefined && !link.awaitsPlace ? (
          <>
            {isWrong(link, definition, options) || notices.length > 0 ? (
              <Suspense fallback={null}>
                <EmbedNotices link={link} definition={definition} asked={options.figure} optionNotices={notices} />
              </Suspense>
            ) : null}
            <EmbedFigure definition={definition} state={link.state} options={options} />
          </>
        ) : (
          <FigureFrame
            id={id}
            level={1}
            words={frame}
            state={
              isError
                ? {
                    kind: "failed",
                    title: frame.failedTitle,
                    problem: frame.failedProblem,
                    explanation: "",
                    onRetry: () => void refetch(),
                  }
                : { kind: "loading" }
            }
          />
        )}
      </main>
      <EmbedFoot link={link} figure={id} />
    </div>
  );
}

/** Whether the address asks for something that this embed cannot show. */
function isWrong({ state, notices }: OpenedLink, definition: FigureDefinition, { figure }: EmbedOptions): boolean {
  return definition.id !== figure || notices.length > 0 || findUnknownChoices(state, [definition]).length > 0;
}

interface EmbedFootProps {
  readonly link: OpenedLink;
  readonly figure: string;
}

/** Whose figure it is, and the way to it in the dashboard. Always there. */
function EmbedFoot({ link: { state, municipalities }, figure }: EmbedFootProps) {
  const { language } = state;
  const words = embedWords[language];
  const href = `./${hrefOfFigure({ state, language, municipalities }, { id: figure })}`;
  return (
    <footer className="embed-foot">
      <Wordmark brand={frameWords[language].brand} href={href} />
      <a className="embed-link" href={href} target="_blank" rel="noopener">
        {words.dashboard} <span className="visually-hidden">{words.newTab}</span>
      </a>
    </footer>
  );
}
