import { describe, expect, it } from "vitest";
import {
  axis,
  notPublished,
  points,
  series,
  seriesFigure,
  stackedFigure,
  suppressed,
  value,
  years,
} from "../../tests/charts/example-figures.ts";
import { toStackedLayout, type StackedRow } from "./stacked-layout.ts";
import { estimateTextWidth } from "./text-width.ts";

const widths = [320, 344, 612, 872, 1280];

const provinces = seriesFigure({
  ...stackedFigure,
  categories: ["Limburg", "Vlaams-Brabant"].map((label) => ({ key: label, label, shortLabel: label })),
  series: [
    series("context", "zonder diploma secundair onderwijs", [value(31), suppressed]),
    series("context", "secundair onderwijs", [value(42), value(38)]),
    series("context", "hoger beroepsonderwijs", [value(3.1), value(5)]),
    series("context", "bachelor", [value(14), notPublished]),
    series("context", "master", [value(9.9), value(17)]),
  ],
});

const halves = seriesFigure({
  ...stackedFigure,
  categories: years(2023, 2024),
  series: [series("context", "binnen het jaar", points([60, 58.5])), series("context", "later", points([40, 41.5]))],
});

const lengthOf = ({ segments }: StackedRow): number => segments.reduce((sum, { width }) => sum + width, 0);

describe("toStackedLayout", () => {
  it.each(widths)("lets the parts of every row follow each other, and complete ones fill the bar at %d px", (width) => {
    for (const figure of [stackedFigure, provinces, halves]) {
      const { rows, left } = toStackedLayout(figure, width);
      for (const row of rows) {
        if (figure !== provinces) expect(lengthOf(row)).toBeCloseTo(width - left);
        expect(lengthOf(row)).toBeLessThanOrEqual(width - left + 0.01);
        row.segments.forEach((segment, index) => {
          const before = row.segments[index - 1];
          expect(segment.x).toBeCloseTo(before === undefined ? left : before.x + before.width);
        });
      }
    }
  });

  it("gives every part its share, on one scale for all rows", () => {
    const { rows, left } = toStackedLayout(halves, 612);
    const [first, second] = rows;
    expect(first?.segments[0]?.width).toBeCloseTo((612 - left) * 0.6);
    expect(second?.segments[0]?.width).toBeCloseTo((612 - left) * 0.585);
  });

  it("ends a bar early when its parts are less than the whole", () => {
    const part = seriesFigure({
      ...stackedFigure,
      series: [series("context", "mannen", [value(25, "25")]), series("context", "vrouwen", [value(25, "25")])],
      axis: axis(0, 200, 50),
    });
    const { rows } = toStackedLayout(part, 320);
    expect(rows.map(lengthOf)).toEqual([80]);
  });

  it("gives a part without a number a hatched mark of one size, not what is left of the whole", () => {
    const { rows } = toStackedLayout(provinces, 1280);
    const hatched = rows[1]?.segments.filter(({ point }) => point.kind === "missing") ?? [];
    expect(hatched.map(({ point, width }) => [point.text, width])).toEqual([
      ["–", 14],
      ["n.b.", 14],
    ]);
    expect(rows[1]?.outside.map(({ text }) => text)).toEqual(expect.arrayContaining(["–", "n.b."]));
  });

  it("keeps a hatched part visible when the others fill the whole", () => {
    const full = seriesFigure({
      ...stackedFigure,
      series: [series("context", "a", [value(100)]), series("context", "b", [suppressed])],
    });
    const { rows } = toStackedLayout(full, 320);
    expect(rows[0]?.segments[1]?.width).toBeGreaterThanOrEqual(14);
    expect(rows.map(lengthOf)[0]).toBeCloseTo(320);
  });

  it("writes the names above the first bar where all fit, the last small one with a leader", () => {
    const { names, keyItems } = toStackedLayout(stackedFigure, 1280);
    expect(names.map(({ text }) => text)).toEqual(["zonder werk", "werkend en zoekend", "studenten"]);
    expect(names.map(({ leaderX }) => leaderX !== undefined)).toEqual([false, false, true]);
    expect(keyItems).toEqual([]);
  });

  it.each([320, 612])(
    "lists all parts under the bars where a name does not fit, without the values of one row, at %d px",
    (width) => {
      const { names, keyItems, height } = toStackedLayout(provinces, width);
      expect(names).toEqual([]);
      expect(keyItems.map(({ lines, point }) => [lines.join(" "), point])).toEqual(
        provinces.series.map(({ label }) => [label, undefined]),
      );
      for (const { lines, x, y } of keyItems) {
        for (const line of lines) expect(x + 18 + estimateTextWidth(line, 13, true)).toBeLessThanOrEqual(width);
        expect(y + lines.length * 16).toBeLessThanOrEqual(height);
      }
    },
  );

  it.each(widths)(
    "prints a value only where it fits, and the others under the bar without overlap, at %d px",
    (width) => {
      for (const { segments, outside } of toStackedLayout(provinces, width).rows) {
        for (const { isPrinted, point, width: wide } of segments) {
          if (isPrinted) expect(estimateTextWidth(point.text, 13, true)).toBeLessThan(wide);
        }
        outside.forEach(({ x, text }, index) => {
          const end = x + estimateTextWidth(text, 13);
          expect(end).toBeLessThanOrEqual((outside[index + 1]?.x ?? width) + 0.01);
        });
      }
    },
  );

  it("lists the values of an only bar in its key", () => {
    const { keyItems } = toStackedLayout(stackedFigure, 320);
    expect(keyItems.map(({ value: text }) => text)).toEqual(["69%", "27,1%", "3,9%"]);
  });

  it("runs from dark to light, as far apart as the number of parts allows", () => {
    const stepsOf = (figure: typeof provinces): readonly number[] =>
      toStackedLayout(figure, 612).rows[0]?.segments.map(({ step }) => step) ?? [];
    expect(stepsOf(halves)).toEqual([5, 2]);
    expect(stepsOf(stackedFigure)).toEqual([5, 3, 1]);
    expect(stepsOf(provinces)).toEqual([5, 4, 3, 2, 1]);
  });

  it("names rows beside their bars when wide and above them when narrow", () => {
    const wide = toStackedLayout(provinces, 612);
    const narrow = toStackedLayout(provinces, 320);
    expect(wide.left).toBeGreaterThan(estimateTextWidth("Vlaams-Brabant", 13, true));
    expect(narrow.left).toBe(0);
    for (const { nameY, y } of narrow.rows) expect(nameY).toBeLessThan(y);
  });
});
