import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPlaceRecords } from "../../src/datasets/read-places.ts";
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
});
export const register = createPlaceRegister(placeRecords);

/** The bytes of a text file. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
