import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import { toRegionKey, type Region } from "../domain/region.ts";
import { fetchBytes } from "./fetch-bytes.ts";

const regionsSchema = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    province: z.string(),
    district: z.string(),
    referenceRegion: z.string(),
  }),
);

/** Where the build writes the municipalities, relative to the page. */
export const regionsHref = "data/regions.json";

/** A municipality as it stands in the file of the build: codes without level. */
export function toRegionRecord({
  code,
  name,
  province,
  district,
  referenceRegion,
}: Region): z.infer<typeof regionsSchema>[number] {
  return {
    code,
    name,
    province: province?.slice(province.indexOf(":") + 1) ?? "",
    district: district ?? "",
    referenceRegion: referenceRegion ?? "",
  };
}

/** The municipalities from the JSON of the build. Throws when it is not what the build writes. */
export function readRegions(json: unknown): readonly Region[] {
  return z.parse(regionsSchema, json).map(({ code, name, province, district, referenceRegion }) => ({
    key: toRegionKey("municipality", code),
    level: "municipality",
    code,
    name,
    province: toRegionKey("province", province),
    district,
    referenceRegion,
  }));
}

/** Fetches the 285 municipalities of 1 January 2025. */
export async function fetchRegions(signal?: AbortSignal): Promise<readonly Region[]> {
  const bytes = await fetchBytes(regionsHref, signal);
  return readRegions(JSON.parse(new TextDecoder().decode(bytes)));
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
