import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "../../src/domain/dataset.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import { readManifest, type ManifestFile } from "../../src/datasets/manifest.ts";
import { toReadingHints } from "../../src/datasets/manifest-entry.ts";
import { readPlaceRecords } from "../../src/datasets/read-places.ts";
import { createPlaceRegister } from "../../src/normalise/place-register.ts";
import { observe, type Observed } from "../../scripts/datasets/observe.ts";

/** The folder of this project that holds a path. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

const manifest = readManifest(JSON.parse(readFileSync(projectPath("data/manifest.json"), "utf8")));
if (!manifest.ok) throw new Error("data/manifest.json cannot be read");

/** Every entry of the manifest, the two control files included. */
export const entries: readonly ManifestFile[] = manifest.value.files;

/** The register over the geography files of the project. */
export const register = createPlaceRegister(
  readPlaceRecords({
    municipalities: readFileSync(projectPath("data/geo/municipalities.csv")),
    aliases: readFileSync(projectPath("data/geo/aliases.csv")),
    mergers: readFileSync(projectPath("data/geo/mergers.csv")),
  }),
);

/** The entry with this id. */
export function entryOf(id: string): ManifestFile {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`The manifest has no ${id}`);
  return entry;
}

/** The bytes of a bundled file or of a control file among the fixtures. */
export function bytesOf({ file }: ManifestFile): Uint8Array {
  return readFileSync(projectPath(file.startsWith("controle_") ? `tests/fixtures/${file}` : `data/${file}`));
}

/** A file of the manifest as a dataset, read as the build reads it. */
export async function importEntry(entry: ManifestFile): Promise<Dataset> {
  const read = await importFile(bytesOf(entry), entry.file, { register, id: entry.id, hints: toReadingHints(entry) });
  if (!read.ok) throw new Error(JSON.stringify(read.messages));
  return read.value;
}

/** The observations of a file of the manifest. */
export async function observeEntry(id: string): Promise<readonly Observed[]> {
  return observe(await importEntry(entryOf(id)));
}
