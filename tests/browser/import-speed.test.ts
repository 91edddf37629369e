import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textFile, untilRead, untilReported } from "./import-site.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

/** Jobseekers by month, municipality and sex: a little over 100.000 rows, as long exports have them. */
function longExport(): string {
  // The municipalities of today: no end date.
  const unique = readFileSync(new URL("../../data/geo/municipalities.csv", import.meta.url), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.endsWith(","))
    .map((line) => line.split(",")[1] ?? "")
    .slice(0, 280);
  const lines = ["Werkzoekenden zonder werk;;;", "Vlaams Gewest;;;", ";;;", "Maand;Gemeente;Geslacht;Totaal"];
  for (let month = 0; month < 180; month++) {
    const period = `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    unique.forEach((name, index) => {
      const count = (index * 37 + month * 11) % 3000;
      lines.push(`${period};${name};Mannen;${count < 4 ? "-" : count}`, `${period};${name};Vrouwen;${count + 5}`);
    });
  }
  return lines.join("\n");
}

/** Starts to measure how long the page goes without drawing. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    (globalThis as unknown as { frameWatch: typeof watch }).frameWatch = watch;
    const step = (): void => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  return async () =>
    page.evaluate(() => (globalThis as unknown as { frameWatch: { longest: number } }).frameWatch.longest);
}

describe("long files", () => {
  let stage: Stage;
  // Real files: handing bytes over would keep the page busy by itself.
  let folder: string;
  let file: string;
  beforeAll(async () => {
    stage = await setUpStage();
    folder = mkdtempSync(path.join(os.tmpdir(), "import-"));
    file = path.join(folder, "lang.csv");
    writeFileSync(file, longExport());
    writeFileSync(path.join(folder, "nog een.csv"), longExport());
  });
  afterAll(async () => {
    await stage.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers while 100.000 rows are read", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const longest = await watchFrames(page);
    await page.locator("input[type=file]").setInputFiles([file]);
    await untilRead(page);
    await untilReported(page);
    expect(await textOf(page, ".recognised")).toContain("100.800 cijfers");
    const gap = await longest();
    // 47 ms was measured on two idle cores (the aim is 100); here only a page that stands still fails.
    expect(gap).toBeLessThan(1000);
    expectSilence(opened);
    await opened.close();
  });

  it("shows how far it is, stops at once and leaves everything as it was", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await page.locator("input[type=file]").setInputFiles([file, path.join(folder, "nog een.csv")]);
    expect(await page.locator("progress").getAttribute("aria-label")).toBe("Voortgang van het lezen");
    await page.getByRole("button", { name: "Stop het lezen" }).click();
    await untilRead(page);
    expect(await textOf(page, ".file-list")).toContain("U stopte het lezen. Van dit bestand is niets bewaard.");
    expect(await page.locator(".loaded-table").count()).toBe(0);
    // The reader starts again after it was stopped.
    await page
      .locator("input[type=file]")
      .setInputFiles([textFile("kort.csv", "Werkzoekenden\n\nGemeente;2024\nGenk;5\n")]);
    await untilReported(page);
    expect(await textOf(page, ".report-title")).toContain("kort.csv");
    expectSilence(opened);
    await opened.close();
  });

  it("shows a long table in the figures without standing still", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await page.locator("input[type=file]").setInputFiles([file]);
    await untilReported(page);
    await page.getByRole("button", { name: "Gebruik dit bestand" }).click();
    // No figure shows months of municipalities, so the page offers no link to one; the overview still has to work.
    await page.getByRole("link", { name: "Overzicht" }).click();
    await untilComplete(page);
    expect(await textOf(page, "h1")).toContain("Limburg");
    expectSilence(opened);
    await opened.close();
  });
});
