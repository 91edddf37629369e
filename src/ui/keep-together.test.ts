import { describe, expect, it } from "vitest";
import { keepTogether } from "./keep-together.ts";

describe("keepTogether", () => {
  it("binds the ends of an interval, and no other words", () => {
    expect(keepTogether("nodig: 600 tot 1.900 mensen per jaar")).toBe("nodig: 600\u00A0tot\u00A01.900 mensen per jaar");
    expect(keepTogether("27,2% to 27,3% of all")).toBe("27,2%\u00A0to\u00A027,3% of all");
    expect(keepTogether("van 2023 tot nu")).toBe("van 2023 tot nu");
  });
});
