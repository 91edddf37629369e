import { describe, expect, it } from "vitest";
import {
  atLeast,
  axis,
  heroFigure,
  points,
  series,
  seriesFigure,
  suppressed,
  value,
  years,
} from "../../tests/charts/example-figures.ts";
import { readPeriodKey } from "../domain/period.ts";
import { boxOfNote, breakNoteRadius } from "./break-notes.ts";
import { boxOf, type Box } from "./choose-spot.ts";
import { toLineLayout } from "./line-layout.ts";
import { heroGoalOffset, heroHang, lineHeight } from "./line-plot.ts";
import { estimateTextWidth } from "./text-width.ts";

const crowded = seriesFigure({
  shape: "line",
  categories: years(2014, 2024),
  axis: axis(0, 20, 5),
  series: [
    series("home", "Limburg", points([17, 15, 11, 7, 6, 5, 7, 3, 3, 3, 2.9])),
    series("flanders", "Vlaanderen", points([12, 12, 9, 7, 5, 5, 7, 3, 3, 3, 3.1])),
    series("compare-1", "Antwerpen", points([13, 12, 9, 7, 5, 5, 7, 3, 3, 4, 3])),
    series("context", "West-Vlaanderen", points([9, 8, 5, 4, 3, 3, 4, 2, 2, 3, 2.7])),
    series("context", "Oost-Vlaanderen", points([11, 10, 6, 6, 4, 4, 5, 3, 2, 3, 3.3])),
  ],
});

const layoutOf = (figure: typeof crowded, width: number, variant: "figure" | "hero" = "figure") =>
  toLineLayout(figure, { width, height: lineHeight(width, variant), variant });

