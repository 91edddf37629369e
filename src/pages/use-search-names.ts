import { useQuery } from "@tanstack/react-query";
import { catalogueQueryOptions } from "../datasets/catalogue.ts";
import { searchNamesQueryOptions } from "../datasets/load-search-names.ts";
import type { SearchName } from "../domain/search-name.ts";

const none: readonly never[] = [];

/** The other names of municipalities, once somebody wants them; empty until they are there and when they cannot be loaded. */
export function useSearchNames(isWanted: boolean): {
  readonly names: readonly SearchName[];
  readonly isLoading: boolean;
} {
  const { data: catalogue, isLoading: isOnItsWay } = useQuery(catalogueQueryOptions());
  const href = catalogue?.searchNames;
  const isEnabled = isWanted && href !== undefined;
  const { data: names = none, isLoading } = useQuery({ ...searchNamesQueryOptions(href), enabled: isEnabled });
  return { names, isLoading: isWanted && (isOnItsWay || isLoading) };
}
