import { lazy, Suspense, useState } from "react";
import type { Figure } from "../../figures/figure.ts";
import { frameWords } from "../../format/frame-words.ts";
import type { TableSort, ViewState } from "../../permalink/view-state.ts";
import type { FigureView } from "../../ui/figure-frame.tsx";
import { SkeletonDrawing } from "../../ui/skeleton.tsx";

// Each form is loaded when it is shown: a key number costs no chart, a table no map.
const EmbedDrawing = lazy(async () => ({ default: (await import("./embed-drawing.tsx")).EmbedDrawing }));
const MapView = lazy(async () => ({ default: (await import("../map-view.tsx")).MapView }));
const FigureTable = lazy(async () => ({ default: (await import("../../tables/figure-table.tsx")).FigureTable }));
const NumberBoard = lazy(async () => ({ default: (await import("../../tables/number-board.tsx")).NumberBoard }));
const ListTable = lazy(async () => ({ default: (await import("../../tables/list-table.tsx")).ListTable }));

export interface EmbedBodyProps {
  readonly figure: Figure;
  readonly view: FigureView;
  readonly state: ViewState;
}

/** The drawing, map, table, numbers or list of an embedded figure. */
export function EmbedBody(props: EmbedBodyProps) {
  return (
    <Suspense fallback={<SkeletonDrawing message={frameWords[props.figure.language].frame.loading} />}>
      <Shape {...props} />
    </Suspense>
  );
}

function Shape({ figure, view, state }: EmbedBodyProps) {
  if (figure.kind === "numbers") return <NumberBoard figure={figure} />;
  if (figure.kind === "list") {
    const isGroup = figure.groups.some(({ key }) => key === state.cluster);
    return <ListTable figure={figure} search={state.search} group={isGroup ? state.cluster : ""} />;
  }
  if (view === "table") return <SortedTable figure={figure} first={state.sorts[figure.id]} />;
  if (view === "map" && figure.kind === "series") return <MapView figure={figure} />;
  return <EmbedDrawing figure={figure} />;
}

interface SortedTableProps {
  readonly figure: Figure;
  readonly first: TableSort | undefined;
}

/** The address of an embed belongs to the page around it, so the order that a reader chooses lasts as long as the table. */
function SortedTable({ figure, first }: SortedTableProps) {
  const [sort, setSort] = useState(first);
  return <FigureTable figure={figure} sort={sort} onSort={setSort} />;
}
