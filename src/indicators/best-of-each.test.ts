import { describe, expect, it } from "vitest";
import { computeBestOfEach, type GroupCount } from "./best-of-each.ts";

const counts = (low: number, high: number, unknown = 50): readonly GroupCount[] => [
  { key: "low", employed: low, population: 100 },
  { key: "high", employed: high, population: 200 },
  { key: "unknown", employed: unknown, population: 100 },
];

describe("each class as in its best place", () => {
  const own = counts(50, 160);
  const places = new Map([
    ["a", own],
    ["b", counts(60, 140, 90)],
    ["c", counts(60, 180)],
  ]);

  it("takes the best place of every class and leaves the unknown as they are", () => {
    const best = computeBestOfEach(own, places, ["unknown"]);
    expect(best?.groups.map(({ bestPlaces, bestRate }) => [bestPlaces, bestRate])).toEqual([
      [["b", "c"], 60],
      [["c"], 90],
      [[], 50],
    ]);
    expect(best).toMatchObject({ population: 400, employed: 260, rate: 65, employedAtBest: 290, rateAtBest: 72.5 });
  });

  it("changes nothing for a place that is the best in everything", () => {
    const best = computeBestOfEach(counts(60, 180, 90), places);
    expect(best?.employedAtBest).toBe(best?.employed);
  });

  it.each([
    ["a class is missing in another place", new Map([["b", counts(60, 140).slice(1)]]), own],
    ["a class has nobody in it", places, [{ key: "low", employed: 0, population: 0 }]],
    ["there is no other place", new Map<string, readonly GroupCount[]>(), own],
    ["there are no classes", places, []],
  ])("is not computed when %s", (_, others, place) => {
    expect(computeBestOfEach(place, others)).toBeUndefined();
  });
});
