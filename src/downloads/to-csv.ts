import { roundHalfUp } from "../domain/round.ts";
import { toCsvText, type CsvCell } from "./csv-text.ts";
import type { DataRow } from "./data-row.ts";
import { toDataTable, type DataCell } from "./data-table.ts";
import type { OutgoingFigure } from "./outgoing-figure.ts";
import { toRows } from "./to-rows.ts";

/** Tells Excel that a file is UTF-8. */
const byteOrderMark = "\ufeff";

/**
 * The table of a figure for Excel with Belgian settings: semicolons, decimal commas, the numbers as the page shows them. Nothing
 * stands above the header; what there is to know about the numbers is in the companion file.
 */
export function toExcelCsv({ figure }: OutgoingFigure): string {
  const { header, rows } = toDataTable(figure);
  const cells = [header.map(text), ...rows.map((row) => row.map(toShownCell))];
  return `${byteOrderMark}${toCsvText(cells, { delimiter: ";", decimal: "," })}`;
}

function toShownCell(cell: DataCell): CsvCell {
  if (cell.kind === "text") return cell;
  const { value, decimals } = cell.row;
  return { kind: "number", value: value === null ? null : roundHalfUp(value, decimals) };
}

const columns = {
  figure: ({ figure }) => text(figure),
  place: ({ place }) => text(place),
  place_code: ({ placeCode }) => ({ kind: "code", text: placeCode }),
  place_level: ({ placeLevel }) => text(placeLevel),
  period: ({ periodIso }) => ({ kind: "code", text: periodIso }),
  period_label: ({ period }) => text(period),
  category: ({ category }) => text(category),
  series: ({ series }) => text(series),
  value: ({ value }) => ({ kind: "number", value }),
  low: ({ low }) => ({ kind: "number", value: low }),
  high: ({ high }) => ({ kind: "number", value: high }),
  status: ({ status }) => text(status),
  mark: ({ mark }) => text(mark),
  unit: ({ unit }) => text(unit),
  text: (row) => text(row.text),
  explanation: ({ explanation }) => text(explanation),
} as const satisfies Record<string, (row: DataRow) => CsvCell>;

/** The numbers of a figure for a program: see {@link toRowsCsv}. */
export function toMachineCsv({ figure }: OutgoingFigure): string {
  return toRowsCsv(toRows(figure));
}

/**
 * Numbers for a program: one row per number, commas, decimal points, all decimals, ISO periods, codes as text. Names of columns
 * and the words of `status` are the same in both languages and do not change.
 */
export function toRowsCsv(rows: readonly DataRow[]): string {
  const cells = [
    Object.keys(columns).map(text),
    ...rows.map((row) => Object.values(columns).map((toCell: (row: DataRow) => CsvCell) => toCell(row))),
  ];
  return toCsvText(cells, { delimiter: ",", decimal: "." });
}

function text(words: string): CsvCell {
  return { kind: "text", text: words };
}
