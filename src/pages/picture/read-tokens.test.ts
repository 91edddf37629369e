import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTokens } from "./read-tokens.ts";

const css = readFileSync(new URL("../../ui/tokens.css", import.meta.url), "utf8");

describe("readTokens", () => {
  it("reads colours and lengths of the light theme", () => {
    const tokens = readTokens(css, "light");
    expect(tokens.get("ink")).toBe("#10222a");
    expect(tokens.get("paper")).toBe("#ffffff");
    expect(tokens.get("text-xs")).toBe("13px");
    expect(tokens.get("font-measure")).toBe('"Archivo Variable", "Arial Narrow", Arial, sans-serif');
  });

  it("takes the colours of the dark theme and keeps what both share", () => {
    const tokens = readTokens(css, "dark");
    expect(tokens.get("paper")).toBe("#0c171c");
    expect(tokens.get("line-home")).toBe("3px");
  });
});
