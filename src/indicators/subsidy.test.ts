import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeSubsidy } from "./subsidy.ts";

describe("computeSubsidy", () => {
  it("splits the published budget as the note describes it", () => {
    expect(computeSubsidy(9_141_660.12, 30, [40, 45, 15])).toEqual({
      byCosts: 6_399_162.08,
      byResults: 2_742_498.04,
      bySource: [3_656_664.05, 4_113_747.05, 1_371_249.02],
    });
  });

  it("gives the cent that rounding loses to the part that lost most", () => {
    expect(computeSubsidy(0.1, 25, [33.3, 33.3, 33.4])?.bySource).toEqual([0.03, 0.03, 0.04]);
    expect(computeSubsidy(0.01, 50, [40, 45, 15])).toEqual({ byCosts: 0.01, byResults: 0, bySource: [0, 0.01, 0] });
  });

  it("pays nothing by results at a share of zero, and everything at a hundred", () => {
    expect(computeSubsidy(1000, 0, [])).toMatchObject({ byCosts: 1000, byResults: 0 });
    expect(computeSubsidy(1000, 100, [])).toMatchObject({ byCosts: 0, byResults: 1000 });
  });

  it("has no answer for a budget or a share that cannot be", () => {
    expect(computeSubsidy(Number.NaN, 30, [40])).toBeUndefined();
    expect(computeSubsidy(Number.POSITIVE_INFINITY, 30, [40])).toBeUndefined();
    expect(computeSubsidy(-1, 30, [40])).toBeUndefined();
    expect(computeSubsidy(1000, 101, [40])).toBeUndefined();
    expect(computeSubsidy(1000, Number.NaN, [40])).toBeUndefined();
    expect(computeSubsidy(1000, 30, [40, Number.NaN])).toBeUndefined();
  });

  it("never loses or makes a cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 0, max: 1000 }), (cents, tenths) => {
        const split = computeSubsidy(cents / 100, tenths / 10, [40, 45, 15]);
        const sum = (parts: readonly number[]): number => parts.reduce((so, part) => so + Math.round(part * 100), 0);
        expect(sum([split?.byCosts ?? Number.NaN, split?.byResults ?? Number.NaN])).toBe(cents);
        expect(sum(split?.bySource ?? [])).toBe(cents);
      }),
    );
  });
});
