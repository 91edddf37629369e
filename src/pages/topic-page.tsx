import { useEffect, type ReactNode } from "react";
import type { Topic, TopicSection } from "../figures/topics/topic.ts";
import { formatPeriodChoice } from "../format/format-period-choice.ts";
import { shellWords } from "../format/shell-words.ts";
import { PageToc } from "../ui/page-toc.tsx";
import { FigureCard } from "./figure-card.tsx";
import { PageSection } from "./page-section.tsx";
import { useFigure } from "./use-figure.ts";
import { hrefOf, useView } from "./view.ts";

export interface TopicPageProps {
  readonly topic: Omit<Topic, "id">;
  /** What a page has besides its figures, above the section with that id. */
  readonly before?: Readonly<Record<string, ReactNode>>;
  /** What a page shows in the place of the figures of a section, where they need more around them than a frame each. */
  readonly instead?: Readonly<Record<string, ReactNode>>;
  /** Stands in the place of the header, on a page that opens in a way of its own. It holds the `h1`. */
  readonly head?: ReactNode;
}

/** A page about one question: what it is about, what the lead figure says, and the figures under their questions. */
export function TopicPage({ topic, before, instead, head }: TopicPageProps) {
  useEffect(() => {
    // The page is loaded on demand, so the browser could not find the anchor by itself.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      {head ?? <TopicHead topic={topic} />}
      {topic.sections.map((section) => (
        <TopicFigures
          key={section.id}
          section={section}
          before={before?.[section.id]}
          instead={instead?.[section.id]}
        />
      ))}
    </>
  );
}

function TopicHead({ topic }: Pick<TopicPageProps, "topic">) {
  const { state, language } = useView();
  const lead = useFigure(topic.lead);
  const place = state.region.name;
  return (
    <header className="topic-head page-width">
      <div>
        <p className="kicker">
          <b>{topic.name[language]}</b>{" "}
          <span>
            {place} · {formatPeriodChoice(state, language)}
          </span>{" "}
          {state.region.level === "municipality" && (
            <a href={hrefOf(state, { page: "overzicht" })}>{shellWords[language].page.allOf(place)}</a>
          )}
        </p>
        <h1 className="page-title">{topic.title[language].replace("{gebied}", place)}</h1>
        <p className="lead" aria-live="polite">
          {lead.status === "ready" ? lead.figure.reading.slice(0, 2).join(" ") : ""}
        </p>
      </div>
      <PageToc
        label={shellWords[language].overview.toc}
        entries={topic.sections.map(({ id, title }) => ({ id, label: title[language] }))}
      />
    </header>
  );
}

interface TopicFiguresProps {
  readonly section: TopicSection;
  readonly before: ReactNode;
  readonly instead: ReactNode;
}

function TopicFigures({ section: { id, title, lead, layout, figures }, before, instead }: TopicFiguresProps) {
  const { language } = useView();
  return (
    <PageSection
      id={id}
      layout={layout}
      title={title[language]}
      {...(lead === undefined ? {} : { lead: lead[language] })}
      before={before}
    >
      {instead ??
        figures.map((definition) => (
          <FigureCard key={definition.id} definition={definition} level={3} heightPx={260} />
        ))}
    </PageSection>
  );
}
