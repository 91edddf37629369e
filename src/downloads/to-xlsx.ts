import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import { downloadWords, type DownloadWords } from "../format/download-words.ts";
import type { DataRow } from "./data-row.ts";
import { toDataTable } from "./data-table.ts";
import { withoutNoise } from "./number-of.ts";
import type { OutgoingFigure } from "./outgoing-figure.ts";
import { toReadMe } from "./read-me.ts";
import { toRows } from "./to-rows.ts";

type SheetCell = Pick<Cell, "value"> & Partial<Cell>;

const headerStyle = { font: { bold: true }, alignment: { vertical: "top", wrapText: true } } as const;
const wrapped = { alignment: { vertical: "top", wrapText: true } } as const;

/**
 * The figure as a workbook: "Lees mij", the numbers one per row with status, mark and codes, and the table as the page shows it.
 * Numbers are numbers; a percentage is a fraction with a percent format, so that 76,3% counts as 0.763; a gap is an empty cell.
 */
export async function toXlsx(outgoing: OutgoingFigure): Promise<Uint8Array> {
  const { figure, madeOn } = outgoing;
  const words = downloadWords[figure.language];
  const day = new Date(`${madeOn}T12:00:00Z`);
  return writeXlsx({
    sheets: [toReadMeSheet(outgoing, words), toRowsSheet(outgoing, words), toTableSheet(outgoing, words)],
    properties: { title: figure.title, subject: figure.subtitle, creator: words.brand, created: day, modified: day },
  });
}

/**
 * Several figures as one workbook: "Lees mij" tells of each what it counts, and each has a sheet with its numbers, one per row.
 * A name of a sheet is the number of the figure and its id, as far as 31 characters go.
 */
export async function toReportXlsx(title: string, outgoing: readonly OutgoingFigure[]): Promise<Uint8Array> {
  const [first] = outgoing;
  if (first === undefined) throw new Error("A workbook needs at least one figure");
  const words = downloadWords[first.figure.language];
  const day = new Date(`${first.madeOn}T12:00:00Z`);
  const numbered = outgoing.map((each, index) => ({ each, name: `${index + 1} ${each.figure.id}`.slice(0, 31) }));
  const readMe = numbered.flatMap(({ each, name }): readonly (readonly SheetCell[])[] => [
    [{ value: name, style: headerStyle }],
    ...toReadMeRows(each),
    [],
  ]);
  return writeXlsx({
    sheets: [
      { name: words.sheets.readMe, columns: readMeColumns, ...toCells(readMe) },
      ...numbered.map(({ each, name }) => ({ ...toRowsSheet(each, words), name })),
    ],
    properties: { title, creator: words.brand, created: day, modified: day },
  });
}

const readMeColumns = [{ width: 26 }, { width: 110 }];

function toReadMeSheet(outgoing: OutgoingFigure, words: DownloadWords): WriteSheet {
  return { name: words.sheets.readMe, columns: readMeColumns, ...toCells(toReadMeRows(outgoing)) };
}

function toReadMeRows(outgoing: OutgoingFigure): readonly (readonly SheetCell[])[] {
  return toReadMe(outgoing).flatMap(({ label, lines }) =>
    lines.map((line, index): readonly SheetCell[] => [
      { value: index === 0 ? label : "", style: headerStyle },
      { value: line, style: wrapped },
    ]),
  );
}

const widths: Partial<Record<keyof DataRow, number>> = {
  text: 22,
  explanation: 70,
  category: 34,
  series: 30,
  status: 26,
};

function toRowsSheet({ figure }: OutgoingFigure, words: DownloadWords): WriteSheet {
  const columns = {
    place: (row) => text(row.place),
    placeCode: (row) => text(row.placeCode),
    placeLevel: ({ placeLevel }) => text(placeLevel === "" ? "" : words.levels[placeLevel]),
    period: (row) => text(row.period),
    periodIso: (row) => text(row.periodIso),
    category: (row) => text(row.category),
    series: (row) => text(row.series),
    value: (row) => number(row.value, row),
    low: (row) => number(row.low, row),
    high: (row) => number(row.high, row),
    status: ({ status }) => text(words.statuses[status]),
    mark: (row) => text(row.mark),
    unit: (row) => text(row.unit),
    text: (row) => text(row.text),
    explanation: (row) => text(row.explanation),
    figure: (row) => text(row.figure),
  } as const satisfies Record<Exclude<keyof DataRow, "decimals">, (row: DataRow) => SheetCell>;
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const rows = toRows(figure).map((row) => keys.map((key): SheetCell => columns[key](row)));
  return {
    name: words.sheets.rows,
    columns: keys.map((key) => ({ width: widths[key] ?? 14 })),
    freezePane: { rows: 1 },
    ...toCells([keys.map((key) => head(words.columns[key])), ...rows]),
  };
}

function toTableSheet({ figure }: OutgoingFigure, words: DownloadWords): WriteSheet {
  const { header, rows } = toDataTable(figure);
  return {
    name: words.sheets.table,
    columns: header.map((_, index) => ({ width: index === 0 ? 34 : 18 })),
    freezePane: { rows: 1, columns: 1 },
    ...toCells([
      header.map(head),
      ...rows.map((row) =>
        row.map((cell) => (cell.kind === "text" ? text(cell.text) : number(cell.row.value, cell.row))),
      ),
    ]),
  };
}

function head(words: string): SheetCell {
  return { value: words, style: headerStyle };
}

function text(words: string): SheetCell {
  return { value: words === "" ? null : words };
}

function number(value: number | null, row: DataRow): SheetCell {
  if (value === null) return { value: null };
  const isPercent = row.unit === "%";
  return { value: isPercent ? withoutNoise(value / 100) : value, style: { numFmt: toFormat(row, isPercent) } };
}

/** The format that shows a number as the page does: its decimals, thousands where the page groups them, a percent sign. */
function toFormat({ decimals, text: shown }: DataRow, isPercent: boolean): string {
  const whole = /\d[.,]\d{3}(?!\d)/.test(shown) ? "#,##0" : "0";
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return `${whole}${fraction}${isPercent ? "%" : ""}`;
}

/** A grid of cells as the writer wants it: values in rows, styles by position. */
function toCells(grid: readonly (readonly SheetCell[])[]): Pick<WriteSheet, "rows" | "cells"> {
  const cells = new Map<string, Partial<Cell>>();
  grid.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.style !== undefined) cells.set(`${r},${c}`, cell);
    });
  });
  return { rows: grid.map((row) => row.map(({ value }) => value)), cells };
}
