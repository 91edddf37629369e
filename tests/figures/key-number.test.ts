import { describe, expect, it } from "vitest";
import { gallery } from "../../src/figures/gallery.ts";
import { findKeyNumber } from "../../src/figures/key-number.ts";
import { toShownForm } from "../../src/pages/embed/shown-form.ts";
import type { Selection } from "../../src/figures/figure-input.ts";
import { buildFigure, select } from "../support/real-input.ts";

async function figure(id: string, place: string, changes: Partial<Selection> = {}) {
  const definition = gallery.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`No figure ${id}`);
  return buildFigure(definition, select(place, changes));
}

describe("the key number of a figure", () => {
  it.each([
    ["werkzaamheidsgraad", "Limburg", "76,3%", ["Limburg", "2023"]],
    ["werkzaamheidsgraad", "Vlaanderen", "77,3%", ["Vlaanderen", "2025"]],
    ["werkzoekenden", "Limburg", "ongeveer 26.050", ["Limburg", "2024"]],
    ["werkzoekendengraad", "Genk", "9,2%", ["Genk", "2024"]],
  ])("of %s in %s is %s", async (id, place, text, labels) => {
    const found = findKeyNumber(await figure(id, place));
    expect(found?.point.text).toBe(text);
    expect(found?.labels).toEqual(labels);
  });

  it("stays on the year that was chosen", async () => {
    const found = findKeyNumber(await figure("werkzoekenden", "Limburg", { to: 2023 }));
    expect(found?.labels).toEqual(["Limburg", "2023"]);
  });

  it.each([
    ["groups beside each other", "werkzaamheidsgraad-geslacht"],
    ["groups of which the first is drawn strong", "werkzaamheidsgraad-studieniveau"],
    ["parts of a whole", "werkzoekenden-herkomst"],
    ["single numbers about different things", "industrie-cijfers"],
    ["a list", "knelpuntberoepen-lijst"],
    ["a hundred persons", "arbeidsreserve"],
  ])("does not exist for %s", async (_what, id) => {
    expect(findKeyNumber(await figure(id, "Limburg"))).toBeUndefined();
  });
});

describe("the form of an embed", () => {
  it("is the one that was asked for when the figure has it", async () => {
    const shown = await figure("werkzoekendengraad-gemeenten", "Limburg");
    expect(toShownForm(shown, "kaart", "chart")).toEqual({ view: "map" });
    expect(toShownForm(shown, "tabel", "chart")).toEqual({ view: "table" });
    expect(toShownForm(shown, "grafiek", "table")).toEqual({ view: "chart" });
    expect(toShownForm(shown, undefined, "table")).toEqual({ view: "table" });
  });

  it("is the chart, with the reason, when the figure does not have it", async () => {
    const shown = await figure("werkzaamheidsgraad-geslacht", "Limburg");
    expect(toShownForm(shown, "kaart", "chart")).toEqual({ view: "chart", lacks: "kaart" });
    expect(toShownForm(shown, undefined, "map")).toEqual({ view: "chart", lacks: "kaart" });
    expect(toShownForm(shown, "kerncijfer", "chart")).toEqual({ view: "chart", lacks: "kerncijfer" });
  });
});
