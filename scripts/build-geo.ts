/**
 * Makes the boundary map of the site out of a boundary file that you have the right to use:
 * `npm run build:geo -- FILE --source "Statbel, 1 januari 2025, CC BY 4.0"`. Takes GeoJSON, TopoJSON or a zipped shapefile, checks that all
 * 285 municipalities are in it, and writes `public/geo/boundaries.json`. Without such a file the site shows hexagons.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readPlaceRecords } from "../src/datasets/read-places.ts";
import { matchCodes } from "./geo/match-codes.ts";
import { BoundaryFileError, readShapes } from "./geo/read-shapes.ts";
import { toBoundaries } from "./geo/to-boundaries.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { source: { type: "string" } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new BoundaryFileError('Name one file: npm run build:geo -- FILE --source "who, when, licence"');
  }
  if (values.source === undefined || values.source.trim() === "") {
    throw new BoundaryFileError(
      'Name the source, it stands under every map: --source "Statbel, 1 januari 2025, CC BY 4.0"',
    );
  }
  const geo = async (name: string): Promise<Uint8Array> => readFile(path.join(root, "data/geo", name));
  const { municipalities } = readPlaceRecords({
    municipalities: await geo("municipalities.csv"),
    aliases: await geo("aliases.csv"),
  });
  const name = path.basename(file);
  const bytes = await readFile(file).catch(() => {
    throw new BoundaryFileError(`${file}: this file cannot be read`);
  });
  const matched = matchCodes(await readShapes(bytes, name), municipalities, name);
  const text = JSON.stringify(toBoundaries(matched, values.source.trim()));
  const target = path.join(root, "public/geo/boundaries.json");
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
  const kilobytes = (size: number): string => `${(size / 1024).toFixed(0)} kB`;
  console.log(`${name}: took ${matched.shapes.size} municipalities by the attribute “${matched.attribute}”.`);
  if (matched.elsewhere > 0) console.log(`${matched.elsewhere} units outside Vlaanderen were left out.`);
  console.log(`public/geo/boundaries.json: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzip.`);
  console.log("Run npm run build to take it into the site.");
}

try {
  await run();
} catch (error) {
  if (!(error instanceof BoundaryFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
