import type { Status } from "../domain/cell.ts";
import type { DatasetBuilder } from "./dataset-builder.ts";
import type { AttributeName } from "./header-roles.ts";
import { createLabelColumn } from "./label-column.ts";
import type { Reading, Table } from "./reading.ts";
import { readStatusWord } from "./status-words.ts";

/** Copies the attributes of a row (source, remark, status …) and reads what they say of the number in the row. */
export interface AttributeWriter {
  readonly write: (row: number) => Status | undefined;
}

/** The attribute columns of a table. Only a status word or a flag changes how exact a number is. */
export function createAttributeWriter(
  table: Table,
  attributes: readonly { readonly column: number; readonly name: AttributeName }[],
  builder: DatasetBuilder,
  reading: Reading,
): AttributeWriter {
  const columns = attributes.map(({ column, name }) => ({
    name,
    column,
    labels: createLabelColumn(table, column, builder.column(name, "attribute")),
  }));
  return {
    write: (row) => {
      let given: Status | undefined;
      for (const { name, column, labels } of columns) {
        labels.write(row);
        const text = name === "statusText" || name === "flag" ? labels.labelAt(row) : "";
        if (text === "") continue;
        const status = name === "flag" ? readFlag(text) : readStatusWord(text);
        if (status !== undefined) given = status;
        else if (name === "statusText") reportStatus(text, table, row, column, reading);
      }
      return given;
    },
  };
}

/** Flags as Eurostat prints them: u is of low reliability, c confidential; the others (b, e, p, d) leave a number as it is. */
export function readFlag(flag: string): Status | undefined {
  if (/u/i.test(flag)) return "flagged";
  return /^c$/i.test(flag) ? "suppressed" : undefined;
}

/** Reports a word in a status column that we do not know. */
export function reportStatus(word: string, table: Table, row: number, column: number, { messages }: Reading): void {
  messages.add({
    severity: "warning",
    code: "status-unknown",
    sheet: table.sheet.name,
    row,
    column,
    found: word,
    message: {
      nl: `De status “${word}” kennen we niet. We lezen het getal als gewoon getal en bewaren het woord.`,
      en: `We do not know the status “${word}”. The number is read as a plain number, and the word is kept.`,
    },
  });
}
