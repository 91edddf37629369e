import { describe, expect, it } from "vitest";
import { toColumnLetters } from "./column-letters.ts";

describe("toColumnLetters", () => {
  it.each([
    [1, "A"],
    [8, "H"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("calls column %d %s", (column, letters) => {
    expect(toColumnLetters(column)).toBe(letters);
  });
});
