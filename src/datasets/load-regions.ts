import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import { regionCodeOf, toRegionKey, type Region } from "../domain/region.ts";
import { fetchBytes } from "./fetch-bytes.ts";

const regionsSchema = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    province: z.string(),
    district: z.string(),
    districtName: z.string(),
    referenceRegion: z.string(),
    spot: z.optional(z.object({ q: z.number(), r: z.number(), lat: z.number(), lon: z.number() })),
    neighbours: z.optional(z.array(z.string())),
    merger: z.optional(
      z.object({ date: z.string(), parts: z.array(z.object({ code: z.string(), name: z.string() })) }),
    ),
  }),
);

/** Where the build writes the municipalities, relative to the page. */
export const regionsHref = "data/regions.json";

/** A municipality as it stands in the file of the build: codes without level. */
export function toRegionRecord(region: Region): z.infer<typeof regionsSchema>[number] {
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
  return z.parse(regionsSchema, json).map(({ code, province, spot, neighbours, merger, ...rest }) => ({
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
