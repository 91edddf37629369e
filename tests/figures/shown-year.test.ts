import { describe, expect, it } from "vitest";
import { languages } from "../../src/domain/language.ts";
import type { FigureBody } from "../../src/figures/figure.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { sayShownYear, saysYear, shownYears } from "../../src/figures/say-shown-year.ts";
import { numbersFigure, points, series, seriesFigure, axis, years } from "../charts/example-figures.ts";
import { buildFigure, select } from "../support/real-input.ts";

const asked = 2030;
const cases = gallery.flatMap((definition) =>
  ["Limburg", "Vlaanderen", "Genk"].flatMap((name) =>
    languages.map((language) => ({ definition, id: definition.id, name, language })),
  ),
);

describe.each(cases)("$id for $name, asked up to 2030, $language", ({ definition, name, language }) => {
  it("shows that year, says which year it shows instead, or is empty with the reason", async () => {
    for (const mode of definition.modes ?? [{ key: "" }]) {
      const modes = mode.key === "" ? {} : { [definition.id]: mode.key };
      const figure = await buildFigure(definition, select(name, { to: asked, language, modes }));
      const shown = shownYears(figure);
      const isClear =
        figure.kind === "empty" ? figure.reading.length > 0 : shown.length === 0 || saysYear(figure, asked);
      expect(isClear || Math.max(...shown) >= asked).toBe(true);
    }
  });
});

const line = seriesFigure({
  shape: "line",
  categories: years(2022, 2026),
  axis: axis(0, 10, 5),
  series: [
    series("home", "Limburg", points([4, 5, 6, null, null])),
    series("home", "doorgetrokken", points([null, null, 6, 7, 8]), { isExtension: true }),
  ],
});

describe("sayShownYear", () => {
  const say = (figure: FigureBody, to: number | "latest", language: "nl" | "en" = "nl") =>
    sayShownYear(figure, select("Limburg", { to, language }));

  it("names the last year with a number; a pace drawn on is no number", () => {
    expect(say(line, 2026)).toEqual(["Voor 2026 heeft deze reeks geen cijfer; u ziet 2024."]);
    expect(say(line, 2026, "en")).toEqual(["This series has no figure for 2026; you see 2024."]);
  });

  it("has nothing to say of the latest figures, of a year that is shown, and of what the figure says itself", () => {
    expect(say(line, "latest")).toEqual([]);
    expect(say(line, 2024)).toEqual([]);
    expect(say({ ...line, notes: ["Voor 2026 heeft deze reeks geen cijfer; u ziet 2024."] }, 2026)).toEqual([]);
  });

  it("says so when a figure begins after the year that was asked for", () => {
    expect(say(line, 2020)).toEqual(["Tot en met 2020 heeft deze figuur geen cijfer; het eerste is van 2022."]);
  });

  it("takes the year of single numbers from when they hold, and of other figures from their subtitle", () => {
    expect(say(numbersFigure, 2030)).toEqual(["Voor 2030 heeft deze reeks geen cijfer; u ziet 2023."]);
    const bars = { ...line, shape: "bars", categories: [{ key: "bouw", label: "Bouw", shortLabel: "Bouw" }] } as const;
    expect(shownYears({ ...bars, subtitle: "Vacatures, Limburg, 2024, 2.030 in totaal" })).toEqual([2024]);
    expect(say({ ...bars, subtitle: "Vacatures, Limburg" }, 2030)).toEqual([]);
  });
});
