import { describe, expect, it } from "vitest";
import { readMark } from "./read-mark.ts";

describe("reading a mark", () => {
  it.each([
    ["-", "suppressed"],
    ["–", "suppressed"],
    ["—", "suppressed"],
    ["−", "suppressed"],
    [" - ", "suppressed"],
    ["--", "suppressed"],
    ["x", "suppressed"],
    ["c", "suppressed"],
    ["", "absent"],
    ["\u00a0", "absent"],
    [":", "absent"],
    ["..", "absent"],
    ["n.b.", "absent"],
    [".", "unreliable"],
    ["(.)", "unreliable"],
    [": u", "unreliable"],
    ["n.v.t.", "not-applicable"],
    ["0", undefined],
    ["-1", undefined],
    ["Genk", undefined],
    ["constructor", undefined],
  ])("%j is %s", (text, expected) => {
    expect(readMark(text)).toBe(expected);
  });
});
