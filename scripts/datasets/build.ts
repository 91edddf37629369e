import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Catalogue, CatalogueEntry } from "../../src/domain/catalogue.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { encodeDataset } from "../../src/datasets/dataset-gzip.ts";
import { listHiddenCells } from "../../src/figures/jobseekers/hidden-rates.ts";
import { toShape } from "../../src/imports/dataset-shape.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import { toRegionRecord } from "../../src/datasets/load-regions.ts";
import { toSearchNameRows } from "../../src/datasets/load-search-names.ts";
import { readManifest, type ManifestFile } from "../../src/datasets/manifest.ts";
import { toCatalogueEntry, toReadingHints } from "../../src/datasets/manifest-entry.ts";
import { readPlaceRecords, readRegions } from "../../src/datasets/read-places.ts";
import { readSearchNames } from "../../src/datasets/read-search-names.ts";
import { pageRegions } from "../../src/domain/region.ts";
import { createPlaceRegister } from "../../src/normalise/place-register.ts";
import { toChangesCsv, type NameRegion } from "../releases/changes-csv.ts";
import { compareReleases, describeDrift, toDataRelease } from "../releases/compare-releases.ts";
import { readReleases } from "../releases/release-files.ts";
import { toRelease, type Release } from "../releases/release.ts";
import { checkDataset } from "./check-dataset.ts";
import { maskCells } from "./mask-cells.ts";
import { formatMismatch } from "./observe.ts";

/** What the build made of one bundled file. */
export interface Built {
  readonly entry: ManifestFile;
  readonly dataset: Dataset;
  readonly bytes: Uint8Array;
}

/** Everything the bundled files say, read and checked. */
interface ReadData {
  readonly ok: true;
  readonly built: readonly Built[];
  readonly records: ReturnType<typeof readPlaceRecords>;
  readonly regions: ReturnType<typeof readRegions>;
  readonly searchNames: ReturnType<typeof readSearchNames>;
  /** The bundled files as they were received. */
  readonly raw: ReadonlyMap<string, Uint8Array>;
}

/** The lines that say what is wrong with the bundled files. */
interface Problems {
  readonly ok: false;
  readonly problems: readonly string[];
}

/** Everything the build writes, before it is written; or the lines that say why there is nothing to write. */
export type BuildOutcome =
  | (Pick<ReadData, "ok" | "built"> & {
      readonly files: ReadonlyMap<string, Uint8Array | string>;
      /** Copies of the bundled files with a dash in the cells that no figure may show, to show the row of a number. */
      readonly copies: ReadonlyMap<string, Uint8Array>;
    })
  | Problems;

/** The bundled files as the site gets them. They must be those of the newest release, so that every change is recorded. */
export async function buildData(folder: string, boundaries?: Catalogue["boundaries"]): Promise<BuildOutcome> {
  const read = await readData(folder);
  if (!read.ok) return read;
  const { built, records, regions, searchNames, raw } = read;
  const releases = await readReleases(folder);
  const newest = releases.at(-1);
  const present = toRelease(built, raw, newest?.date ?? "");
  const problems = newest === undefined ? ["no release has been recorded"] : describeDrift(newest, present);
  if (newest === undefined || problems.length > 0) {
    return { ok: false, problems: [...problems.map((each) => `data/: ${each}`), howToRecord(newest)] };
  }
  const texts = {
    "regions.json": JSON.stringify(regions.map(toRegionRecord)),
    "places.json": JSON.stringify(records),
    "shapes.json": JSON.stringify(built.map(({ dataset }) => toShape(dataset))),
  };
  const names = new Map([...pageRegions, ...regions].map(({ key, name }) => [key, name]));
  const changes = toChangeFiles(releases, (key) => names.get(key) ?? "");
  return {
    ok: true,
    built,
    copies: toCopies(built, raw),
    files: new Map([
      ...toFiles({ built, searchNames, release: newest.date, boundaries }),
      ...Object.entries(texts),
      ...changes,
    ]),
  };
}

