import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseNumberStyle, readNumber, type NumberUse } from "./read-number.ts";

function readColumn(texts: readonly string[], use: NumberUse): readonly (number | undefined)[] {
  const { style } = chooseNumberStyle(texts, use);
  return texts.map((text) => readNumber(text, style)?.value);
}

describe("reading the numbers of a column", () => {
  it.each<[string, NumberUse, readonly string[], readonly (number | undefined)[]]>([
    ["dots are thousands in a count", "count", ["1.604", "14.157", "999"], [1604, 14157, 999]],
    ["dots are decimals in a rate", "rate", ["1.604", "15.6"], [1.604, 15.6]],
    ["one dot with three digits is a decimal in a rate", "rate", ["1.604", "2.001"], [1.604, 2.001]],
    ["commas are decimals", "rate", ["12,5", "4", "0,2"], [12.5, 4, 0.2]],
    ["dots are thousands beside decimal commas", "unknown", ["1.234", "12,5"], [1234, 12.5]],
    ["both separators, the Dutch way", "count", ["1.234,5", "12"], [1234.5, 12]],
    ["both separators, the English way", "count", ["1,234.5", "12"], [1234.5, 12]],
    ["no-break spaces are thousands", "count", ["1\u00a0105\u00a0200", "12\u202f345", "1 000"], [1105200, 12345, 1000]],
    ["percent signs fall away", "rate", ["20,1%", "31,0 %", "+4,3%", "-0,7%"], [20.1, 31, 4.3, -0.7]],
    ["be.STAT prints percents with a point", "rate", ["15.6%", "7.0%"], [15.6, 7]],
    ["minus signs of all kinds", "rate", ["-1,5", "−1,5", "–1,5"], [-1.5, -1.5, -1.5]],
    ["a dot in a rate is never a thousand, not even beside commas", "rate", ["12,5", "1.234"], [12.5, undefined]],
    ["a leading zero is no group of thousands", "count", ["0.123", "1.5"], [0.123, 1.5]],
    [
      "words and dates are no numbers",
      "count",
      ["ca. 5 of 6", "24-54", "1/02/2026", "1e5", "Infinity"],
      [undefined, undefined, undefined, undefined, undefined],
    ],
    ["groups of the wrong size are no number", "count", ["1.2345.678", "12.34.5"], [undefined, undefined]],
  ])("%s", (_name, use, texts, expected) => {
    expect(readColumn(texts, use)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ["≥ 75", "at-least", "75"],
    [">100", "more-than", "100"],
    ["<4", "less-than", "4"],
    ["ca. 12,5", "about", "12.5"],
  ])("reads %s as a number with the precision %s", (text, precision, value) => {
    expect(readNumber(text, { decimal: ",", thousands: "." })).toMatchObject({ precision, value: Number(value) });
  });

  it("says that 1.234 has two readings when nothing decides", () => {
    expect(chooseNumberStyle(["1.234", "12"], "unknown").doubt).toMatchObject({
      token: "1.234",
      assumed: 1234,
      other: 1.234,
    });
    expect(chooseNumberStyle(["1,234"], "unknown").doubt).toMatchObject({
      token: "1,234",
      assumed: 1.234,
      other: 1234,
    });
    expect(chooseNumberStyle(["1.234", "12"], "count").doubt).toBeUndefined();
    expect(chooseNumberStyle(["1.234", "12,5"], "unknown").doubt).toBeUndefined();
  });

  it("trusts no separator in a column that contradicts itself", () => {
    expect(chooseNumberStyle(["1.234,5", "12.5"], "rate").isMixed).toBe(true);
  });
});

const dutch = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 2 });
const english = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const spaced = (value: number): string => dutch.format(value).replaceAll(".", "\u00a0");

describe("numbers written and read again", () => {
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 });

  it.each<[string, (value: number) => string]>([
    ["dots", (value) => dutch.format(value)],
    ["no-break spaces", spaced],
    ["plain digits", String],
  ])("are the same counts with %s for thousands", (_name, write) => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(readColumn(values.map(write), "count")).toEqual(values);
      }),
    );
  });

  it.each<[string, (value: number) => string]>([
    ["a decimal comma", (value) => dutch.format(value)],
    ["a decimal point", (value) => english.format(value).replaceAll(",", "")],
  ])("are the same rates with %s", (_name, write) => {
    const rates = fc.array(fc.integer({ min: -99999, max: 99999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rates, (hundredths) => {
        const values = hundredths.map((each) => each / 100);
        expect(readColumn(values.map(write), "rate")).toEqual(values.map((value) => value + 0));
      }),
    );
  });

  it("are never read as another number, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text, { decimal: ",", thousands: "." });
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
