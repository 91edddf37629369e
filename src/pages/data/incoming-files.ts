import { useSyncExternalStore } from "react";

/** Something that a reader hands over: a file, or text from the clipboard. */
export type Incoming =
  { readonly kind: "file"; readonly file: File } | { readonly kind: "text"; readonly text: string };

// What was dropped or pasted on another page waits here until the page of files takes it.
let waiting: readonly Incoming[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Hands things over to the page of files, now or as soon as it is there. */
export function handOver(incoming: readonly Incoming[]): void {
  waiting = [...waiting, ...incoming];
  for (const listener of listeners) listener();
}

/** Takes everything that waits. */
export function takeIncoming(): readonly Incoming[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

/** What waits to be taken; the same list until something changes. */
export function useWaiting(): readonly Incoming[] {
  return useSyncExternalStore(subscribe, () => waiting);
}

/** The files and text of a drop or of the clipboard; files go before their text, which a spreadsheet puts there too. */
export function readTransfer(transfer: DataTransfer | null): readonly Incoming[] {
  if (transfer === null) return [];
  const text = transfer.getData("text/plain");
  // A copied range of cells comes as text and as a picture of itself: then the text is meant.
  const files = [...transfer.files].filter(({ type }) => !(type.startsWith("image/") && text !== ""));
  if (files.length > 0) return files.map((file) => ({ kind: "file", file }));
  return text.trim() === "" ? [] : [{ kind: "text", text }];
}
