import { textOf } from "./raw.ts";
import { readText } from "./read-text.ts";

/** A plain table of our own (header in its first row) as one object per row. For small files that we ship ourselves. */
export function readRecords(bytes: Uint8Array, file: string): readonly ReadonlyMap<string, string>[] {
  const read = readText(bytes, file);
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(`${file} cannot be read`);
  const labels = sheet.columns.map((_, column) => textOf(sheet.cellAt(0, column)));
  const records: ReadonlyMap<string, string>[] = [];
  for (let row = 1; row < sheet.rowCount; row++) {
    const record = new Map(labels.map((label, column) => [label, textOf(sheet.cellAt(row, column))]));
    if ([...record.values()].some((text) => text !== "")) records.push(record);
  }
  return records;
}
