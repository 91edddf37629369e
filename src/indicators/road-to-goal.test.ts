import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../domain/round.ts";
import { computeRoad, type RoadInput } from "./road-to-goal.ts";

const flanders2018: RoadInput = {
  employed: 2_849_000,
  population: 3_817_000,
  populationThen: 3_817_000,
  goal: 80,
  years: 12,
};

describe("the way to the goal", () => {
  it.each([
    ["Vlaanderen 2018 at a constant population", flanders2018, 74.6, 5.4, 204_600],
    ["with the population expected for 2024", { ...flanders2018, populationThen: 3_810_000 }, 74.6, 5.4, 199_000],
    [
      "with 120,000 more people at work",
      { ...flanders2018, employed: 2_969_000, population: 3_810_000, populationThen: 3_810_000 },
      77.9,
      2.1,
      79_000,
    ],
    ["towards a goal of one's own", { ...flanders2018, goal: 76 }, 74.6, 1.4, 51_920],
    ["above the goal", { ...flanders2018, employed: 3_084_136 }, 80.8, -0.8, -30_536],
    ["exactly on the goal", { ...flanders2018, employed: 3_053_600 }, 80, 0, 0],
  ] as const)("is computed for %s", (_, input, rate, points, persons) => {
    const road = computeRoad(input);
    expect(roundHalfUp(road?.rate ?? Number.NaN, 1)).toBe(rate);
    expect(roundHalfUp(road?.gapPoints ?? Number.NaN, 1)).toBe(points);
    expect(roundHalfUp(road?.personsNeeded ?? Number.NaN, 0)).toBe(persons);
  });

  it("spreads the persons over the years that remain", () => {
    expect(computeRoad(flanders2018)?.personsPerYear).toBeCloseTo(17_050);
  });

  it.each([
    ["the goal does not lie ahead", { ...flanders2018, years: 0 }],
    ["nobody is needed", { ...flanders2018, employed: 3_500_000 }],
  ])("has no pace when %s", (_, input) => {
    expect(computeRoad(input)?.personsPerYear).toBeUndefined();
  });

  it("needs nobody more when the population shrinks enough, although the rate lies below the goal", () => {
    const road = computeRoad({ ...flanders2018, populationThen: 3_500_000 });
    expect(road?.gapPoints).toBeGreaterThan(0);
    expect(road?.personsNeeded).toBeLessThan(0);
  });

  it.each([
    ["there are no inhabitants", { ...flanders2018, population: 0 }],
    ["there will be none", { ...flanders2018, populationThen: 0 }],
    ["more people work than live there", { ...flanders2018, employed: 3_817_001 }],
  ])("is not computed when %s", (_, input) => {
    expect(computeRoad(input)).toBeUndefined();
  });
});
