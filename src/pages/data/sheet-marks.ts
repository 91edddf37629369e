import { toStatusCode } from "../../domain/cell.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Message } from "../../domain/result.ts";

/** What a cell of the raw sheet is to a reader. */
export type CellMark = "title" | "header" | "attention" | "suppressed" | "target";

/** The mark of a cell, counted from 1; nothing for an ordinary one. */
export type MarkOf = (sheet: string, row: number, column: number) => CellMark | undefined;

/**
 * Marks from the report: cells that a message names, cells that the source hides, and what stands above the first row with a
 * number: the row next to it is the header, the lines above a blank one are the title.
 */
export function markCells(dataset: Dataset, messages: readonly Message[]): MarkOf {
  const suppressed = toStatusCode("suppressed");
  const hidden = new Set<string>();
  const firstRows = new Map<string, number>();
  for (let index = 0; index < dataset.length; index++) {
    const sheet = dataset.sheetNames[dataset.sheets[index] ?? 0] ?? "";
    const row = dataset.sourceRows[index] ?? 0;
    const first = firstRows.get(sheet);
    if (first === undefined || row < first) firstRows.set(sheet, row);
    if (dataset.statuses[index] === suppressed) hidden.add(`${sheet} ${row} ${dataset.sourceColumns[index] ?? 0}`);
  }
  const attention = new Set<string>();
  for (const { severity, sheet = "", row, rows, column } of messages) {
    if (severity === "info" || column === undefined) continue;
    for (const each of rows ?? (row === undefined ? [] : [row])) attention.add(`${sheet} ${each} ${column}`);
  }
  const preambleLines = dataset.preamble.length;
  return (sheet, row, column) => {
    const key = `${sheet} ${row} ${column}`;
    if (attention.has(key)) return "attention";
    if (hidden.has(key)) return "suppressed";
    const first = firstRows.get(sheet);
    if (first === undefined || row >= first) return undefined;
    return row <= preambleLines ? (column === 1 ? "title" : undefined) : "header";
  };
}
