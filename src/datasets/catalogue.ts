import { queryOptions } from "@tanstack/react-query";
import type { Catalogue, CatalogueEntry } from "../domain/catalogue.ts";
import { toDatasetId } from "../domain/dataset.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { listOf, number, optional, record, text, type ValueOf } from "./json-shape.ts";

const entrySchema = record({
  id: text,
  file: text,
  title: record({ nl: text, en: text }),
  concept: text,
  population: text,
  source: record({ name: text, note: text }),
  published: text,
  retrieved: text,
  licence: text,
  quality: text,
  smallNumberRule: text,
  breaks: listOf(record({ period: text, what: text, region: optional(text) })),
  choiceRule: optional(text),
  rowCount: number,
  href: text,
});
const catalogueSchema = record({
  released: text,
  release: text,
  entries: listOf(entrySchema),
  boundaries: optional(record({ href: text, source: text })),
  searchNames: optional(text),
});

/** Where the build writes the catalogue, relative to the page. */
export const catalogueHref = "data/catalogue.json";

/** The catalogue from its JSON. Throws when it is not what the build writes. */
export function readCatalogue(json: unknown): Catalogue {
  const { released, release, entries, boundaries, searchNames } = catalogueSchema(json);
  return {
    released,
    release,
    entries: entries.map(toEntry),
    ...(boundaries === undefined ? {} : { boundaries }),
    ...(searchNames === undefined ? {} : { searchNames }),
  };
}

function toEntry({ id, breaks, choiceRule, ...rest }: ValueOf<typeof entrySchema>): CatalogueEntry {
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
