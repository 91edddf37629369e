import type { Measure } from "./measures.ts";
import { findMeasure } from "./measures.ts";
import type { PreambleFacts } from "./preamble.ts";
import type { Reading, Table } from "./reading.ts";

/**
 * Whether a table has nothing to do with this subject: no place, not in a column nor above the table, and no measure that we
 * know. Such a table is refused with a message; anything less strange is read.
 */
export function isWrongTable(
  { place }: PreambleFacts,
  hasPlaces: boolean,
  measures: readonly (Measure | undefined)[],
  table: Table,
  { hints, messages }: Reading,
): boolean {
  const knowsMeasure = measures.some((measure) => measure !== undefined && findMeasure(measure.id) !== undefined);
  if (hasPlaces || place !== undefined || knowsMeasure || hints.measures !== undefined) return false;
  messages.add({
    severity: "error",
    code: "wrong-table",
    sheet: table.sheet.name,
    message: {
      nl: "Deze tabel gaat niet over de arbeidsmarkt: we herkennen er geen plaats en geen cijfer in dat we kennen.",
      en: "This table is not about the labour market: we recognise no place in it and no figure that we know.",
    },
  });
  return true;
}
