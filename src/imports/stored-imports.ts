import { createDatabaseOpener, StoreFailure, toFailure } from "./import-database.ts";
import { forgetAnswers } from "./remembered-answers.ts";
import { readRecord, toRecord } from "./stored-record.ts";
import type { KeepableTable, StoredImport, StoredImports, StoredListing, StoreOutcome } from "./types.ts";

const channelName = "op-weg-naar-80-imports";

/** The original as it lies in the store: bytes, because a `Blob` may still point to a file that moves. */
interface StoredOriginal {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/**
 * The tables that are kept in this browser, on IndexedDB. Every change is one transaction: it happens whole or not at all, so
 * a full disk or a closed tab loses nothing that was there. Other tabs hear of changes over a channel.
 */
export function openStoredImports(): StoredImports {
  const open = createDatabaseOpener();
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(channelName);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener("message", tell);
  const change = async (work: () => Promise<void>): Promise<StoreOutcome> => {
    try {
      await work();
    } catch (error) {
      return { ok: false, reason: toFailure(error) };
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this site only, and has no such argument
    channel?.postMessage("changed");
    tell();
    return { ok: true };
  };

  return {
    list: async () => {
      try {
        const database = await open();
        const tables = database.transaction("tables").store;
        const [keys, values] = await Promise.all([tables.getAllKeys(), tables.getAll()]);
        return toListing(keys, values);
      } catch {
        return { imports: [], damaged: [] };
      }
    },
    keep: async (result, original) =>
      change(async () => {
        const [record, content] = [toRecord(result, new Date().toISOString()), await toOriginal(result, original)];
        const database = await open();
        const transaction = database.transaction(["tables", "originals"], "readwrite");
        await Promise.all([
          transaction.objectStore("tables").put(record, record.id),
          transaction.objectStore("originals").put(content, record.id),
          transaction.done,
        ]);
        askToStay();
      }),
    originalOf: async (id) => {
      try {
        const stored = await (await open()).get("originals", id);
        return isOriginal(stored)
          ? new File([stored.bytes], stored.name, { type: stored.type, lastModified: 0 })
          : undefined;
      } catch {
        return undefined;
      }
    },
    remove: async (key) =>
      change(async () => {
        const transaction = (await open()).transaction(["tables", "originals"], "readwrite");
        const tables = transaction.objectStore("tables");
        if ((await tables.getKey(key)) === undefined) throw new StoreFailure("gone");
        await Promise.all([tables.delete(key), transaction.objectStore("originals").delete(key), transaction.done]);
      }),
    removeAll: async () =>
      change(async () => {
        const transaction = (await open()).transaction(["tables", "originals"], "readwrite");
        await Promise.all([
          transaction.objectStore("tables").clear(),
          transaction.objectStore("originals").clear(),
          transaction.done,
        ]);
        forgetAnswers();
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function toListing(keys: readonly string[], values: readonly unknown[]): StoredListing {
  const imports: StoredImport[] = [];
  const damaged: { readonly key: string; readonly name: string }[] = [];
  keys.forEach((key, index) => {
    const value = values[index];
    const found = readRecord(value);
    if (found?.id === key) imports.push(found);
    else damaged.push({ key, name: nameOf(value) });
  });
  return { imports: imports.toSorted((a, b) => (a.keptOn < b.keptOn ? -1 : 1)), damaged };
}

function nameOf(stored: unknown): string {
  return typeof stored === "object" && stored !== null && "name" in stored && typeof stored.name === "string"
    ? stored.name
    : "";
}

async function toOriginal({ report }: KeepableTable, original: Blob): Promise<StoredOriginal> {
  return {
    name: original instanceof File ? original.name : report.name,
    type: original.type,
    bytes: await original.arrayBuffer(),
  };
}

function isOriginal(stored: unknown): stored is StoredOriginal {
  return (
    typeof stored === "object" &&
    stored !== null &&
    "bytes" in stored &&
    stored.bytes instanceof ArrayBuffer &&
    "name" in stored &&
    typeof stored.name === "string" &&
    "type" in stored &&
    typeof stored.type === "string"
  );
}

/** Asks the browser not to clear our data when it needs room. It may say no; then they stay as long as there is room. */
function askToStay(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}
