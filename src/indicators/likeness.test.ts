import { describe, expect, it } from "vitest";
import { rankByLikeness } from "./likeness.ts";

describe("likeness", () => {
  it("counts differences in standard deviations, so that no unit outweighs another", () => {
    // Values 0 and 2 around 1: one standard deviation is 1. The same for thousands.
    const small = { kind: "measured", values: [0, 2, 0, 2] } as const;
    const large = { kind: "measured", values: [0, 0, 2000, 2000] } as const;
    const [first, second, third] = rankByLikeness(0, 4, [small, large]);
    expect([first?.index, second?.index, third?.index]).toEqual([1, 2, 3]);
    expect(first?.distance).toBeCloseTo(second?.distance ?? 0);
    expect(third?.differences).toEqual([2, 2]);
    expect(third?.distance).toBeCloseTo(2);
  });

  it("measures distance on the map in the spread of all places", () => {
    const points = [
      [0, 0],
      [3, 4],
      [0, 1],
    ] as const;
    const [nearest, farthest] = rankByLikeness(0, 3, [{ kind: "located", points }]);
    expect([nearest?.index, farthest?.index]).toEqual([2, 1]);
    expect((farthest?.distance ?? 0) / (nearest?.distance ?? 1)).toBeCloseTo(5);
  });

  it("leaves out who lacks a value, and lists nobody without criteria", () => {
    const values = { kind: "measured", values: [1, undefined, 5] } as const;
    expect(rankByLikeness(0, 3, [values]).map(({ index }) => index)).toEqual([2]);
    expect(rankByLikeness(0, 3, [])).toEqual([]);
  });

  it("calls equal things equal when there is no spread at all", () => {
    const same = { kind: "measured", values: [4, 4, 4] } as const;
    const labels = { kind: "labelled", labels: ["a", "b", "a"] } as const;
    expect(rankByLikeness(0, 3, [same, labels]).map(({ index }) => index)).toEqual([2, 1]);
  });
});
