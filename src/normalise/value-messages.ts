import type { Localised } from "../domain/language.ts";
import type { Severity } from "../domain/result.ts";
import { textOf, type RawCell } from "../parse/raw.ts";
import { formulaWithoutValue } from "../parse/formula.ts";
import type { NumberDoubt, NumberStyle } from "./read-number.ts";
import type { Reading, Table } from "./reading.ts";

interface Place {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly style: NumberStyle;
}

/** Reports a cell in a column of numbers that holds none. Errors of a spreadsheet refuse the file; a stray text does not. */
export function reportUnreadable(cell: RawCell, { table, row, column, style }: Place, { messages }: Reading): void {
  const found = textOf(cell);
  const { code, severity, message } = describeCell(cell, found);
  messages.add({
    severity,
    code,
    message,
    sheet: table.sheet.name,
    row,
    column,
    found,
    expected: style.decimal === "," ? "1.234,5" : "1,234.5",
  });
}

interface Description {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localised;
}

function describeCell(cell: RawCell, found: string): Description {
  const short = found.slice(0, 40);
  if (cell.kind === "error" && cell.text === formulaWithoutValue) {
    return {
      code: "formula-without-value",
      severity: "error",
      message: {
        nl: "Hier staat een formule zonder uitkomst. Open het bestand in Excel, sla het op en probeer opnieuw.",
        en: "Here stands a formula without a result. Open the file in Excel, save it and try again.",
      },
    };
  }
  if (cell.kind === "error") {
    return {
      code: "cell-error",
      severity: "error",
      message: {
        nl: `Hier staat een foutwaarde van Excel (${short}) in plaats van een getal.`,
        en: `Here stands an error of Excel (${short}) instead of a number.`,
      },
    };
  }
  if (cell.kind === "date") {
    return {
      code: "cell-is-date",
      severity: "error",
      message: {
        nl: `Hier staat een datum (${short}) in plaats van een getal. Waarschijnlijk maakte Excel er een datum van.`,
        en: `Here stands a date (${short}) instead of a number. Probably Excel made it one.`,
      },
    };
  }
  return {
    code: "value-unreadable",
    severity: "warning",
    message: {
      nl: `“${short}” is hier geen getal dat we kunnen lezen. De cel blijft leeg, met deze melding.`,
      en: `“${short}” is not a number that we can read here. The cell stays empty, with this message.`,
    },
  };
}

/** Asks what the separator of a number is, when nothing in the column decides. */
export function reportDoubt(doubt: NumberDoubt, table: Table, column: number, { messages }: Reading): void {
  const { token, assumedAs, assumed, other } = doubt;
  const dutch = (value: number): string => String(value).replace(".", ",");
  messages.add({
    severity: "warning",
    code: "number-ambiguous",
    sheet: table.sheet.name,
    column,
    found: token,
    choice: { question: "numbers", assumed: assumedAs, other: assumedAs === "thousands" ? "decimal" : "thousands" },
    message: {
      nl: `“${token}” kan ${dutch(assumed)} of ${dutch(other)} zijn. We namen ${dutch(assumed)} aan.`,
      en: `“${token}” may be ${String(assumed)} or ${String(other)}. We assumed ${String(assumed)}.`,
    },
  });
}
