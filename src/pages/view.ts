import { createContext, use } from "react";
import type { Language } from "../domain/language.ts";
import type { Region } from "../domain/region.ts";
import { goToQuery, type Step } from "../permalink/use-query-string.ts";
import type { ViewState } from "../permalink/view-state.ts";
import { writeLink } from "../permalink/write-link.ts";

/** The view as read from the address, and the way to another one. */
export interface View {
  readonly state: ViewState;
  readonly language: Language;
  /** The 285 municipalities; empty until they are loaded. */
  readonly municipalities: readonly Region[];
}

export const ViewContext = createContext<View | undefined>(undefined);

/** The current view. */
export function useView(): View {
  const view = use(ViewContext);
  if (view === undefined) throw new Error("useView needs a ViewContext around it");
  return view;
}

/** Choices that leave the number standing that the opened link took along; after any other one it is dropped from the address. */
const besideCitation: ReadonlySet<string> = new Set<keyof ViewState>(["language", "tables", "maps", "sorts"]);

function withChanges(state: ViewState, changes: Partial<ViewState>): ViewState {
  const isKept = Object.keys(changes).every((key) => besideCitation.has(key));
  // The other name that led here was told once; it goes no further than this page and this place.
  // A presentation of a link stays on its page.
  const deck = (changes.page ?? state.page) === "presentatie" ? state.deck : "";
  return { ...state, deck, ...(isKept ? {} : { citation: undefined, via: "" }), ...changes };
}

/** The address of the current view with some choices changed. Links on the page are made of these. */
export function hrefOf(state: ViewState, changes: Partial<ViewState> = {}, hash = ""): string {
  return `${writeLink(withChanges(state, changes)) || "?"}${hash}`;
}

/** Changes some choices of the view, by changing the address. */
export function changeView(state: ViewState, changes: Partial<ViewState>, step: Step = "push"): void {
  goToQuery(writeLink(withChanges(state, changes)), step);
}

/**
 * Goes to an address of this site as a click on a link to it would. `opensPlace`: the other place is another page to the reader,
 * who begins at its top, although the address names the same page.
 */
export function followHref(href: string, opensPlace = false): void {
  const url = new URL(href, location.href);
  const pageOf = (search: string): string | null => new URLSearchParams(search).get("p");
  const movesToPage = opensPlace || pageOf(url.search) !== pageOf(location.search);
  goToQuery(url.search, "push", url.hash);
  if (movesToPage) {
    globalThis.scrollTo(0, 0);
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    // The figure that the link names is on the page from its first drawing, as a frame that still loads.
    const target = url.hash.slice(1);
    if (target !== "") requestAnimationFrame(() => document.getElementById(target)?.scrollIntoView());
  }
}

/**
 * Follows plain clicks on links within the site without a reload; everything else (new tab, download, other site, a hash on
 * this page) is left to the browser.
 */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.target !== "" || link.hasAttribute("download")) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.pathname !== location.pathname || url.search === location.search) return;
  event.preventDefault();
  followHref(link.href, link.dataset["opens"] === "place");
}
