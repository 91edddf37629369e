import { beforeAll, describe, expect, it } from "vitest";
import { toPresentation } from "../../src/downloads/pptx/to-presentation.ts";
import { palette } from "../../src/downloads/pptx/theme/palette.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { buildFigure, select } from "../support/real-input.ts";
import { countPixels, drawSlides, findRows, type DrawnSlide } from "./pictures.ts";

/** A figure of the gallery by its id, for a place. */
async function build(id: string, place: string, changes: Parameters<typeof select>[1] = {}): Promise<Figure> {
  const definition = gallery.find((one) => one.id === id);
  if (definition === undefined) throw new Error(`The gallery has no ${id}`);
  return buildFigure(definition, select(place, changes));
}

/** One figure of each way of drawing, in the order of the slides. */
const wanted = [
  { name: "line with a goal", of: () => build(employmentRate.id, "Limburg") },
  { name: "hanging", of: () => build("werkzaamheidsgraad-provincies", "Limburg") },
  { name: "six lines", of: () => build("werkzoekendengraad", "Limburg") },
  { name: "columns", of: () => build("werkzoekenden", "Genk") },
  { name: "bars", of: () => build("census-geslacht", "Limburg") },
  { name: "stacked", of: () => build("bemiddelingsstatus", "Vlaanderen") },
  { name: "numbers", of: () => build("gezinnen-zonder-werk", "Vlaanderen") },
  { name: "empty", of: () => build("arbeidsreserve", "Vlaanderen") },
  { name: "English", of: () => build(employmentRate.id, "Limburg", { language: "en" }) },
  { name: "strip", of: () => build("werkzoekendengraad-gemeenten", "Genk") },
  { name: "persons", of: () => build("arbeidsreserve", "Limburg") },
] as const;
type Name = (typeof wanted)[number]["name"];

let figures: readonly Figure[] = [];
let slides: readonly DrawnSlide[] = [];

beforeAll(async () => {
  figures = await Promise.all(wanted.map(async ({ of }) => of()));
  const deck = await toPresentation(
    figures.map((figure) => ({
      figure,
      address: "https://voorbeeld.be/",
      release: "2026-11-28",
      madeOn: "2026-11-28",
    })),
  );
  slides = drawSlides(deck);
}, 300_000);

/** The first slide of a figure; the figures with more than one slide come last. */
function slideOf(name: Name): { readonly slide: DrawnSlide; readonly figure: Figure } {
  const at = wanted.findIndex((each) => each.name === name);
  const [slide, figure] = [slides[name === "persons" ? at + 1 : at], figures[at]];
  if (slide === undefined || figure === undefined) throw new Error(`No slide of ${name}`);
  return { slide, figure };
}

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

describe("a deck that LibreOffice draws", () => {
  it("has every slide, and on each its title, its reading text and its number", () => {
    // The strip has a map behind it, the persons a table.
    expect(slides).toHaveLength(wanted.length + 2);
    wanted.forEach(({ name }) => {
      const { slide, figure } = slideOf(name);
      expect(slide.text).toContain(plain(figure.title));
      expect(slide.text).toContain(plain(figure.reading[0] ?? ""));
      expect(slide.text).toContain(`${slides.indexOf(slide) + 1}`);
    });
  });

  it.each(["line with a goal", "hanging", "English", "persons"] as const)(
    "draws the goal as one line from edge to edge, paper above it and mist below it: %s",
    (name) => {
      const { slide } = slideOf(name);
      const rows = findRows(slide, palette.goal);
      expect(rows.length).toBeGreaterThan(0);
      expect((rows.at(-1) ?? 0) - (rows[0] ?? 0)).toBeLessThan(5);
      expect(slide.colourAt(2, (rows[0] ?? 0) - 6)).toBe(palette.paper);
      expect(slide.colourAt(2, (rows.at(-1) ?? 0) + 6)).toBe(palette.mist);
      expect(slide.colourAt(2, slide.height - 3)).toBe(palette.mist);
    },
  );

  it("draws no line of the goal where a figure has none", () => {
    for (const name of ["six lines", "columns", "stacked", "strip"] as const) {
      expect(findRows(slideOf(name).slide, palette.goal)).toEqual([]);
    }
  });

  it("shows every series of a chart of lines by its name and its last number", () => {
    for (const name of ["line with a goal", "six lines", "English"] as const) {
      const { slide, figure } = slideOf(name);
      const series = figure.kind === "series" ? figure.series : [];
      expect(series.length).toBe(name === "six lines" ? 6 : 2);
      // A number that follows its cell has the decimal sign of the program, here a comma, also on an English slide.
      for (const { endLabel } of series) expect(slide.text).toContain(endLabel.replace(/(\d)\.(\d)/, "$1,$2"));
    }
  });

  it("draws the chosen area in its colour and Vlaanderen in ink", () => {
    const { slide } = slideOf("six lines");
    expect(countPixels(slide, palette.home)).toBeGreaterThan(300);
    expect(countPixels(slide, palette.context)).toBeGreaterThan(300);
  });

  it("prints on bars, columns and parts what the page prints", () => {
    for (const name of ["columns", "bars", "hanging", "stacked"] as const) {
      const { slide, figure } = slideOf(name);
      const points = figure.kind === "series" ? figure.series.flatMap((one) => one.points) : [];
      expect(points.length).toBeGreaterThan(1);
      const shown = points.filter(({ text }) => slide.text.includes(plain(text)));
      // A part that is too narrow for its number has it in the workbook and in the table only.
      expect(shown.length).toBeGreaterThanOrEqual(name === "stacked" ? points.length - 2 : points.length);
    }
  });

  it("draws as many parts in a stack as there are series", () => {
    const { slide, figure } = slideOf("stacked");
    expect(figure.kind === "series" ? figure.series.length : 0).toBe(3);
    for (const part of ["seq-5", "seq-3", "seq-1"] as const) {
      expect(countPixels(slide, palette[part])).toBeGreaterThan(1000);
    }
  });

  it("draws every municipality with a number as a dot, and names the chosen one", () => {
    const { slide } = slideOf("strip");
    expect(slide.text).toContain("Genk 9,2%");
    expect(countPixels(slide, palette.context)).toBeGreaterThan(37 * 60);
    expect(countPixels(slide, palette.home)).toBeGreaterThan(100);
  });

  it("cuts nothing off at the edges", () => {
    for (const slide of slides) {
      for (let y = 0; y < slide.height; y += 1) {
        // Nothing stands in the margins but the ground and the line of the goal.
        const edges = [slide.colourAt(20, y), slide.colourAt(slide.width - 20, y)];
        expect([palette.paper, palette.mist, palette.goal]).toEqual(expect.arrayContaining(edges));
      }
    }
  });
});
