import { describe, expect, it } from "vitest";
import { atLeast, notPublished, points, suppressed, value } from "../../tests/charts/example-figures.ts";
import { toReach, toRuns, toSuppressedRanges } from "./line-runs.ts";

describe("toRuns", () => {
  it("leaves a gap at a missing period by default", () => {
    const runs = toRuns({ points: points([75.5, 74.7, null, 76.7, 76.8]), gaps: "break" });
    expect(runs).toEqual([{ indices: [0, 1] }, { indices: [3, 4] }]);
  });

  it("joins far-apart measurements when the figure says so", () => {
    const runs = toRuns({ points: points([72.4, null, null, null, 76.3]), gaps: "bridge" });
    expect(runs).toEqual([{ indices: [0, 4] }]);
  });

  it("never joins over a suppressed number, not even when bridging", () => {
    const runs = toRuns({ points: [value(9), suppressed, value(7), notPublished, value(6)], gaps: "bridge" });
    expect(runs).toEqual([{ indices: [0] }, { indices: [2, 4] }]);
  });

  it("never draws a limit as a value: a line breaks there, or passes by when it bridges", () => {
    const withLimit = [value(74), atLeast(75), value(76)];
    expect(toRuns({ points: withLimit, gaps: "break" })).toEqual([{ indices: [0] }, { indices: [2] }]);
    expect(toRuns({ points: withLimit, gaps: "bridge" })).toEqual([{ indices: [0, 2] }]);
  });

  it("has no pieces when there is no number", () => {
    expect(toRuns({ points: points([null, null]), gaps: "bridge" })).toEqual([]);
  });
});

describe("toReach", () => {
  it("runs from the first number to the last", () => {
    expect(toReach([notPublished, value(1), notPublished, value(2), suppressed])).toEqual({ first: 1, last: 3 });
    expect(toReach([suppressed, atLeast(75)])).toBeUndefined();
  });
});

describe("toSuppressedRanges", () => {
  it("takes neighbouring suppressed periods together and leaves other gaps alone", () => {
    const ranges = toSuppressedRanges([value(6), suppressed, suppressed, value(5), notPublished, suppressed]);
    expect(ranges).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 5 },
    ]);
  });
});
