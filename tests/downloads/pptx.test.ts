import { beforeAll, describe, expect, it } from "vitest";
import { languageTags, type Language } from "../../src/domain/language.ts";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toPresentation } from "../../src/downloads/pptx/to-presentation.ts";
import type { Figure, SeriesFigure } from "../../src/figures/figure.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { toRuns } from "../../src/figures/line-runs.ts";
import { drawnValue } from "../../src/figures/points.ts";
import { buildFigure, select } from "../support/real-input.ts";
import { findPackageFaults } from "./package-faults.ts";
import {
  partOf,
  readCells,
  readFormats,
  readPresentation,
  readSlides,
  type ReadChart,
  type ReadPresentation,
  type ReadSeries,
  type ReadSlide,
} from "./presentation.ts";
import { findAll, findFirst, settingOf } from "./xml-tree.ts";

const toOutgoing = (figure: Figure): OutgoingFigure => ({
  figure,
  // The way of counting is part of an address, so that no two figures of one deck share one.
  address: `https://voorbeeld.be/?p=alles&w=${figure.mode}#${figure.id}`,
  release: "2026-11-28",
  madeOn: "2026-11-29",
});

/** Every figure of the gallery for a place, in each of its ways of counting. */
async function buildAll(name: string, language: Language): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const definition of gallery) {
    for (const { key } of definition.modes ?? [{ key: "" }]) {
      const modes = key === "" ? {} : { modes: { [definition.id]: key } };
      figures.push(await buildFigure(definition, select(name, { language, ...modes })));
    }
  }
  return figures;
}

/** The slides of a deck, figure by figure: a new figure begins where the title does. */
function groupByFigure(
  slides: readonly ReadSlide[],
  figures: readonly Figure[],
): ReadonlyMap<Figure, readonly ReadSlide[]> {
  let at = 0;
  return new Map(
    figures.map((figure) => {
      const own: ReadSlide[] = [];
      for (let slide = slides[at]; slide?.notes.includes(addressLine(figure)) === true; slide = slides[at]) {
        own.push(slide);
        at += 1;
      }
      return [figure, own];
    }),
  );
}

function addressLine(figure: Figure): string {
  return `${figure.language === "nl" ? "Adres" : "Address"}: ${toOutgoing(figure).address}`;
}

const percent = (figure: SeriesFigure, value: number): number =>
  figure.unit === "percent" ? Number((value / 100).toPrecision(15)) : value;

/** What a chart must hold of a figure: series by series the numbers of its categories, gaps as null. */
function expectedOf(figure: SeriesFigure): ReadonlyMap<string, ReadonlyMap<string, number | null>> {
  const isTurned = figure.shape === "line" && figure.categories.length === 1;
  const cells = figure.series.flatMap((one) =>
    figure.categories.flatMap((category, index) => {
      const point = one.points[index];
      const value = point === undefined ? undefined : drawnValue(point);
      const number = value === undefined ? null : percent(figure, value);
      return isTurned
        ? [{ series: category.label, category: one.label, number }]
        : [...new Set([category.label, category.shortLabel])].map((name) => ({
            series: one.label,
            category: name,
            number,
          }));
    }),
  );
  const found = new Map<string, Map<string, number | null>>();
  for (const { series, category, number } of cells) {
    found.set(series, (found.get(series) ?? new Map<string, number | null>()).set(category, number));
  }
  return found;
}

