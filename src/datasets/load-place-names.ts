import { queryOptions } from "@tanstack/react-query";
import { toRegionKey, type RegionKey } from "../domain/region.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { listOf, record, text } from "./json-shape.ts";

const placesSchema = record({
  municipalities: listOf(record({ nis: text, name: text, district: text, districtName: text })),
});

/** Names of municipalities of every state of the map, merged ones too, and of their districts. */
export type PlaceNames = ReadonlyMap<RegionKey, string>;

/** The names from the JSON of the build. Throws when it is not what the build writes. */
export function readPlaceNames(json: unknown): PlaceNames {
  return new Map(
    placesSchema(json).municipalities.flatMap(({ nis, name, district, districtName }) => [
      [toRegionKey("municipality", nis), name] as const,
      [toRegionKey("district", district), `arrondissement ${districtName}`] as const,
    ]),
  );
}

/** The names as a query; only the page of files needs those of the past. */
export function placeNamesQueryOptions() {
  return queryOptions({
    queryKey: ["place-names"],
    queryFn: async ({ signal }) =>
      readPlaceNames(JSON.parse(new TextDecoder().decode(await fetchBytes("data/places.json", signal)))),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
  });
}
