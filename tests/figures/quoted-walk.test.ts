import { beforeAll, describe, expect, it } from "vitest";
import { readObservation, type SourcePlace } from "../../src/domain/dataset.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { buildFigure, loadBundled, select } from "../support/real-input.ts";

const toKey = ({ file, sheet, row, column }: SourcePlace): string => `${file} ${sheet} ${row}:${column}`;

/** Every source cell behind a number that the figure shows. */
function placesOf(figure: Figure): readonly SourcePlace[] {
  switch (figure.kind) {
    case "series":
      return [
        ...figure.series.flatMap(({ points }) => points.flatMap(({ places }) => places)),
        ...(figure.references ?? []).flatMap(({ point }) => point.places),
      ];
    case "persons":
      return figure.groups.flatMap(({ places }) => places);
    case "list":
      return figure.groups.flatMap(({ items }) => items.flatMap(({ places }) => places));
    case "numbers":
      return figure.groups.flatMap(({ items }) => items.flatMap(({ point }) => point.places));
    case "empty":
      return [];
  }
}

/** All figures of the house, in every way of counting, for the two places that these files are about. */
async function reachCells(): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  for (const definition of gallery) {
    for (const name of ["Limburg", "Vlaanderen"]) {
      for (const { key } of definition.modes ?? [{ key: "" }]) {
        const figure = await buildFigure(definition, select(name, { modes: { [definition.id]: key } }));
        for (const place of placesOf(figure)) reached.add(toKey(place));
      }
    }
  }
  return reached;
}

describe("the numbers that the question of 2020 and the report of 2023 give", () => {
  let reached: ReadonlySet<string> = new Set();
  // Reading every file and building every figure takes its time where much else runs.
  beforeAll(async () => {
    reached = await reachCells();
  }, 60_000);

  it.each([
    ["limburg-2020-2023", 54],
    ["maatregelen", 62],
  ])("each stand in some figure, with their source cell: %s", async (id, rows) => {
    const dataset = await loadBundled(id);
    const all = Array.from({ length: dataset.length }, (_, index) => readObservation(dataset, index));
    expect(all).toHaveLength(rows);
    const missed = all
      .filter(({ place }) => !reached.has(toKey(place)))
      .map(({ place, measure, period, get }) => `row ${place.row}: ${measure}, ${period}, ${get("category")}`);
    expect(missed).toEqual([]);
  });
});
