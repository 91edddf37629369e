import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importFile } from "../../src/datasets/import-file.ts";
import { readPlaceRecords } from "../../src/datasets/read-places.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { readTables, type ReadingContext } from "../../src/imports/read-tables.ts";
import type { ImportAnswers, ImportResult } from "../../src/imports/types.ts";
import { createPlaceRegister } from "../../src/normalise/place-register.ts";

const dataFolder = fileURLToPath(new URL("../../data/", import.meta.url));

/** A file in `data/`. */
export function readDataFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${dataFolder}${name}`));
}

/** The exports in `data/`, without the folders and the documents about them. */
export const exportNames: readonly string[] = readdirSync(dataFolder)
  .filter((name) => /\.(csv|xlsx)$/.test(name))
  .sort();

export const placeRecords = readPlaceRecords({
  municipalities: readDataFile("geo/municipalities.csv"),
  aliases: readDataFile("geo/aliases.csv"),
  mergers: readDataFile("geo/mergers.csv"),
});
export const register = createPlaceRegister(placeRecords);

/** The bytes of a text file. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A text file as a dataset, read without hints as a reader's own file is. */
export async function readCsv(text: string, file = "eigen.csv"): Promise<Dataset> {
  const read = await importFile(toBytes(text), file, { register });
  if (!read.ok) throw new Error(JSON.stringify(read.messages));
  return read.value;
}

/** What the reader of files is given in tests: the real places, and the shapes of the bundled datasets where they matter. */
export function createContext(changes: Partial<ReadingContext> = {}): ReadingContext {
  return { register, shapes: [], remembered: () => ({}), onStep: () => undefined, ...changes };
}

/** Reads a file that must be readable. */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  context: ReadingContext = createContext(),
  answers?: ImportAnswers,
): Promise<ImportResult & { readonly kind: "read" }> {
  const [result] = await readTables({ name, bytes }, context, answers);
  if (result?.kind !== "read") throw new Error(JSON.stringify(result?.report.messages));
  return result;
}
