import { describe, expect, it } from "vitest";
import { axis, series, seriesFigure, suppressed, value } from "../../tests/charts/example-figures.ts";
import { barLineHeight, missingMark, toBarLayout } from "./bar-layout.ts";

const figure = seriesFigure({
  shape: "bars",
  unit: "persons",
  unitLabel: "leerplaatsen",
  categories: [
    {
      key: "auto",
      label: "Vervaardiging van auto’s, aanhangwagens en opleggers",
      shortLabel: "Auto’s",
      note: "61% van de leerplaatsen",
    },
    { key: "onderwijs", label: "Onderwijs", shortLabel: "Onderwijs", note: "12% van de leerplaatsen" },
    { key: "zorg", label: "Zorg", shortLabel: "Zorg" },
  ],
  series: [series("home", "Limburg", [value(5300, "5.300"), suppressed, value(900, "900")])],
  axis: axis(0, 6000, 2000),
});

describe("toBarLayout", () => {
  it.each([320, 612, 1280])("writes the note of a row under its name and over nothing else at %d px", (width) => {
    const { rows, height } = toBarLayout(figure, width);
    expect(rows.map(({ notes }) => notes.join(" "))).toEqual([
      "61% van de leerplaatsen",
      "12% van de leerplaatsen",
      "",
    ]);
    rows.forEach(({ y, lines, notes, bars }, index) => {
      const bottom = y + (lines.length + notes.length) * barLineHeight;
      expect(bottom).toBeLessThanOrEqual(rows[index + 1]?.y ?? height);
      if (width < 600) expect(bottom).toBeLessThanOrEqual(bars[0]?.y ?? 0);
    });
  });

  it("gives a bar without a number no length, only a mark clear of the axis with its text", () => {
    const { rows, left } = toBarLayout(figure, 612);
    const bar = rows[1]?.bars[0];
    expect(bar).toMatchObject({ length: undefined, text: "–" });
    expect(bar?.textX).toBe(left + missingMark.away + missingMark.side + 8);
  });

  it("says the note with the bar, before the reason of a gap", () => {
    const drawn = toBarLayout(figure, 612).rows.flatMap(({ bars }) => bars.map((bar) => bar.drawn.explanation));
    expect(drawn).toEqual([
      "61% van de leerplaatsen.",
      "12% van de leerplaatsen. Afgeschermd: de bron toont heel kleine aantallen niet.",
      undefined,
    ]);
  });
});
