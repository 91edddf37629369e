import { read as readWithOracle, utils, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../scripts/datasets/check-dataset.ts";
import { formatMismatch } from "../../scripts/datasets/observe.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import { decodeDataset, encodeDataset } from "../../src/datasets/dataset-gzip.ts";
import { toReadingHints } from "../../src/datasets/manifest-entry.ts";
import type { ManifestFile } from "../../src/datasets/manifest.ts";
import type { RawCell, RawWorkbook } from "../../src/parse/raw.ts";
import { readWorkbook } from "../../src/parse/read-workbook.ts";
import { bytesOf, entries, importEntry, register } from "./bundled.ts";

const cases = entries.map((entry) => [entry.id, entry] as const);
const workbooks = cases.filter(([, { file }]) => file.endsWith(".xlsx"));

describe("the bundled files", () => {
  it.each(cases)("%s holds every control value, control sum and count of the manifest", async (_id, entry) => {
    const dataset = await importEntry(entry);
    expect(checkDataset(dataset, entry, register).map(formatMismatch)).toEqual([]);
  });

  it.each(cases)("%s reads without a message", async (_id, entry) => {
    const read = await importFile(bytesOf(entry), entry.file, { register, hints: toReadingHints(entry) });
    expect(read.messages).toEqual([]);
  });

  it.each(cases)("%s gives the same cells without hints from the manifest", async (_id, entry) => {
    const hinted = await importEntry(entry);
    const alone = await importFile(bytesOf(entry), entry.file, { register, id: entry.id });
    expect(alone.ok && cellsOf(alone.value)).toEqual(cellsOf(hinted));
  });

  it.each(cases)("%s survives writing and reading of its built form", async (_id, entry) => {
    const dataset = await importEntry(entry);
    const bytes = encodeDataset(dataset);
    expect(decodeDataset(bytes)).toEqual(dataset);
    expect(encodeDataset(await importEntry(entry))).toEqual(bytes);
  });

  it.each(workbooks)("%s has the cells that a second spreadsheet reader finds", async (_id, entry) => {
    const bytes = bytesOf(entry);
    const ours = await readWorkbook(bytes, entry.file);
    expect(ours.ok && gridOf(ours.value)).toEqual(oracleGridOf(readWithOracle(bytes, { type: "buffer", raw: true })));
  });

  it("are all listed in the manifest", () => {
    expect(entries.filter(isBundled).length).toBe(32);
  });
});

function isBundled({ file }: ManifestFile): boolean {
  return !file.startsWith("controle_");
}

/** What must not depend on hints: where the numbers stand, what they are, and of which place and period. */
function cellsOf(dataset: Awaited<ReturnType<typeof importEntry>>): unknown {
  const column = (name: string): readonly string[] => {
    const found = dataset.columns.find((each) => each.name === name);
    return found === undefined ? [] : Array.from(found.codes, (code) => found.labels[code] ?? "");
  };
  return {
    values: dataset.values,
    statuses: dataset.statuses,
    totals: dataset.totals,
    rows: dataset.sourceRows,
    columns: dataset.sourceColumns,
    periods: column("period"),
    regions: column("region"),
    categories: column("category"),
  };
}

type Grid = Readonly<Record<string, readonly (readonly unknown[])[]>>;

function gridOf({ sheets }: RawWorkbook): Grid {
  return Object.fromEntries(
    sheets.map(({ name, rowCount, columns, cellAt }) => [
      name,
      Array.from({ length: rowCount }, (_, row) => columns.map((_column, column) => toPlain(cellAt(row, column)))),
    ]),
  );
}

function toPlain(cell: RawCell): unknown {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "date":
      return cell.iso;
    case "error":
      return cell.text;
    case "number":
    case "boolean":
      return cell.value;
  }
}

function oracleGridOf({ SheetNames, Sheets }: WorkBook): Grid {
  return Object.fromEntries(
    SheetNames.map((name) => {
      const sheet = Sheets[name];
      const rows =
        sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null, raw: true });
      return [name, rows.map((row) => row.map((value) => (value === "" ? null : value)))];
    }),
  );
}
