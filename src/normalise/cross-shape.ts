import { textOf, type RawSheet } from "../parse/raw.ts";
import { readHeaderRole, type AttributeName } from "./header-roles.ts";
import { readPeriod } from "./read-period.ts";
import { countFilled, describeColumn, holdsNumbers, textsOfRow } from "./table.ts";

/** Where things stand in a cross table. Rows and columns count from 0. */
export interface CrossShape {
  /** The highest header row; the lowest is the row that was asked about. */
  readonly topRow: number;
  /** The columns that lead the rows, with the label that their header gives them. */
  readonly leads: readonly { readonly column: number; readonly label: string }[];
  readonly values: readonly number[];
  readonly attributes: readonly { readonly column: number; readonly name: AttributeName }[];
}

/** How many header rows a cross table may have. */
const mostHeaderRows = 4;

/**
 * The shape of the cross table whose lowest header row this is, or nothing when it is no header of one. With a single
 * header row all columns of numbers must be periods; with more rows any labels will do.
 */
export function findCrossShape(sheet: RawSheet, row: number): CrossShape | undefined {
  if (countFilled(sheet, row) === 0 || row + 1 >= sheet.rowCount) return undefined;
  const labels = textsOfRow(sheet, row);
  const topRow = findTopRow(sheet, row);
  const above = labels.map((_label, column) => labelAbove(sheet, topRow, row, column));
  const body = { sheet, sheetIndex: 0, headerRow: row, bodyStart: row + 1, bodyEnd: sheet.rowCount };
  const leads: { column: number; label: string }[] = [];
  const values: number[] = [];
  const attributes: { column: number; name: AttributeName }[] = [];
  for (const [column, label] of labels.entries()) {
    const content = describeColumn(body, column);
    const role = readHeaderRole(label === "" ? (above[column] ?? "") : label);
    const isCode = role.kind === "place-code" || role.kind === "period";
    if (values.length === 0 && content.filled > 0 && (isCode || !holdsNumbers(content))) {
      if (label !== "" && readPeriod(label) !== undefined) return undefined;
      leads.push({ column, label: label === "" ? (above[column] ?? "") : label });
    } else if (holdsNumbers(content) && (label !== "" || topRow < row)) values.push(column);
    // A column without any value belongs to the table all the same; its label may be that of its block.
    else if (content.filled === 0 && label !== "" && role.kind !== "attribute") values.push(column);
    else if (role.kind === "attribute") attributes.push({ column, name: role.name });
    else if (content.filled > 0) return undefined;
  }
  if (leads.length === 0 || leads.length > 6 || values.length === 0) return undefined;
  const arePeriods = values.every((column) => readPeriod(labels[column] ?? "") !== undefined);
  const hasLead = leads.some(({ label }) => label !== "") || values.length > 1;
  return topRow < row || (arePeriods && hasLead) ? { topRow, leads, values, attributes } : undefined;
}

/**
 * The highest of the header rows: rows directly above that say something of the columns and not of the rows. Only when the
 * lowest header row has no label over the rows may the one above it have one.
 */
function findTopRow(sheet: RawSheet, row: number): number {
  const isUnlabelled = textOf(sheet.cellAt(row, 0)) === "";
  let top = row;
  while (top > 0 && row - top + 1 < mostHeaderRows) {
    const first = textOf(sheet.cellAt(top - 1, 0));
    const filled = countFilled(sheet, top - 1);
    const isHeader = first === "" ? filled > 0 : isUnlabelled && filled > 1 && readHeaderRole(first).kind === "place";
    if (!isHeader) break;
    top--;
    if (first !== "") break;
  }
  return top;
}

function labelAbove(sheet: RawSheet, topRow: number, row: number, column: number): string {
  for (let above = row - 1; above >= topRow; above--) {
    const text = textOf(sheet.cellAt(above, column));
    if (text !== "") return text;
  }
  return "";
}
