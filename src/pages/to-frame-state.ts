import type { ReactNode } from "react";
import type { Figure, Nearest } from "../figures/figure.ts";
import { toNotes } from "../figures/to-notes.ts";
import type { ViewState } from "../permalink/view-state.ts";
import type { FigureView, FrameState } from "../ui/figure-frame.tsx";
import { toSourceLines } from "./source-lines.ts";

/** How a figure is shown, and what happens when the reader wants it otherwise. Without `onView` and `onMode` there is no choice. */
export interface FrameChoices {
  readonly view: FigureView;
  readonly onView?: (view: FigureView) => void;
  readonly onMode?: (key: string) => void;
  readonly hrefOfNearest: (nearest: Nearest) => string;
  readonly drawing: ReactNode;
  readonly actions?: ReactNode;
}

/** What the frame around a figure shows: everything of the figure but its drawing, which is given. */
export function toFrameState(figure: Figure, choices: FrameChoices): FrameState {
  const { title, subtitle, reading, formula, modes, mode } = figure;
  const { view, onView, onMode, hrefOfNearest, drawing, actions } = choices;
  const common = {
    title,
    subtitle,
    sources: toSourceLines(figure),
    actions,
    ...(modes.length > 1 && onMode !== undefined
      ? { modes: { options: modes, selected: mode, onSelect: onMode } }
      : {}),
  };
  if (figure.kind === "empty") {
    const nearest = figure.nearest.map((each) => ({ label: each.label, href: hrefOfNearest(each) }));
    return { kind: "empty", ...common, reasons: reading, nearest };
  }
  const axisNote = figure.kind === "series" ? figure.axis.note : undefined;
  const hasViews = figure.kind === "series" || figure.kind === "persons";
  return {
    kind: "shown",
    ...common,
    view,
    ...(hasViews && onView !== undefined ? { onView } : {}),
    ...(figure.kind === "series" && figure.classes !== undefined ? { hasMap: true } : {}),
    drawing,
    reading,
    notes: toNotes(figure),
    formula,
    remarks: axisNote === undefined || view !== "chart" ? [] : [axisNote],
  };
}

/** As what the view shows the figure with this id. */
export function viewOf({ tables, maps }: Pick<ViewState, "tables" | "maps">, id: string): FigureView {
  return tables.includes(id) ? "table" : maps.includes(id) ? "map" : "chart";
}
