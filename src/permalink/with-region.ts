import type { Region } from "../domain/region.ts";
import { defaultComparisons } from "./read-link.ts";
import type { ViewState } from "./view-state.ts";

type Places = Pick<ViewState, "region" | "comparisons">;

/**
 * The places of a view that moves to another area. Who left the proposed comparison as it was gets the proposal of the new
 * area; in a comparison of one's own only that area itself falls away.
 */
export function withRegion({ region: before, comparisons }: Places, region: Region): Places {
  const keys = (regions: readonly Region[]): string => regions.map(({ key }) => key).join();
  const isProposed = region.key !== before.key && keys(comparisons) === keys(defaultComparisons(before));
  return {
    region,
    comparisons: isProposed ? defaultComparisons(region) : comparisons.filter(({ key }) => key !== region.key),
  };
}
