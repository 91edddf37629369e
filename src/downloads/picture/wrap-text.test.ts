import { describe, expect, it } from "vitest";
import { sans, type Measure } from "./text-style.ts";
import { balanceToWidth, wrapToWidth } from "./wrap-text.ts";

/** Every letter ten px wide. */
const measure: Measure = (text) => text.length * 10;
const style = sans(12, "ink");

describe("wrapToWidth", () => {
  it("breaks at spaces and keeps every word", () => {
    expect(wrapToWidth("Limburg klimt naar 80%", 130, style, measure)).toEqual(["Limburg klimt", "naar 80%"]);
  });

  it("has no lines for no text", () => {
    expect(wrapToWidth("", 100, style, measure)).toEqual([]);
  });

  it("breaks an address after its punctuation and loses nothing of it", () => {
    const address = "site.be/?p=werkzaamheidsgraad&geb=70000";
    const lines = wrapToWidth(address, 120, style, measure);
    expect(lines.join("")).toBe(address);
    expect(lines[0]).toBe("site.be/?p=");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(12);
  });

  it("breaks between letters when there is nothing else to break at", () => {
    expect(wrapToWidth("arbeidsongeschiktheidsuitkering", 100, style, measure)).toEqual([
      "arbeidsong",
      "eschikthei",
      "dsuitkerin",
      "g",
    ]);
  });
});

describe("balanceToWidth", () => {
  it("makes lines of about equal length instead of leaving one word alone", () => {
    const text = "Er werken tachtig op honderd mensen nu";
    expect(wrapToWidth(text, 350, style, measure)).toEqual(["Er werken tachtig op honderd mensen", "nu"]);
    expect(balanceToWidth(text, 350, style, measure)).toEqual(["Er werken tachtig op honderd", "mensen nu"]);
  });

  it("breaks no word for it", () => {
    const text = "De werkzoekendengraad van Genk";
    expect(balanceToWidth(text, 200, style, measure)).toEqual(["De", "werkzoekendengraad", "van Genk"]);
    expect(balanceToWidth(text, 180, style, measure)).toEqual(["De", "werkzoekendengraad", "van Genk"]);
  });
});
