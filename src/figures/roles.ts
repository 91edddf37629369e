import { flanders, type Region, type RegionKey } from "../domain/region.ts";
import type { Role } from "./figure.ts";
import type { Selection } from "./figure-input.ts";

/** A place with the part it plays in a figure. */
export interface PlayedRegion {
  readonly region: Region;
  readonly role: Role;
}

/** The chosen area first, then the comparisons in the order in which the reader chose them; nobody twice. */
export function toPlayedRegions({
  region,
  comparisons,
}: Pick<Selection, "region" | "comparisons">): readonly PlayedRegion[] {
  const played: PlayedRegion[] = [{ region, role: "home" }];
  let others = 0;
  for (const comparison of comparisons) {
    if (played.some(({ region: { key } }) => key === comparison.key)) continue;
    if (comparison.key === flanders) played.push({ region: comparison, role: "flanders" });
    else {
      others += 1;
      played.push({ region: comparison, role: others === 1 ? "compare-1" : others === 2 ? "compare-2" : "compare" });
    }
  }
  return played;
}

/** The part that a place plays, `context` when it was not chosen. */
export function roleOf(key: RegionKey, selection: Selection): Role {
  return toPlayedRegions(selection).find(({ region }) => region.key === key)?.role ?? "context";
}
