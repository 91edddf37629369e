import type { Dataset, DatasetId } from "../domain/dataset.ts";
import { createMessage } from "../domain/message.ts";
import type { Result } from "../domain/result.ts";
import type { RawSheet, RawWorkbook } from "../parse/raw.ts";
import { checkObservations } from "./check-observations.ts";
import { DatasetBuilder } from "./dataset-builder.ts";
import { basicLayout } from "./layouts/basic.ts";
import { crossLayout } from "./layouts/cross.ts";
import { eurostatCsvLayout, eurostatTsvLayout } from "./layouts/eurostat.ts";
import { longLayout } from "./layouts/long.ts";
import { occupationListLayout } from "./layouts/occupation-list.ts";
import { pressListLayout } from "./layouts/press-list.ts";
import { tidyLayout } from "./layouts/tidy.ts";
import { MessageCollector } from "./message-collector.ts";
import type { PlaceRegister } from "./place-register.ts";
import type { Layout, Reading, ReadingHints, Table } from "./reading.ts";
import { countFilled, isBlankRow, toTable } from "./table.ts";

/** The layouts that we know, the most particular first. A new export costs one more file here. */
const layouts: readonly Layout[] = [
  tidyLayout,
  eurostatCsvLayout,
  eurostatTsvLayout,
  pressListLayout,
  occupationListLayout,
  basicLayout,
  crossLayout,
  longLayout,
];

/** How far down a header is looked for. */
const mostPreambleRows = 60;

/** What the reader of a workbook is told. */
export interface NormaliseOptions {
  readonly id: DatasetId;
  readonly register: PlaceRegister;
  readonly hints?: ReadingHints;
}

/** A workbook as a dataset: the first table of every sheet, read by the layout whose header it has. */
export function normaliseWorkbook(workbook: RawWorkbook, options: NormaliseOptions): Result<Dataset> {
  const { file, sheets } = workbook;
  const messages = new MessageCollector(file);
  const builder = new DatasetBuilder();
  const reading: Reading = { file, register: options.register, hints: options.hints ?? {}, builder, messages };
  const found = findTables(workbook);
  for (const { layout, table } of found) layout.read(table, reading);
  const tables = found.map(({ table }) => table);
  if (tables.length === 0) return { ok: false, messages: [...messages.messages, noTable(workbook)] };
  if (messages.hasErrors) return { ok: false, messages: messages.messages };
  if (builder.length === 0) return { ok: false, messages: [...messages.messages, noValues(file)] };
  const dataset = builder.build(
    options.id,
    file,
    sheets.map(({ name }) => name),
    tables.flatMap(({ preamble }) => preamble),
    tables.flatMap(({ footer }) => footer),
  );
  checkObservations(dataset, options.register, messages);
  return messages.hasErrors
    ? { ok: false, messages: messages.messages }
    : { ok: true, value: dataset, messages: messages.messages };
}

/** A table, and the layout that reads it. */
export interface FoundTable {
  readonly layout: Layout;
  readonly table: Table;
}

/** The first table of every sheet, with the layout whose header it has. */
export function findTables({ sheets }: RawWorkbook): readonly FoundTable[] {
  return sheets.flatMap((sheet, sheetIndex) => findTable(sheet, sheetIndex) ?? []);
}

/** The first row of a sheet that is the header of a layout we know. */
function findTable(sheet: RawSheet, sheetIndex: number): FoundTable | undefined {
  for (let row = 0; row < Math.min(sheet.rowCount, mostPreambleRows); row++) {
    if (countFilled(sheet, row) === 0) continue;
    const layout = layouts.find(({ matches }) => matches(sheet, row));
    if (layout === undefined) continue;
    return { layout, table: toTable(sheet, sheetIndex, layout.topRow?.(sheet, row) ?? row, row) };
  }
  return undefined;
}

function noTable({ file, format, sheets }: RawWorkbook): ReturnType<typeof createMessage> {
  const isEmpty =
    format.kind !== "html" &&
    sheets.every((sheet) =>
      Array.from({ length: sheet.rowCount }, (_, row) => row).every((row) => isBlankRow(sheet, row)),
    );
  return isEmpty
    ? createMessage("error", "file-empty", { nl: "Dit bestand is leeg.", en: "This file is empty." }, { file })
    : createMessage(
        "error",
        "no-table",
        {
          nl: "We vinden in dit bestand geen tabel die we kennen: geen kolomkoppen met een plaats, een periode of een aantal.",
          en: "We find no table that we know in this file: no column headers with a place, a period or a number.",
        },
        { file },
      );
}

function noValues(file: string): ReturnType<typeof createMessage> {
  return createMessage(
    "error",
    "no-values",
    {
      nl: "De tabel in dit bestand heeft geen rijen met cijfers.",
      en: "The table in this file has no rows with figures.",
    },
    { file },
  );
}
