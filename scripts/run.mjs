/**
 * Runs a TypeScript script that may import from src/, on any supported Node, with Vite as the compiler:
 *
 *     node scripts/run.mjs scripts/build-data.ts --some-option
 *
 * The script runs at its top level (top-level await included) and sees the usual process.argv. An error that escapes it is printed
 * with its own file and line, and the exit code is 1; the script may set process.exitCode itself.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

process.setSourceMapsEnabled(true);

const [script, ...rest] = process.argv.slice(2);
if (script === undefined || !existsSync(script)) {
  console.error(script === undefined ? "Which script? node scripts/run.mjs <script.ts>" : `There is no ${script}.`);
  process.exit(1);
}
const file = path.resolve(script);
process.argv = [process.execPath, file, ...rest];
try {
  await runnerImport(file, {
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    envFile: false,
    logLevel: "error",
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
