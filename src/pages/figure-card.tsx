import { lazy, Suspense } from "react";
import { Drawing } from "../charts/drawing.tsx";
import type { Figure } from "../figures/figure.ts";
import type { FigureDefinition } from "../figures/figure-input.ts";
import { toNotes } from "../figures/to-notes.ts";
import { shellWords } from "../format/shell-words.ts";
import { FigureTable } from "../tables/figure-table.tsx";
import { ListTable } from "../tables/list-table.tsx";
import { NumberBoard } from "../tables/number-board.tsx";
import type { ViewState } from "../permalink/view-state.ts";
import { withRegion } from "../permalink/with-region.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { FigureFrame, readingIdOf, type FigureView } from "../ui/figure-frame.tsx";
import { SkeletonDrawing } from "../ui/skeleton.tsx";
import { CollectAction } from "./collect-action.tsx";
import { SourceAction } from "./data/source-action.tsx";
import { ExplainAction } from "./explain/explain-action.tsx";
import { ShareRow, type ShareRowProps } from "./share/share-row.tsx";
import { toFrameState, viewOf } from "./to-frame-state.ts";
import { useFigure } from "./use-figure.ts";
import { changeView, hrefOf, useView } from "./view.ts";

// Maps are for some figures only: they stay out of the entry.
const MapView = lazy(async () => ({ default: (await import("./map-view.tsx")).MapView }));

export interface FigureCardProps {
  readonly definition: FigureDefinition;
  readonly level: 2 | 3;
  readonly size?: "normal" | "small";
  /** Height of the drawing that is expected, so that the page does not jump when it comes. */
  readonly heightPx?: number;
}

/** A figure with everything around it: title, chart or table, reading text, notes, sources, actions; and its other states. */
export function FigureCard({ definition, level, size, heightPx }: FigureCardProps) {
  const { state, language } = useView();
  const loaded = useFigure(definition);
  const { frame } = shellWords[language];
  const failed = (problem: string, onRetry: () => void) => (
    <FigureFrame
      id={definition.id}
      level={level}
      words={frame}
      state={{
        kind: "failed",
        title: definition.name[language],
        problem,
        explanation: frame.failedExplanation,
        onRetry,
      }}
    />
  );
  if (loaded.status === "error") return failed(frame.failedProblem, loaded.retry);
  if (loaded.status === "broken") return failed(frame.brokenProblem, reload);
  if (loaded.status === "loading") {
    return (
      <FigureFrame
        id={definition.id}
        level={level}
        words={frame}
        {...(size === undefined ? {} : { size })}
        state={{ kind: "loading", ...(heightPx === undefined ? {} : { heightPx }) }}
      />
    );
  }
  return (
    <ErrorBoundary resetKey={hrefOf(state)} renderFallback={(retry) => failed(frame.brokenProblem, retry)}>
      <ShownCard
        figure={loaded.figure}
        definition={definition}
        level={level}
        {...(size === undefined ? {} : { size })}
      />
    </ErrorBoundary>
  );
}

/** The last resort of a part that failed for a reason of its own. */
export function reload(): void {
  location.reload();
}

interface ShownCardProps {
  readonly figure: Figure;
  readonly definition: FigureDefinition;
  readonly level: 2 | 3;
  readonly size?: "normal" | "small";
}

function ShownCard({ figure, definition, level, size }: ShownCardProps) {
  const { state, language } = useView();
  const view = viewOf(state, figure.id);
  const { frame } = shellWords[language];
  return (
    <FigureFrame
      id={figure.id}
      level={level}
      words={frame}
      {...(size === undefined ? {} : { size })}
      state={toFrameState(figure, {
        view,
        onView: (next) => {
          changeView(state, withView(state, figure.id, next));
        },
        onMode: (key) => {
          changeView(state, { modes: withMode(state, figure, key) });
        },
        hrefOfNearest: ({ region, to }) => hrefOf(state, { ...withRegion(state, region), from: "first", to }),
        drawing: <FigureBody figure={figure} view={view} />,
        actions: <FigureActionRow figure={figure} definition={definition} />,
      })}
    />
  );
}

/** The chosen ways of counting, with this figure's; its own first way needs no mention. */
function withMode({ modes }: ViewState, figure: Figure, key: string): ViewState["modes"] {
  const { [figure.id]: _, ...others } = modes;
  return key === figure.modes[0]?.key ? others : { ...others, [figure.id]: key };
}

/** The figures shown as a table and as a map, with this one as asked. */
function withView({ tables, maps }: ViewState, id: string, view: FigureView): Pick<ViewState, "tables" | "maps"> {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((other) => other !== id);
  return {
    tables: view === "table" ? [...without(tables), id] : without(tables),
    maps: view === "map" ? [...without(maps), id] : without(maps),
  };
}

/** Chart or table as one button, for the places where there is no room for tabs. */
export function ViewToggle({ figure }: { readonly figure: Figure }) {
  const { state, language } = useView();
  const { frame } = shellWords[language];
  const isTable = state.tables.includes(figure.id);
  return (
    <Button
      look="quiet"
      size="small"
      icon={isTable ? "chart" : "table"}
      onClick={() => {
        changeView(state, withView(state, figure.id, isTable ? "chart" : "table"));
      }}
    >
      {isTable ? frame.chart : frame.table}
    </Button>
  );
}

export interface FigureBodyProps {
  readonly figure: Figure;
  readonly view: FigureView;
  readonly variant?: "figure" | "hero";
}

/** The drawing or the table of a figure; the same numbers either way. */
export function FigureBody({ figure, view, variant = "figure" }: FigureBodyProps) {
  const { state } = useView();
  if (figure.kind === "numbers") return <NumberBoard figure={figure} />;
  if (figure.kind === "list") {
    const isGroup = figure.groups.some(({ key }) => key === state.cluster);
    return <ListTable figure={figure} search={state.search} group={isGroup ? state.cluster : ""} />;
  }
  if (view === "map" && figure.kind === "series") {
    return (
      <Suspense fallback={<SkeletonDrawing message={shellWords[figure.language].frame.loading} />}>
        <MapView figure={figure} />
      </Suspense>
    );
  }
  if (view !== "table") return <Drawing figure={figure} variant={variant} describedBy={readingIdOf(figure.id)} />;
  return (
    <FigureTable
      figure={figure}
      sort={state.sorts[figure.id]}
      onSort={(sort) => {
        const { [figure.id]: _, ...others } = state.sorts;
        changeView(state, { sorts: sort === undefined ? others : { ...others, [figure.id]: sort } });
      }}
    />
  );
}

/** The ways to take the figure along, what stands behind it, and the way to the cells of its numbers. */
export function FigureActionRow({ figure, definition }: ShareRowProps) {
  return (
    <>
      <ShareRow figure={figure} definition={definition} />
      <CollectAction figure={figure} />
      <ExplainAction figure={figure} notes={toNotes(figure)} sourceAction={<SourceAction figure={figure} />} />
      {figure.kind !== "empty" && <SourceAction figure={figure} />}
    </>
  );
}
