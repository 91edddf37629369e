/**
 * Makes files of figures for any set of places, without a browser, by the code of the site:
 *
 *     npm run build:reports -- --places 71016,Hasselt --to pptx,xlsx,csv,json --out rapporten
 *
 * `--places`: codes or names of municipalities, provinces or Vlaanderen; `alle` for all 285. `--province Limburg`: its municipalities.
 * `--figures`: ids of figures (see the gallery); without it the figures of the page of a municipality. `--language nl|en`.
 * `--address`: the address of the site, for the links in the files.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadBuiltFigures } from "./figures/built-figures.ts";
import { ReportError, readReportOptions } from "./reports/report-options.ts";
import { toReportFiles } from "./reports/report-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function run(): Promise<void> {
  const started = performance.now();
  const figures = await loadBuiltFigures(path.join(root, "public", "data")).catch(() => {
    throw new ReportError("The data are not built yet: run npm run build:data first.");
  });
  const options = readReportOptions(process.argv.slice(2), figures.municipalities);
  const out = path.resolve(options.out);
  await mkdir(out, { recursive: true });
  let bytes = 0;
  let written = 0;
  // One place after the other, so that a list of 285 takes no more memory than a list of one.
  for (const place of options.places) {
    for (const { name, content } of await toReportFiles(place, options, figures)) {
      await writeFile(path.join(out, name), content);
      bytes += content.length;
      written += 1;
    }
    if (process.stdout.isTTY) process.stdout.write(`\r${place.name.padEnd(40)}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = (process.memoryUsage.rss() / 1024 / 1024).toFixed(0);
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  console.log(
    `${written} files of ${options.places.length} places in ${out}: ${megabytes} MB, ${seconds} s, ${memory} MB of memory.`,
  );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof ReportError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
