/** Builds the data and the site, serves the result on this computer only, prints the address, and writes the files per municipality. */
import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = Number(process.env.PORT ?? 4173);

try {
  execFileSync(process.execPath, ["scripts/run.mjs", "scripts/build-data.ts"], { cwd: root, stdio: "inherit" });
} catch {
  console.error("The data could not be built; see above.");
  process.exit(1);
}
await build({ root, logLevel: "warn" });
await build({ root, configFile: fileURLToPath(new URL("../vite.embed.config.ts", import.meta.url)), logLevel: "warn" });
const server = await preview({
  root,
  logLevel: "error",
  preview: { host: "127.0.0.1", port: wanted, strictPort: false },
});
const address = server.httpServer.address();
if (address === null || typeof address === "string") throw new Error("The server has no address.");
if (address.port !== wanted) console.log(`Port ${wanted} is in use, so another one was taken.`);
console.log(`\nOp weg naar 80: http://127.0.0.1:${address.port}/\n\nStop with Ctrl+C.`);
// They take half a minute and nobody waits for them: a page per municipality, and its numbers as JSON and CSV.
spawn(process.execPath, ["scripts/run.mjs", "scripts/build-pages.ts"], { cwd: root, stdio: "inherit" });
