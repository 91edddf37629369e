import type { EmptyFigure } from "./figure.ts";
import type { Selection } from "./figure-input.ts";

/** The title of an empty figure that says nothing else; `buildFigure` puts the place before it. */
export const noFigures = { nl: "Geen cijfers voor deze periode", en: "No figures for this period" } as const;

type Told = Pick<EmptyFigure, "id" | "language" | "subtitle" | "sources" | "absent" | "reading"> &
  Partial<Pick<EmptyFigure, "title" | "nearest">>;

/** A figure without anything to show for the selection: `reading` says why. */
export function toEmptyFigure(told: Told): EmptyFigure {
  return { title: noFigures[told.language], nearest: [], ...told, kind: "empty", notes: [], facts: [] };
}

/** The title of an empty figure for which no other period would help: it names the place. Nothing when a year was chosen. */
export function titleWithoutFigure({
  region,
  to,
  language,
}: Pick<Selection, "region" | "to" | "language">): Pick<Partial<EmptyFigure>, "title"> {
  if (to !== "latest") return {};
  return { title: language === "nl" ? `Geen cijfers voor ${region.name}` : `No figures for ${region.name}` };
}