function expectNumbers(figure: SeriesFigure, charts: readonly ReadChart[]): void {
  const expected = expectedOf(figure);
  const seen = new Map<string, Set<string>>();
  for (const { series, isScatter } of charts) {
    expect(isScatter).toBe(false);
    for (const { name, categories, values } of series) {
      const own = expected.get(name);
      if (own === undefined) {
        // The one series that is no series of the figure: the goal, the same in every category.
        expect(name).toMatch(/^(Doelstelling|Goal) \d+/);
        expect(new Set(values)).toEqual(new Set([percent(figure, figure.goal?.value ?? Number.NaN)]));
        continue;
      }
      categories.forEach((category, index) => {
        expect(own.has(String(category))).toBe(true);
        expect(values[index]).toBe(own.get(String(category)));
        seen.set(name, (seen.get(name) ?? new Set<string>()).add(String(category)));
      });
    }
  }
  expect(seen.size).toBe(expected.size);
  for (const names of seen.values())
    expect(names.size).toBe(
      figure.shape === "line" && figure.categories.length === 1 ? figure.series.length : figure.categories.length,
    );
}

/** Every place of a strip that has a number is a point with that number, once; every other place is none. */
function expectPlaces(figure: SeriesFigure, chart: ReadChart, row: number): void {
  const points = figure.categories.flatMap(({ label }, index) => {
    const point = figure.series[row]?.points[index];
    const value = point === undefined ? undefined : drawnValue(point);
    return value === undefined ? [] : [`${label} ${percent(figure, value)}`];
  });
  const rows = readCells(chart.workbook, "Data!$A$2:$A$400");
  const values = readCells(chart.workbook, "Data!$B$2:$B$400");
  const written = rows.flatMap((name, index) => (name === null ? [] : [`${name} ${values[index]}`]));
  const references = (figure.references ?? []).filter(({ point }) => drawnValue(point) !== undefined);
  expect(written.slice(0, points.length).toSorted()).toEqual(points.toSorted());
  expect(written.length).toBe(points.length + 2 * references.length);
  expect(chart.series.flatMap((one) => one.categories).length).toBe(written.length);
}

/** What a chart does at an empty cell. */
function blanksOf({ part }: ReadChart): string | undefined {
  return findFirst(part.root, "c:dispBlanksAs")?.attributes.get("val");
}

/** The lines that lie on a chart, by name, with how they are dashed. */
function readDrawnLines(presentation: ReadPresentation, { part }: ReadChart): ReadonlyMap<string, string> {
  const drawing = partOf(presentation, part, "chartUserShapes");
  const shapes = drawing === undefined ? [] : findAll(drawing.root, "cdr:sp");
  return new Map(
    shapes
      .filter((shape) => findFirst(shape, "a:prstGeom")?.attributes.get("prst") === "line")
      .map((shape) => {
        const dash = findFirst(shape, "a:prstDash");
        const name = findFirst(shape, "cdr:cNvPr")?.attributes.get("name") ?? "";
        return [name, dash?.attributes.get("val") ?? "solid"];
      }),
  );
}

/** Whether a point of a series has a mark that is drawn: its own, or that of the series. */
function hasMark({ element }: ReadSeries, index: number): boolean {
  const own = findAll(element, "c:dPt").find((point) => settingOf(point, "c:idx") === String(index));
  const marker = findFirst(own ?? element, "c:marker");
  return marker !== undefined && settingOf(marker, "c:symbol") !== "none";
}

/** The bridges of a figure by the name of their line; the test of `toRuns` says where they may run. */
function bridgesOf(figure: SeriesFigure): readonly string[] {
  const breaks = figure.breaks.map(({ category }) => figure.categories.findIndex(({ key }) => key === category));
  return figure.series.flatMap((one) =>
    toRuns(one, breaks)
      .filter(({ isBridge }) => isBridge)
      .map(({ indices }) => [one.label, ...indices.map((index) => figure.categories[index]?.label ?? "")].join(" – ")),
  );
}

/** Whether on both sides of a number of a chart there is none: no line comes there. */
function isAlone({ values }: ReadSeries, index: number): boolean {
  const isEmpty = (at: number): boolean => (values[at] ?? null) === null;
  return !isEmpty(index) && isEmpty(index - 1) && isEmpty(index + 1);
}

