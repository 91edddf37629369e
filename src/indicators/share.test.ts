import { describe, expect, it } from "vitest";
import { computeShare } from "./share.ts";
import type { Sum } from "./sum-of-parts.ts";

const exact = (value: number): Sum => ({ kind: "exact", value, places: [] });
const between = (low: number, high: number): Sum => ({ kind: "interval", low, high, hidden: [], places: [] });
const none: Sum = { kind: "missing", lacking: [] };

describe("computeShare", () => {
  it("divides a part by the whole of all parts", () => {
    expect(computeShare(exact(25), [exact(50), exact(25)])).toEqual({ low: 25, high: 25 });
  });

  it("widens when another part is hidden: the whole may be larger", () => {
    expect(computeShare(exact(90), [between(0, 10)])).toEqual({ low: 90, high: 100 });
  });

  it("is at its least when it is smallest itself and the others are largest", () => {
    expect(computeShare(between(10, 20), [between(80, 90)])).toEqual({ low: 10, high: 20 });
  });

  it.each([
    ["a part has no sum", none, [exact(10)]],
    ["another part has no sum", exact(10), [none]],
    ["the whole may be below four", exact(3), [between(0, 9)]],
    ["there is nothing at all", exact(0), [exact(0)]],
  ])("is nothing when %s", (_, part, others) => {
    expect(computeShare(part, others)).toBeUndefined();
  });
});
