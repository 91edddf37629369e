import type { CategoryChart, ChartModel, StripChart } from "./chart-model.ts";

/** What stands in a cell: a text, a number, or nothing. */
export type SheetCell = string | number | null;

/** The sheet behind a chart: a row of headers and rows of cells; `numeric` says which columns hold numbers. */
export interface DataSheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The number format of each column; "" for texts. */
  readonly formats: readonly string[];
}

/** The name of the sheet, the same in every language: every reference in a chart names it. */
export const sheetName = "Data";

/** Everything that a chart shows, as the sheet that opens at "Edit data". */
export function toDataSheet(chart: ChartModel): DataSheet {
  return chart.kind === "strip" ? toStripSheet(chart) : toCategorySheet(chart);
}

function toCategorySheet({ categoryLabel, categories, bars, lines, format }: CategoryChart): DataSheet {
  const series = [...bars, ...lines];
  return {
    header: [categoryLabel, ...series.map(({ name }) => name)],
    rows: categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
    formats: ["", ...series.map(() => format)],
  };
}

/** Places first, group after group; under them the two ends of every reference. */
function toStripSheet(chart: StripChart): DataSheet {
  const { placeLabel, valueLabel, heightLabel, groups, references, format } = chart;
  return {
    header: [placeLabel, valueLabel, heightLabel],
    rows: [
      ...groups.flatMap(({ places }) => places.map(({ name, value, height }) => [name, value, height])),
      ...references.flatMap(({ name, value, top }) => [
        [name, value, 0],
        [name, value, top],
      ]),
    ],
    formats: ["", format, "0"],
  };
}

/** A block of cells of one column, `Data!$B$2:$B$12`; column and rows counted from 0, the row of headers being 0. */
export function toReference(column: number, first: number, last = first): string {
  const letter = toLetters(column);
  const from = `$${letter}$${first + 1}`;
  return `${sheetName}!${first === last ? from : `${from}:$${letter}$${last + 1}`}`;
}

function toLetters(column: number): string {
  const rest = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? rest : toLetters(Math.floor(column / 26) - 1) + rest;
}
