import { textOf } from "../parse/raw.ts";
import type { ColumnBuilder } from "./dataset-builder.ts";
import { isTotalLabel } from "./fold-text.ts";
import type { Table } from "./reading.ts";

/** Copies the labels of a column into a dataset, each distinct cell looked up once. */
export interface LabelColumn {
  /** Sets the label of this row for the next observation; says whether it is a printed total. */
  readonly write: (row: number) => boolean;
  /** The label of this row. */
  readonly labelAt: (row: number) => string;
}

/** The labels of one column of a table, for one column of the dataset. */
export function createLabelColumn(table: Table, column: number, out: ColumnBuilder): LabelColumn {
  const raw = table.sheet.columns[column];
  const known = new Map<number, { readonly text: string; readonly label: number; readonly isTotal: boolean }>();
  const find = (row: number): { readonly text: string; readonly label: number; readonly isTotal: boolean } => {
    const code = raw?.codeAt(row) ?? 0;
    let found = known.get(code);
    if (found === undefined) {
      const text = raw === undefined ? "" : textOf(raw.cellOf(code));
      found = { text, label: out.codeOf(text), isTotal: isTotalLabel(text) };
      known.set(code, found);
    }
    return found;
  };
  return {
    write: (row) => {
      const { label, isTotal } = find(row);
      out.set(label);
      return isTotal;
    },
    labelAt: (row) => find(row).text,
  };
}
