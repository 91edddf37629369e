import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { decodeRelease, type Release } from "./release.ts";

/** The folder of the releases, below the folder of the bundled files. */
const folderName = "releases";
const ending = ".json.gz";

/** Where the release of a day is kept. */
export function releasePath(dataFolder: string, date: string): string {
  return path.join(dataFolder, folderName, `${date}${ending}`);
}

/** Every recorded release, oldest first; none when the folder is not there yet. */
export async function readReleases(dataFolder: string): Promise<readonly Release[]> {
  const names = await readdir(path.join(dataFolder, folderName)).catch((): string[] => []);
  const dates = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  const releases: Release[] = [];
  for (const date of dates.sort()) {
    const release = decodeRelease(await readFile(releasePath(dataFolder, date)));
    if (release.date !== date) throw new Error(`${date}${ending} holds the release of ${release.date}`);
    releases.push(release);
  }
  return releases;
}
