import { describe, expect, it } from "vitest";
import { computeSeekersPerVacancy } from "./seekers-per-vacancy.ts";
import type { Sum } from "./sum-of-parts.ts";

const exact = (value: number): Sum => ({ kind: "exact", value, places: [] });
const between = (low: number, high: number): Sum => ({ kind: "interval", low, high, hidden: [], places: [] });
const none: Sum = { kind: "missing", lacking: [] };

describe("computeSeekersPerVacancy", () => {
  it("divides jobseekers by open vacancies", () => {
    expect(computeSeekersPerVacancy(exact(25_078), exact(8772))).toEqual({ kind: "value", value: 25_078 / 8772 });
  });

  it("is certain when a hidden part cannot change the first decimal", () => {
    expect(computeSeekersPerVacancy(between(25_078, 25_087), exact(8772))).toEqual({
      kind: "value",
      value: 25_082.5 / 8772,
    });
  });

  it("is an interval when a hidden part can change the first decimal", () => {
    expect(computeSeekersPerVacancy(between(10, 19), exact(10))).toEqual({ kind: "interval", low: 1, high: 1.9 });
  });

  it.each([
    ["no jobseekers are known", none, exact(10)],
    ["no vacancies are known", exact(10), none],
    ["there are no vacancies", exact(10), exact(0)],
    ["the vacancies are uncertain", exact(10), between(1, 3)],
    ["fewer than four jobseekers may be meant", between(1, 3), exact(10)],
  ])("does not exist when %s", (_, seekers, vacancies) => {
    expect(computeSeekersPerVacancy(seekers, vacancies)).toBeUndefined();
  });
});
