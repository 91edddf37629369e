import { describe, expect, it } from "vitest";
import { computeArrival } from "./arrival.ts";

describe("the year of arrival", () => {
  it.each([
    ["Limburg in points from 2023", 3.7, 0.975, 2023, 2027],
    ["Vlaanderen in points from 2025", 2.7, 0.52, 2025, 2031],
    ["in persons", 19_325, 5_092, 2023, 2027],
    ["in whole years without noise", 3.9, 0.975, 2023, 2027],
    ["within the first year", 0.1, 0.975, 2023, 2024],
  ])("is found: %s", (_, gap, pace, from, year) => {
    expect(computeArrival(gap, pace, from)).toEqual({ kind: "year", year });
  });

  it.each([0, -0.8])("is never when the pace is %d", (pace) => {
    expect(computeArrival(3.7, pace, 2023)).toEqual({ kind: "never" });
  });

  it.each([
    ["on the goal", 0, 0.5],
    ["above the goal", -0.8, 0.5],
    ["above the goal with a falling rate", -0.8, -0.5],
  ])("has passed when the place is %s", (_, gap, pace) => {
    expect(computeArrival(gap, pace, 2023)).toEqual({ kind: "reached" });
  });
});
