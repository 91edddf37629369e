import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { placeNamesQueryOptions } from "../datasets/load-place-names.ts";
import { regionCodeOf, toRegionKey, type RegionKey } from "../domain/region.ts";
import { nameOf } from "../figures/place-names.ts";

/** The name of a place that a file names. */
export type NamePlace = (region: RegionKey) => string;

/** Names of places as they may stand in a file: ours, those of merged municipalities, else what the key holds of its own name. */
export function usePlaceNames(ofTotal: string): NamePlace {
  const { data: names } = useQuery(placeNamesQueryOptions());
  return useMemo(
    () => (region) => {
      if (region === toRegionKey("area", "totaal")) return ofTotal;
      const known = nameOf(region);
      return known === region ? (names?.get(region) ?? regionCodeOf(region)) : known;
    },
    [names, ofTotal],
  );
}
