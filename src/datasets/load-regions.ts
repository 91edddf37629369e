import { queryOptions } from "@tanstack/react-query";
import { regionCodeOf, toRegionKey, type Region } from "../domain/region.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { listOf, number, optional, record, text, type ValueOf } from "./json-shape.ts";

const regionsSchema = listOf(
  record({
    code: text,
    name: text,
    province: text,
    district: text,
    districtName: text,
    referenceRegion: text,
    spot: optional(record({ q: number, r: number, lat: number, lon: number })),
    neighbours: optional(listOf(text)),
    merger: optional(record({ date: text, parts: listOf(record({ code: text, name: text })) })),
  }),
);

/** Where the build writes the municipalities, relative to the page. */
export const regionsHref = "data/regions.json";

/** A municipality as it stands in the file of the build: codes without level. */
export function toRegionRecord(region: Region): ValueOf<typeof regionsSchema>[number] {
  const { code, name, province, district, districtName, referenceRegion, spot, neighbours, merger } = region;
  return {
    code,
    name,
    province: province === undefined ? "" : regionCodeOf(province),
    district: district ?? "",
    districtName: districtName ?? "",
    referenceRegion: referenceRegion ?? "",
    ...(spot === undefined ? {} : { spot }),
    ...(neighbours === undefined ? {} : { neighbours: [...neighbours] }),
    ...(merger === undefined ? {} : { merger: { date: merger.date, parts: [...merger.parts] } }),
  };
}

/** The municipalities from the JSON of the build. Throws when it is not what the build writes. */
export function readRegionRecords(json: unknown): readonly Region[] {
  return regionsSchema(json).map(({ code, province, spot, neighbours, merger, ...rest }) => ({
    ...rest,
    key: toRegionKey("municipality", code),
    level: "municipality",
    code,
    province: toRegionKey("province", province),
    ...(spot === undefined ? {} : { spot }),
    ...(neighbours === undefined ? {} : { neighbours }),
    ...(merger === undefined ? {} : { merger }),
  }));
}

/** Fetches the 285 municipalities of 1 January 2025. */
export async function fetchRegions(signal?: AbortSignal): Promise<readonly Region[]> {
  const bytes = await fetchBytes(regionsHref, signal);
  return readRegionRecords(JSON.parse(new TextDecoder().decode(bytes)));
}

/** The municipalities as a query. */
export function regionsQueryOptions() {
  return queryOptions({
    queryKey: ["regions"],
    queryFn: ({ signal }) => fetchRegions(signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
  });
}
