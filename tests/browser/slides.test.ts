import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findPackageFaults } from "../downloads/package-faults.ts";
import { readCells, readPresentation, readSlides } from "../downloads/presentation.ts";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, textOf, type Stage } from "./site.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(async () => {
  await stage.stop();
});

it("slides are made under the policy of the site, valid, with the numbers of the page and its address", async () => {
  const opened = await stage.open("?p=werkzoekenden&geb=71016");
  const { page } = opened;
  const figure = page.locator("#werkzoekendengraad");
  const title = await textOf(page, "#werkzoekendengraad .figure-title");
  await figure
    .locator(".figure-actions")
    .getByRole("button", { name: /^PowerPoint/ })
    .click();
  const make = page.getByRole("button", { name: "Maak PowerPoint" });
  await make.waitFor();
  expect(await textOf(page, ".share-slides")).toContain(`${title} lijngrafiek, `);
  expect(await runAxe(page)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent("download"), make.click()]);
  expect(download.suggestedFilename()).toBe("werkzoekendengraad_genk_71016_2014-2024.pptx");
  await page.getByRole("dialog").getByRole("status").filter({ hasText: "Bestand opgeslagen" }).waitFor();

  const presentation = readPresentation(new Uint8Array(await readFile(await download.path())));
  expect(findPackageFaults(presentation)).toEqual([]);
  const [slide] = readSlides(presentation);
  const [chart] = slide?.charts ?? [];
  expect(slide?.title).toBe(title);
  expect(chart?.series.map(({ name }) => name)).toContain("Genk");
  // The last number of Genk on the page is 9,2%.
  const years = chart === undefined ? [] : readCells(chart.workbook, "Data!$A$2:$A$12");
  const rates = chart === undefined ? [] : readCells(chart.workbook, "Data!$B$2:$B$12");
  expect(years).toHaveLength(11);
  expect(years.at(-1)).toBe("2024");
  expect(Number(rates.at(-1)).toFixed(3)).toBe("0.092");
  expect(slide?.notes.join("\n")).toMatch(/Adres: http:\/\/[^ ]+\?p=werkzoekenden&geb=71016#werkzoekendengraad/);
  expectSilence(opened);
  await opened.close();
});
