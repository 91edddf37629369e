import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { regionsQueryOptions } from "../datasets/load-regions.ts";
import { pageRegions, type Region } from "../domain/region.ts";
import { readLink, type LinkNotice } from "../permalink/read-link.ts";
import type { ViewState } from "../permalink/view-state.ts";
import { useSearchNames } from "./use-search-names.ts";

export interface OpenedLink {
  readonly state: ViewState;
  /** What could not be used; nothing as long as that is not certain. */
  readonly notices: readonly LinkNotice[];
  readonly municipalities: readonly Region[];
  /** The address may name a municipality, and those are on their way: the place of the state is not the one that is meant. */
  readonly awaitsPlace: boolean;
}

const noRegions: readonly never[] = [];
/** What is said of a place as long as its name is not known. */
const unknownPlaces: ReadonlySet<LinkNotice["kind"]> = new Set(["unknown-region", "unknown-comparison"] as const);

/** Reads an address with the names of places that it needs. */
export function useLink(query: string): OpenedLink {
  const { data: municipalities = noRegions, isPending } = useQuery(regionsQueryOptions());
  const plain = useMemo(() => readLink(query, { pages: pageRegions, municipalities }), [query, municipalities]);
  // A name that is not one of today may be another one: those are many, and are fetched only now.
  const hasOtherName = plain.state.via !== "" || plain.notices.some(({ kind }) => unknownPlaces.has(kind));
  const { names, isLoading } = useSearchNames(hasOtherName && !isPending);
  const { state, notices } = useMemo(
    () => (names.length === 0 ? plain : readLink(query, { pages: pageRegions, municipalities, names })),
    [query, municipalities, names, plain],
  );
  const isUncertain = isPending || isLoading;
  return {
    state,
    notices: isUncertain ? noRegions : notices,
    municipalities,
    awaitsPlace: isUncertain && notices.some(({ kind }) => unknownPlaces.has(kind)),
  };
}
