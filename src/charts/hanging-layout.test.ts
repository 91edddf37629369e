import { describe, expect, it } from "vitest";
import { atLeast, axis, flagged, goal80, series, seriesFigure, value } from "../../tests/charts/example-figures.ts";
import type { Category } from "../figures/figure.ts";
import { flagWidth } from "./goal-line.tsx";
import { toHangingLayout } from "./hanging-layout.ts";
import { estimateTextWidth } from "./text-width.ts";

const place = (name: string, year: string, role: Category["role"] = "context"): Category => ({
  key: name,
  label: `${name}, 20${year}`,
  shortLabel: `${name} ’${year}`,
  role,
});

const provinces = seriesFigure({
  shape: "hanging",
  categories: [
    place("Oost-Vlaanderen", "23"),
    place("West-Vlaanderen", "23"),
    place("Limburg", "23", "home"),
    place("Antwerpen", "22"),
    place("Vlaams-Brabant", "22"),
    place("Vlaanderen", "25", "flanders"),
  ],
  series: [series("home", "Graad", [value(79), value(79), value(76.3), atLeast(75), flagged(73.8), value(77.3)])],
  axis: axis(72, 80, 2),
  goal: goal80,
});

const perRow = (width: number): readonly number[] =>
  toHangingLayout(provinces, width).rows.map(({ bars }) => bars.length);

describe("toHangingLayout", () => {
  it("hangs five provinces in one row from a tablet on, with short names where the full ones have no room", () => {
    expect(perRow(1280)).toEqual([5]);
    expect(perRow(704)).toEqual([5]);
    expect(toHangingLayout(provinces, 704).rows[0]?.bars[0]?.label).toBe("Oost-Vlaanderen ’23");
    expect(toHangingLayout(provinces, 1280).rows[0]?.bars[0]?.label).toBe("Oost-Vlaanderen, 2023");
  });

  it("makes rows as even as they can be on a small screen", () => {
    expect(perRow(328)).toEqual([2, 2, 1]);
    expect(perRow(480)).toEqual([3, 2]);
  });

  it.each([328, 480, 704, 872, 1280])("keeps names clear of each other and of the flag at %d px", (width) => {
    const { rows, nameOffset } = toHangingLayout(provinces, width);
    const flagLeft = width - flagWidth(goal80.label);
    for (const { bars } of rows) {
      bars.forEach(({ x, label }, index) => {
        const end = x + estimateTextWidth(label, 13, true);
        expect(end).toBeLessThanOrEqual(bars[index + 1]?.x ?? width);
        if (nameOffset < 20) expect(end + 24).toBeLessThanOrEqual(flagLeft);
      });
    }
  });
});
