import { describe, expect, it } from "vitest";
import { readHeight } from "./height-message.ts";

const message = { type: "opwegnaar80/hoogte", v: 1, id: "", hoogte: 512 };

describe("a message about height", () => {
  it("says the height, rounded up", () => {
    expect(readHeight(message)).toBe(512);
    expect(readHeight({ ...message, hoogte: 512.2 })).toBe(513);
  });

  it.each([
    undefined,
    null,
    "512",
    [],
    {},
    { ...message, type: "pym" },
    { ...message, v: 2 },
    { ...message, hoogte: "512" },
    { ...message, hoogte: 0 },
    { ...message, hoogte: -3 },
    { ...message, hoogte: Number.POSITIVE_INFINITY },
    { ...message, hoogte: Number.NaN },
  ])("is ignored when it is %j", (other) => {
    expect(readHeight(other)).toBeUndefined();
  });
});
