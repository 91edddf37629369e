import { describe, expect, it } from "vitest";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { lastYearOf } from "../../src/pages/share/last-year.ts";
import { buildFigure, select } from "../support/real-input.ts";

const cases = gallery.flatMap((definition) =>
  ["Limburg", "Vlaanderen", "Genk"].map((name) => ({ definition, name, id: definition.id })),
);

describe("a link that stays on the last year shown", () => {
  it("stays on the year of the place that has the newest number", async () => {
    const definition = gallery.find(({ id }) => id === "werkzaamheidsgraad");
    if (definition === undefined) throw new Error("The employment rate is a figure");
    expect(lastYearOf(await buildFigure(definition, select("Limburg")))).toBe(2025);
  });

  it.each(cases)("shows $id for $name as it is now", async ({ definition, name }) => {
    const now = await buildFigure(definition, select(name));
    const year = lastYearOf(now);
    if (year === undefined) return;
    const then = await buildFigure(definition, select(name, { to: year }));
    expect(toFigureTable(then).rows).toEqual(toFigureTable(now).rows);
  });
});
