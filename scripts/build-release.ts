/**
 * Records the present state of `data/` as a release: npm run build:release -- --date YYYY-MM-DD [--note "…" --note-en "…"]
 *
 * The build compares every release with the one before it; the page "Wat is er veranderd?" and a CSV show the outcome. A release
 * of the newest day may be recorded again, an older one never: links name it.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parsePeriod } from "../src/domain/period.ts";
import { readData } from "./datasets/build.ts";
import { describeDrift } from "./releases/compare-releases.ts";
import { readReleases, releasePath } from "./releases/release-files.ts";
import { encodeRelease, toRelease } from "./releases/release.ts";

const folder = path.join(fileURLToPath(new URL("..", import.meta.url)), "data");
const problem = await record();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

async function record(): Promise<string | undefined> {
  const { values } = parseArgs({
    options: { date: { type: "string" }, note: { type: "string" }, "note-en": { type: "string" } },
  });
  const { date = "", note, "note-en": english } = values;
  if (parsePeriod(date)?.kind !== "day") return "Which day? npm run build:release -- --date YYYY-MM-DD";
  if ((note === undefined) !== (english === undefined))
    return "A note is given in both languages: --note and --note-en.";
  const releases = await readReleases(folder);
  const newest = releases.at(-1);
  if (newest !== undefined && date < newest.date) return `The release of ${newest.date} is newer than ${date}.`;
  const read = await readData(folder);
  if (!read.ok) return [...read.problems, "Nothing was recorded: the data have problems."].join("\n");
  const words = note === undefined || english === undefined ? undefined : { nl: note, en: english };
  const release = toRelease(read.built, read.raw, date, words);
  const drift = newest === undefined ? [] : describeDrift(newest, release);
  if (newest !== undefined && drift.length === 0 && newest.date !== date) {
    return `Nothing changed since the release of ${newest.date}.`;
  }
  const bytes = encodeRelease(release);
  await mkdir(path.dirname(releasePath(folder, date)), { recursive: true });
  await writeFile(releasePath(folder, date), bytes);
  for (const line of drift) console.log(line);
  console.log(`${date}: ${release.tables.length} tables, ${(bytes.length / 1024).toFixed(0)} kB.`);
  return undefined;
}
