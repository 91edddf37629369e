/**
 * Judges the weight of what a reader has to load, gzipped, in kB of 1,000 bytes: the start page's script, and that of an embed
 * without a chart (its table or single numbers) and with a line chart. Each is an entry with everything that it and its parts
 * import statically. What is loaded later by import() is listed for the start page but not counted; of an embed that is the code
 * of the one figure that it shows, 5 to 30 kB. `node scripts/check-budget.mjs [dist]`
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = process.argv[2] ?? "dist";

const tables = ["src/tables/figure-table.tsx", "src/tables/number-board.tsx"];
const lineChart = ["src/pages/embed/embed-drawing.tsx", "src/charts/line-chart.tsx"];
const site = readManifest(".vite/manifest.json", "index.html");
const embed = readManifest(".vite/embed-manifest.json", "embed.html");

judge("Entry script of the start page", site, ["index.html"], 250);
const counted = withImports(site, "index.html");
const later = Object.keys(site).filter((key) => isScript(site, key) && !counted.has(key));
if (later.length > 0) console.log(["Loaded later, not counted:", ...later.map((key) => line(site, key))].join("\n"));
judge("Script of an embed without a chart", embed, ["embed.html", ...tables], 110);
judge("Script of an embed with a line chart", embed, ["embed.html", ...lineChart], 230);

/** What the build wrote, by source file. */
function readManifest(name, entry) {
  const file = path.join(dist, name);
  if (!existsSync(file)) fail(`There is no ${file}: build the site first.`);
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (manifest[entry]?.isEntry !== true) fail(`${file} does not name ${entry} as an entry.`);
  return manifest;
}

/** Everything that `key` imports statically, itself included. */
function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  // A part that is no longer there would make the sum too small.
  if (manifest[key] === undefined) fail(`The build has no ${key}; see scripts/check-budget.mjs.`);
  for (const next of manifest[key].imports ?? []) withImports(manifest, next, seen);
  return seen;
}

function isScript(manifest, key) {
  return manifest[key].file.endsWith(".js");
}

function weigh(manifest, key) {
  return gzipSync(readFileSync(path.join(dist, manifest[key].file))).length / 1000;
}

function line(manifest, key) {
  return `  ${weigh(manifest, key).toFixed(1).padStart(7)} kB  ${manifest[key].file}`;
}

function judge(name, manifest, keys, limitKB) {
  const all = keys.reduce((seen, key) => withImports(manifest, key, seen), new Set());
  const scripts = [...all].filter((key) => isScript(manifest, key));
  const total = scripts.reduce((sum, key) => sum + weigh(manifest, key), 0);
  console.log([`${name} (gzip):`, ...scripts.map((key) => line(manifest, key))].join("\n"));
  console.log(`Total ${total.toFixed(1)} kB of at most ${limitKB} kB.`);
  if (total > limitKB) fail(`${name} is ${(total - limitKB).toFixed(1)} kB over its budget.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
