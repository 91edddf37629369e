import { toFigureTable } from "../figures/figure-table.ts";
import type { Figure } from "../figures/figure.ts";
import { downloadWords } from "../format/download-words.ts";
import type { DataRow } from "./data-row.ts";
import { toRows } from "./to-rows.ts";

/** A cell of the table for calculating with: words, or the row of the long form whose number stands here. */
export type DataCell =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly row: DataRow };

export interface DataTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/**
 * The table as the page shows it, with numbers that are numbers. A column in which some number lacks or has a reserve gets a
 * column with its marks behind it; single numbers with a unit each get a column of units.
 */
export function toDataTable(figure: Figure): DataTable {
  const words = downloadWords[figure.language];
  const table = toFigureTable(figure);
  const rows = toRows(figure);
  if (figure.kind === "empty") {
    const [reason] = rows;
    return {
      header: [words.noFigures, words.reason],
      rows: reason === undefined ? [] : [[toText(reason.text), toText(reason.explanation)]],
    };
  }
  const numeric = table.columns.filter((column) => column.numeric);
  const columns = table.columns.map((column) => {
    const at = numeric.indexOf(column);
    const own = at < 0 ? [] : table.rows.map((_, index) => rowAt(rows, index * numeric.length + at));
    return { column, own, isMarked: own.some((row) => toMark(row) !== ""), hasUnits: figure.kind === "numbers" };
  });
  return {
    header: [
      table.headerLabel,
      ...columns.flatMap(({ column: { label }, own, isMarked, hasUnits }) => [
        own.length === 0 || hasUnits ? label : withUnit(label, own),
        ...(own.length > 0 && hasUnits ? [words.unit] : []),
        ...(isMarked ? [words.markOf(label)] : []),
      ]),
    ],
    rows: table.rows.map(({ header, cells }, index) => [
      toText(header),
      ...columns.flatMap(({ own, isMarked, hasUnits }, at): readonly DataCell[] => {
        const row = own[index];
        if (row === undefined) return [toText(cells[at]?.text ?? "")];
        return [
          { kind: "number", row },
          ...(hasUnits ? [toText(row.unit)] : []),
          ...(isMarked ? [toText(toMark(row))] : []),
        ];
      }),
    ]),
  };
}

function rowAt(rows: readonly DataRow[], index: number): DataRow {
  const row = rows[index];
  if (row === undefined) throw new Error(`The table has a cell ${index} that the long form lacks`);
  return row;
}

/** The mark of a number; what has no number but does say something (a bound, an interval, a date) says it here. */
function toMark({ value, mark, status, text }: DataRow): string {
  const saysMore = ["bound", "interval", "not-a-number", "text"].includes(status);
  return value === null && saysMore ? text : mark;
}

/** `Limburg (%)`: a number in a file has no sign behind it, so the head of its column does. */
function withUnit(label: string, rows: readonly DataRow[]): string {
  const units = new Set(rows.flatMap(({ unit, value }) => (value === null || unit === "" ? [] : [unit])));
  const [unit, ...others] = units;
  return unit === undefined || others.length > 0 || label === unit ? label : `${label} (${unit})`;
}

function toText(text: string): DataCell {
  return { kind: "text", text };
}
