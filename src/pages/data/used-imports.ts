import { useSyncExternalStore } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { applyImports } from "../../imports/apply-imports.ts";
import { openStoredImports } from "../../imports/stored-imports.ts";
import type {
  ImportId,
  KeepableTable,
  StoredImport,
  StoredImports,
  StoredListing,
  StoreOutcome,
  UsedImport,
} from "../../imports/types.ts";
import { isSameList } from "../same-list.ts";

/** The reader's own tables that figures use now: kept on this device or in this tab only. */
export interface UsedImports {
  /** Not ready until we know what is kept; figures wait for it, so that they do not change under the reader's eyes. */
  readonly isReady: boolean;
  /** In the order of use: of two tables with the same position the later one speaks. */
  readonly used: readonly UsedImport[];
  readonly kept: StoredListing;
  /** Another tab changed what is kept, and this tab shows it. */
  readonly changedElsewhere: boolean;
}

/** How long figures wait for a store that does not answer. */
const longestWaitMs = 2000;
const nothingKept: StoredListing = { imports: [], damaged: [] };

let state: UsedImports = { isReady: false, used: [], kept: nothingKept, changedElsewhere: false };
/** What this tab uses without keeping it, in order of use. */
let ofThisTab: readonly UsedImport[] = [];
let store: StoredImports | undefined;
/** Changes that this tab asked for itself; their echo is no news. */
let ownChanges = 0;
/** Files that were kept and no longer are, but that this tab still uses. */
const forgotten = new Map<ImportId, { readonly table: StoredImport; readonly original: File }>();
const listeners = new Set<() => void>();

/** What is kept now, with the very objects of before where they are the same table: figures then stay as they are. */
async function listKept(opened: StoredImports): Promise<StoredListing> {
  const listing = await opened.list();
  const known = new Map(state.kept.imports.map((each) => [`${each.id} ${each.keptOn}`, each]));
  const imports = listing.imports.map((each) => known.get(`${each.id} ${each.keptOn}`) ?? each);
  return { ...listing, imports: imports.sort((a, b) => (a.keptOn < b.keptOn ? -1 : 1)) };
}

function publish(next: Partial<UsedImports>): void {
  state = { ...state, ...next };
  const keptIds = new Set(state.kept.imports.map(({ id }) => id));
  const used = withOwnNames([...state.kept.imports, ...ofThisTab.filter(({ id }) => !keptIds.has(id))]);
  // The same list as long as the same tables are in it: figures are built again only when something changed.
  if (!isSameList(used, state.used)) state = { ...state, used };
  for (const listener of listeners) listener();
}

const renamed = new Map<string, UsedImport>();

/**
 * Exports of three municipalities may all be called `vacatures_202604_all.xlsx`: the second becomes `… (2)`, so that a source
 * line and a source row tell them apart.
 */
function withOwnNames(tables: readonly UsedImport[]): readonly UsedImport[] {
  const taken = new Map<string, number>();
  return tables.map((table) => {
    const count = (taken.get(table.name) ?? 0) + 1;
    taken.set(table.name, count);
    if (count === 1) return table;
    const name = `${table.name} (${count})`;
    const known = renamed.get(name);
    if (known?.dataset === table.dataset) return known;
    const other = { ...table, name };
    renamed.set(name, other);
    return other;
  });
}

function openStore(): StoredImports {
  if (store !== undefined) return store;
  const opened = openStoredImports();
  store = opened;
  opened.subscribe(() => {
    const isOurs = ownChanges > 0;
    void listKept(opened).then((kept) => {
      const before = state.kept.imports.map(({ id }) => id).join();
      const isNews = !isOurs && state.isReady && before !== kept.imports.map(({ id }) => id).join();
      publish({ kept, isReady: true, ...(isNews ? { changedElsewhere: true } : {}) });
    });
  });
  void listKept(opened).then((kept) => {
    publish({ kept, isReady: true });
  });
  setTimeout(() => {
    if (!state.isReady) publish({ isReady: true });
  }, longestWaitMs);
  return opened;
}

