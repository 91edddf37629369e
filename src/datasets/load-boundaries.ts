import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import type { MunicipalTopology } from "../domain/boundaries.ts";
import { fetchBytes } from "./fetch-bytes.ts";

const numbers = z.array(z.number());
const boundariesSchema = z.object({
  topology: z.object({
    type: z.literal("Topology"),
    arcs: z.array(z.array(numbers)),
    transform: z.optional(z.object({ scale: numbers, translate: numbers })),
    bbox: z.optional(numbers),
    objects: z.object({
      municipalities: z.object({ type: z.literal("GeometryCollection"), geometries: z.array(z.unknown()) }),
    }),
  }),
});

/** The topology out of the JSON of the build. Throws when it is not what the build writes. */
export function readBoundaries(json: unknown): MunicipalTopology {
  return z.parse(boundariesSchema, json).topology;
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
