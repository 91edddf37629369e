import { useState } from "react";
import type { Figure } from "../../figures/figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { embedWords } from "../../format/embed-words.ts";
import { frameWords } from "../../format/frame-words.ts";
import type { EmbedOptions } from "../../permalink/embed-link.ts";
import type { ViewState } from "../../permalink/view-state.ts";
import { withRegion } from "../../permalink/with-region.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { FigureFrame, type FigureView, type FrameState } from "../../ui/figure-frame.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toFrameState, viewOf } from "../to-frame-state.ts";
import { publishedOnly, useBuiltFigure } from "../use-built-figure.ts";
import { hrefOf } from "../view.ts";
import { EmbedBody } from "./embed-body.tsx";
import { KeyNumberView } from "./key-number-view.tsx";
import { toShownForm } from "./shown-form.ts";

export interface EmbedFigureProps {
  readonly definition: FigureDefinition;
  readonly state: ViewState;
  readonly options: EmbedOptions;
}

/** The figure of an embed for the chosen place and period: loading, failed, empty, or there. */
export function EmbedFigure({ definition, state, options }: EmbedFigureProps) {
  const [mode, setMode] = useState<string>();
  const { id } = definition;
  const { language } = state;
  const { frame } = frameWords[language];
  const shownState = mode === undefined ? state : { ...state, modes: { ...state.modes, [id]: mode } };
  const loaded = useBuiltFigure(definition, shownState, publishedOnly);
  const framed = (frameState: FrameState) => <FigureFrame id={id} level={1} words={frame} state={frameState} />;
  const failed = (problem: string, onRetry: () => void) =>
    framed({
      kind: "failed",
      title: definition.name[language],
      problem,
      explanation: "",
      onRetry,
    });
  switch (loaded.status) {
    case "loading":
      return framed({ kind: "loading" });
    case "error":
      return failed(frame.failedProblem, loaded.retry);
    case "broken":
      return failed(frame.brokenProblem, reload);
    case "ready":
      return (
        <ErrorBoundary resetKey={id} renderFallback={(retry) => failed(frame.brokenProblem, retry)}>
          <ShownFigure
            figure={loaded.figure}
            name={definition.name[language]}
            state={shownState}
            options={options}
            onMode={setMode}
          />
        </ErrorBoundary>
      );
  }
}

function reload(): void {
  location.reload();
}

interface ShownFigureProps {
  readonly figure: Figure;
  readonly name: string;
  readonly state: ViewState;
  readonly options: EmbedOptions;
  readonly onMode: (mode: string) => void;
}

function ShownFigure({ figure, name, state, options, onMode }: ShownFigureProps) {
  const [chosen, setChosen] = useState<FigureView>();
  const words = embedWords[figure.language];
  const { frame } = frameWords[figure.language];
  const { view: asked, keyNumber, lacks } = toShownForm(figure, options.form, viewOf(state, figure.id));
  const view = chosen ?? asked;
  // Without the tabs the table stays one step away: the numbers are for everyone.
  const hasTable = figure.kind === "series" || figure.kind === "persons";
  const needsTable = hasTable && view !== "table" && (keyNumber !== undefined || !options.hasControls);
  return (
    <>
      {lacks !== undefined && <Notice kind="attention">{lacks === "kaart" ? words.noMap : words.noKeyNumber}</Notice>}
      {keyNumber === undefined ? (
        <FigureFrame
          id={figure.id}
          level={1}
          words={frame}
          state={toFrameState(figure, {
            view,
            ...(options.hasControls ? { onView: setChosen, onMode } : {}),
            // Another place is another page: it opens in the dashboard and leaves the embed as its host wants it.
            hrefOfNearest: ({ region, to }) =>
              `./${hrefOf(state, { ...withRegion(state, region), from: "first", to }, `#${figure.id}`)}`,
            drawing: <EmbedBody figure={figure} view={view} state={state} />,
          })}
        />
      ) : (
        <KeyNumberView figure={figure} name={name} keyNumber={keyNumber} />
      )}
      {needsTable && <FoldedTable label={words.table} figure={figure} state={state} />}
    </>
  );
}

interface FoldedTableProps {
  readonly label: string;
  readonly figure: Figure;
  readonly state: ViewState;
}

/** The table behind a line of text; loaded when it is opened. */
function FoldedTable({ label, figure, state }: FoldedTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="embed-table"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      {isOpen && <EmbedBody figure={figure} view="table" state={state} />}
    </details>
  );
}
