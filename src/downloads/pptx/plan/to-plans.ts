import { neverReached } from "../../../domain/brand.ts";
import type { EmptyFigure, Figure, FigureBody, SeriesFigure } from "../../../figures/figure.ts";
import { slideWords } from "../../../format/slide-words.ts";
import { contentWidth, margin } from "../slide/places.ts";
import { planBars, toBarPages, withCategories } from "./bar-chart.ts";
import { planColumns, planHanging } from "./column-chart.ts";
import { toFootnotes } from "./footnotes.ts";
import { hasMap, planHexagonMap } from "./hexagon-map.ts";
import { planLineChart } from "./line-chart.ts";
import { withSeriesAsCategories } from "./one-period.ts";
import { planPersonRows } from "./person-rows.ts";
import type { Drawing, Room, SlidePlan } from "./plan.ts";
import { planStacked } from "./stacked-chart.ts";
import { planStrip } from "./strip-chart.ts";
import { planTable, tableName, toDataTable, toListTable, toNumbersTable } from "./tables.ts";
import { planWaffle } from "./waffle.ts";

/** The slides of a figure: one for most, more for long lists, and one with the numbers behind a drawing that is no native chart. */
export function toPlans(figure: Figure, room: Room): readonly SlidePlan[] {
  const alt = figure.reading.join(" ");
  const main = toMainSlides(figure, room, alt);
  const { part } = slideWords[figure.language];
  return [
    ...main.map((drawings, index) => ({
      titleSuffix: main.length === 1 ? "" : ` ${rowName(figure, index) ?? part(index + 1, main.length)}`,
      drawings,
      reading: figure.kind === "empty" || index > 0 ? "" : (figure.reading[0] ?? ""),
      footnotes: toFootnotes(figure, "chart"),
    })),
    ...toExtraSlides(figure, room, alt),
  ];
}

/** Of a figure with several rows of dots each row has its slide, named after the group of people in it. */
function rowName(figure: Figure, index: number): string | undefined {
  if (figure.kind !== "series" || figure.shape !== "strip") return undefined;
  const row = figure.series[index];
  return row === undefined ? undefined : `(${row.label})`;
}

function toMainSlides(figure: Figure, room: Room, alt: string): readonly (readonly Drawing[])[] {
  switch (figure.kind) {
    case "series":
      return toSeriesSlides(figure, room, alt);
    case "persons":
      return [planWaffle(figure, room, alt)];
    case "numbers":
      return planTable(toNumbersTable(figure, room), tableName(figure), room, alt).map((drawing) => [drawing]);
    case "list":
      return planTable(toListTable(figure), tableName(figure), room, alt).map((drawing) => [drawing]);
    case "empty":
      return [[toReasons(figure, room)]];
    default:
      return neverReached(figure);
  }
}

function toSeriesSlides(figure: SeriesFigure, room: Room, alt: string): readonly (readonly Drawing[])[] {
  switch (figure.shape) {
    case "line":
      return figure.categories.length > 1
        ? [planLineChart(figure, room, alt)]
        : toSeriesSlides(withSeriesAsCategories(figure), room, alt);
    case "columns":
      return [planColumns(figure, room, alt)];
    case "hanging":
      return [planHanging(figure, room, alt)];
    case "bars":
      return toBarPages(figure, room).map((page) => planBars(withCategories(figure, page), room, alt));
    case "stacked":
      return [planStacked(figure, room, alt)];
    case "strip":
      return figure.series.map((row) => planStrip({ ...figure, series: [row] }, room, alt));
    case "person-rows":
      return [planPersonRows(figure, room, alt)];
    case "bubbles":
      return toTables(figure, room);
    default:
      return neverReached(figure.shape);
  }
}

/** What comes after the drawing: the map of a figure of places, and the numbers behind shapes. */
function toExtraSlides(figure: Figure, room: Room, alt: string): readonly SlidePlan[] {
  const words = slideWords[figure.language];
  const isShapes = figure.kind === "persons" || (figure.kind === "series" && figure.shape === "person-rows");
  const extra = (suffix: string, drawings: readonly Drawing[]): SlidePlan => ({
    titleSuffix: ` (${suffix})`,
    drawings,
    reading: "",
    footnotes: toFootnotes(figure, "table"),
  });
  return [
    ...(figure.kind === "series" && figure.shape === "strip" && hasMap(figure)
      ? [{ ...extra(words.map, planHexagonMap(figure, room, alt)), reading: figure.reading[0] ?? "" }]
      : []),
    ...(isShapes ? toTables(figure, room).map((drawings) => extra(words.data, drawings)) : []),
  ];
}

/** The numbers behind shapes, as a table. */
function toTables(figure: FigureBody, room: Room): readonly (readonly Drawing[])[] {
  const alt = figure.reading.join(" ");
  return planTable(toDataTable(figure), tableName(figure), room, alt).map((drawing) => [drawing]);
}

/** The place where a figure does exist, with its year where that differs. */
function toNearestText({ region, to }: EmptyFigure["nearest"][number]): string {
  return to === "latest" ? region.name : `${region.name}, ${to}`;
}

/** Why there is no number, and where there is one. */
function toReasons({ reading, nearest, language }: EmptyFigure, { top, bottom }: Room): Drawing {
  const words = slideWords[language];
  return {
    kind: "loose",
    shapes: [
      {
        name: words.notes.reading,
        box: { x: margin, y: top + 40, width: contentWidth * 0.8, height: bottom - top - 40 },
        outline: "rect",
        text: {
          paragraphs: [
            ...reading.map((sentence) => [{ text: sentence, sizePx: 40, colour: "ink-2", voice: "voice" } as const]),
            ...(nearest.length === 0
              ? []
              : [
                  [],
                  [
                    {
                      text: `${words.nearest}: ${nearest.map(toNearestText).join(", ")}`,
                      sizePx: 28,
                      colour: "ink",
                      voice: "measure",
                    } as const,
                  ],
                ]),
          ],
        },
      },
    ],
  };
}
