import { describe, expect, it } from "vitest";
import { years } from "../../tests/charts/example-figures.ts";
import { toCategoryTicks } from "./axis-ticks.ts";
import { toScale } from "./scale.ts";

const categories = years(2014, 2024);

describe("toCategoryTicks", () => {
  it("prints every year when there is room", () => {
    const ticks = toCategoryTicks({ categories, x: toScale(0, 10, 30, 590), width: 612, bold: [10], isSparse: false });
    expect(ticks.map(({ label }) => label)).toEqual(categories.map(({ label }) => label));
    expect(ticks.filter(({ isBold }) => isBold).map(({ label }) => label)).toEqual(["2024"]);
  });

  it("leaves years out when they would touch, but never the first, the last and the bold ones", () => {
    const ticks = toCategoryTicks({ categories, x: toScale(0, 10, 30, 320), width: 328, bold: [9], isSparse: false });
    const labels = ticks.map(({ label }) => label);
    expect(labels.length).toBeLessThan(11);
    expect(labels).toContain("2014");
    expect(labels).toContain("2024");
  });

  it("prints only the years that matter when asked to", () => {
    const ticks = toCategoryTicks({
      categories,
      x: toScale(0, 10, 30, 320),
      width: 328,
      bold: [5, 10],
      isSparse: true,
    });
    expect(ticks.map(({ label }) => label)).toEqual(["2014", "2019", "2024"]);
  });

  it("keeps the outer labels inside the drawing", () => {
    const ticks = toCategoryTicks({ categories, x: toScale(0, 10, 4, 326), width: 328, bold: [], isSparse: false });
    expect(ticks[0]?.anchor).toBe("start");
    expect(ticks.at(-1)?.anchor).toBe("end");
  });
});
