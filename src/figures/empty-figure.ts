import type { EmptyFigure } from "./figure.ts";

const noFigures = { nl: "Geen cijfers voor deze periode", en: "No figures for this period" } as const;

type Told = Pick<EmptyFigure, "id" | "language" | "subtitle" | "sources" | "absent" | "reading"> &
  Partial<Pick<EmptyFigure, "title" | "nearest">>;

/** A figure without anything to show for the selection: `reading` says why. */
export function toEmptyFigure(told: Told): EmptyFigure {
  return { title: noFigures[told.language], nearest: [], ...told, kind: "empty", notes: [], facts: [] };
}
