import { describe, expect, it } from "vitest";
import type { Cell } from "../domain/cell.ts";
import { toRegionKey } from "../domain/region.ts";
import { boundsOf, sumOfParts, type Part } from "./sum-of-parts.ts";

const number = (value: number): Cell => ({ kind: "value", value, precision: "exact" });
const suppressed: Cell = { kind: "missing", reason: "suppressed" };
const absent: Cell = { kind: "missing", reason: "absent" };

function part(code: string, cell: Cell | undefined, shareOfInhabitants: number | undefined = 0.1): Part {
  return { region: toRegionKey("municipality", code), cell, shareOfInhabitants };
}

const jobseekers = { low: 1, high: 3 };

describe("sumOfParts", () => {
  it("is exact when every part has a number, zero included", () => {
    expect(sumOfParts([part("1", number(4)), part("2", number(0))], jobseekers)).toMatchObject({
      kind: "exact",
      value: 4,
    });
  });

  it("becomes an interval of 1 to 3 per suppressed part", () => {
    const sum = sumOfParts([part("1", number(208_915)), part("2", suppressed)], jobseekers);
    expect(sum).toMatchObject({ kind: "interval", low: 208_916, high: 208_918 });
  });

  it("is missing when the source does not say how large a hidden count can be", () => {
    const sum = sumOfParts([part("1", number(100)), part("2", suppressed)], { low: 0, high: Infinity });
    expect(sum).toEqual({ kind: "missing", lacking: ["municipality:2"] });
  });

  it("leaves out a part without a number when it holds under half a percent of the inhabitants", () => {
    const sum = sumOfParts([part("1", number(100)), part("2", absent, 0.0001)], jobseekers);
    expect(sum).toMatchObject({ kind: "incomplete", low: 100, high: 100, lacking: ["municipality:2"] });
  });

  it("is missing when the lacking parts hold half a percent or more, and names them", () => {
    const sum = sumOfParts([part("1", number(100)), part("2", absent, 0.003), part("3", undefined, 0.002)], jobseekers);
    expect(sum).toEqual({ kind: "missing", lacking: ["municipality:2", "municipality:3"] });
  });

  it("is missing when nobody knows how many people live in the lacking part", () => {
    const unknown: Part = { region: toRegionKey("municipality", "2"), cell: absent, shareOfInhabitants: undefined };
    expect(sumOfParts([part("1", number(100)), unknown], jobseekers).kind).toBe("missing");
  });

  it("never reads a bound or an approximate number as a part", () => {
    const about: Cell = { kind: "value", value: 90, precision: "about" };
    expect(sumOfParts([part("1", number(10)), part("2", about)], jobseekers).kind).toBe("missing");
  });

  it("has no sum over nothing", () => {
    expect(boundsOf(sumOfParts([], jobseekers))).toBeUndefined();
  });
});
