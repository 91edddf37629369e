import { describe, expect, it } from "vitest";
import type { Point } from "../figures/figure.ts";
import { decimalsIn, numberOf, splitPrinted } from "./number-of.ts";

const value = (text: string, number: number): Point => ({ kind: "value", value: number, text, places: [] });

describe("the number of a point in a file", () => {
  it("has all its decimals and no noise of binary fractions", () => {
    expect(numberOf(value("3,7 procentpunt", 80 - 76.3), "nl")).toBe(3.7);
    expect(numberOf(value("6,3%", 6.32), "nl")).toBe(6.32);
  });

  it("is what is printed when the page says that it is an estimate", () => {
    expect(numberOf(value("ongeveer 5.100", 5092.47), "nl")).toBe(5100);
    expect(numberOf(value("about 19,300 persons", 19_325.285), "en")).toBe(19_300);
    expect(numberOf(value("ongeveer 33,3%", 33.333), "nl")).toBe(33.3);
    expect(numberOf(value("ongeveer +890 (+3,5%)", 891), "nl")).toBe(890);
  });

  it("keeps zero", () => {
    expect(numberOf(value("0", 0), "nl")).toBe(0);
  });

  it.each<[string, Point]>([
    ["a hidden number", { kind: "missing", reason: "suppressed", text: "–", places: [] }],
    ["a bound", { kind: "bound", bound: "at-least", value: 75, text: "75% of meer", places: [] }],
    [
      "an interval of two numbers",
      { kind: "interval", value: 1250, low: 1200, high: 1300, text: "1.200 tot 1.300", places: [] },
    ],
    ["what is told in words alone", value("vrijwel gelijk", 2)],
  ])("is nothing for %s", (_, point) => {
    expect(numberOf(point, "nl")).toBeNull();
  });

  it("stands for an interval that is printed as one", () => {
    const point: Point = {
      kind: "interval",
      value: 26_050,
      low: 26_047,
      high: 26_049,
      text: "ongeveer 26.050",
      places: [],
    };
    expect(numberOf(point, "nl")).toBe(26_050);
  });
});

describe("a printed number", () => {
  it("is the first one of a text, with what stands behind it", () => {
    expect(splitPrinted("+890 (+3,5%)")).toEqual({ printed: "890", behind: " (+3,5%)" });
    expect(splitPrinted("ongeveer 1.695 personen.")).toEqual({ printed: "1.695", behind: " personen." });
    expect(splitPrinted("n.b.")).toEqual({ printed: "", behind: "" });
  });

  it("has decimals behind the sign of its language", () => {
    expect([decimalsIn("1.234", "nl"), decimalsIn("9.141.660,12", "nl"), decimalsIn("1,234", "en")]).toEqual([0, 2, 0]);
  });
});
