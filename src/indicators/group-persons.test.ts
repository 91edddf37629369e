import { describe, expect, it } from "vitest";
import { holdsTooFew } from "./group-persons.ts";

const mesen = { count: 26, rate: 5.8 };

describe("holdsTooFew", () => {
  it("finds too few where the group is a small part of a small labour force", () => {
    // 26 of 5.8% is a labour force of about 450; 3% of that is 13 people, and 4.7% of those is less than one.
    expect(holdsTooFew(4.7, 0.03, mesen, 4)).toBe(true);
    expect(holdsTooFew(5.8, 0.4, mesen, 4)).toBe(false);
  });

  it("takes printed decimals at their least favourable", () => {
    // 0.4 x 100 x 1.0 / 10.0 would be exactly 4 persons; 0.95 and 10.05 are fewer.
    expect(holdsTooFew(1, 0.4, { count: 100, rate: 10 }, 4)).toBe(true);
    expect(holdsTooFew(1.1, 0.4, { count: 100, rate: 10 }, 4)).toBe(false);
  });

  it("takes a printed zero for nobody only where it cannot be somebody", () => {
    expect(holdsTooFew(0, 0.03, { count: 60, rate: 5 }, 4)).toBe(false);
    expect(holdsTooFew(0, 0.03, { count: 500, rate: 5 }, 4)).toBe(true);
    expect(holdsTooFew(0, 0.03, { count: 60, rate: 0 }, 4)).toBe(true);
  });

  it("knows that a place without jobseekers has none in a group, and no rate either", () => {
    expect(holdsTooFew(0, 0.03, { count: 0, rate: 0 }, 4)).toBe(false);
    expect(holdsTooFew(0.3, 0.03, { count: 0, rate: 0 }, 4)).toBe(true);
  });
});
