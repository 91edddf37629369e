import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** The declarations of the rule that follows this text, as name and value. */
function declarationsAfter(marker: string): readonly string[] {
  const start = css.indexOf("{", css.indexOf(marker) + marker.length - 1);
  const body = css.slice(start + 1, css.indexOf("}", start)).replaceAll(/\/\*.*?\*\//gs, "");
  return body
    .split(";")
    .map((line) => line.trim().replaceAll(/\s+/g, " "))
    .filter((line) => line !== "");
}

describe("the tokens", () => {
  it("are the same in the dark, whether the device or the reader asked for it", () => {
    const asked = declarationsAfter('[data-theme="dark"] {');
    expect(asked.length).toBeGreaterThan(50);
    expect(declarationsAfter(':root:not([data-theme="light"]) {')).toEqual(asked);
  });

  it("give every colour of the dark a value in the light too", () => {
    const light = new Set(declarationsAfter(":root {").map((line) => line.split(":")[0]));
    const missing = declarationsAfter('[data-theme="dark"] {').filter((line) => !light.has(line.split(":")[0]));
    expect(missing).toEqual([]);
  });
});
