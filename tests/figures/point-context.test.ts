import { describe, expect, it } from "vitest";
import { spokenText, toPointTexts } from "../../src/charts/drawn-point.ts";
import { gallery } from "../../src/figures/gallery.ts";
import type { Selection } from "../../src/figures/figure-input.ts";
import { buildFigure, select } from "../support/real-input.ts";

/** What is said at the point of a category and a series, by their places in the figure. */
async function say(id: string, selection: Selection, category = 0, series = 0): Promise<string> {
  const definition = gallery.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`${id} is no figure`);
  const figure = await buildFigure(definition, selection);
  if (figure.kind !== "series") throw new Error(`${id} has no points`);
  const [at, line] = [figure.categories[category], figure.series[series]];
  const point = line?.points[category];
  if (at === undefined || line === undefined || point === undefined) throw new Error(`${id} has no such point`);
  return spokenText({ x: 0, y: 0, ...toPointTexts(figure, line, at, point) });
}

describe("what is said of one point", () => {
  it("has the year in a strip of municipalities, and not their province as their name", async () => {
    expect(await say("werkzoekendengraad-gemeenten", select("Genk"))).toBe(
      "Genk, Werkzoekendengraad per gemeente, 2024: 9,2%.",
    );
  });

  it("has the place in a figure by origin, in which Belgium is an origin", async () => {
    expect(await say("werkzoekenden-herkomst", select("Limburg"))).toBe("Limburg, 2024, Buiten de EU: 37,5%.");
    expect(await say("werkzoekenden-herkomst", select("Limburg", { language: "en" }))).toMatch(/^Limburg, 2024, /);
  });

  it("has the place that the subtitle names, not the one of the page, when those differ", async () => {
    const modes = { "langdurige-arbeidsongeschiktheid": "geslacht" };
    expect(await say("langdurige-arbeidsongeschiktheid", select("Limburg", { modes }))).toBe(
      "België, allen, 2005: 5,4%.",
    );
    expect(await say("positie-geslacht-leeftijd", select("Genk"))).toBe(
      "Vlaanderen, Mannen, aan het werk, 2018: 72,8%.",
    );
  });

  it("repeats nothing that the point names itself", async () => {
    expect(await say("werkzoekendengraad", select("Limburg"))).toMatch(/^Limburg, 2014: /);
    expect(await say("census-geslacht", select("Limburg"))).toBe("Mannen, Limburg, 1 januari 2011: 74,0%.");
  });
});
