import { describe, expect, it } from "vitest";
import { atLeast, axis, flagged, seriesFigure, series, value, years } from "../../../tests/charts/example-figures.ts";
import type { Figure } from "../../figures/figure.ts";
import { explainOpenMarks } from "./open-marks.ts";

function figureOf(...points: Parameters<typeof series>[2]): Figure {
  const categories = years(2020, 2019 + points.length);
  const body = {
    shape: "line",
    axis: axis(70, 80, 2),
    categories,
    series: [series("home", "Limburg", points)],
  } as const;
  return seriesFigure(body) as unknown as Figure;
}

describe("explainOpenMarks", () => {
  it("names the place, the period, the limit and the reason", () => {
    expect(explainOpenMarks(figureOf(value(74), value(74.5), atLeast(75)))).toEqual([
      "Limburg, 2022: 75% of meer. De bron geeft geen cijfer, alleen “75% of meer”.",
    ]);
  });

  it("names only the periods when many marks have one reason", () => {
    expect(explainOpenMarks(figureOf(flagged(1), flagged(2), flagged(3), flagged(4)))).toEqual([
      "Limburg, 2020, 2021, 2022 en 2023. De bron noemt dit cijfer weinig betrouwbaar.",
    ]);
  });

  it("says nothing of a line without such marks", () => {
    expect(explainOpenMarks(figureOf(value(74), value(75)))).toEqual([]);
  });
});
