import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Catalogue, CatalogueEntry } from "../../src/domain/catalogue.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { encodeDataset } from "../../src/datasets/dataset-gzip.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import { toRegionRecord } from "../../src/datasets/load-regions.ts";
import { readManifest, type ManifestFile } from "../../src/datasets/manifest.ts";
import { toCatalogueEntry, toReadingHints } from "../../src/datasets/manifest-entry.ts";
import { readPlaceRecords, toRegions } from "../../src/datasets/read-places.ts";
import { createPlaceRegister } from "../../src/normalise/place-register.ts";
import { checkDataset } from "./check-dataset.ts";
import { formatMismatch } from "./observe.ts";

/** What the build made of one bundled file. */
export interface Built {
  readonly entry: ManifestFile;
  readonly dataset: Dataset;
  readonly bytes: Uint8Array;
}

/** Everything the build writes, before it is written; or the lines that say why there is nothing to write. */
export type BuildOutcome =
  | { readonly ok: true; readonly built: readonly Built[]; readonly files: ReadonlyMap<string, Uint8Array | string> }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Imports the files that the manifest lists from a folder and checks them. The two control files of the manifest are
 * fixtures of tests and not in the folder. A warning of the reader is a problem here: bundled files must read without doubt.
 */
export async function buildData(folder: string): Promise<BuildOutcome> {
  const geo = (name: string): Promise<Uint8Array> => readFile(path.join(folder, "geo", name));
  const records = readPlaceRecords({
    municipalities: await geo("municipalities.csv"),
    aliases: await geo("aliases.csv"),
    mergers: await geo("mergers.csv"),
  });
  const register = createPlaceRegister(records);
  const manifest = readManifest(JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8")));
  if (!manifest.ok)
    return { ok: false, problems: manifest.messages.map(({ found, message }) => `${message.en} at ${found ?? ""}`) };
  const bundled = manifest.value.files.filter(({ id }) => !id.startsWith("controle-"));
  const problems: string[] = [...(await findUnlisted(folder, bundled))];
  const built: Built[] = [];
  for (const entry of bundled) {
    const bytes = await readFile(path.join(folder, entry.file)).catch(() => undefined);
    if (bytes === undefined) {
      problems.push(`${entry.file}: the manifest lists this file, but it is not in ${path.basename(folder)}/`);
      continue;
    }
    if (entry.bytes !== undefined && entry.bytes !== bytes.length) {
      problems.push(`${entry.file}: size: expected ${entry.bytes} bytes, found ${bytes.length}`);
    }
    const read = await importFile(bytes, entry.file, { register, id: entry.id, hints: toReadingHints(entry) });
    for (const { message, sheet, row, column } of read.messages) {
      problems.push(
        [entry.file, sheet, row && `row ${row}`, column && `column ${column}`, message.en].filter(Boolean).join(", "),
      );
    }
    if (!read.ok) continue;
    problems.push(...checkDataset(read.value, entry, register).map(formatMismatch));
    built.push({ entry, dataset: read.value, bytes: encodeDataset(read.value) });
  }
  if (problems.length > 0) return { ok: false, problems };
  const regions = toRegions(records).map(toRegionRecord);
  return { ok: true, built, files: toFiles(built, JSON.stringify(regions), JSON.stringify(records)) };
}

/** A file that lies in the folder without an entry in the manifest would be left out without anyone noticing. */
async function findUnlisted(folder: string, entries: readonly ManifestFile[]): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|xlsx|xls|txt|tsv)$/i.test(name)).sort();
  return names
    .filter((name) => !entries.some(({ file }) => file === name))
    .map((name) => `${name}: this file has no entry in manifest.json`);
}

function toFiles(built: readonly Built[], regions: string, places: string): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const entries: CatalogueEntry[] = built.map(({ entry, bytes }) => {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const name = `${entry.id}.${hash}.dat`;
    files.set(name, bytes);
    return toCatalogueEntry(entry, `data/${name}`);
  });
  const dates = entries.map(({ published }) => published).filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const catalogue: Catalogue = { released: dates.sort().at(-1) ?? "", entries };
  files.set("catalogue.json", JSON.stringify(catalogue));
  files.set("regions.json", regions);
  files.set("places.json", places);
  return files;
}

/** Writes the files of a build, and removes what an earlier build left there. */
export async function writeBuild(target: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target)) {
    if (!files.has(name) && /\.(dat|json)$/.test(name)) await rm(path.join(target, name));
  }
  for (const [name, content] of files) await writeFile(path.join(target, name), content);
}
