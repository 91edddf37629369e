import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfUp, roundToStep, roundWithin } from "./round.ts";

describe("roundHalfUp", () => {
  it.each([
    [76.25, 1, 76.3],
    [80 - 76.3, 1, 3.7],
    [76.3 - 72.4, 1, 3.9],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.04, 1, 0],
    [6.25, 1, 6.3],
    [1e21, 1, 1e21],
  ])("rounds %d to %d decimals as %d", (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it("stays within half a unit of the number", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfUp(value, 1) - value)).toBeLessThanOrEqual(0.05 + 1e-6);
      }),
    );
  });
});

describe("roundToStep", () => {
  it("rounds to the nearest multiple", () => {
    expect(roundToStep(19_325.285, 100)).toBe(19_300);
  });
});

describe("roundWithin", () => {
  it.each([
    [208_916, 208_918, 208_920],
    [26_047, 26_049, 26_050],
    [26_044, 26_046, 26_000],
  ])("says %d to %d as about %d", (low, high, about) => {
    expect(roundWithin(low, high)).toBe(about);
  });

  it("says nothing when no round number fits: the interval is shown then", () => {
    expect(roundWithin(12, 18)).toBeUndefined();
    expect(roundWithin(104, 106)).toBeUndefined();
  });
});
