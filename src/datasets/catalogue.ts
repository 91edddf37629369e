import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import type { Catalogue, CatalogueEntry } from "../domain/catalogue.ts";
import { toDatasetId } from "../domain/dataset.ts";
import { fetchBytes } from "./fetch-bytes.ts";

// Validators are never built from text: the page's content policy forbids it.
z.config({ jitless: true });

const text = z.string();
const entrySchema = z.object({
  id: text,
  file: text,
  title: z.object({ nl: text, en: text }),
  concept: text,
  population: text,
  source: z.object({ name: text, note: text }),
  published: text,
  retrieved: text,
  licence: text,
  quality: text,
  smallNumberRule: text,
  breaks: z.array(z.object({ period: text, what: text, region: z.optional(text) })),
  choiceRule: z.optional(text),
  rowCount: z.number(),
  href: text,
});
const catalogueSchema = z.object({
  released: text,
  release: text,
  entries: z.array(entrySchema),
  boundaries: z.optional(z.object({ href: text, source: text })),
  searchNames: z.optional(text),
});

/** Where the build writes the catalogue, relative to the page. */
export const catalogueHref = "data/catalogue.json";

/** The catalogue from its JSON. Throws when it is not what the build writes. */
export function readCatalogue(json: unknown): Catalogue {
  const { released, release, entries, boundaries, searchNames } = z.parse(catalogueSchema, json);
  return {
    released,
    release,
    entries: entries.map(toEntry),
    ...(boundaries === undefined ? {} : { boundaries }),
    ...(searchNames === undefined ? {} : { searchNames }),
  };
}

function toEntry({ id, breaks, choiceRule, ...rest }: z.infer<typeof entrySchema>): CatalogueEntry {
  return {
    ...rest,
    id: toDatasetId(id),
    breaks: breaks.map(({ region, ...each }) => (region === undefined ? each : { ...each, region })),
    ...(choiceRule === undefined ? {} : { choiceRule }),
  };
}

/** Fetches the catalogue of the bundled datasets. */
export async function fetchCatalogue(signal?: AbortSignal): Promise<Catalogue> {
  const bytes = await fetchBytes(catalogueHref, signal);
  return readCatalogue(JSON.parse(new TextDecoder().decode(bytes)));
}

/** The catalogue as a query. A build does not change while a page is open. */
export function catalogueQueryOptions() {
  return queryOptions({
    queryKey: ["catalogue"],
    queryFn: ({ signal }) => fetchCatalogue(signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
  });
}
