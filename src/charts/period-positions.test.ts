import { describe, expect, it } from "vitest";
import { years } from "../../tests/charts/example-figures.ts";
import { readPeriodKey } from "../domain/period.ts";
import type { Category } from "../figures/figure.ts";
import { positionAt, toPositions } from "./period-positions.ts";

const keys = (...all: readonly string[]): readonly Category[] =>
  all.map((key) => ({ key, label: key, shortLabel: key }));

describe("toPositions", () => {
  it("puts months where they are in time, and the stretch between two of them in the middle", () => {
    const months = keys("2016-08", "tot-2019-12", "2019-12", "tot-2020-03", "2020-03", "2020-04");
    const [first = 0, ...others] = toPositions(months).of;
    expect(others.map((each) => each - first)).toEqual([20, 40, 41.5, 43, 44]);
  });

  it("puts a break on its own month, also when no number of that month is known", () => {
    const months = keys("2021-02", "tot-2023-06", "2023-06");
    const { of, ofBreak } = toPositions(months);
    const since = readPeriodKey("2021-07");
    const at = ofBreak({ category: "2023-06", label: "", ...(since === undefined ? {} : { since }) });
    expect(at - (of[0] ?? 0)).toBe(5);
    expect(ofBreak({ category: "2023-06", label: "" })).toBe(of[2]);
  });

  it("keeps years and quarters at equal distances", () => {
    expect(toPositions(years(2019, 2022)).of.map((at, _, all) => at - (all[0] ?? 0))).toEqual([0, 12, 24, 36]);
    expect(toPositions(keys("2023-Q4", "2024-Q1", "2024-Q2")).of.map((at, _, all) => at - (all[0] ?? 0))).toEqual([
      0, 3, 6,
    ]);
  });

  it("counts steps where categories are no periods, or of two kinds, or not in order", () => {
    expect(toPositions(keys("As", "Genk", "Pelt")).of).toEqual([0, 1, 2]);
    expect(toPositions(keys("2023", "2024-01")).of).toEqual([0, 1]);
    expect(toPositions(keys("2024", "2023")).of).toEqual([0, 1]);
  });
});

describe("positionAt", () => {
  it("lies between two categories, and half a step outside them", () => {
    expect(positionAt([10, 20, 50], 1.5)).toBe(35);
    expect(positionAt([10, 20, 50], -0.5)).toBe(5);
    expect(positionAt([10, 20, 50], 2.5)).toBe(65);
    expect(positionAt([10], 0)).toBe(10);
  });
});
