import { useMemo } from "react";
import { pageRegions } from "../../domain/region.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { gallery } from "../../figures/gallery.ts";
import { readDeck, toItemState, writeDeck, writeItem, type Deck, type DeckItem } from "../../permalink/deck.ts";
import type { ViewState } from "../../permalink/view-state.ts";
import { keepBasket, useBasket } from "../basket.ts";
import { findUnknownChoices } from "../unknown-choices.ts";
import { changeView, useView, type View } from "../view.ts";

/** A figure of the presentation that exists, in the view in which it was collected. */
export interface DeckEntry {
  /** The same as long as it is the same figure in the same view, wherever it stands and whatever its title. */
  readonly key: string;
  readonly item: DeckItem;
  readonly definition: FigureDefinition;
  readonly state: ViewState;
}

export interface OpenedDeck {
  readonly title: string;
  readonly entries: readonly DeckEntry[];
  /** Parts that name no figure, place, period or way of counting that exists. */
  readonly unknown: readonly string[];
  /** How many were over the limit. */
  readonly left: number;
  /** Whether it came with the address; else it is that of this browser. */
  readonly isLinked: boolean;
  readonly isKept: boolean;
  readonly change: (deck: Deck) => void;
}

/** The presentation of the address, or else of this browser; nothing until the places that it may name are there. */
export function useDeck(): OpenedDeck | undefined {
  const view = useView();
  const { state } = view;
  const basket = useBasket();
  const isLinked = state.deck !== "";
  const text = isLinked ? state.deck : basket.text;
  const { deck, left } = useMemo(() => readDeck(text), [text]);
  const found = useEntries(deck.items, view);
  if (found === undefined) return undefined;
  return {
    ...found,
    title: deck.title,
    left,
    isLinked,
    isKept: basket.isKept,
    change: (next) => {
      if (isLinked) changeView(state, { deck: writeDeck(next) }, "replace");
      else keepBasket(next);
    },
  };
}

function useEntries(
  items: readonly DeckItem[],
  { language, municipalities }: View,
): Pick<OpenedDeck, "entries" | "unknown"> | undefined {
  return useMemo(() => {
    if (municipalities.length === 0) return undefined;
    const entries: DeckEntry[] = [];
    const unknown: string[] = [];
    const counts = new Map<string, number>();
    for (const item of items) {
      const text = writeItem({ ...item, title: "" });
      const definition = gallery.find(({ id }) => id === item.figure);
      const { state, notices } = toItemState(item, { language }, { pages: pageRegions, municipalities });
      // A place or a period that is not known is not replaced by another one in silence.
      const isKnown =
        notices.length === 0 && definition !== undefined && findUnknownChoices(state, [definition]).length === 0;
      if (!isKnown) {
        unknown.push(text.slice(0, 60));
        continue;
      }
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      entries.push({ key: `${text} ${count}`, item, definition, state });
    }
    return { entries, unknown };
  }, [items, language, municipalities]);
}
