import { textOf, type RawColumn, type RawSheet } from "../parse/raw.ts";
import { isTotalLabel } from "./fold-text.ts";
import type { Reading, Table } from "./reading.ts";

/**
 * A table whose key labels stand only on the first row of their group, with the labels repeated on every row. A blank key
 * takes the label above it when a key further to the right is filled; rows of totals keep their blanks.
 */
export function fillDown(table: Table, keys: readonly number[], { messages }: Reading): Table {
  const last = Math.max(-1, ...keys);
  const filled = new Map<number, RawColumn>();
  for (const column of keys) {
    if (column === last) continue;
    const raw = fillColumn(
      table,
      column,
      keys.filter((key) => key > column),
    );
    if (raw === undefined) continue;
    filled.set(column, raw);
    messages.add({
      severity: "info",
      code: "labels-filled-down",
      sheet: table.sheet.name,
      column,
      message: {
        nl: "In deze kolom staat een label enkel op de eerste rij van zijn groep. We lazen het voor de hele groep.",
        en: "In this column a label stands only on the first row of its group. We read it for the whole group.",
      },
    });
  }
  return filled.size === 0 ? table : { ...table, sheet: replaceColumns(table.sheet, filled) };
}

function fillColumn(
  { sheet, bodyStart, bodyEnd }: Table,
  column: number,
  later: readonly number[],
): RawColumn | undefined {
  const raw = sheet.columns[column];
  if (raw === undefined || raw.codeAt(bodyStart) === 0) return undefined;
  let codes: Int32Array | undefined;
  let above = 0;
  for (let row = bodyStart; row < bodyEnd; row++) {
    const code = raw.codeAt(row);
    if (code !== 0) {
      above = code;
      continue;
    }
    const labels = later.map((each) => textOf(sheet.cellAt(row, each))).filter((text) => text !== "");
    if (labels.length === 0 || labels.some(isTotalLabel)) continue;
    codes ??= new Int32Array(bodyEnd);
    codes[row] = above;
  }
  if (codes === undefined) return undefined;
  const own = codes;
  return { ...raw, codeAt: (row) => raw.codeAt(row) || (own[row] ?? 0), cellOf: raw.cellOf, distinct: raw.distinct };
}

function replaceColumns(sheet: RawSheet, filled: ReadonlyMap<number, RawColumn>): RawSheet {
  const columns = sheet.columns.map((column, index) => filled.get(index) ?? column);
  return {
    name: sheet.name,
    rowCount: sheet.rowCount,
    columns,
    cellAt: (row, index) => {
      const column = columns[index];
      return column === undefined ? { kind: "empty" } : column.cellOf(column.codeAt(row));
    },
  };
}
