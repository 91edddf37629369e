import { useSyncExternalStore } from "react";

/** Whether a step gets its own place in the history. Choices do; typing in a search field does not. */
export type Step = "push" | "replace";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener("popstate", listener);
  };
}

/** The query of the address bar. It is the only state of the view; back and forward change it like any other step. */
export function useQueryString(): string {
  return useSyncExternalStore(subscribe, () => location.search);
}

/**
 * Puts a query (`?geb=…` or "") in the address bar without a reload. The path stays, so the site works in any folder of
 * any static host. A hash is dropped unless given: it belonged to the previous view.
 */
export function goToQuery(query: string, step: Step, hash = ""): void {
  const address = `${location.pathname}${query}${hash}`;
  if (step === "push" && query + hash !== location.search + location.hash) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}
