import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  chooseFiles,
  crossTable,
  dropFiles,
  expectNothingSent,
  exportFile,
  textFile,
  threeMarks,
  untilRead,
  untilReported,
  useFile,
  watchRequests,
  yearsOfTwo,
} from "./import-site.ts";
import { expectSilence, readTable, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

describe("loading files", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("reads a chosen export and says what it is, without sending it anywhere", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const sent = watchRequests(page);
    expect(await textOf(page)).toContain("Alles gebeurt in uw browser. Er vertrekt geen bestand naar een server.");
    await chooseFiles(page, [exportFile("werkzoekenden-zonder-werk_gemeenten_2014-2024.xlsx")]);
    await untilReported(page);
    const report = await textOf(page, ".report");
    expect(report).toContain("Werkzoekenden zonder werk (WZW)");
    expect(report).toContain("285 gemeenten");
    expect(report).toContain("2014–2024");
    expect(report).toContain("Excel-werkmap");
    expect(await textOf(page, ".report-side")).toContain("Niets: alle cijfers van dit bestand waren er al.");
    expectNothingSent(opened, sent);
    expectSilence(opened);
    await opened.close();
  });

  it("opens the chooser by the keyboard and takes several files at once", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: /Sleep bestanden hierheen/ }).focus();
    await page.keyboard.press("Enter");
    const chooser = await chosen;
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles([
      exportFile("werkzoekendengraad_gemeenten_2014-2024.csv"),
      exportFile("ontvangen-vacatures_sectoren_provincies_2014-2024.xlsx"),
    ]);
    await untilRead(page);
    expect(await page.locator(".file-line").count()).toBe(2);
    expect(await page.locator(".file-line [aria-current]").count()).toBe(1);
    await page
      .getByRole("button", { name: /ontvangen-vacatures/ })
      .first()
      .click();
    expect(await textOf(page, ".report-title")).toContain("ontvangen-vacatures_sectoren");
    expectSilence(opened);
    await opened.close();
  });

  it("takes files that are dropped on any page, and leads to the report", async () => {
    const opened = await stage.open("?p=cijfers");
    const { page } = opened;
    await dropFiles(page, [textFile("genk.csv", yearsOfTwo)], "h1");
    await page.waitForURL(/p=gegevens/);
    await untilRead(page);
    await untilReported(page);
    expect(await textOf(page, ".report-title")).toContain("genk.csv");
    expectSilence(opened);
    await opened.close();
  });

  it("takes cells from the clipboard", async () => {
    const opened = await stage.open("?p=gegevens", { clipboard: true });
    const { page } = opened;
    await page.evaluate(async (text) => navigator.clipboard.writeText(text), yearsOfTwo.replaceAll(";", "\t"));
    await page.locator("main").focus();
    await page.keyboard.press("Control+V");
    await untilRead(page);
    await untilReported(page);
    expect(await textOf(page, ".report-title")).toContain("Geplakte tekst");
    expect(await textOf(page, ".report")).toContain("gescheiden door een tab");
    expectSilence(opened);
    await opened.close();
  });

  it("shows what it did not understand, with sheet, row, column and cell", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("kruistabel.csv", crossTable)]);
    await untilReported(page);
    const row = page.locator(".attention-table tr", { hasText: "161*" });
    expect(await row.innerText()).toMatch(/Geen getal\s+9\s+D\s+161\*/);
    await row.getByRole("button", { name: "Toon cel in rij 9" }).click();
    const marked = page.locator('.raw-grid [data-mark="target"]');
    await marked.waitFor();
    expect(await marked.innerText()).toContain("161*");
    expect(await page.locator('.raw-grid [data-mark="suppressed"]').count()).toBe(2);
    expectSilence(opened);
    await opened.close();
  });

  it("is green only for totals inside the allowed interval", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const withFault = crossTable.replace("Totaal;1.388;1.140;", "Totaal;1.388;1.240;");
    await chooseFiles(page, [textFile("fout totaal.csv", withFault)]);
    await untilReported(page);
    const wrong = page.locator(".totals-table tr.is-wrong", { hasText: "1.240" });
    expect((await wrong.innerText()).replaceAll(/\s+/g, " ")).toMatch(/1\.140 1\.240 \+100 .*klopt niet/);
    expect(await wrong.locator(".status-tag--ok").count()).toBe(0);
    for (const ok of await page.locator(".totals-table tr:has(.status-tag--ok)").allInnerTexts()) {
      expect(ok).not.toMatch(/klopt niet|buiten/);
    }
    expect(await textOf(page, ".attention-table")).toContain("Totaal klopt niet");
    expectSilence(opened);
    await opened.close();
  });

  it("prints no number where the difference would give a hidden cell away", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("kruistabel.csv", crossTable)]);
    await untilReported(page);
    const inside = page.locator(".totals-table tr", { hasText: "het interval" });
    expect(await inside.count()).toBeGreaterThan(0);
    for (const text of await inside.allInnerTexts()) {
      expect(text).toContain("niet getoond");
      expect(text).not.toMatch(/1\.38\d|784|78\d|[+−]\d/);
    }
    expect(await inside.locator("circle").count()).toBe(0);
    await opened.close();
  });

  it("offers the other reading in one click and remembers it for the layout", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const ambiguous = "Werkzoekenden zonder werk;\nGemeente;2024\nHasselt;2.600\nAs;227\n";
    await chooseFiles(page, [textFile("hasselt.csv", ambiguous)]);
    await untilReported(page);
    const before = await textOf(page, ".assumption-list");
    expect(before).toContain("Dit namen we aan.");
    await page.locator(".assumption-list").getByRole("button").first().click();
    await page.getByText("U koos dit.").waitFor();
    await chooseFiles(page, [textFile("hasselt-2.csv", ambiguous.replace("227", "228"))]);
    await page
      .getByRole("button", { name: /hasselt-2\.csv/ })
      .first()
      .click();
    await page.getByText("U koos dit eerder").waitFor();
    expectSilence(opened);
    await opened.close();
  });

  it("tells hidden, empty and zero apart", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("drie tekens.csv", threeMarks)]);
    await untilReported(page);
    const size = await textOf(page, ".recognised");
    expect(size).toContain("4 cijfers");
    expect(size).toContain("1 afgeschermd");
    expect(size).toContain("1 leeg");
    expect(await page.locator('.raw-grid [data-mark="suppressed"]').allInnerTexts()).toEqual(["-"]);
    await opened.close();
  });

  it("lists what changes before anything is replaced, and leaves all as it was after Annuleren", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("jaren.csv", yearsOfTwo)]);
    await untilReported(page);
    expect(await textOf(page, ".report-side")).toContain("herziene cijfers");
    await page.locator("summary", { hasText: "Toon de herziene cijfers" }).click();
    expect(await textOf(page, ".change-table")).toMatch(/Genk · 2024 .* 2\.999/);
    await page.getByRole("button", { name: "Annuleren" }).click();
    expect(await page.locator(".report").count()).toBe(0);
    expect(await textOf(page, ".loaded")).toContain("nog geen eigen bestanden");
    await opened.close();
  });

  it("changes the figures after use, names the file at the source, and leads to the cell", async () => {
    const before = await stage.open("?tabel=werkzoekenden");
    const was = await readTable(before.page, "werkzoekenden");
    await before.close();
    const opened = await stage.open("?p=gegevens&tabel=werkzoekenden");
    const { page } = opened;
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await useFile(page);
    await page.locator(".report-figures").getByRole("link", { name: "Werkzoekenden zonder werk" }).click();
    await untilComplete(page);
    expect(await page.locator("#werkzoekenden").boundingBox()).toMatchObject({ y: expect.closeTo(80, -2) as number });
    const now = await readTable(page, "werkzoekenden");
    expect(now).not.toEqual(was);
    expect(now.length).toBe(was.length);
    expect(await textOf(page, "#werkzoekenden .figure-source")).toContain("eigen bestand: genk.csv");
    expect(await textOf(page, "#werkzoekenden-1-januari .figure-source")).not.toContain("eigen bestand");
    await page.locator("#werkzoekenden").getByRole("button", { name: "Toon bronrij" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator(".raw-grid").waitFor();
    await dialog.getByRole("button", { name: /2024.*genk\.csv.*rij 5, kolom D/ }).click();
    await dialog.locator('.raw-grid [data-mark="target"]', { hasText: "2.999" }).waitFor();
    expect(await textOf(page, ".source-cell")).toContain("eigen bestand: genk.csv");
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Toon bronrij");
    expectSilence(opened);
    await opened.close();
  });

  it("opens the raw file of the site itself at the cell of a number", async () => {
    const opened = await stage.open();
    const { page } = opened;
    await page.locator("#vacatures-open").getByRole("button", { name: "Toon bronrij" }).click();
    const dialog = page.getByRole("dialog");
    const target = dialog.locator('.raw-grid [data-mark="target"]');
    await target.waitFor();
    expect(await target.innerText()).toMatch(/^\d+/);
    expect(await textOf(page, ".source-cell")).toMatch(/open-vacatures_\S+\.xlsx blad Data, rij \d+, kolom C/);
    expectSilence(opened);
    await opened.close();
  });
});
