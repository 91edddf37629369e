import { toFigureTable } from "../../figures/figure-table.ts";
import { pageOfFigure } from "../../figures/gallery.ts";
import type { Figure } from "../../figures/figure.ts";
import type { OutgoingFigure } from "../../downloads/outgoing-figure.ts";
import { defaultState } from "../../permalink/read-link.ts";
import { writeLink } from "../../permalink/write-link.ts";
import { toAddress } from "../copy-action.tsx";
import type { DeckEntry } from "./use-deck.ts";

/** A figure as it is presented. */
export interface Slide {
  readonly key: string;
  /** Under the title that it has in the presentation. */
  readonly outgoing: OutgoingFigure;
  /** Under its own title: what goes out as numbers. */
  readonly own: OutgoingFigure;
  readonly view: "chart" | "map" | "table";
}

const views = { grafiek: "chart", kaart: "map", tabel: "table" } as const;

/** What is presented of an entry: its figure with the address of the page on which it stands. */
export function toSlide(entry: DeckEntry, figure: Figure, release: string, madeOn: string): Slide {
  const { item, definition, state, key } = entry;
  const { id } = definition;
  const address = writeLink({
    ...state,
    page: pageOfFigure(definition),
    tables: item.view === "tabel" ? [id] : [],
    maps: item.view === "kaart" ? [id] : [],
    deck: defaultState.deck,
  });
  const own: OutgoingFigure = { figure, address: toAddress(`${address || "?"}#${id}`), release, madeOn };
  const titled = item.title === "" ? figure : { ...figure, title: item.title };
  const hasTable = (figure.kind === "series" || figure.kind === "persons") && toFigureTable(figure).rows.length > 0;
  const view = views[item.view];
  return { key, own, outgoing: { ...own, figure: titled }, view: view === "table" && !hasTable ? "chart" : view };
}
