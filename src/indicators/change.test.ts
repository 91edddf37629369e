import { describe, expect, it } from "vitest";
import { toRegionKey } from "../domain/region.ts";
import { computeCountChange } from "./change.ts";
import type { Sum } from "./sum-of-parts.ts";

const herstappe = [toRegionKey("municipality", "73028")];
const exact = (value: number): Sum => ({ kind: "exact", value, places: [] });
const hidden = (low: number, high: number): Sum => ({ kind: "interval", low, high, hidden: herstappe, places: [] });
const without = (value: number): Sum => ({
  kind: "incomplete",
  low: value,
  high: value,
  lacking: herstappe,
  hidden: [],
  places: [],
});

describe("computeCountChange", () => {
  it("is exact between exact sums, also to zero", () => {
    expect(computeCountChange(exact(100), exact(0), 4)).toEqual({
      low: -100,
      high: -100,
      share: { low: -100, high: -100 },
    });
  });

  it("is widened by hidden parts on both sides", () => {
    expect(computeCountChange(hidden(25_156, 25_158), hidden(26_047, 26_049), 4)).toMatchObject({
      low: 889,
      high: 893,
    });
  });

  it("exists when both years leave out the same part, and not when only one does", () => {
    expect(computeCountChange(without(100), without(110), 4)).toMatchObject({ low: 10, high: 10 });
    expect(computeCountChange(without(100), exact(110), 4)).toBeUndefined();
  });

  it("is never computed from a count below what may be told", () => {
    expect(computeCountChange(exact(3), exact(30), 4)).toBeUndefined();
  });

  it("is computed from any count that is public, without a share of a handful", () => {
    expect(computeCountChange(exact(3), exact(1), 0)).toEqual({ low: -2, high: -2, share: undefined });
    expect(computeCountChange(exact(0), exact(0), 0)).toEqual({ low: 0, high: 0, share: undefined });
    expect(computeCountChange(exact(10), exact(9), 0)).toMatchObject({ share: { low: -10, high: -10 } });
  });
});
