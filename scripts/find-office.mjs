/**
 * Finds the programs that turn slides into pictures, or installs them: LibreOffice, and pdftotext and pdftoppm of poppler.
 * `node scripts/find-office.mjs` prints where LibreOffice is.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installFromDebian } from "./debian.mjs";

const folders = [...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean), "/usr/bin", "/usr/local/bin"];
const officePlaces = ["/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS"];

/** Where a program is, or undefined. */
function find(name, more = []) {
  return [...folders, ...more].map((folder) => path.join(folder, name)).find((place) => existsSync(place));
}

function findAll() {
  const [soffice, pdftotext, pdftoppm] = [find("soffice", officePlaces), find("pdftotext"), find("pdftoppm")];
  return soffice === undefined || pdftotext === undefined || pdftoppm === undefined
    ? undefined
    : { soffice, pdftotext, pdftoppm };
}

const whatToDo =
  "LibreOffice Impress, pdftotext and pdftoppm were not found and could not be installed: install LibreOffice and poppler-utils.";

/** Paths of the three programs. Throws one sentence that says what to do when one of them is not there and cannot be had. */
export function findOffice() {
  const there = findAll();
  if (there !== undefined) return there;
  console.error("No LibreOffice found: installing the Debian packages libreoffice-impress and poppler-utils.");
  installFromDebian(["libreoffice-impress", "poppler-utils", "fonts-liberation"]);
  const found = findAll();
  if (found === undefined) throw new Error(whatToDo);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findOffice().soffice);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
