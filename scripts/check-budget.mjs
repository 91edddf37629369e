/**
 * Judges the weight of the start page's script: the entry of index.html with everything it imports statically, gzipped, in kB of
 * 1,000 bytes. What is loaded later, by import(), is listed but not counted. `node scripts/check-budget.mjs [dist]`
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const limitKB = 250;
const dist = process.argv[2] ?? "dist";
const manifestFile = path.join(dist, ".vite/manifest.json");
if (!existsSync(manifestFile)) {
  console.error(`There is no ${manifestFile}: build the site first.`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry === true && key.endsWith(".html"));
if (entry === undefined) {
  console.error(`${manifestFile} names no entry page.`);
  process.exit(1);
}

/** Everything that `key` imports statically, itself included. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}
const weigh = (key) => gzipSync(readFileSync(path.join(dist, manifest[key].file))).length / 1000;
const isScript = (key) => manifest[key].file.endsWith(".js");
const line = (key) => `  ${weigh(key).toFixed(1).padStart(7)} kB  ${manifest[key].file}`;

const first = [...withImports(entry)].filter(isScript);
const later = Object.keys(manifest).filter((key) => isScript(key) && !first.includes(key));
const total = first.reduce((sum, key) => sum + weigh(key), 0);
console.log(["Entry script of the start page (gzip):", ...first.map(line)].join("\n"));
if (later.length > 0) console.log(["Loaded later, not counted:", ...later.map(line)].join("\n"));
console.log(`Total ${total.toFixed(1)} kB of at most ${limitKB} kB.`);
if (total > limitKB) {
  console.error(`The entry script is ${(total - limitKB).toFixed(1)} kB over its budget.`);
  process.exit(1);
}
