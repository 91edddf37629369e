import { describe, expect, it } from "vitest";
import { stepPoint } from "./step-point.ts";

const reach = { rows: 2, firstColumn: 0, lastColumn: 39 };
const at = { row: 0, column: 20 };

describe("stepPoint", () => {
  it.each([
    ["ArrowLeft", { row: 0, column: 19 }],
    ["ArrowRight", { row: 0, column: 21 }],
    ["ArrowUp", { row: 0, column: 20 }],
    ["ArrowDown", { row: 1, column: 20 }],
    ["Home", { row: 0, column: 0 }],
    ["End", { row: 0, column: 39 }],
    ["PageUp", { row: 0, column: 16 }],
    ["PageDown", { row: 0, column: 24 }],
  ])("%s", (key, expected) => {
    expect(stepPoint(at, key, reach)).toEqual(expected);
  });

  it("stays at the ends", () => {
    expect(stepPoint({ row: 1, column: 39 }, "ArrowRight", reach)).toEqual({ row: 1, column: 39 });
    expect(stepPoint({ row: 1, column: 38 }, "PageDown", reach)).toEqual({ row: 1, column: 39 });
    expect(stepPoint({ row: 1, column: 0 }, "ArrowDown", reach)).toEqual({ row: 1, column: 0 });
  });

  it("goes by point with all four arrows when there is one series", () => {
    const one = { rows: 1, firstColumn: 0, lastColumn: 5 };
    expect(stepPoint({ row: 0, column: 2 }, "ArrowDown", one)).toEqual({ row: 0, column: 3 });
    expect(stepPoint({ row: 0, column: 2 }, "ArrowUp", one)).toEqual({ row: 0, column: 1 });
  });

  it("leaves other keys to the page", () => {
    expect(stepPoint(at, "a", reach)).toBeUndefined();
    expect(stepPoint(at, "Tab", reach)).toBeUndefined();
  });
});
