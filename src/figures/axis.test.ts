import { describe, expect, it } from "vitest";
import { toValueAxis } from "./axis.ts";

const options = { format: (value: number) => `${value}%`, language: "nl" as const };

describe("toValueAxis", () => {
  it("starts counts at zero and says nothing about it", () => {
    const axis = toValueAxis({ ...options, values: [15_230, 43_323], fromZero: true, count: 4 });
    expect(axis).toMatchObject({ min: 0, max: 50_000 });
    expect(axis.note).toBeUndefined();
  });

  it("says where an axis begins that does not start at zero", () => {
    expect(toValueAxis({ ...options, values: [72.4, 76.3], fromZero: false, atLeastTo: 80 })).toMatchObject({
      min: 72,
      max: 80,
      note: "As begint bij 72%",
    });
  });

  it("has whole steps where its labels have no decimals, so that no two ticks read alike", () => {
    const whole = (value: number): string => `${value.toFixed(0)}%`;
    const axis = toValueAxis({ ...options, format: whole, values: [4, 4.3, 5.1, 5.5], fromZero: false });
    expect(axis.ticks.map(({ label }) => label)).toEqual(["4%", "5%", "6%"]);
    const fine = toValueAxis({ ...options, values: [4, 4.5, 5.5], fromZero: false });
    expect(fine.ticks.length).toBeGreaterThan(3);
  });

  it("holds every value, one value alone and none at all", () => {
    for (const values of [[5], [0], [68.1, 68.1], []]) {
      const axis = toValueAxis({ ...options, values, fromZero: false });
      expect(axis.max).toBeGreaterThan(axis.min);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(axis.min);
        expect(value).toBeLessThanOrEqual(axis.max);
      }
    }
  });
});
