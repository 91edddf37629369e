import { queryOptions } from "@tanstack/react-query";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Dataset } from "../domain/dataset.ts";
import { decodeUnzipped } from "./dataset-file.ts";
import { fetchBytes, gunzip } from "./fetch-bytes.ts";

/** Fetches the columns of one dataset of the catalogue. A host that unzips the file on its own does no harm. */
export async function fetchDataset(entry: Pick<CatalogueEntry, "href">, signal?: AbortSignal): Promise<Dataset> {
  const bytes = await fetchBytes(entry.href, signal);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return decodeUnzipped(isZipped ? await gunzip(bytes) : bytes);
}

/** One dataset as a query. The address holds a hash of the content, so it can never be stale. */
export function datasetQueryOptions(entry: Pick<CatalogueEntry, "id" | "href">) {
  return queryOptions({
    queryKey: ["dataset", entry.id, entry.href],
    queryFn: ({ signal }) => fetchDataset(entry, signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
    structuralSharing: false,
  });
}
