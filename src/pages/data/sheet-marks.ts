import { toStatusCode } from "../../domain/cell.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { ImportReport } from "../../imports/types.ts";

/** What a cell of the raw sheet is to a reader. */
export type CellMark = "title" | "header" | "attention" | "suppressed" | "target";

/** The mark of a cell, counted from 1; nothing for an ordinary one. */
export type MarkOf = (sheet: string, row: number, column: number) => CellMark | undefined;

/** Marks from the report: cells that a message names, cells that the source hides, the headers and what stands above them. */
export function markCells(dataset: Dataset, { recognised, messages }: ImportReport): MarkOf {
  const suppressed = toStatusCode("suppressed");
  const hidden = new Set<string>();
  for (let index = 0; index < dataset.length; index++) {
    if (dataset.statuses[index] !== suppressed) continue;
    const sheet = dataset.sheetNames[dataset.sheets[index] ?? 0] ?? "";
    hidden.add(`${sheet} ${dataset.sourceRows[index] ?? 0} ${dataset.sourceColumns[index] ?? 0}`);
  }
  const attention = new Set<string>();
  for (const { severity, sheet = "", row, rows, column } of messages) {
    if (severity === "info" || column === undefined) continue;
    for (const each of rows ?? (row === undefined ? [] : [row])) attention.add(`${sheet} ${each} ${column}`);
  }
  const tables = new Map(recognised.tables.map((table) => [table.sheet, table]));
  return (sheet, row, column) => {
    const key = `${sheet} ${row} ${column}`;
    if (attention.has(key)) return "attention";
    if (hidden.has(key)) return "suppressed";
    const table = tables.get(sheet);
    if (table === undefined) return undefined;
    if (row < table.headerFirst) return column === 1 ? "title" : undefined;
    return row <= table.headerLast ? "header" : undefined;
  };
}
