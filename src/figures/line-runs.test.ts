import { describe, expect, it } from "vitest";
import { atLeast, notPublished, points, suppressed, value } from "../../tests/charts/example-figures.ts";
import type { Series } from "./figure.ts";
import { toBridgedIndices, toReach, toRuns, toSuppressedRanges } from "./line-runs.ts";

/** The pieces as text: `0-1` was measured, `1~3` is a bridge. */
function piecesOf(series: Pick<Series, "points" | "gaps">, breaks?: readonly number[]): readonly string[] {
  return toRuns(series, breaks).map(({ indices, isBridge }) => indices.join(isBridge ? "~" : "-"));
}

describe("toRuns", () => {
  it("leaves a gap at a missing period by default", () => {
    expect(piecesOf({ points: points([75.5, 74.7, null, 76.7, 76.8]), gaps: "break" })).toEqual(["0-1", "3-4"]);
  });

  it("joins far-apart measurements by a bridge when the figure says so", () => {
    const line = { points: points([72.4, null, null, null, 76.3, 76.9]), gaps: "bridge" } as const;
    expect(piecesOf(line)).toEqual(["0", "0~4", "4-5"]);
    expect(toBridgedIndices(line.points, toRuns(line))).toEqual([1, 2, 3]);
  });

  it("never bridges a break, on whichever of the missing periods or on the next measurement it lies", () => {
    const line = { points: points([72.4, null, null, 76.3]), gaps: "bridge" } as const;
    expect(piecesOf(line, [1])).toEqual(["0", "3"]);
    expect(piecesOf(line, [3])).toEqual(["0", "3"]);
    expect(piecesOf(line, [0])).toEqual(["0", "0~3", "3"]);
  });

  it("never joins over a suppressed number, not even when bridging", () => {
    const line = { points: [value(9), suppressed, value(7), notPublished, value(6)], gaps: "bridge" } as const;
    expect(piecesOf(line)).toEqual(["0", "2", "2~4", "4"]);
  });

  it("never draws a limit as a value: a line breaks there, or a bridge passes by", () => {
    const withLimit = [value(74), atLeast(75), value(76)];
    expect(piecesOf({ points: withLimit, gaps: "break" })).toEqual(["0", "2"]);
    expect(piecesOf({ points: withLimit, gaps: "bridge" })).toEqual(["0", "0~2", "2"]);
    expect(toBridgedIndices(withLimit, toRuns({ points: withLimit, gaps: "bridge" }))).toEqual([]);
  });

  it("has no pieces when there is no number", () => {
    expect(piecesOf({ points: points([null, null]), gaps: "bridge" })).toEqual([]);
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
