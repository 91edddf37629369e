import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, readTable, setUpStage, type OpenedPage, type Stage } from "./site.ts";

const figure = "werkzaamheidsgraad-provincies";

async function openDialog({ page }: OpenedPage): Promise<void> {
  await page.locator(`#${figure}`).getByRole("button", { name: "Plak in nota" }).click();
  await page.locator(".nota-preview img").waitFor();
}

describe("pictures and notes in the dialog Delen", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("puts title, table, drawing and source on the clipboard at once, formatted and as text", async () => {
    const opened = await stage.open("?p=werkzaamheidsgraad", { clipboard: true });
    const { page } = opened;
    await openDialog(opened);
    expect(await runAxe(page, ".share-dialog")).toEqual([]);
    await page.getByRole("button", { name: "Kopieer voor nota" }).click();
    await page.getByText("Gekopieerd. Plak met Ctrl+V.").first().waitFor();
    expectSilence(opened);
    // Reading formatted text makes the browser report its styles to the policy of the page; so after the silence.
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
      return [await read("text/html"), await read("text/plain")] as const;
    });
    expect(html).toMatch(/<img src="data:image\/png;base64,[A-Za-z0-9+/=]{10000,}" width="600"/);
    expect(text).toContain(`#${figure}`);
    await opened.close();

    const table = await stage.open(`?p=werkzaamheidsgraad&tabel=${figure}`);
    const [header = [], ...rows] = await readTable(table.page, figure);
    expect(rows.length).toBeGreaterThan(4);
    const plain = text.replaceAll(/ \[\d+\]/g, "");
    for (const row of [header, ...rows]) expect(plain).toContain(row.join("\t"));
    for (const cell of rows.flat()) expect(html.replaceAll("&nbsp;", " ")).toContain(`>${cell}<`);
    await table.close();
  });

  it("copies a slide as a picture, and saves it under a name that says what it is", async () => {
    const opened = await stage.open("?p=werkzaamheidsgraad", { clipboard: true });
    const { page } = opened;
    await openDialog(opened);
    await page.getByRole("tab", { name: "Afbeelding" }).click();
    await page.getByRole("button", { name: "Dia 16:9 (PNG)" }).click();
    await page.locator('.picture-preview img[width="1920"][height="1080"]').waitFor();
    expect(await runAxe(page, ".share-dialog")).toEqual([]);
    await page.getByRole("button", { name: "Kopieer afbeelding" }).click();
    await page.getByText("Afbeelding gekopieerd").first().waitFor();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType("image/png");
      if (blob === undefined) return [];
      const { width, height } = await createImageBitmap(blob);
      return [width, height];
    });
    expect(size).toEqual([1920, 1080]);
    const download = page.waitForEvent("download");
    await page.locator(".share-panel").getByRole("button", { name: "Downloaden" }).click();
    expect((await download).suggestedFilename()).toMatch(
      /^werkzaamheidsgraad-provincies_limburg_70000_[\d-]+_dia\.png$/,
    );
    expectSilence(opened);
    await opened.close();
  });

  it("says so when the browser refuses to copy, and names the download as the way out", async () => {
    const opened = await stage.open("?p=werkzaamheidsgraad");
    const { page } = opened;
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, {
        write: async () => Promise.reject(new DOMException("", "NotAllowedError")),
      });
      document.execCommand = () => false;
    });
    await openDialog(opened);
    await page.getByRole("button", { name: "Kopieer voor nota" }).click();
    await page.getByText("Uw browser liet kopiëren niet toe. Download het bestand").waitFor();
    await page.getByRole("tab", { name: "Afbeelding" }).click();
    await page.getByRole("button", { name: "Kopieer afbeelding" }).click();
    await page.getByText("Uw browser liet kopiëren niet toe. Download de afbeelding").waitFor();
    expect(await page.getByText("Afbeelding gekopieerd").isVisible()).toBe(false);
    await opened.close();
  });

  it("has no button to copy a picture where the browser cannot", async () => {
    const opened = await stage.open("?p=werkzaamheidsgraad");
    const { page } = opened;
    await page.evaluate(() => {
      Reflect.deleteProperty(globalThis, "ClipboardItem");
    });
    await openDialog(opened);
    await page.getByRole("tab", { name: "Afbeelding" }).click();
    await page.locator(".picture-preview img").waitFor();
    expect(await page.getByRole("button", { name: "Kopieer afbeelding" }).count()).toBe(0);
    expect(await page.locator(".share-panel").getByRole("button", { name: "Downloaden" }).count()).toBe(1);
    await opened.close();
  });
});
