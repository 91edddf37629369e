import { createElement, Fragment, useEffect, useSyncExternalStore, type ReactNode } from "react";

// The part of @tanstack/react-query that an embed uses, in its build only (vite.embed.config.ts): load once, tell who waits, try
// again. An embed has no second page and no stale data, and the library weighs as much as a figure.

interface Options<Data> {
  readonly queryKey: readonly unknown[];
  readonly queryFn?: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  readonly enabled?: boolean;
}

/** A thing that is loaded, as the hooks of the library describe it. */
interface Result<Data> {
  readonly data: Data | undefined;
  readonly isPending: boolean;
  readonly isLoading: boolean;
  readonly isError: boolean;
  readonly refetch: () => Promise<void>;
}

interface Entry {
  readonly data?: unknown;
  readonly status: "idle" | "loading" | "ready" | "failed";
}

/** How often a file is asked for before it counts as failed. */
const mostAttempts = 2;
const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();
/** Counts the changes of all entries: an embed shows one figure, so whatever comes concerns it. */
let version = 0;

function put(key: string, entry: Entry): void {
  entries.set(key, entry);
  version++;
  for (const listener of listeners) listener();
}

function keyOf({ queryKey }: Options<unknown>): string {
  return JSON.stringify(queryKey);
}

function entryOf(query: Options<unknown>): Entry {
  return entries.get(keyOf(query)) ?? { status: "idle" };
}

async function load(query: Options<unknown>): Promise<void> {
  const { queryFn } = query;
  if (queryFn === undefined) return;
  const key = keyOf(query);
  put(key, { status: "loading" });
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    try {
      put(key, { status: "ready", data: await queryFn({ signal: new AbortController().signal }) });
      return;
    } catch {
      // The last failure is told to the reader by the figure itself.
    }
  }
  put(key, { status: "failed" });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function toResult<Data>(query: Options<Data>): Result<Data> {
  const { data, status } = entryOf(query);
  const isPending = status === "idle" || status === "loading";
  return {
    // A key belongs to one kind of data.
    data: data as Data | undefined,
    isPending,
    isLoading: isPending && query.enabled !== false,
    isError: status === "failed",
    refetch: async () => load(query),
  };
}

export interface Queries<Data, Combined> {
  readonly queries: readonly Options<Data>[];
  readonly combine: (results: readonly Result<Data>[]) => Combined;
}

/** Several things that are loaded, put together by `combine`. */
export function useQueries<Data, Combined>({ queries, combine }: Queries<Data, Combined>): Combined {
  useSyncExternalStore(subscribe, () => version);
  // After every drawing: what is wanted now and was never asked for.
  useEffect(() => {
    for (const query of queries) if (query.enabled !== false && entryOf(query).status === "idle") void load(query);
  });
  return combine(queries.map(toResult));
}

/** One thing that is loaded. */
export function useQuery<Data>(query: Options<Data>): Result<Data> {
  const [result] = useQueries({ queries: [query], combine: (results) => results });
  if (result === undefined) throw new Error("One query has one result");
  return result;
}

/** Options as they are: the library has this function for its types. */
export function queryOptions<Query>(query: Query): Query {
  return query;
}

/** Nothing is kept per client: a page has one figure. Called with `new`, as the class of the library is. */
export function QueryClient(): void {
  // There is nothing to set up.
}

export function QueryClientProvider({ children }: { readonly children: ReactNode }) {
  return createElement(Fragment, null, children);
}
