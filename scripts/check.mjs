/**
 * `npm test`: everything that judges the project, one step after the other. A step that fails does not stop the next ones, so one
 * run shows all there is to repair. A tool counts as one test; a test runner counts its tests. The last line is
 * `N passed, N failed`, and the exit code is 0 only when nothing failed.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(path.join(os.tmpdir(), "check-"));
const limitMs = 45 * 60_000;

const steps = [
  { name: "types", script: "types" },
  { name: "lint and layers", script: "lint" },
  { name: "format", script: "format:check" },
  { name: "unused code", script: "unused" },
  { name: "data build with its control values", script: "build:data" },
  { name: "unit and component tests", script: "test:unit", counts: true },
  {
    name: "site build",
    script: "build:site",
    before: () => rmSync(path.join(root, "dist"), { recursive: true, force: true }),
  },
  { name: "bundle budget", script: "budget" },
  { name: "browser tests", script: "test:browser", counts: true },
  { name: "slides as pictures", script: "test:slides", counts: true },
  { name: "tests of the gates", script: "test:gates", counts: true },
];

/** Exit code of `npm run <script>`; anything but a normal end is 1. */
function run(script, parameters) {
  const child = spawn("npm", ["run", "--silent", script, ...(parameters.length > 0 ? ["--", ...parameters] : [])], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TZ: "Pacific/Auckland", LC_ALL: "en_US.UTF-8" },
    shell: process.platform === "win32",
    timeout: limitMs,
  });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Totals of a vitest report. A file that could not run, a runner that crashed and a run without tests each count as a failure. */
function readTotals(file, exitCode) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    console.error("The test runner left no report.");
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const results = report.testResults ?? [];
  const count = (status) =>
    results.flatMap((each) => each.assertionResults).filter((each) => each.status === status).length;
  const brokenFiles = results.filter(
    (each) => each.status === "failed" && !each.assertionResults.some((test) => test.status === "failed"),
  );
  const passed = count("passed");
  const known = count("failed") + brokenFiles.length;
  const failed = known === 0 && (exitCode !== 0 || passed === 0) ? 1 : known;
  return {
    passed,
    failed,
    skipped: results.flatMap((each) => each.assertionResults).length - passed - count("failed"),
  };
}

async function runStep({ name, script, counts = false, before }) {
  console.log(`\n=== ${name} ===`);
  const started = Date.now();
  before?.();
  const file = path.join(reports, `${script.replace(":", "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const exitCode = await run(script, counts ? reporters : []);
  const single = exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const totals = counts ? readTotals(file, exitCode) : single;
  return { name, ...totals, seconds: (Date.now() - started) / 1000 };
}

const outcomes = [];
let failure;
try {
  for (const step of steps) outcomes.push(await runStep(step));
} catch (error) {
  failure = error;
  console.error(error);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log("\n=== summary ===");
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const skippedText = skipped === 0 ? "" : `, ${skipped} skipped`;
  console.log(
    `${failed === 0 ? "ok  " : "FAIL"}  ${name}: ${passed} passed, ${failed} failed${skippedText} (${seconds.toFixed(1)} s)`,
  );
}
const sum = (key) => outcomes.reduce((total, each) => total + each[key], 0);
const failed = sum("failed") + (failure === undefined ? 0 : 1);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum("passed")} passed, ${failed} failed`);
