import { describe, expect, it } from "vitest";
import { stripFigure } from "../../tests/charts/example-figures.ts";
import type { SeriesFigure } from "../figures/figure.ts";
import { drawingHeight } from "./drawing-height.ts";
import { stepBetweenRows, toStripRowsLayout } from "./strip-rows-layout.ts";

const [one] = stripFigure.series;
if (one === undefined) throw new Error("The example has a series");
/** Two groups of the same places; in the second one the first place has no value. */
const rows: SeriesFigure = {
  ...stripFigure,
  references: [],
  series: [
    { ...one, key: "vrouwen", label: "Vrouwen", endLabel: "9,6% · plaats 1 van 37" },
    {
      ...one,
      key: "mannen",
      label: "Mannen",
      endLabel: "8,8% · plaats 2 van 37",
      points: one.points.map((point, index) =>
        index === 0
          ? { kind: "missing", reason: "suppressed", text: "–", explanation: "Afgeschermd.", places: [] }
          : point,
      ),
    },
  ],
};

describe("toStripRowsLayout", () => {
  it.each([320, 480, 1280])("keeps every dot in its own row and inside a drawing of %i px", (width) => {
    const layout = toStripRowsLayout(rows, width);
    expect(layout.rows).toHaveLength(2);
    let top = 0;
    for (const { dots, floorY, textY } of layout.rows) {
      for (const { x, y, radius } of dots) {
        expect(x - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(y + radius).toBeLessThanOrEqual(floorY + 1);
        expect(y - radius).toBeGreaterThanOrEqual(top);
      }
      expect(textY).toBeGreaterThan(top);
      top = floorY;
    }
    expect(layout.height).toBe(drawingHeight(rows, width));
  });

  it("leaves a place without a value out of a row, and has its values from left to right", () => {
    const [women, men] = toStripRowsLayout(rows, 700).rows;
    expect(men?.dots).toHaveLength((women?.dots.length ?? 0) - 1);
    const xs = women?.dots.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it("has room beside the dots for what is said of the chosen place, or puts it above them", () => {
    const [wide, narrow] = [toStripRowsLayout(rows, 700), toStripRowsLayout(rows, 320)];
    expect(wide.right).toBeLessThan(600);
    expect(narrow.right).toBeGreaterThan(300);
    const [first] = narrow.rows;
    expect(Math.min(...(first?.dots.map(({ y }) => y) ?? []))).toBeGreaterThan(first?.textY ?? 0);
  });
});

describe("stepBetweenRows", () => {
  it("leads to the same place in the next row, and to a place that is there when it is not", () => {
    const layout = toStripRowsLayout(rows, 700);
    const home = layout.rows[0]?.dots.findIndex(({ role }) => role === "home") ?? -1;
    const at = stepBetweenRows(layout, { row: 0, column: home }, true);
    expect(at.row).toBe(1);
    expect(layout.rows[1]?.dots[at.column]).toBeDefined();
    expect(stepBetweenRows(layout, { row: 1, column: 0 }, true).row).toBe(1);
    const back = stepBetweenRows(layout, { row: 1, column: 3 }, false);
    expect(layout.rows[0]?.dots[back.column]?.key).toBe(layout.rows[1]?.dots[3]?.key);
  });
});
