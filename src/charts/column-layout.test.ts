import { describe, expect, it } from "vitest";
import {
  axis,
  notPublished,
  points,
  series,
  seriesFigure,
  suppressed,
  value,
  years,
} from "../../tests/charts/example-figures.ts";
import { estimateTextWidth } from "./text-width.ts";
import { columnHeight, toColumnLayout } from "./column-layout.ts";

const write = (number: number): string => number.toLocaleString("nl-BE");
const numbers = [36400, 36905, 34200, 31100, 28700, 27600, 28900, 25500, 23144, 25155, 26046];
const figure = seriesFigure({
  shape: "columns",
  categories: years(2014, 2024),
  axis: axis(0, 40000, 10000, write),
  series: [series("home", "Limburg", points(numbers, write))],
});

const layoutOf = (one: typeof figure, width: number) => toColumnLayout(one, width, columnHeight(width));

describe("toColumnLayout", () => {
  it("stands columns on zero and makes the last one strong", () => {
    const { columns, y, plot } = layoutOf(figure, 612);
    expect(y(0)).toBe(plot.bottom);
    expect(columns.filter(({ isStrong }) => isStrong).map(({ index }) => index)).toEqual([10]);
  });

  it("prints every number when they fit, otherwise the highest and the last", () => {
    expect(layoutOf(figure, 872).columns.filter(({ label }) => label !== undefined)).toHaveLength(11);
    const narrow = layoutOf(figure, 328).columns.flatMap(({ label }) => label ?? []);
    expect(narrow).toContain("26.046");
    expect(narrow).toContain("36.905");
    expect(narrow.length).toBeLessThan(5);
  });

  it("prints no number over the labels of the axis", () => {
    const long = series("home", "Vlaanderen", [value(39000, "ongeveer 241.900"), ...points(numbers.slice(1), write)]);
    for (const width of [328, 480]) {
      const { columns, plot } = layoutOf({ ...figure, series: [long] }, width);
      const [first] = columns;
      const half = estimateTextWidth(first?.label ?? "", 13, true) / 2;
      expect((first?.labelX ?? 0) - half).toBeGreaterThanOrEqual(plot.left);
    }
  });

  it("gives a missing category its mark and no height", () => {
    const gaps = seriesFigure({
      ...figure,
      categories: years(2018, 2021),
      series: [series("home", "Limburg", [value(158, "158"), notPublished, suppressed, value(227, "227")])],
    });
    const { columns } = layoutOf(gaps, 372);
    expect(columns.map(({ top }) => top === undefined)).toEqual([false, true, true, false]);
    expect(columns.map(({ label }) => label)).toEqual(["158", "n.b.", "–", "227"]);
  });

  it("has the tick of a break between the two columns that it tells apart, and none before the first", () => {
    const broken = (category: string) =>
      layoutOf({ ...figure, breaks: [{ category, label: "fusie op 1-1-2019" }] }, 612);
    const { breaks, columns } = broken("2019");
    expect(breaks.map(({ letter }) => letter)).toEqual(["A"]);
    expect(breaks[0]?.x).toBeGreaterThan(columns[4]?.x ?? Infinity);
    expect(breaks[0]?.x).toBeLessThan(columns[5]?.x ?? 0);
    expect(broken("2014").breaks).toEqual([]);
  });
});