describe("the line of the employment rate of Limburg", () => {
  it("has two loose numbers, and no line between them: from 2021 on something else was counted", async () => {
    const figure = await buildFigure(employmentRate, select("Limburg"));
    const presentation = readPresentation(new Uint8Array(await toPresentation([toOutgoing(figure)])));
    const charts = readSlides(presentation).flatMap((slide) => slide.charts);
    const [chart, ...others] = charts;
    if (chart === undefined) throw new Error("The figure has a chart");
    expect(others).toEqual([]);
    expect(blanksOf(chart)).toBe("gap");
    const limburg = chart.series.find(({ name }) => name === "Limburg");
    if (limburg === undefined) throw new Error("The chart has Limburg");
    const known = limburg.values.flatMap((value, index) => (value === null ? [] : [index]));
    expect(known.map((index) => limburg.categories[index])).toEqual(["2019", "2023"]);
    expect(known.every((index) => isAlone(limburg, index) && hasMark(limburg, index))).toBe(true);
    const lines = [...readDrawnLines(presentation, chart).keys()];
    expect(lines.filter((name) => name.startsWith("Limburg"))).toEqual([]);
  });
});

describe.each([
  ["Limburg", "nl"],
  ["Genk", "nl"],
  ["Vlaanderen", "nl"],
  ["Limburg", "en"],
] as const)("a presentation of every figure for %s in %s", (name, language) => {
  let figures: readonly Figure[] = [];
  let bytes = new Uint8Array();
  let slides: ReadonlyMap<Figure, readonly ReadSlide[]> = new Map();

  beforeAll(async () => {
    figures = await buildAll(name, language);
    bytes = new Uint8Array(await toPresentation(figures.map(toOutgoing)));
    slides = groupByFigure(readSlides(readPresentation(bytes)), figures);
  }, 120_000);

  it("is valid part by part and whole as a package", () => {
    expect(findPackageFaults(readPresentation(bytes))).toEqual([]);
  });

  it("has at least one slide per figure, with its title, subtitle, source and reading text", () => {
    for (const [figure, own] of slides) {
      expect(own.length).toBeGreaterThan(0);
      expect(own[0]?.title.startsWith(figure.title)).toBe(true);
      for (const { lines } of own) expect(lines).toContain(figure.subtitle);
      const whole = own.flatMap(({ lines }) => lines).join("\n");
      expect(whole).toContain(figure.reading[0] ?? "");
      const [source] = figure.sources;
      if (source !== undefined) expect(whole).toContain(source.text);
    }
  });

  it("keeps the same numbers in figure, chart and workbook, and every gap a gap", () => {
    for (const [figure, own] of slides) {
      const charts = own.flatMap((slide) => slide.charts);
      for (const chart of charts) {
        for (const { references, name: seriesName, categories, values, formats } of chart.series) {
          const written = [...references].map((reference) => readCells(chart.workbook, reference));
          const isNamed = references.length === 3;
          if (isNamed) expect(written[0]).toEqual([seriesName]);
          expect(written[isNamed ? 1 : 0]).toEqual(categories);
          expect(written[isNamed ? 2 : 1]).toEqual(values);
          const valueReference = references.at(chart.isScatter ? -2 : -1) ?? "";
          for (const format of readFormats(chart.workbook, valueReference)) expect(format).toBe(formats[0]);
          if (figure.kind === "series" && figure.unit === "percent") expect(formats[0]).toBe("0.0%");
        }
      }
      if (figure.kind !== "series") {
        expect(charts).toEqual([]);
        continue;
      }
      if (figure.shape === "strip") {
        // A figure with several rows of dots has a chart for each of them, with the row in the title of its slide.
        expect(charts.length).toBe(figure.series.length);
        charts.forEach((chart, row) => {
          expectPlaces(figure, chart, row);
        });
        if (charts.length > 1) {
          for (const { label } of figure.series) expect(own.map(({ title }) => title).join()).toContain(`(${label})`);
        }
      } else if (figure.shape !== "person-rows") expectNumbers(figure, charts);
    }
  });

  it("prints every number of a figure without a chart as the figure does", () => {
    for (const [figure, own] of slides) {
      const texts = own.flatMap(({ lines }) => lines);
      if (figure.kind === "numbers") {
        for (const { label, point } of figure.groups.flatMap(({ items }) => items)) {
          expect(texts).toContain(label);
          expect(texts).toContain(point.text);
        }
      }
      if (figure.kind === "list") {
        for (const { label } of figure.groups.flatMap(({ items }) => items)) expect(texts).toContain(label);
      }
      if (figure.kind === "persons") {
        for (const { label, text } of figure.groups) {
          expect(texts).toContain(label);
          expect(texts).toContain(text);
        }
      }
      if (figure.kind === "empty") expect(texts).toEqual(expect.arrayContaining([...figure.reading]));
    }
  });

  it("describes every drawing by the reading text and is marked with its language", () => {
    for (const [figure, own] of slides) {
      for (const { descriptions, languages, charts } of own) {
        if (figure.kind !== "empty") expect(descriptions.length).toBeGreaterThan(0);
        for (const text of descriptions) expect(text).toBe(figure.reading.join(" "));
        expect([...languages]).toEqual([languageTags[figure.language]]);
        for (const { part } of charts) {
          expect(part.root.children.find(({ name: each }) => each === "c:lang")?.attributes.get("val")).toBe(
            languageTags[figure.language],
          );
        }
      }
    }
  });

  it("tells the speaker the whole reading text, the definition, every note, the sources and the address", () => {
    for (const [figure, own] of slides) {
      for (const { notes } of own) {
        const text = notes.join("\n");
        expect(text).toContain(figure.reading.join(" "));
        expect(text).toContain(language === "nl" ? "Wat telt mee: " : "What is counted: ");
        for (const sentence of [...figure.notes, ...figure.absent, ...figure.caveats.map((caveat) => caveat.text)]) {
          expect(text).toContain(sentence);
        }
        for (const source of figure.sources) expect(text).toContain(source.text);
        expect(notes).toContain(addressLine(figure));
      }
    }
  });

  it("draws the goal where a figure has one and nowhere else", () => {
    for (const [figure, own] of slides) {
      const goal = figure.kind === "series" ? figure.goal : undefined;
      const names = own.flatMap(({ charts }) => charts.flatMap(({ series }) => series.map((one) => one.name)));
      const goals = names.filter((each) => /^(Doelstelling|Goal) /.test(each));
      expect(goals).toEqual(goal === undefined ? [] : [language === "nl" ? "Doelstelling 80%" : "Goal 80%"]);
      if (goal !== undefined)
        expect(own.flatMap(({ charts }) => charts.flatMap(({ onTop }) => onTop))).toContain(goal.label);
    }
  });

  it("draws no line over a gap but the thin dashes of the page, and a mark where no line comes", () => {
    const presentation = readPresentation(bytes);
    for (const [figure, own] of slides) {
      if (figure.kind !== "series") continue;
      const isLine = figure.shape === "line" && figure.categories.length > 1;
      for (const chart of own.flatMap((slide) => slide.charts)) {
        expect(blanksOf(chart)).toBe("gap");
        if (!isLine) continue;
        const lines = readDrawnLines(presentation, chart);
        const bridges = [...lines].filter(([line]) => line.includes(" – "));
        expect(bridges).toEqual(bridgesOf(figure).map((line) => [line, "dash"]));
        for (const series of chart.series) {
          series.values.forEach((_, index) => {
            if (isAlone(series, index)) expect(hasMark(series, index)).toBe(true);
          });
        }
      }
    }
  });

  it("gives the same bytes for the same figures", async () => {
    const few = figures.slice(0, 12).map(toOutgoing);
    expect(Buffer.from(await toPresentation(few)).equals(await toPresentation(few))).toBe(true);
  });
});
