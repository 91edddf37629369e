import { describe, expect, it } from "vitest";
import { computePersonsOf, computeSteps } from "./reach-of-groups.ts";

const group = (key: string, count: number, isWithin = false) => ({ key, count, isWithin });

describe("the steps of the labour reserve", () => {
  it("climbs from 76 over 78 to 80 and beyond", () => {
    const steps = computeSteps(76, [group("seek", 2), group("avail", 2), group("ill", 6)]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [76, 78],
      [78, 80],
      [80, 86],
    ]);
  });

  it("does not rise for people who work already", () => {
    expect(computeSteps(76, [group("more", 3, true), group("seek", 2)])).toEqual([
      { key: "more", adds: 0, from: 76, to: 76 },
      { key: "seek", adds: 2, from: 76, to: 78 },
    ]);
  });

  it("has no steps without groups", () => {
    expect(computeSteps(76, [])).toEqual([]);
  });

  it.each([
    ["one group", 2, 1, 7_834.575, 13_057.625],
    ["two groups, each rounded by itself", 4, 2, 15_669.15, 26_115.25],
    ["nobody", 0, 1, 0, 2_611.525],
  ])("says how many persons whole inhabitants in a hundred can be: %s", (_, count, parts, low, high) => {
    const persons = computePersonsOf(count, parts, 522_305);
    expect(persons.low).toBeCloseTo(low);
    expect(persons.high).toBeCloseTo(high);
  });
});
