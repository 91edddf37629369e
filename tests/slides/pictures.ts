import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice } from "../../scripts/find-office.mjs";

/** A slide as LibreOffice draws it: its texts, and a picture of it. */
export interface DrawnSlide {
  /** All texts with single spaces between the words. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel, `C2400B`. */
  readonly colourAt: (x: number, y: number) => string;
}

/** Dutch numbers, whatever the machine is set to. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-BE</value></prop></item>
</oor:items>
`;

/** The slides of a presentation, drawn by LibreOffice with a profile of its own. */
export function drawSlides(presentation: Uint8Array): readonly DrawnSlide[] {
  const { soffice, pdftotext, pdftoppm } = findOffice();
  const folder = mkdtempSync(path.join(os.tmpdir(), "slides-"));
  try {
    const inFolder = (name: string): string => path.join(folder, name);
    mkdirSync(inFolder("profile/user"), { recursive: true });
    writeFileSync(inFolder("profile/user/registrymodifications.xcu"), settings);
    writeFileSync(inFolder("deck.pptx"), presentation);
    const profile = `-env:UserInstallation=${pathToFileURL(inFolder("profile")).href}`;
    const run = (program: string, parameters: readonly string[]): string =>
      execFileSync(program, parameters, { encoding: "utf8", timeout: 240_000, stdio: ["ignore", "pipe", "ignore"] });
    run(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, inFolder("deck.pptx")]);
    // A form feed stands after every page.
    const pages = run(pdftotext, ["-enc", "UTF-8", inFolder("deck.pdf"), "-"])
      .split("\f")
      .slice(0, -1);
    run(pdftoppm, ["-r", "72", "-aa", "no", "-aaVector", "no", inFolder("deck.pdf"), inFolder("page")]);
    const pictures = readdirSync(folder)
      .filter((name) => name.endsWith(".ppm"))
      .toSorted();
    return pictures.map((name, index) => ({
      text: (pages[index] ?? "").replaceAll(/\s+/g, " ").trim(),
      ...readPicture(readFileSync(inFolder(name))),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A picture in the plainest of formats: a head of three numbers, then three bytes to the pixel. */
function readPicture(bytes: Buffer): Omit<DrawnSlide, "text"> {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1"));
  const [all = "", width = "0", height = "0"] = head ?? [];
  const row = Number(width) * 3;
  return {
    width: Number(width),
    height: Number(height),
    colourAt: (x, y) => {
      const at = all.length + y * row + x * 3;
      return bytes
        .subarray(at, at + 3)
        .toString("hex")
        .toUpperCase();
    },
  };
}

/** How many pixels of a slide have this colour. */
export function countPixels({ width, height, colourAt }: DrawnSlide, colour: string): number {
  let count = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (colourAt(x, y) === colour) count += 1;
  return count;
}

/** The rows in which every pixel but a few has this colour: a line from edge to edge. */
export function findRows({ width, height, colourAt }: DrawnSlide, colour: string): readonly number[] {
  return Array.from({ length: height }, (_, y) => y).filter((y) => {
    let count = 0;
    for (let x = 0; x < width; x += 1) if (colourAt(x, y) === colour) count += 1;
    return count > width * 0.95;
  });
}