/** The files as they are served: what a figure hides cannot be read in them either. */
function toCopies(built: readonly Built[], raw: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const dataset = (id: string): Dataset => {
    const found = built.find(({ entry }) => entry.id === id);
    if (found === undefined) throw new Error(`${id} decides what is hidden, but it is not among the files`);
    return found.dataset;
  };
  const hidden = listHiddenCells({ dataset });
  return new Map(
    [...raw].map(([file, bytes]) => [
      file,
      maskCells(
        bytes,
        hidden.filter((place) => place.file === file),
      ),
    ]),
  );
}

function howToRecord(newest: Release | undefined): string {
  const since = newest === undefined ? "" : ` The files differ from the release of ${newest.date}.`;
  return `A change of the data is recorded as a release.${since} Run: npm run build:release -- --date YYYY-MM-DD --note "wat er veranderde" --note-en "what changed"`;
}

/** The page and a table of changes per release, newest first. */
function toChangeFiles(releases: readonly Release[], nameRegion: NameRegion): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const changes = releases.map((release, index) => {
    const compared = compareReleases(releases[index - 1], release);
    const name = `wijzigingen-${release.date}.csv`;
    files.set(name, toChangesCsv(compared, nameRegion));
    return toDataRelease(compared, `data/${name}`);
  });
  files.set("changes.json", JSON.stringify({ releases: changes.toReversed() }));
  return files;
}

/**
 * Reads the files that the manifest lists from a folder and checks them. The two control files of the manifest are
 * fixtures of tests and not in the folder. A warning of the reader is a problem here: bundled files must read without doubt.
 */
export async function readData(folder: string): Promise<ReadData | Problems> {
  const geo = (name: string): Promise<Uint8Array> => readFile(path.join(folder, "geo", name));
  const files = {
    municipalities: await geo("municipalities.csv"),
    aliases: await geo("aliases.csv"),
    mergers: await geo("mergers.csv"),
    tiles: await geo("tilegrid-2025.csv"),
    adjacency: await geo("adjacency-2025.csv"),
  };
  const records = readPlaceRecords(files);
  const register = createPlaceRegister(records);
  const manifest = readManifest(JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8")));
  if (!manifest.ok)
    return { ok: false, problems: manifest.messages.map(({ found, message }) => `${message.en} at ${found ?? ""}`) };
  const bundled = manifest.value.files.filter(({ id }) => !id.startsWith("controle-"));
  const problems: string[] = [...(await findUnlisted(folder, bundled))];
  const built: Built[] = [];
  const raw = new Map<string, Uint8Array>();
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
    raw.set(entry.file, bytes);
    built.push({ entry, dataset: read.value, bytes: encodeDataset(read.value) });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, built, records, regions: readRegions(files), searchNames: readSearchNames(files), raw };
}

/** A file that lies in the folder without an entry in the manifest would be left out without anyone noticing. */
async function findUnlisted(folder: string, entries: readonly ManifestFile[]): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|xlsx|xls|txt|tsv)$/i.test(name)).sort();
  return names
    .filter((name) => !entries.some(({ file }) => file === name))
    .map((name) => `${name}: this file has no entry in manifest.json`);
}

function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

interface FilesOfBuild extends Pick<ReadData, "built" | "searchNames"> {
  readonly release: string;
  readonly boundaries: Catalogue["boundaries"];
}

function toFiles({ built, searchNames, release, boundaries }: FilesOfBuild): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const rows = JSON.stringify(toSearchNameRows(searchNames));
  const namesFile = `search-names.${hashOf(rows)}.json`;
  files.set(namesFile, rows);
  const entries: CatalogueEntry[] = built.map(({ entry, bytes }) => {
    const name = `${entry.id}.${hashOf(bytes)}.dat`;
    files.set(name, bytes);
    return toCatalogueEntry(entry, `data/${name}`);
  });
  const dates = entries.map(({ published }) => published).filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const catalogue: Catalogue = {
    released: dates.sort().at(-1) ?? "",
    release,
    entries,
    ...(boundaries === undefined ? {} : { boundaries }),
    searchNames: `data/${namesFile}`,
  };
  files.set("catalogue.json", JSON.stringify(catalogue));
  return files;
}

/** Writes the files of a build, and removes what an earlier build left there. */
export async function writeBuild(
  target: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  stale = /\.(dat|json|csv)$/,
): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target)) {
    if (!files.has(name) && stale.test(name)) await rm(path.join(target, name));
  }
  for (const [name, content] of files) await writeFile(path.join(target, name), content);
}