function subscribe(listener: () => void): () => void {
  openStore();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The tables in use; the page follows when they change, here or in another tab. */
export function useUsedImports(): UsedImports {
  return useSyncExternalStore(subscribe, () => state);
}

/** Lets the figures use a table, in this tab only. A table with the same origin takes the place of the earlier one. */
export function addForThisTab(table: UsedImport): void {
  ofThisTab = [...ofThisTab.filter(({ id }) => id !== table.id), table];
  publish({});
}

/** Keeps a table on this device. When that does not work, it stays in use in this tab and nothing else changes. */
export async function keepImport(table: KeepableTable, original: Blob): Promise<StoreOutcome> {
  return change(async (opened) => opened.keep(table, original));
}

/** Keeps a table again that this tab took from the store before. */
export async function keepAgain(id: ImportId): Promise<StoreOutcome> {
  const known = forgotten.get(id);
  if (known === undefined) return { ok: false, reason: "gone" };
  const { name, size, answers, target, dataset } = known.table;
  const report = { id, name, size, answers, ...(target === undefined ? {} : { target }) };
  return keepImport({ report, dataset }, known.original);
}

/** Takes a table from this device, but lets this tab use it. */
export async function forgetImport({ id }: UsedImport): Promise<StoreOutcome> {
  const table = state.kept.imports.find((each) => each.id === id);
  const original = await keptOriginalOf(id);
  if (table === undefined) return { ok: false, reason: "gone" };
  if (original !== undefined) forgotten.set(id, { table, original });
  if (!ofThisTab.some((each) => each.id === id)) ofThisTab = [...ofThisTab, table];
  return change(async (opened) => opened.remove(id));
}

/** Takes a table out of use and from this device. */
export async function removeImport(id: string): Promise<StoreOutcome> {
  ofThisTab = ofThisTab.filter((each) => each.id !== id);
  if (!state.kept.imports.some((each) => each.id === id) && !state.kept.damaged.some(({ key }) => key === id)) {
    publish({});
    return { ok: true };
  }
  return change(async (opened) => opened.remove(id));
}

/** Takes all tables out of use and from this device. */
export async function removeAllImports(): Promise<StoreOutcome> {
  ofThisTab = [];
  return change(async (opened) => opened.removeAll());
}

/** The file of a kept table as it was given. A table out of an archive has the archive. */
export async function keptOriginalOf(id: ImportId): Promise<File | undefined> {
  const original = (await openStore().originalOf(id)) ?? forgotten.get(id)?.original;
  if (original === undefined || original instanceof File) return original;
  return new File([original], state.kept.imports.find((each) => each.id === id)?.name.split("/")[0] ?? id);
}

/** The reader has seen that another tab changed something. */
export function dismissChange(): void {
  if (state.changedElsewhere) publish({ changedElsewhere: false });
}

async function change(ask: (opened: StoredImports) => Promise<StoreOutcome>): Promise<StoreOutcome> {
  const opened = openStore();
  ownChanges++;
  try {
    const outcome = await ask(opened);
    publish({ kept: await listKept(opened), changedElsewhere: false });
    return outcome;
  } finally {
    ownChanges--;
  }
}

const applied = new WeakMap<Dataset, { readonly used: readonly UsedImport[]; readonly result: Dataset }>();

/** A bundled dataset with the reader's own tables in it; the same object for the same tables. */
export function withImports(base: Dataset, used: readonly UsedImport[]): Dataset {
  const fitting = used.filter(({ target }) => target === base.id);
  if (fitting.length === 0) return base;
  const known = applied.get(base);
  if (known !== undefined && isSameList(known.used, fitting)) return known.result;
  const result = applyImports(base, fitting);
  applied.set(base, { used: fitting, result });
  return result;
}
