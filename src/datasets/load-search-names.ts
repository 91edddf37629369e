import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import type { SearchName } from "../domain/search-name.ts";
import { fetchBytes } from "./fetch-bytes.ts";

/** Name, code of today, kind; then the former code or "", and 1 for a name that more places have. */
const namesSchema = z.array(
  z.tuple([
    z.string(),
    z.string(),
    z.enum(["part", "former", "spelling"]),
    z.string(),
    z.union([z.literal(0), z.literal(1)]),
  ]),
);

/** The names as they stand in the file of the build: short, because there are a thousand. */
export function toSearchNameRows(names: readonly SearchName[]): z.infer<typeof namesSchema> {
  return names.map(({ name, code, kind, formerCode = "", isHomonym }) => [
    name,
    code,
    kind,
    formerCode,
    isHomonym ? 1 : 0,
  ]);
}

/** The names from the JSON of the build. Throws when it is not what the build writes. */
export function readSearchNameRows(json: unknown): readonly SearchName[] {
  return z.parse(namesSchema, json).map(([name, code, kind, formerCode, isHomonym]) => ({
    name,
    code,
    kind,
    ...(formerCode === "" ? {} : { formerCode }),
    isHomonym: isHomonym === 1,
  }));
}

/** The names as a query; only who searches, or opens an address with a name that we do not know, needs them. */
export function searchNamesQueryOptions(href: string | undefined) {
  return queryOptions({
    queryKey: ["search-names", href],
    queryFn: async ({ signal }) =>
      readSearchNameRows(JSON.parse(new TextDecoder().decode(await fetchBytes(href ?? "", signal)))),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
  });
}
