import { describe, expect, it } from "vitest";
import * as keys from "../domain/region.ts";
import { withRegion } from "./with-region.ts";

function page(key: keys.RegionKey): keys.Region {
  const region = keys.pageRegions.find((candidate) => candidate.key === key);
  if (region === undefined) throw new Error(`${key} has no page`);
  return region;
}
const [antwerp, flanders, limburg] = [
  page(keys.toRegionKey("province", "10000")),
  page(keys.flanders),
  page(keys.limburg),
];

describe("moving to another area", () => {
  it("gives the proposal of the new area to who left the proposal as it was", () => {
    expect(withRegion({ region: limburg, comparisons: [flanders] }, flanders)).toEqual({
      region: flanders,
      comparisons: [],
    });
    expect(withRegion({ region: flanders, comparisons: [] }, limburg)).toEqual({
      region: limburg,
      comparisons: [flanders],
    });
  });

  it("keeps a comparison of one's own, without the new area itself", () => {
    const own = { region: limburg, comparisons: [antwerp, flanders] };
    expect(withRegion(own, antwerp)).toEqual({ region: antwerp, comparisons: [flanders] });
    expect(withRegion({ region: limburg, comparisons: [] }, antwerp)).toEqual({ region: antwerp, comparisons: [] });
  });

  it("changes nothing when the area stays", () => {
    expect(withRegion({ region: flanders, comparisons: [] }, flanders)).toEqual({ region: flanders, comparisons: [] });
  });
});
