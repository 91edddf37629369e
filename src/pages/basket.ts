import { useSyncExternalStore } from "react";
import { mostItems, readDeck, writeDeck, writeItem, type Deck, type DeckItem } from "../permalink/deck.ts";

/** The figures that the reader collected, as far as this browser lets us keep them. */
export interface Basket {
  /** As `deck.ts` writes them. */
  readonly text: string;
  /** Whether they are still there at a next visit; storage may be closed to us. */
  readonly isKept: boolean;
}

/** The number is the version: another way of writing gets another key. */
const storageKey = "presentatie-1";

const listeners = new Set<() => void>();
let basket: Basket | undefined;

function readStored(): Basket {
  try {
    return { text: localStorage.getItem(storageKey) ?? "", isKept: true };
  } catch {
    return { text: "", isKept: false };
  }
}

/** The figures that were collected in this browser. */
export function readBasket(): Basket {
  basket ??= readStored();
  return basket;
}

/** Keeps these figures in this browser; where storage is closed, as long as the page is open. */
export function keepBasket(deck: Deck): void {
  const text = writeDeck(deck);
  let isKept = true;
  try {
    if (text === "") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, text);
  } catch {
    isKept = false;
  }
  basket = { text, isKept };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const followOtherTab = ({ key }: StorageEvent): void => {
    if (key !== null && key !== storageKey) return;
    basket = readStored();
    listener();
  };
  listeners.add(listener);
  globalThis.addEventListener("storage", followOtherTab);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener("storage", followOtherTab);
  };
}

/** The figures of this browser, kept up to date: another tab may collect too. */
export function useBasket(): Basket {
  return useSyncExternalStore(subscribe, readBasket);
}

/** The same figure in the same view, whatever its title became. */
function isSame(one: DeckItem, other: DeckItem): boolean {
  return writeItem({ ...one, title: "" }) === writeItem({ ...other, title: "" });
}

/** Whether this view of a figure was collected. */
export function hasItem({ items }: Deck, item: DeckItem): boolean {
  return items.some((each) => isSame(each, item));
}

/** With these figures at the end, except those that are there already; nothing when they are too many. */
export function withItems(deck: Deck, added: readonly DeckItem[]): Deck | undefined {
  const items = [...deck.items, ...added.filter((item) => !hasItem(deck, item))];
  return items.length > mostItems ? undefined : { ...deck, items };
}

/** Without this view of a figure. */
export function withoutItem(deck: Deck, item: DeckItem): Deck {
  return { ...deck, items: deck.items.filter((each) => !isSame(each, item)) };
}

/** The figures of this browser, read. */
export function readKeptDeck({ text }: Basket): Deck {
  return readDeck(text).deck;
}
