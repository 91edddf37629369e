import { describe, expect, it } from "vitest";
import { jobseekerRateStrip } from "../figures/jobseekers/jobseeker-rate-strip.ts";
import type { SeriesFigure } from "../figures/figure.ts";
import { classOf, toValueClasses } from "../figures/value-classes.ts";
import { buildFigure, select } from "../../tests/support/real-input.ts";
import { toHexagonLayout } from "./hexagons.ts";
import { stepByArrow, stepByName } from "./step-map.ts";

async function strip(place: string): Promise<SeriesFigure> {
  const figure = await buildFigure(jobseekerRateStrip, select(place));
  if (figure.kind !== "series") throw new Error("The strip has places");
  return figure;
}

describe("the hexagon map", () => {
  it("has a cell for each of the 285 municipalities, no two on the same spot", async () => {
    const { units, width } = toHexagonLayout(await strip("Vlaanderen"), 700);
    expect(units).toHaveLength(285);
    expect(new Set(units.map(({ drawn: { x, y } }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(285);
    for (const { drawn } of units) {
      expect(drawn.x).toBeGreaterThan(0);
      expect(drawn.x).toBeLessThan(width);
    }
  });

  it("draws a province by itself, larger, and its border closed around it", async () => {
    const flanders = toHexagonLayout(await strip("Vlaanderen"), 700);
    const limburg = toHexagonLayout(await strip("Limburg"), 700);
    expect(limburg.units).toHaveLength(38);
    expect(limburg.unitSize).toBeGreaterThan(flanders.unitSize);
    expect(limburg.borders).not.toBe("");
  });

  it("fits a narrow screen", async () => {
    const { units } = toHexagonLayout(await strip("Vlaanderen"), 320);
    expect(Math.max(...units.map(({ drawn }) => drawn.x))).toBeLessThan(320);
  });
});

describe("keyboard on a map", () => {
  it("reaches every municipality by arrows from Genk", async () => {
    const { units } = toHexagonLayout(await strip("Limburg"), 700);
    const seen = new Set([units.findIndex(({ category }) => category.label === "Genk")]);
    for (const at of seen) {
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = stepByArrow(units, at, key);
        if (next !== undefined) seen.add(next);
      }
    }
    expect(seen.size).toBe(units.length);
  });

  it("goes east to the right and north upwards", async () => {
    const { units } = toHexagonLayout(await strip("Limburg"), 700);
    const genk = units.findIndex(({ category }) => category.label === "Genk");
    const [east, north] = [stepByArrow(units, genk, "ArrowRight"), stepByArrow(units, genk, "ArrowUp")];
    expect(units[east ?? -1]?.drawn.x).toBeGreaterThan(units[genk]?.drawn.x ?? Infinity);
    expect(units[north ?? -1]?.drawn.y).toBeLessThan(units[genk]?.drawn.y ?? -Infinity);
    expect(stepByArrow(units, genk, "Enter")).toBeUndefined();
  });

  it("jumps to a name by its letters, and to the next one by the same letter again", async () => {
    const { units } = toHexagonLayout(await strip("Limburg"), 700);
    const nameAt = (index: number | undefined) => units[index ?? -1]?.category.label;
    const first = stepByName(units, 0, "b");
    expect(nameAt(first)).toMatch(/^B/);
    expect(nameAt(stepByName(units, first ?? 0, "b"))).toMatch(/^B/);
    expect(stepByName(units, first ?? 0, "b")).not.toBe(first);
    expect(nameAt(stepByName(units, 0, "maasm"))).toBe("Maasmechelen");
    expect(stepByName(units, 0, "xyz")).toBeUndefined();
  });
});

describe("classes of values", () => {
  const format = (value: number): string => value.toFixed(1);

  it("put every value in one class, with printed limits", async () => {
    const figure = await strip("Limburg");
    const classes = figure.classes ?? [];
    expect(classes).toHaveLength(5);
    for (const point of figure.series[0]?.points ?? []) {
      if (point.kind === "value") expect(classOf(point.value, classes)).toBeGreaterThanOrEqual(0);
    }
    expect(classes[0]?.label).toMatch(/^minder dan \d,\d$/);
    expect(classes.at(-1)?.label).toMatch(/ en meer$/);
  });

  it("become fewer when there is little difference, and none without values", () => {
    expect(
      toValueClasses({ values: [5, 5, 5], decimals: 1, format, language: "nl" }).map(({ label }) => label),
    ).toEqual(["alle"]);
    expect(toValueClasses({ values: [], decimals: 1, format, language: "nl" })).toEqual([]);
  });

  it("count a value on a limit with the higher class", () => {
    const classes = toValueClasses({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], decimals: 0, format, language: "en" });
    const limit = classes[1]?.from ?? Number.NaN;
    expect(classOf(limit, classes)).toBe(1);
  });
});
