import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseFiles, textFile, useFile, yearsOfTwo } from "./import-site.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

const own = "eigen bestand: genk.csv";

async function sourceOfSeekers(page: Page): Promise<string> {
  return textOf(page, "#werkzoekenden .figure-source");
}

describe("keeping loaded files", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("forgets a file at a reload unless the reader keeps it", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page, site } = opened;
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await useFile(page);
    expect(await textOf(page, ".loaded-table")).toContain("alleen in dit tabblad");
    await page.goto(site.url);
    await untilComplete(page);
    expect(await sourceOfSeekers(page)).not.toContain(own);
    const stored = await page.evaluate(async () => (await indexedDB.databases()).length + localStorage.length);
    expect(stored).toBeLessThanOrEqual(1);
    expectSilence(opened);
    await opened.close();
  });

  it("survives a reload when the reader keeps it, its cells too, and is gone after removing", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page, site } = opened;
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await useFile(page, true);
    await page.goto(site.url);
    await untilComplete(page);
    expect(await sourceOfSeekers(page)).toContain(own);
    await page.locator("#werkzoekenden").getByRole("button", { name: "Toon bronrij" }).click();
    await page.getByRole("button", { name: /genk\.csv, rij 5, kolom D/ }).click();
    await page.locator('.raw-grid [data-mark="target"]', { hasText: "2.999" }).waitFor();
    await page.keyboard.press("Escape");
    await page.goto(`${site.url}?p=gegevens`);
    await page.locator(".loaded-table").waitFor();
    expect(await textOf(page, ".loaded-table")).toContain("op dit toestel, sinds");
    // Let go and kept again, long after it was read.
    const box = page.getByRole("checkbox", { name: "Bewaar genk.csv op dit toestel" });
    await box.uncheck();
    await page.getByText("alleen in dit tabblad").waitFor();
    await box.check();
    await page.getByText("op dit toestel, sinds").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Geef terug: genk.csv" }).click();
    expect((await download).suggestedFilename()).toBe("genk.csv");
    await page.getByRole("button", { name: "Verwijder genk.csv" }).click();
    await page.getByText("U hebt nog geen eigen bestanden in gebruik.").waitFor();
    await page.goto(site.url);
    await untilComplete(page);
    expect(await sourceOfSeekers(page)).not.toContain(own);
    expectSilence(opened);
    await opened.close();
  });

  it("keeps and lets go by the box in the list, and removes all after asking", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [
      textFile("genk.csv", yearsOfTwo),
      textFile("later.csv", yearsOfTwo.replace("2.999", "3.010")),
    ]);
    await page.getByRole("button", { name: "Gebruik alle 2 bestanden" }).click();
    const box = page.getByRole("checkbox", { name: "Bewaar genk.csv op dit toestel" });
    await box.check();
    await page.getByText("op dit toestel, sinds").waitFor();
    await box.uncheck();
    await page.getByText("op dit toestel, sinds").waitFor({ state: "detached" });
    await box.check();
    await page.getByText("op dit toestel, sinds").waitFor();
    await page.getByRole("button", { name: "Verwijder alles" }).click();
    await page.getByRole("button", { name: "Nee, behoud" }).click();
    expect(await page.locator(".loaded-table tbody tr").count()).toBe(2);
    await page.getByRole("button", { name: "Verwijder alles" }).click();
    await page.getByRole("button", { name: "Ja, verwijder alles" }).click();
    await page.getByText("U hebt nog geen eigen bestanden in gebruik.").waitFor();
    expectSilence(opened);
    await opened.close();
  });

  it("keeps two tabs in step and says that the other one changed something", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page, site } = opened;
    const other = await page.context().newPage();
    await other.goto(`${site.url}?p=gegevens`);
    await untilComplete(other);
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await useFile(page, true);
    await other.locator(".loaded-table").waitFor();
    expect(await textOf(other, ".loaded")).toContain("In een ander tabblad veranderde wat bewaard is.");
    expect(await textOf(page, ".loaded")).not.toContain("In een ander tabblad");
    await other.getByRole("button", { name: "Verwijder genk.csv" }).click();
    await page.getByText("In een ander tabblad veranderde wat bewaard is.").waitFor();
    expectSilence(opened);
    await opened.close();
  });

  it("says so when nothing can be kept, and loses nothing", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    // A store without room, as the browser reports it.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await page.waitForSelector(".report .raw-grid");
    await page.locator(".report .keep-choice input").check();
    await page.getByRole("button", { name: "Gebruik dit bestand" }).click();
    await page.getByText("Op dit toestel is geen plaats meer.").waitFor();
    expect(await textOf(page, ".loaded-table")).toContain("alleen in dit tabblad");
    expectSilence(opened);
    await opened.close();
  });
});
