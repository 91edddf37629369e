import { findMeasure, readMeasure, type Measure } from "./measures.ts";
import type { PreambleFacts } from "./preamble.ts";
import type { Reading, Table } from "./reading.ts";

/** Indicators that name their sheet by a code only, as Gemeente-Stadsmonitor does. */
const sheetCodes: ReadonlyMap<string, string> = new Map([["WE_36", "werkzoekendengraad"]]);

/**
 * What a whole table measures: the catalogue knows, else the lines above the table say it, else the name of the sheet, else
 * the file name (with a message). Nothing when none of them does.
 */
export function measureOfTable(
  { title, measure }: PreambleFacts,
  sheetName: string,
  { hints, file, messages }: Reading,
): Measure | undefined {
  if (measure !== undefined) return measure;
  if (title !== "") return readMeasure(title);
  const ofSheet = findMeasure(sheetCodes.get(sheetName.trim()) ?? sheetName);
  if (ofSheet !== undefined) return ofSheet;
  if (hints.measures !== undefined) return undefined;
  const found = findMeasure(file);
  if (found !== undefined) {
    messages.add({
      severity: "warning",
      code: "measure-from-file-name",
      found: file,
      message: {
        nl: `Alleen de bestandsnaam zegt wat er geteld is. We namen “${found.id}” aan.`,
        en: `Only the file name says what was counted. We assumed “${found.id}”.`,
      },
    });
  }
  return found;
}

/** Says that nothing in a file tells what its numbers count. */
export function reportUnknownMeasure(table: Table, { hints, messages }: Reading): void {
  if (hints.measures !== undefined) return;
  messages.add({
    severity: "warning",
    code: "measure-unknown",
    sheet: table.sheet.name,
    message: {
      nl: "Nergens in dit bestand staat wat er geteld is. De cijfers heten daarom “waarde”.",
      en: "Nothing in this file says what was counted. Its figures are therefore called “waarde”.",
    },
  });
}
