import { useState } from "react";
import { municipalityTopic } from "../../figures/topics/municipality-topic.ts";
import { allTopics } from "../../figures/topics/all-topics.ts";
import { pageOfFigure } from "../../figures/gallery.ts";
import { figuresOfTopic } from "../../figures/topics/topic.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import type { Language } from "../../domain/language.ts";
import { shellWords } from "../../format/shell-words.ts";
import type { ViewState } from "../../permalink/view-state.ts";
import { FigureFrame } from "../../ui/figure-frame.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { FigureCard, reload } from "../figure-card.tsx";
import { PageSection } from "../page-section.tsx";
import { useView, ViewContext, type View } from "../view.ts";

/** The states in which a figure can be. `chart` to `other-way` are the figure itself for some choice; the others are its frame. */
const states = {
  chart: { nl: "Grafiek", en: "Chart" },
  table: { nl: "Tabel", en: "Table" },
  "one-year": { nl: "Eén jaar", en: "One year" },
  "other-way": { nl: "Andere telwijze", en: "Other way of counting" },
  above: { nl: "Boven de doelstelling", en: "Above the goal" },
  partial: { nl: "Gedeeltelijk", en: "Partial" },
  municipality: { nl: "Kleine gemeente", en: "Small municipality" },
  empty: { nl: "Zonder cijfers", en: "Without figures" },
  loading: { nl: "Laden", en: "Loading" },
  failed: { nl: "Mislukt", en: "Failed" },
} as const satisfies Record<string, Record<Language, string>>;
type GalleryState = keyof typeof states;

/**
 * Every figure of the house under each other, for the chosen view and in every state that it can be in: for who builds, tests
 * or looks for one figure.
 */
export function GalleryPage() {
  const view = useView();
  const { language } = view;
  const [shown, setShown] = useState<GalleryState>("chart");
  const options = (Object.keys(states) as GalleryState[]).map((key) => ({ key, label: states[key][language] }));
  return (
    <>
      <div className="page-width gallery">
        <h1 className="page-title">{shellWords[language].pages.galerij}</h1>
        <Segmented
          label={language === "nl" ? "Toestand van de figuren" : "State of the figures"}
          options={options}
          selected={shown}
          onSelect={setShown}
        />
      </div>
      <ViewContext value={toViewOf(view, shown)}>
        {[...allTopics, { ...municipalityTopic, id: "overzicht" as const }].map((topic) => (
          <PageSection key={topic.id} layout="full" title={topic.name[language]}>
            {figuresOfTopic(topic)
              // A figure may stand on two pages; here it stands under the first.
              .filter((definition) => pageOfFigure(definition) === topic.id)
              .map((definition) => (
                <StatedFigure key={definition.id} definition={definition} shown={shown} />
              ))}
          </PageSection>
        ))}
      </ViewContext>
    </>
  );
}

interface StatedFigureProps {
  readonly definition: FigureDefinition;
  readonly shown: GalleryState;
}

function StatedFigure({ definition, shown }: StatedFigureProps) {
  const { language } = useView();
  const { frame } = shellWords[language];
  if (shown !== "loading" && shown !== "failed") return <FigureCard definition={definition} level={3} />;
  return (
    <FigureFrame
      id={definition.id}
      level={3}
      words={frame}
      state={
        shown === "loading"
          ? { kind: "loading", heightPx: 240 }
          : {
              kind: "failed",
              title: definition.name[language],
              problem: frame.failedProblem,
              explanation: frame.failedExplanation,
              onRetry: reload,
            }
      }
    />
  );
}

/** A year before every bundled series, and one within most of them. */
const [beforeAll, withinMost] = [1990, 2022];

/** The view that brings figures into a state. */
function toViewOf(view: View, shown: GalleryState): View {
  const { state, municipalities } = view;
  const changed = (changes: Partial<ViewState>): View => ({ ...view, state: { ...state, ...changes } });
  const definitions = allTopics.flatMap(figuresOfTopic);
  switch (shown) {
    case "table":
      return changed({ tables: definitions.map(({ id }) => id) });
    case "one-year":
      return changed({ from: withinMost, to: withinMost });
    case "other-way":
      return changed({
        modes: Object.fromEntries(
          definitions.flatMap(({ id, modes = [] }) => (modes[1] === undefined ? [] : [[id, modes[1].key] as const])),
        ),
      });
    case "above":
      return changed({ goal: { ...state.goal, rate: 70 } });
    case "partial":
      return changed({ comparisons: [...state.comparisons, ...municipalities.slice(0, 1)] });
    case "municipality": {
      const smallest = municipalities.find(({ name }) => name === "Herstappe");
      return smallest === undefined ? view : changed({ region: smallest });
    }
    case "empty":
      return changed({ from: "first", to: beforeAll });
    case "chart":
    case "loading":
    case "failed":
      return view;
  }
}
