import { queryOptions } from "@tanstack/react-query";
import type { SearchName } from "../domain/search-name.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { listOf, oneOf, text, tuple, type ValueOf } from "./json-shape.ts";

/** Name, code of today, kind; then the former code or "", and 1 for a name that more places have. */
const namesSchema = listOf(tuple(text, text, oneOf("part", "former", "spelling"), text, oneOf(0, 1)));

/** The names as they stand in the file of the build: short, because there are a thousand. */
export function toSearchNameRows(names: readonly SearchName[]): ValueOf<typeof namesSchema> {
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
  return namesSchema(json).map(([name, code, kind, formerCode, isHomonym]) => ({
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