function labelBoxes(layout: ReturnType<typeof layoutOf>): readonly Box[] {
  return layout.labels.map(({ text, size, isBold, ...spot }) =>
    boxOf(spot, estimateTextWidth(text, size, isBold), size),
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Limburg up to its last measurement, and from there a pace drawn on up to 2030. */
const extended = seriesFigure({
  ...heroFigure,
  series: [
    ...heroFigure.series,
    series(
      "home",
      "Limburg doorgetrokken",
      points([null, null, null, null, 76.3, null, null, null, null, null, null, 79.2]),
      {
        gaps: "bridge",
        isExtension: true,
        endLabel: "doortrekking, geen voorspelling",
      },
    ),
  ],
});

describe("toLineLayout", () => {
  it.each([320, 328, 480, 612, 872, 1280])("lets no label cover another or leave the drawing at %d px", (width) => {
    for (const layout of [
      layoutOf(crowded, width),
      layoutOf(heroFigure, width),
      layoutOf(heroFigure, width, "hero"),
      layoutOf(extended, width),
      layoutOf(extended, width, "hero"),
    ]) {
      const boxes = labelBoxes(layout);
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(-1);
        expect(box.right).toBeLessThanOrEqual(width + 1);
      });
    }
  });

  it.each([320, 612, 1280])("gives the plot at least 220 px of height at %d px", (width) => {
    const { plot } = layoutOf(heroFigure, width);
    expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(220);
  });

  it("labels each line at its end with its label, and the first number of the chosen area", () => {
    const texts = layoutOf(heroFigure, 784, "hero").labels.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(["Limburg 76,3%", "Vlaanderen 77,3%", "72,4%", "75,5%", "breuk: nieuwe vragenlijst"]),
    );
  });

  it("draws a leader to a label that had to move", () => {
    const moved = layoutOf(crowded, 612).labels.filter(({ leader }) => leader !== undefined);
    expect(moved.length).toBeGreaterThan(0);
  });

  it("lays the goal line of a hero on a fixed height and lets the path end on it", () => {
    const { goal, x } = layoutOf(heroFigure, 784, "hero");
    expect(goal?.y).toBeCloseTo(heroGoalOffset);
    expect(goal?.path?.x2).toBe(x(11));
    expect(goal?.path?.y2).toBe(goal?.y);
    expect(heroHang(heroFigure, 784)).toBeCloseTo((goal?.path?.y1 ?? 0) - heroGoalOffset);
  });

  it("moves the flag aside when a point stands where the flag would be", () => {
    const above = seriesFigure({
      shape: "line",
      categories: years(2020, 2024),
      axis: axis(70, 82, 2),
      goal: { value: 80, label: "80%" },
      series: [series("home", "Limburg", points([76, 77, 78, 79, 80.8]))],
    });
    for (const width of [328, 612]) {
      const layout = layoutOf(above, width);
      const { goal } = layout;
      const flag: Box = {
        left: (goal?.flagRight ?? 0) - 50,
        right: goal?.flagRight ?? 0,
        top: (goal?.y ?? 0) - 21,
        bottom: goal?.y ?? 0,
      };
      expect(labelBoxes(layout).some((box) => overlaps(box, flag))).toBe(false);
    }
  });

  it("hatches the suppressed periods of the lines that matter", () => {
    const figure = seriesFigure({
      shape: "line",
      categories: years(2020, 2024),
      axis: axis(0, 10, 5),
      series: [series("home", "Herstappe", [value(6), suppressed, suppressed, value(5), suppressed])],
    });
    const { bands, plot, labels } = layoutOf(figure, 612);
    expect(bands.map(({ marks }) => marks.map(({ text }) => text))).toEqual([["–", "–"], ["–"]]);
    // At the foot of the plot: the lines of other places have numbers in those years.
    expect(bands.every(({ top, bottom }) => bottom === plot.bottom && bottom - top <= 24)).toBe(true);
    expect(labels.map(({ text }) => text)).toContain("afgeschermd");
  });

  it("lays periods out in time, and a break on its own month", () => {
    const since = readPeriodKey("2021-07");
    const keys = ["2020-03", "2020-04", "tot-2021-02", "2021-02", "tot-2023-06", "2023-06"];
    const figure = seriesFigure({
      shape: "line",
      categories: keys.map((key) => ({ key, label: key, shortLabel: key.startsWith("tot") ? "" : key })),
      axis: axis(0, 10, 5),
      series: [series("home", "Limburg", points([4, 5, null, 3, null, 6]))],
      breaks: [{ category: "2023-06", label: "van NWWZ naar WZW", ...(since === undefined ? {} : { since }) }],
    });
    const { x, breaks, categoryTicks } = layoutOf(figure, 612);
    const month = x(1) - x(0);
    expect(x(3) - x(1)).toBeCloseTo(10 * month);
    expect((breaks[0]?.x ?? 0) - x(3)).toBeCloseTo(5 * month);
    expect(categoryTicks.map(({ label }) => label)).not.toContain("");
  });

  it.each([320, 360, 480])(
    "keeps the letters of breaks inside a narrow drawing and free of labels at %d px",
    (width) => {
      const figure = seriesFigure({
        ...crowded,
        breaks: [
          { category: "2014", label: "begin" },
          { category: "2021", label: "midden" },
          { category: "2024", label: "einde" },
        ],
      });
      const layout = layoutOf(figure, width);
      expect(layout.breakNotes.map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
      for (const note of layout.breakNotes) {
        expect(note.x - breakNoteRadius).toBeGreaterThanOrEqual(0);
        expect(note.x + breakNoteRadius).toBeLessThanOrEqual(width);
        expect(labelBoxes(layout).some((box) => overlaps(box, boxOfNote(note)))).toBe(false);
      }
    },
  );

  it("marks a limit with an open mark that points to where the true value lies", () => {
    const figure = seriesFigure({
      shape: "line",
      categories: years(2022, 2024),
      axis: axis(70, 80, 5),
      series: [series("home", "Antwerpen", [value(74), atLeast(75), value(76)])],
    });
    const marks = layoutOf(figure, 612).lines[0]?.marks ?? [];
    expect(marks.find(({ index }) => index === 1)).toMatchObject({ isOpen: true, limit: "up" });
    expect(marks.find(({ index }) => index === 0)).toMatchObject({ isOpen: false });
  });

  it("draws an extension thin and dashed, without a mark, named at its dashes in normal weight", () => {
    for (const variant of ["figure", "hero"] as const) {
      const { lines, labels, plot } = layoutOf(extended, 784, variant);
      const extension = lines.find(({ series: { isExtension } }) => isExtension === true);
      expect(extension).toMatchObject({ look: { width: 1.5, dash: "2 4", stroke: "var(--home)" }, marks: [] });
      const label = labels.find(({ text }) => text === "doortrekking, geen voorspelling");
      expect(label).toMatchObject({ isBold: false, colour: "var(--home)" });
      expect(label?.y).toBeLessThan(plot.bottom);
    }
  });

  it("lets an extension change nothing about what was measured", () => {
    const { plot, hasLabelGutter, lines, categoryTicks } = layoutOf(extended, 784, "hero");
    const without = layoutOf(heroFigure, 784, "hero");
    expect({ plot, hasLabelGutter, categoryTicks }).toEqual({
      plot: without.plot,
      hasLabelGutter: without.hasLabelGutter,
      categoryTicks: without.categoryTicks,
    });
    expect(lines.flatMap(({ marks }) => marks)).toEqual(without.lines.flatMap(({ marks }) => marks));
    expect(heroHang(extended, 784)).toBe(heroHang(heroFigure, 784));
  });

  it("breaks the long name of an extension in a narrow drawing", () => {
    const texts = layoutOf(extended, 320, "hero").labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["doortrekking, geen", "voorspelling"]));
  });
});
