import { describe, expect, it } from "vitest";
import { formatCount, formatRate } from "./format-number.ts";
import { readTypedNumber } from "./read-typed-number.ts";

describe("a typed number", () => {
  it.each([
    ["3.817.000", 3_817_000],
    ["3817000", 3_817_000],
    ["3 817 000", 3_817_000],
    ["3\u00a0817\u00a0000", 3_817_000],
    ["3.817", 3817],
    ["77,5", 77.5],
    ["77.5", 77.5],
    ["80%", 80],
    ["9.141.660,12 euro", 9_141_660.12],
    ["€ 443", 443],
  ])("reads %j as Dutch", (text, number) => {
    expect(readTypedNumber(text, "nl")).toBe(number);
  });

  it.each([
    ["3,817,000", 3_817_000],
    ["77.5%", 77.5],
    ["77,5", 77.5],
  ])("reads %j as English", (text, number) => {
    expect(readTypedNumber(text, "en")).toBe(number);
  });

  it.each(["", " ", "veel", "3.8.17", "1.23.456", "12a", "-5", "1e6", "NaN", "3,817,000", "%"])(
    "does not guess at %j",
    (text) => {
      expect(readTypedNumber(text, "nl")).toBeUndefined();
    },
  );

  it.each(["nl", "en"] as const)("reads back what is written in %s", (language) => {
    expect(readTypedNumber(formatCount(2_849_000, language), language)).toBe(2_849_000);
    expect(readTypedNumber(formatRate(77.5, language), language)).toBe(77.5);
  });
});
