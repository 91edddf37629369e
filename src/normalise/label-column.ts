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

interface ReadLabel {
  readonly text: string;
  readonly label: number;
  readonly isTotal: boolean;
}

/** The labels of one column of a table, for one column of the dataset. */
export function createLabelColumn(table: Table, column: number, out: ColumnBuilder): LabelColumn {
  const raw = table.sheet.columns[column];
  // Texts have codes from 0 on, whole numbers below: lists of their own, because a look-up in a list is the fastest.
  const texts: (ReadLabel | undefined)[] = [];
  const integers = new Map<number, ReadLabel>();
  const read = (code: number): ReadLabel => {
    const text = raw === undefined ? "" : textOf(raw.cellOf(code));
    const found = { text, label: out.codeOf(text), isTotal: isTotalLabel(text) };
    if (code >= 0) texts[code] = found;
    else integers.set(code, found);
    return found;
  };
  const find = (row: number): ReadLabel => {
    const code = raw?.codeAt(row) ?? 0;
    return (code >= 0 ? texts[code] : integers.get(code)) ?? read(code);
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
