import { describe, expect, it } from "vitest";
import {
  axis,
  flagged,
  limburgPlaces,
  rate,
  series,
  seriesFigure,
  stripFigure,
  suppressed,
} from "../../tests/charts/example-figures.ts";
import type { Category, SeriesFigure } from "../figures/figure.ts";
import { toFigureTable } from "../figures/figure-table.ts";
import { boxOf, type Box } from "./choose-spot.ts";
import { toStripLayout, type StripLayout } from "./strip-layout.ts";
import { estimateTextWidth } from "./text-width.ts";

const widths = [320, 344, 480, 612, 872, 1280];

const place = (name: string, role: Category["role"] = "context"): Category => ({
  key: name,
  label: name,
  shortLabel: name,
  role,
});

/** As many places as Vlaanderen has, crowded around 4.5 as they are there. */
const crowd = seriesFigure({
  ...stripFigure,
  categories: Array.from({ length: 285 }, (_, index) =>
    place(`Gemeente ${index}`, index === 40 ? "home" : index === 200 ? "compare-1" : "context"),
  ),
  series: [
    series(
      "context",
      "Werkzoekendengraad",
      Array.from({ length: 285 }, (_, index) =>
        rate(Math.round(45 + 20 * Math.sin(index * 7.3) * Math.cos(index)) / 10),
      ),
    ),
  ],
  axis: axis(2, 8, 1),
  references: [
    { key: "a", label: "Vlaanderen", role: "flanders", point: rate(4.6) },
    { key: "b", label: "Limburg", role: "compare-1", point: rate(4.4) },
    { key: "c", label: "mediaan van alle gemeenten", role: "context", point: rate(4.5) },
    { key: "d", label: "provincie Antwerpen", role: "compare-2", point: rate(7.9) },
  ],
});

function labelBoxes({ labels, references }: StripLayout): readonly Box[] {
  const wide = (text: string): number => estimateTextWidth(text, 13, true);
  return [
    ...labels.map(({ text, ...spot }) => boxOf(spot, wide(text), 13)),
    ...references.map(({ text, label }) => boxOf(label, wide(text), 13)),
  ];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const withRoles = (roles: Parameters<typeof limburgPlaces>[0]): SeriesFigure =>
  seriesFigure({ ...stripFigure, categories: limburgPlaces(roles) });

describe("toStripLayout", () => {
  it.each(widths)("lets no label cover another or leave the drawing at %d px", (width) => {
    const all = [stripFigure, crowd, withRoles({ Bree: "home", Hasselt: "compare-1", Pelt: "compare-2" })];
    for (const figure of all) {
      const layout = toStripLayout(figure, width);
      const boxes = labelBoxes(layout);
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(-0.01);
        expect(box.right).toBeLessThanOrEqual(width + 0.01);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(layout.height);
      });
    }
  });

  it.each(widths)("stacks dots that would overlap, each at its own value, at %d px", (width) => {
    const { dots, plot } = toStripLayout(stripFigure, width);
    expect(dots).toHaveLength(37);
    dots.forEach((dot, index) => {
      const touching = dots
        .slice(index + 1)
        .filter((other) => Math.hypot(other.x - dot.x, other.y - dot.y) < dot.radius + other.radius);
      expect(touching.map(({ key }) => key)).toEqual([]);
      expect(dot.x).toBeGreaterThanOrEqual(plot.left);
      expect(dot.x).toBeLessThanOrEqual(plot.right);
    });
    expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(120);
  });

  it("stacks equal values in the order of the figure, from the floor up", () => {
    const { dots } = toStripLayout(stripFigure, 612);
    const ties = dots.filter(({ drawn }) => drawn.value === "7,2%");
    expect(ties.map(({ key }) => key)).toEqual(["Sint-Truiden", "Dilsen-Stokkem", "Tongeren-Borgloon"]);
    expect(new Set(ties.map(({ x }) => x)).size).toBe(1);
    expect(ties.map(({ y }) => y)).toEqual(ties.map(({ y }) => y).toSorted((a, b) => b - a));
  });

  it.each(widths)("keeps 285 places inside the plot and visible at %d px", (width) => {
    const { dots, plot } = toStripLayout(crowd, width);
    expect(dots).toHaveLength(285);
    expect(Math.min(...dots.map(({ radius }) => radius))).toBeGreaterThanOrEqual(2.5);
    expect(Math.min(...dots.map(({ y, radius }) => y - radius))).toBeGreaterThanOrEqual(plot.top);
    expect(Math.max(...dots.map(({ y, radius }) => y + radius))).toBeLessThanOrEqual(plot.bottom);
  });

  it.each(widths)("always names the chosen area and every reference at %d px", (width) => {
    const { labels, references } = toStripLayout(crowd, width);
    expect(labels[0]?.text).toBe(`Gemeente 40 ${crowd.series[0]?.points[40]?.text}`);
    expect(references.map(({ text }) => text)).toEqual([
      "Limburg 4,4%",
      "mediaan van alle gemeenten 4,5%",
      "Vlaanderen 4,6%",
      "provincie Antwerpen 7,9%",
    ]);
  });

  it("runs no line through the label of another reference when there is a way round it", () => {
    for (const [figure, width] of [stripFigure, crowd].flatMap((one) => widths.map((px) => [one, px] as const))) {
      const { references } = toStripLayout(figure, width);
      for (const line of references) {
        const crossed = references.filter(
          ({ left, right, label }) => line.x > left && line.x < right && line.top < label.y,
        );
        expect(crossed).toEqual([]);
      }
    }
  });

  it("says each number as the table prints it", () => {
    const inTable = new Map(toFigureTable(stripFigure).rows.map(({ key, cells }) => [key, cells[0]?.text]));
    for (const { key, drawn } of toStripLayout(stripFigure, 612).dots) expect(drawn.value).toBe(inTable.get(key));
  });

  it("puts the chosen area on top of its stack, larger than the others", () => {
    const { dots } = toStripLayout(withRoles({ Bree: "home" }), 612);
    const home = dots.find(({ role }) => role === "home");
    const near = dots.filter(({ role, x }) => role === "context" && Math.abs(x - (home?.x ?? 0)) < 6);
    expect(home?.y).toBeLessThan(Math.min(...near.map(({ y }) => y)));
    expect(home?.radius).toBeGreaterThan(near[0]?.radius ?? 0);
  });

  it("draws and names nothing for a chosen area without a number", () => {
    const { dots, labels } = toStripLayout(withRoles({ Herstappe: "home" }), 612);
    expect(dots.some(({ key }) => key === "Herstappe")).toBe(false);
    expect(labels).toEqual([]);
  });

  it("opens the dot of a value of low reliability, and draws no reference without a value", () => {
    const figure = seriesFigure({
      ...stripFigure,
      categories: [place("A"), place("B"), place("C")],
      series: [series("context", "graad", [rate(5), flagged(6), suppressed])],
      references: [{ key: "v", label: "Vlaanderen", role: "flanders", point: suppressed }],
    });
    const { dots, references, plot } = toStripLayout(figure, 320);
    expect(dots.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(references).toEqual([]);
    expect(plot.top).toBe(0);
  });

  it("is an empty axis when no place has a value", () => {
    const figure = seriesFigure({
      ...stripFigure,
      categories: [place("A", "home")],
      series: [series("home", "g", [suppressed])],
    });
    expect(toStripLayout(figure, 320)).toMatchObject({ dots: [], labels: [] });
  });
});
