import { useId, type ReactNode } from "react";
import { Button, ButtonLink } from "./button.tsx";
import { FigureActions, FigureFormula, FigureNotes, FigureSource, ReadingText } from "./figure-parts.tsx";
import { keepTogether } from "./keep-together.ts";
import { Notice } from "./notice.tsx";
import { SkeletonDrawing, SkeletonLine } from "./skeleton.tsx";
import { Segmented } from "./segmented.tsx";
import { SkipLink } from "./skip-link.tsx";
import { tabIdOf, Tabs } from "./tabs.tsx";

export type FigureView = "chart" | "map" | "table";

export interface FigureFrameWords {
  readonly view: string;
  readonly chart: string;
  readonly map: string;
  readonly table: string;
  readonly skip: string;
  readonly notes: string;
  readonly moreNotes: (count: number) => string;
  readonly mode: string;
  readonly formula: string;
  readonly source: string;
  readonly loading: string;
  readonly retry: string;
}

export interface FigureModes {
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

export interface ShownFigure {
  readonly kind: "shown";
  readonly title: string;
  readonly subtitle: string;
  readonly view: FigureView;
  /** Without it there is one view and no tabs. */
  readonly onView?: ((view: FigureView) => void) | undefined;
  /** Whether the figure can be shown as a map. */
  readonly hasMap?: boolean | undefined;
  /** The ways in which the figure can count; nothing when there is one. */
  readonly modes?: FigureModes | undefined;
  /** The drawing or the table. A chart points to the reading text: `aria-describedby={readingIdOf(id)}`. */
  readonly drawing: ReactNode;
  readonly reading: readonly string[];
  readonly notes: readonly string[];
  readonly formula?: string | undefined;
  readonly sources: readonly string[];
  readonly remarks?: readonly string[] | undefined;
  readonly actions?: ReactNode;
}

/** No number here: `reasons` say why, `nearest` leads to where there is one. */
export interface EmptyFrame {
  readonly kind: "empty";
  readonly title: string;
  readonly subtitle: string;
  readonly reasons: readonly string[];
  readonly nearest: readonly { readonly label: string; readonly href: string }[];
  /** The ways in which the figure can count: another one may have a number here. */
  readonly modes?: FigureModes | undefined;
  readonly sources: readonly string[];
  readonly actions?: ReactNode;
}

export interface FailedFrame {
  readonly kind: "failed";
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** What failed, in bold; then what still works. */
  readonly problem: string;
  readonly explanation: string;
  readonly onRetry: () => void;
}

export interface LoadingFrame {
  readonly kind: "loading";
  /** Height of the drawing that will come. */
  readonly heightPx?: number | undefined;
}

export type FrameState = ShownFigure | EmptyFrame | FailedFrame | LoadingFrame;

export interface FigureFrameProps {
  /** Id of the figure in the page: anchor, and stem of the ids inside. */
  readonly id: string;
  /** Level of the title among the headings of the page; it does not change the look. */
  readonly level: 1 | 2 | 3;
  readonly size?: "normal" | "small" | undefined;
  /** Height in the drawing, in pixels from its top, of a goal line that runs on to the edges of the window. */
  readonly bleedAtPx?: number | undefined;
  readonly words: FigureFrameWords;
  readonly state: FrameState;
}

/** Id of the reading text of the figure with this id. */
export function readingIdOf(id: string): string {
  return `${id}-reading`;
}

/** The frame of every drawing: title, measure, views, drawing, reading text, notes, formula, source, actions; always in this order. */
export function FigureFrame({ id, level, size = "normal", bleedAtPx, words, state }: FigureFrameProps) {
  const titleId = useId();
  return (
    <article
      className={size === "small" ? "figure-frame figure-frame--small" : "figure-frame"}
      id={id}
      aria-labelledby={titleId}
      aria-busy={state.kind === "loading"}
    >
      <FrameHeader id={id} titleId={titleId} level={level} words={words} state={state} />
      <FrameBody id={id} bleedAtPx={bleedAtPx} words={words} state={state} />
    </article>
  );
}

const headings = { 1: "h1", 2: "h2", 3: "h3" } as const;

interface FrameHeaderProps extends Pick<FigureFrameProps, "id" | "level" | "words" | "state"> {
  readonly titleId: string;
}

function FrameHeader({ id, titleId, level, words, state }: FrameHeaderProps) {
  const Heading = headings[level];
  if (state.kind === "loading") {
    return (
      <header className="figure-header" id={titleId}>
        <span className="visually-hidden">{words.loading}</span>
        <div className="figure-title">
          <SkeletonLine width="long" />
          <SkeletonLine width="short" />
        </div>
        <div className="figure-subtitle">
          <SkeletonLine width="medium" />
        </div>
      </header>
    );
  }
  // The same element with and without numbers: who switches by keyboard keeps the focus.
  const modes = state.kind === "shown" || state.kind === "empty" ? state.modes : undefined;
  return (
    <header className="figure-header">
      <Heading className="figure-title" id={titleId}>
        {keepTogether(state.title)}
      </Heading>
      {state.subtitle !== undefined && <p className="figure-subtitle">{state.subtitle}</p>}
      {(modes !== undefined || (state.kind === "shown" && state.onView !== undefined)) && (
        <div className="figure-controls">
          {modes !== undefined && <Segmented label={words.mode} {...modes} />}
          {state.kind === "shown" && state.onView !== undefined && (
            <Tabs
              label={words.view}
              tabs={[
                { key: "chart", label: words.chart, icon: "chart" },
                ...(state.hasMap === true ? [{ key: "map" as const, label: words.map, icon: "map" as const }] : []),
                { key: "table", label: words.table, icon: "table" },
              ]}
              selected={state.view}
              onSelect={state.onView}
              panelId={panelIdOf(id)}
            />
          )}
        </div>
      )}
    </header>
  );
}

interface FrameBodyProps extends Pick<FigureFrameProps, "id" | "words" | "state" | "bleedAtPx"> {}

function FrameBody({ id, bleedAtPx, words, state }: FrameBodyProps) {
  switch (state.kind) {
    case "loading":
      return (
        <>
          <div className="figure-drawing">
            <SkeletonDrawing
              message={words.loading}
              {...(state.heightPx !== undefined && { heightPx: state.heightPx })}
            />
          </div>
          <div className="figure-reading">
            <SkeletonLine width="long" />
            <SkeletonLine width="medium" />
          </div>
        </>
      );
    case "failed":
      return (
        <div className="figure-drawing">
          <Notice
            kind="error"
            heading={state.problem}
            live
            actions={
              <Button look="primary" onClick={state.onRetry}>
                {words.retry}
              </Button>
            }
          >
            {state.explanation}
          </Notice>
        </div>
      );
    case "empty":
      return <EmptyBody id={id} words={words} state={state} />;
    case "shown":
      return <ShownBody id={id} bleedAtPx={bleedAtPx} words={words} state={state} />;
  }
}

interface EmptyBodyProps extends Pick<FigureFrameProps, "id" | "words"> {
  readonly state: EmptyFrame;
}

function EmptyBody({ id, words, state }: EmptyBodyProps) {
  return (
    <>
      <div className="figure-drawing figure-empty">
        <ReadingText id={readingIdOf(id)} sentences={state.reasons} />
        {state.nearest.length > 0 && (
          <p className="figure-nearest">
            {state.nearest.map(({ label, href }) => (
              <ButtonLink key={href} href={href}>
                {label}
              </ButtonLink>
            ))}
          </p>
        )}
      </div>
      {state.sources.length > 0 && <FigureSource label={words.source} sources={state.sources} />}
      {state.actions !== undefined && <FigureActions>{state.actions}</FigureActions>}
    </>
  );
}

interface ShownBodyProps extends Pick<FigureFrameProps, "id" | "words" | "bleedAtPx"> {
  readonly state: ShownFigure;
}

function ShownBody({ id, bleedAtPx, words, state }: ShownBodyProps) {
  const panelId = panelIdOf(id);
  const panel = state.onView === undefined ? {} : { role: "tabpanel", "aria-labelledby": tabIdOf(panelId, state.view) };
  const bleeds = bleedAtPx !== undefined && state.view === "chart";
  return (
    <>
      <SkipLink targetId={readingIdOf(id)}>{words.skip}</SkipLink>
      <div className="figure-drawing" id={panelId} data-view={state.view} {...panel}>
        {bleeds && <span className="goal-bleed" style={{ top: `${bleedAtPx}px` }} />}
        {state.drawing}
      </div>
      <ReadingText id={readingIdOf(id)} sentences={state.reading} />
      <FigureNotes words={words} notes={state.notes} />
      {state.formula !== undefined && <FigureFormula label={words.formula} formula={state.formula} />}
      <FigureSource label={words.source} sources={state.sources} remarks={state.remarks} />
      {state.actions !== undefined && <FigureActions>{state.actions}</FigureActions>}
    </>
  );
}

function panelIdOf(id: string): string {
  return `${id}-panel`;
}
