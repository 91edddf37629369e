import { readFile } from "node:fs/promises";
import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, type Stage } from "./site.ts";

/** Opens the dialog "Delen" of a figure by one of the buttons under it. */
async function openShare(page: Page, figure: string, button: RegExp): Promise<void> {
  await page.locator(`#${figure} .figure-actions`).getByRole("button", { name: button }).click();
  await page.getByRole("dialog", { name: /^(Delen|Share)$/ }).waitFor();
}

/** Saves the file with this name in the dialog, as a reader does. */
async function save(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const button = page.getByRole("dialog").getByRole("button", { name: new RegExp(`: ${name}$`) });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

function rowsOf(bytes: Uint8Array, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(strFromU8(bytes).replace(/^\ufeff/, ""), { delimiter, skipEmptyLines: true }).data;
}

let stage: Stage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(async () => {
  await stage.stop();
});

describe("the numbers of a figure as files", () => {
  it("are saved one by one and all together, and hold what the page shows", async () => {
    const opened = await stage.open("?p=werkzoekenden&geb=71016&tabel=werkzoekendengraad-gemeenten");
    const { page } = opened;
    const figure = "werkzoekendengraad-gemeenten";
    const shown = await page.locator(`#${figure} tbody tr`).first().innerText();
    expect(shown.replaceAll(/\s+/g, " ")).toMatch(/Genk.*9,2%/);
    await openShare(page, figure, /^Downloaden/);

    const excel = await save(page, "CSV voor Excel");
    expect(excel.name).toBe("werkzoekendengraad-gemeenten_genk_71016_2024_excel.csv");
    expect(Array.from(excel.bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const table = rowsOf(excel.bytes, ";");
    expect(table[1]).toEqual(["Genk", "9,2", ""]);
    expect(table.find(([name]) => name === "Herstappe")).toEqual(["Herstappe", "", "c"]);
    expect(await page.getByRole("dialog").getByRole("status").innerText()).toContain(
      `Bestand opgeslagen: ${excel.name}`,
    );

    const machine = rowsOf((await save(page, "CSV voor programma’s")).bytes, ",");
    expect(machine[0]?.slice(0, 5)).toEqual(["figure", "place", "place_code", "place_level", "period"]);
    expect(machine[1]?.slice(1, 5)).toEqual(["Genk", "71016", "municipality", "2024"]);
    expect(machine).toHaveLength(table.length);

    const book = read((await save(page, "Excel")).bytes, { cellNF: true });
    expect(book.SheetNames).toEqual(["Lees mij", "Gegevens", "Tabel"]);
    const cell: unknown = book.Sheets["Tabel"]?.["B2"];
    expect(cell).toMatchObject({ t: "n", v: 0.092, z: "0.0%", w: "9.2%" });

    const json = JSON.parse(strFromU8((await save(page, "JSON")).bytes)) as unknown;
    expect(json).toMatchObject({ version: 1, release: "2026-11-28", figure: { id: figure } });
    expect(json).toHaveProperty(
      "address",
      expect.stringMatching(/\?p=werkzoekenden&geb=71016.*#werkzoekendengraad-gem/),
    );

    const zip = unzipSync((await save(page, "Alles samen")).bytes);
    expect(Object.keys(zip).toSorted()).toEqual([
      "werkzoekendengraad-gemeenten_genk_71016_2024.json",
      "werkzoekendengraad-gemeenten_genk_71016_2024.xlsx",
      "werkzoekendengraad-gemeenten_genk_71016_2024_excel.csv",
      "werkzoekendengraad-gemeenten_genk_71016_2024_lees-mij.txt",
      "werkzoekendengraad-gemeenten_genk_71016_2024_machine.csv",
    ]);
    expectSilence(opened);
    await opened.close();
  });

  it("give the reason where a figure has none", async () => {
    const { page, close } = await stage.open("?p=arbeidsreserve&geb=71016");
    await openShare(page, "arbeidsreserve-bereikbaar", /^Downloaden/);
    const { bytes } = await save(page, "CSV voor Excel");
    expect(rowsOf(bytes, ";")[1]?.[1]).toContain("Voor Genk is dit cijfer niet gepubliceerd");
    await close();
  });

  it("are offered in English with English words", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden&geb=71016&taal=en");
    await openShare(page, "werkzoekenden", /^Download/);
    const file = await save(page, "Explanation");
    expect(file.name).toBe("werkzoekenden_genk_71016_2014-2024_read-me_en.txt");
    expect(strFromU8(file.bytes)).toMatch(/^Title\r\n {2}Genk/);
    await close();
  });
});

describe("the dialog that shares", () => {
  it("opens by keyboard, keeps the focus inside, copies a link that stays on a year, and gives the focus back", async () => {
    const opened = await stage.open("?p=werkzoekenden", { clipboard: true });
    const { page } = opened;
    const button = page.locator("#werkzoekenden .figure-actions").getByRole("button", { name: /^Link/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Blijft op 2024" }).waitFor();
    expect(await runAxe(page)).toEqual([]);
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      ),
    ).toBe(true);
    await page.getByRole("radio", { name: "Blijft op 2024" }).check();
    await page.getByRole("dialog").getByRole("button", { name: "Link kopiëren" }).click();
    await page.getByRole("dialog").getByRole("status").filter({ hasText: "Link gekopieerd" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\?p=werkzoekenden&per=2024#werkzoekenden$/,
    );
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expectSilence(opened);
    await opened.close();
  });

  it("fills a phone in both its forms, without anything that sticks out", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden", { width: 360, height: 740 });
    await openShare(page, "werkzoekenden", /^Downloaden/);
    await page.getByText(/\.zip · /).waitFor();
    expect(await page.locator(".share-dialog").boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    const panel = page.locator(".share-panel");
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".selector-end").getByRole("button", { name: "Delen" }).click();
    await page.getByText("Deze pagina voor Limburg").waitFor();
    await close();
  });

  it("leaves the page standing when it cannot be loaded", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden");
    await page.route("**/share-dialog*.js", async (route) => route.abort());
    await page.locator("#werkzoekenden .figure-actions").getByRole("button", { name: /^Link/ }).click();
    await page.getByRole("alert").first().waitFor();
    expect(await page.locator("#werkzoekenden .figure-title").innerText()).not.toBe("");
    await close();
  });
});
