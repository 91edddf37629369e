import { queryOptions } from "@tanstack/react-query";
import type { MunicipalTopology } from "../domain/boundaries.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { anything, listOf, number, oneOf, optional, record } from "./json-shape.ts";

const numbers = listOf(number);
const boundariesSchema = record({
  topology: record({
    type: oneOf("Topology"),
    arcs: listOf(listOf(numbers)),
    transform: optional(record({ scale: numbers, translate: numbers })),
    bbox: optional(numbers),
    objects: record({
      municipalities: record({ type: oneOf("GeometryCollection"), geometries: listOf(anything) }),
    }),
  }),
});

/** The topology out of the JSON of the build. Throws when it is not what the build writes. */
export function readBoundaries(json: unknown): MunicipalTopology {
  return boundariesSchema(json).topology;
}

/** The borders as a query; only a site that has them is asked for them. */
export function boundariesQueryOptions(href: string | undefined) {
  return queryOptions({
    queryKey: ["boundaries", href],
    queryFn: async ({ signal }) =>
      readBoundaries(JSON.parse(new TextDecoder().decode(await fetchBytes(href ?? "", signal)))),
    enabled: href !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
  });
}
