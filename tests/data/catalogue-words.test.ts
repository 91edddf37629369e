import { describe, expect, it } from "vitest";
import { findUntranslated, formatCatalogueText } from "../../src/format/catalogue-words.ts";
import { bundledFiles } from "../support/real-input.ts";

describe("the words of the catalogue", () => {
  it("are known in both languages for every bundled file", () => {
    const unknown = bundledFiles.flatMap(({ retrieved, licence }) => [retrieved, licence].flatMap(findUntranslated));
    expect(unknown).toEqual([]);
    const worded = bundledFiles.flatMap(({ published, source }) => [published ?? "", source.name]);
    expect(worded.filter((text) => /see column|not stated/.test(text)).flatMap(findUntranslated)).toEqual([]);
  });

  it("hold no remark for maintainers", () => {
    for (const { licence } of bundledFiles) {
      expect(formatCatalogueText(licence, "en")).not.toMatch(/production use|test file/);
    }
  });

  it("leave a text alone that they do not know", () => {
    expect(formatCatalogueText("Statbel, TF_SOC_POP_STRUCT", "nl")).toBe("Statbel, TF_SOC_POP_STRUCT");
  });
});
