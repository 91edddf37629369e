/**
 * `npm run bench`: how long our reader of files takes, as a multiple of other readers, and how much memory, in a real Chromium.
 * Every way reads the same file in a worker of its own, in turns, so that what else the machine does falls on all of them.
 */
import { readFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { readPlaceRecords } from "../src/datasets/read-places.ts";
import type { Bench, Measured } from "./bench/bench-page.ts";
import { createRows, namesOf } from "./bench/long-csv.ts";
import type { ReaderName } from "./bench/readers.ts";
import { peakDuring } from "./bench/peak-memory.ts";
import { findBrowser, launchFlags } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const entry = fileURLToPath(new URL("bench/bench-page.ts", import.meta.url));
const folder = await mkdtemp(path.join(os.tmpdir(), "bench-"));
const csvWays: readonly ReaderName[] = [
  "TextDecoder, one pass",
  "Papa Parse, into objects",
  "Papa Parse, chunks into columns",
  "uDSV, chunks into columns",
  "ours, raw cells",
  "ours, dataset",
  "ours, dataset with report",
];
const xlsxWays: readonly ReaderName[] = [
  "hucre, rows",
  "ours, raw cells",
  "ours, dataset",
  "ours, dataset with report",
];
const isQuick = process.argv.includes("--quick");

async function prepare(): Promise<void> {
  const lib = { entry, formats: ["es" as const], fileName: () => "bench.js" };
  await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    worker: { format: "es" },
    build: { lib, outDir: folder, emptyOutDir: true, target: "baseline-widely-available" },
  });
  const geo = (name: string): Promise<Uint8Array> => readFile(path.join(root, "data", "geo", name));
  const records = readPlaceRecords({
    municipalities: await geo("municipalities.csv"),
    aliases: await geo("aliases.csv"),
    mergers: await geo("mergers.csv"),
  });
  const rows = [...createRows(100_000, namesOf(records))].map((row) =>
    row.map((text) => (/^\d{1,3}(\.\d{3})*$/.test(text) ? Number(text.replaceAll(".", "")) : text)),
  );
  await writeFile(path.join(folder, "wzw.xlsx"), await writeXlsx({ sheets: [{ name: "Data", rows }] }));
  await writeFile(path.join(folder, "places.json"), JSON.stringify(records));
  await writeFile(
    path.join(folder, "index.html"),
    '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>',
  );
}

type WithBench = typeof globalThis & { readonly bench: Bench };

async function openPage(url: string) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchFlags] });
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  const makeFile = (key: string): Promise<number> =>
    page.evaluate(async (wanted) => {
      const { bench } = globalThis as WithBench;
      if (wanted === "xlsx") return bench.fetchFile("xlsx", "wzw.xlsx");
      return bench.makeCsv(Number(wanted.slice(4)));
    }, key);
  const measure = (name: ReaderName, key: string): Promise<Measured> =>
    page.evaluate(([way, file]) => (globalThis as WithBench).bench.measure(way, file), [name, key] as const);
  return { browser, makeFile, measure };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median time of each way, measured in turns. */
async function timeAll(url: string, key: string, ways: readonly ReaderName[], rounds: number) {
  const { browser, makeFile, measure } = await openPage(url);
  const size = await makeFile(key);
  const times = new Map<ReaderName, number[]>(ways.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of ways) {
      const { ms, rows, error } = await measure(name, key);
      if (error !== undefined) throw new Error(`${name}: ${error}`);
      if (rows === 0) throw new Error(`${name} found nothing`);
      // The first round warms up what the browser keeps between workers.
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  await browser.close();
  return { size, ms: new Map([...times].map(([name, list]) => [name, median(list)])) };
}

/** The most memory that the page's process held during one measurement, above what it held before, in MB. */
async function peakOf(url: string, key: string, name: ReaderName): Promise<number | undefined> {
  const { browser, makeFile, measure } = await openPage(url);
  await makeFile(key);
  const peak = await peakDuring(browser, async () => measure(name, key));
  await browser.close();
  return peak;
}

try {
  await prepare();
  const server = await preview({
    configFile: false,
    root: path.dirname(folder),
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const url = `http://127.0.0.1:${address.port}/`;
  const sizes = isQuick ? [100_000] : [100_000, 1_000_000];
  for (const rows of sizes) {
    const key = `csv ${rows}`;
    const { size, ms } = await timeAll(url, key, csvWays, rows > 500_000 ? 3 : 7);
    const bound = ms.get("TextDecoder, one pass") ?? Number.NaN;
    const columns = ms.get("Papa Parse, chunks into columns") ?? Number.NaN;
    const objects = ms.get("Papa Parse, into objects") ?? Number.NaN;
    console.log(`\nCSV, ${rows.toLocaleString("en")} rows, ${(size / 1e6).toFixed(1)} MB`);
    console.log("| way | ms | × TextDecoder | × Papa columns | Papa objects ÷ | peak MB |\n|---|---|---|---|---|---|");
    for (const [name, time] of ms) {
      const peak = await peakOf(url, key, name);
      const ratios = [time / bound, time / columns, objects / time].map((ratio) => ratio.toFixed(2));
      console.log(`| ${[name, time.toFixed(0), ...ratios, peak?.toFixed(0) ?? "–"].join(" | ")} |`);
    }
  }
  const { size, ms } = await timeAll(url, "xlsx", xlsxWays, 3);
  const bare = ms.get("hucre, rows") ?? Number.NaN;
  console.log(`\nXLSX, 100,000 rows, ${(size / 1e6).toFixed(1)} MB`);
  console.log("| way | ms | × hucre | peak MB |\n|---|---|---|---|");
  for (const [name, time] of ms) {
    const peak = await peakOf(url, "xlsx", name);
    console.log(`| ${[name, time.toFixed(0), (time / bare).toFixed(2), peak?.toFixed(0) ?? "–"].join(" | ")} |`);
  }
  await server.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
