/** Finds a Chromium for the browser tests, or installs one. `node scripts/find-browser.mjs` prints where it is. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { canInstall, installFromDebian, succeeds } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Chromium without its own errands. The sandbox is playwright's business: it is off, which root needs and our own pages allow. */
export const launchFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function usualPlaces() {
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = [...folders, "/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) =>
    names.flatMap((name) => endings.map((ending) => path.join(folder, name + ending))),
  );
  const mac = ["Google Chrome", "Chromium"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((key) => {
    const folder = process.env[key];
    return folder === undefined
      ? []
      : ["Google\\Chrome", "Chromium"].map((app) => path.win32.join(folder, app, "Application\\chrome.exe"));
  });
  return [
    ...onPath,
    ...(process.platform === "darwin" ? mac : []),
    ...(process.platform === "win32" ? windows : []),
    chromium.executablePath(),
  ];
}

/** Whether the program answers; some systems put a stub there that only tells how to install the real one. */
function answers(program) {
  if (process.platform === "win32") return true;
  try {
    execFileSync(program, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

const findInUsualPlaces = () => usualPlaces().find((place) => place !== "" && existsSync(place) && answers(place));

function installChromium() {
  console.error("No browser found: installing the Debian package chromium.");
  return installFromDebian(["chromium"]);
}

function downloadWithPlaywright() {
  console.error("No browser found: downloading the one of playwright-core.");
  const cli = fileURLToPath(new URL("../node_modules/playwright-core/cli.js", import.meta.url));
  return succeeds(process.execPath, [cli, "install", "chromium"]);
}

const whatToDo =
  "No Chromium was found and none could be installed: install Chromium or Chrome, or put the path of one in CHROMIUM_PATH.";

/** Path of a Chromium that exists. Throws one sentence that says what to do when there is none and none can be had. */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist: correct it or leave it out.`);
  }
  const found =
    findInUsualPlaces() ??
    (canInstall() && installChromium() ? findInUsualPlaces() : undefined) ??
    (downloadWithPlaywright() ? findInUsualPlaces() : undefined);
  if (found === undefined) throw new Error(whatToDo);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
