import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseFiles, textFile, untilReported, useFile, yearsOfTwo } from "./import-site.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

describe("several files of one table", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("tells two files of one name apart, in the list and at the source", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const other = yearsOfTwo.replace("Genk;2.500;2.677;2.999", "Alken;300;301;302").replace(/Hasselt.*\n/, "");
    await chooseFiles(page, [textFile("vacatures.csv", yearsOfTwo)]);
    await useFile(page);
    await chooseFiles(page, [textFile("vacatures.csv", other)]);
    await page.locator(".file-open").last().click();
    await untilReported(page);
    await page.getByRole("button", { name: "Gebruik dit bestand" }).click();
    await page.getByRole("rowheader", { name: "vacatures.csv (2)" }).waitFor();
    await page.getByRole("link", { name: "Bekijk de figuren" }).click();
    await untilComplete(page);
    const source = await textOf(page, "#werkzoekenden .figure-source");
    expect(source).toContain("eigen bestand: vacatures.csv, ");
    expect(source).toContain("eigen bestand: vacatures.csv (2), ");
    expectSilence(opened);
    await opened.close();
  });

  it("changes nothing when the same file is loaded twice", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await useFile(page);
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    expect(await textOf(page, ".file-line:last-child")).toContain("in gebruik");
    expect(await page.locator(".loaded-table tbody tr").count()).toBe(1);
    await opened.close();
  });

  it("reads the template that it offers, once it is filled in", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page, site } = opened;
    const template = await (await page.request.get(`${site.url}sjabloon.csv`)).text();
    const row = "werkzoekendengraad,2025-08,71016,Genk,gemeente,,,10.2,procent,\n";
    await chooseFiles(page, [textFile("sjabloon.csv", template + row), textFile("leeg sjabloon.csv", template)]);
    await untilReported(page);
    expect(await textOf(page, ".recognised")).toMatch(/Werkzoekendengraad.*1 gemeente.*augustus 2025/);
    expect(await textOf(page, ".file-list")).toContain("De tabel in dit bestand heeft geen rijen met cijfers.");
    await opened.close();
  });
});
