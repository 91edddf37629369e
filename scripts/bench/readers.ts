/** Ways to read a long CSV in a worker, ours and others, each from the file to something that can be asked for numbers. */
import Papa from "papaparse";
import { inferSchema, initParser, type Schema } from "udsv";
import { readXlsx } from "hucre/xlsx";
import { importFile } from "../../src/datasets/import-file.ts";
import { readTables } from "../../src/imports/read-tables.ts";
import type { PlaceRegister } from "../../src/normalise/place-register.ts";
import { readWorkbook } from "../../src/parse/read-workbook.ts";

/** Reads a file and says how many rows of numbers it found. */
export type Reader = (file: File, register: PlaceRegister) => Promise<number>;

const preambleRows = 4;

/** Columns as anybody would fill them: a code per distinct label, and a number per row. */
class Columns {
  readonly #labels = Array.from({ length: 5 }, () => new Map<string, number>());
  #codes = Array.from({ length: 5 }, () => new Uint32Array(1 << 16));
  #values = new Float64Array(1 << 16);
  #skip = preambleRows;
  length = 0;

  add(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      if (this.#skip > 0) {
        this.#skip--;
        continue;
      }
      if (row.length < 6) continue;
      if (this.length === this.#values.length) this.#grow();
      for (let column = 0; column < 5; column++) {
        const [labels, codes] = [this.#labels[column], this.#codes[column]];
        if (labels === undefined || codes === undefined) continue;
        const label = row[column] ?? "";
        let code = labels.get(label);
        if (code === undefined) {
          code = labels.size;
          labels.set(label, code);
        }
        codes[this.length] = code;
      }
      const text = row[5] ?? "";
      this.#values[this.length++] = text === "-" ? Number.NaN : Number(text.replaceAll(".", ""));
    }
  }

  #grow(): void {
    const size = this.length * 2;
    const copy = <T extends Uint32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#values = copy(this.#values, new Float64Array(size));
    this.#codes = this.#codes.map((codes) => copy(codes, new Uint32Array(size)));
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

async function papaObjects(file: File): Promise<number> {
  // Papa Parse takes the first line for the header; the lines above ours would spoil it.
  const text = await file.text();
  const table = text.slice(text.indexOf("Maand;"));
  return Papa.parse(table, { header: true, delimiter: ";", skipEmptyLines: true }).data.length;
}

async function papaColumns(file: File): Promise<number> {
  const columns = new Columns();
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      delimiter: ";",
      chunk: ({ data }) => columns.add(data),
      complete: () => resolve(columns.length),
      error: reject,
    });
  });
}

async function udsvColumns(file: File): Promise<number> {
  const columns = new Columns();
  const decoder = new TextDecoder();
  const stream = file.stream().getReader();
  let parser: ReturnType<typeof initParser> | undefined;
  for (;;) {
    const { done, value } = await stream.read();
    if (done) break;
    const text = decoder.decode(value, { stream: true });
    parser ??= initParser({ ...inferSchema("a;b;c;d;e;f\r\n1;2;3;4;5;6\r\n"), skip: 0 } as Schema);
    // Its types say that one row comes at a time; it is all rows of the chunk.
    const addAll: unknown = (rows: readonly string[][]): void => columns.add(rows);
    parser.chunk(text, parser.stringArrs, addAll as (row: string[]) => void);
  }
  parser?.end();
  return columns.length;
}

async function decodeOnly(file: File): Promise<number> {
  return new TextDecoder().decode(await bytesOf(file)).length;
}

async function ourCells(file: File): Promise<number> {
  const read = await readWorkbook(await bytesOf(file), file.name);
  return read.ok ? (read.value.sheets[0]?.rowCount ?? 0) : 0;
}

async function ourDataset(file: File, register: PlaceRegister): Promise<number> {
  const read = await importFile(await bytesOf(file), file.name, { register });
  if (!read.ok) throw new Error(JSON.stringify(read.messages));
  return read.value.length;
}

async function ourReport(file: File, register: PlaceRegister): Promise<number> {
  const context = { register, shapes: [], remembered: () => ({}), onStep: () => undefined };
  const [result] = await readTables({ name: file.name, bytes: await bytesOf(file) }, context);
  if (result?.kind !== "read") throw new Error(JSON.stringify(result?.report.messages));
  return result.dataset.length;
}

async function hucreRows(file: File): Promise<number> {
  return (await readXlsx(await bytesOf(file))).sheets[0]?.rows.length ?? 0;
}

/** The ways by the name that the report gives them. */
export const readers = {
  "TextDecoder, one pass": decodeOnly,
  "Papa Parse, into objects": papaObjects,
  "Papa Parse, chunks into columns": papaColumns,
  "uDSV, chunks into columns": udsvColumns,
  "ours, raw cells": ourCells,
  "ours, dataset": ourDataset,
  "ours, dataset with report": ourReport,
  "hucre, rows": hucreRows,
} as const satisfies Record<string, Reader>;
export type ReaderName = keyof typeof readers;
