import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palette } from "./palette.ts";

const tokens = readFileSync(new URL("../../../ui/tokens.css", import.meta.url), "utf8");

it.each(Object.entries(palette))("%s has the value that it has on the page", (name, hex) => {
  const first = new RegExp(`--${name}:\\s*#([0-9a-f]{6})`, "i").exec(tokens);
  expect(first?.[1]?.toUpperCase()).toBe(hex);
});
