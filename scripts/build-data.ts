/** Builds the data of the site: `data/` becomes `public/data/`. Every control value and sum is checked; a mismatch fails. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildData, writeBuild } from "./datasets/build.ts";
import type { BoundaryFile } from "./geo/to-boundaries.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, "data");
const outcome = await buildData(folder, await findBoundaries());
if (outcome.ok) {
  await writeBuild(path.join(root, "public", "data"), outcome.files);
  await writeBuild(path.join(root, "public", "data", "raw"), outcome.copies, /\.(csv|txt|tsv|xlsx?)$/);
  const rows = outcome.built.map(({ entry, dataset, bytes }) => [entry.id, dataset.length, bytes.length] as const);
  for (const [id, length, size] of rows) {
    console.log(`${id.padEnd(40)}${String(length).padStart(7)} observations${(size / 1024).toFixed(1).padStart(8)} kB`);
  }
  const controls = outcome.built.reduce(
    (sum, { entry }) => sum + entry.control_values.length + entry.control_sums.length,
    0,
  );
  console.log(`${rows.length} files, ${controls} control values and sums found again.`);
} else {
  for (const problem of outcome.problems) console.error(problem);
  console.error(`The data were not built: ${outcome.problems.length} problems.`);
  process.exitCode = 1;
}

/** The boundary map that `npm run build:geo` left for the site, if there is one. */
async function findBoundaries(): Promise<{ readonly href: string; readonly source: string } | undefined> {
  const text = await readFile(path.join(root, "public/geo/boundaries.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { source } = JSON.parse(text) as BoundaryFile;
  return { href: "geo/boundaries.json", source };
}
