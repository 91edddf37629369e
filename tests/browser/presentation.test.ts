import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, untilComplete, type Stage } from "./site.ts";

/** Four figures of three pages and two places, as a chart, a map, persons and a table, under a title. */
const link =
  "?p=presentatie&map=;t:Voor_de_raad!werkzaamheidsgraad!werkzoekendengraad-gemeenten;w:kaart" +
  "!arbeidsreserve!werkzaamheidsgraad-provincies;geb:10000;w:tabel";

/** Puts a figure of the page in the presentation. */
async function collect(page: Page, figure: string): Promise<void> {
  await page
    .locator(`#${figure}`)
    .getByRole("button", { name: /^Verzamel/ })
    .click();
}

async function titlesOf(page: Page): Promise<readonly string[]> {
  await page.locator(".deck-row").first().waitFor();
  await untilComplete(page);
  return page.locator(".deck-row h3").allInnerTexts();
}

/** Waits until the slide is there, and says what it is called. */
async function untilSlide(page: Page, position: string): Promise<string> {
  await page.getByRole("region", { name: `Dia ${position}` }).waitFor();
  await page.locator(".slide--picture img, .slide--table, .slide--title").waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll("img")].every(({ complete }) => complete));
  return page.locator(".slide h2").innerText();
}

/** The smallest size of a text that stands on the slide now, in px of the window; pictures are laid out to be measured. */
async function smallestText(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const slide = document.querySelector(".presenter-stage");
    const image = slide?.querySelector("img");
    if (image === null || image === undefined) {
      const texts = [...(slide?.querySelectorAll("h2, p, th, td, span, footer div") ?? [])];
      const seen = texts.filter(
        (text) => text.textContent !== "" && text.closest(".visually-hidden, caption") === null,
      );
      return Math.min(...seen.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
    }
    const blobs = (globalThis as unknown as { readonly madeBlobs: ReadonlyMap<string, Blob> }).madeBlobs;
    const markup = (await blobs.get(image.src)?.text()) ?? "";
    const sizes: number[] = [];
    const scale = image.getBoundingClientRect().width / Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
    // Every group that is scaled counts, and the texts in it as it does.
    const scales = [1];
    for (const [tag, name = "", attributes = ""] of markup.matchAll(/<(\/?g|text|tspan)\b([^>]*)>/g)) {
      const parent = scales.at(-1) ?? 1;
      if (name === "/g") scales.pop();
      else if (name === "g" && !tag.endsWith("/>"))
        scales.push(parent * Number(/scale\(([\d.]+)/.exec(attributes)?.[1] ?? 1));
      else if (name !== "g") {
        const size = /font-size="([\d.]+)/.exec(attributes)?.[1];
        if (size !== undefined) sizes.push(Number(size) * parent * scale);
      }
    }
    if (sizes.length === 0) throw new Error("There is no text on this slide");
    return Math.min(...sizes);
  });
}

/** Keeps what is shown from an address of its own, since the policy of the page forbids fetching it. */
function keepBlobs(): void {
  const blobs = new Map<string, Blob>();
  Object.assign(globalThis, { madeBlobs: blobs });
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const url = create(blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  };
}

async function unzip(download: Download): Promise<readonly string[]> {
  return Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))));
}

const slideFiles = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe("a presentation", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("is collected from two pages and two places, put in order, and the same in another window by its link", async () => {
    const opened = await stage.open("?p=werkzaamheidsgraad");
    const { page } = opened;
    await collect(page, "werkzaamheidsgraad");
    await page.getByText("Verzameld voor uw presentatie, die nu 1 figuur telt.").waitFor({ state: "attached" });
    await page.goto(`${stage.site.url}?p=werkzoekenden&geb=10000&per=2019..2023`);
    await untilComplete(page);
    await collect(page, "werkzoekenden");
    await page
      .getByRole("link", { name: /Presentatie/ })
      .first()
      .click();
    const [rate, jobseekers] = await titlesOf(page);
    await page.getByRole("button", { name: `Naar voren: ${jobseekers}` }).focus();
    await page.keyboard.press("Enter");
    expect(await titlesOf(page)).toEqual([jobseekers, rate]);
    // The first cannot go further up: the focus is on the button beside it, in the same row.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      `Naar achteren: ${jobseekers}`,
    );
    await page.getByText(`${jobseekers}: nu op plaats 1 van 2.`).waitFor({ state: "attached" });
    await page.locator(".deck-row").nth(1).getByRole("button", { name: "Andere titel" }).click();
    await page.keyboard.type("Nog even doorgaan!");
    await page.getByRole("button", { name: "Bewaar" }).click();
    expect(await titlesOf(page)).toEqual([jobseekers, "Nog even doorgaan!"]);
    await page.getByText(`Op de site heet deze figuur: ${rate}`).waitFor();
    expect(await runAxe(page)).toEqual([]);
    const address = (await page.locator(".deck-address > code").textContent()) ?? "";
    await page.reload();
    expect(await titlesOf(page)).toEqual([jobseekers, "Nog even doorgaan!"]);
    expectSilence(opened);
    await opened.close();

    const other = await stage.open(address.slice(stage.site.url.length));
    expect(await titlesOf(other.page)).toEqual([jobseekers, "Nog even doorgaan!"]);
    expect(await other.page.locator(".deck-row").first().innerText()).toContain("Antwerpen");
    await other.page.getByText("Deze presentatie komt uit een link.").waitFor();
    expect(await runAxe(other.page)).toEqual([]);
    await other.close();
  });

  it("is presented by keys with every text at least 24 px on a screen of 1920 × 1080, and gives the focus back", async () => {
    const opened = await stage.open("", { width: 1920, height: 1080 });
    const { page } = opened;
    await page.addInitScript(keepBlobs);
    await page.goto(`${stage.site.url}${link}`);
    const titles = await titlesOf(page);
    const start = page.getByRole("button", { name: "Presenteer" });
    await start.click();
    expect(await untilSlide(page, "1 van 5")).toBe("Voor de raad");
    const seen: string[] = [];
    for (const position of ["2 van 5", "3 van 5", "4 van 5", "5 van 5"]) {
      await page.keyboard.press("ArrowRight");
      seen.push(await untilSlide(page, position));
      expect(await smallestText(page)).toBeGreaterThanOrEqual(24);
    }
    expect(seen).toEqual(titles);
    await page.keyboard.press("ArrowRight");
    await untilSlide(page, "5 van 5");
    await page.keyboard.press("Home");
    await untilSlide(page, "1 van 5");
    expect(await smallestText(page)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("PageDown");
    await untilSlide(page, "2 van 5");
    await page.getByText(`Dia 2 van 5. ${titles[0]}.`).waitFor({ state: "attached" });
    await page.keyboard.press("End");
    await untilSlide(page, "5 van 5");
    await page.keyboard.press("PageUp");
    await untilSlide(page, "4 van 5");
    await page.mouse.move(900, 500);
    await page.getByRole("button", { name: "Notities" }).click();
    await page.getByText("Definitie:").waitFor();
    expect(await runAxe(page, ".presenter")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".presenter").waitFor({ state: "detached" });
    expect(await start.evaluate((button) => button === document.activeElement)).toBe(true);
    expectSilence(opened);
    await opened.close();
  });

  it("is printed with one landscape page per slide", async () => {
    const opened = await stage.open(link);
    const { page } = opened;
    await titlesOf(page);
    await page.evaluate(() => {
      // The window of the browser would wait for a person.
      globalThis.print = () => {
        document.body.dataset["printed"] = "yes";
      };
    });
    await page.getByRole("button", { name: "PDF (afdrukken)" }).click();
    await page.locator("body[data-printed]").waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(countPages(pdf)).toBe(5);
    expect(pdf.toString("latin1").match(/\/MediaBox\s*\[0 0 960 540\]/g)?.length ?? 0).toBeGreaterThan(0);
    await page.locator(".print-deck").waitFor({ state: "detached" });
    expectSilence(opened);
    await opened.close();
  });

  it("is saved as PowerPoint with a slide per figure, and as a zip with everything, which can be stopped", async () => {
    // A list or a map takes more slides than one in the PowerPoint; these do not.
    const opened = await stage.open(
      "?p=presentatie&map=werkzaamheidsgraad!werkzaamheidsgraad-geslacht!werkzaamheidsgraad;geb:10000",
    );
    const { page } = opened;
    await titlesOf(page);
    const powerpoint = page.waitForEvent("download");
    await page.getByRole("button", { name: "PowerPoint" }).click();
    const deck = await powerpoint;
    expect(deck.suggestedFilename()).toMatch(/^presentatie_\d{4}-\d\d-\d\d\.pptx$/);
    expect(slideFiles(await unzip(deck))).toHaveLength(3);

    await page.getByRole("button", { name: "Alles als zip" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Gestopt. Er is niets opgeslagen.").waitFor();
    const archive = page.waitForEvent("download");
    await page.getByRole("button", { name: "Alles als zip" }).click();
    const names = await unzip(await archive);
    expect(names[0]).toMatch(/^presentatie_[\d-]+\.pptx$/);
    expect(new Set(names.slice(1).map((name) => name.split("/")[0]))).toEqual(
      new Set(["01_werkzaamheidsgraad", "02_werkzaamheidsgraad-geslacht", "03_werkzaamheidsgraad"]),
    );
    for (const kind of ["svg", "png", "xlsx", "csv", "json", "txt"]) {
      expect(names.filter((name) => name.startsWith("01_") && name.endsWith(`.${kind}`))).not.toEqual([]);
    }
    expectSilence(opened);
    await opened.close();
  });

  it("names what it does not know in one line and shows the rest; without storage it says that nothing is kept", async () => {
    const opened = await stage.open("?p=presentatie&map=bestaat-niet!werkzaamheidsgraad;geb:99999!arbeidsreserve");
    const { page } = opened;
    expect(await titlesOf(page)).toHaveLength(1);
    await page
      .getByText("2 onderdelen van deze presentatie kennen we niet: bestaat-niet, werkzaamheidsgraad;geb:99999.")
      .waitFor();
    expect(await page.locator(".deck-notices .notice--attention").count()).toBe(1);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new DOMException("", "SecurityError");
        },
      });
    });
    await page.goto(`${stage.site.url}?p=werkzaamheidsgraad`);
    await untilComplete(page);
    await collect(page, "werkzaamheidsgraad");
    await page
      .getByRole("link", { name: /Presentatie/ })
      .first()
      .click();
    expect(await titlesOf(page)).toHaveLength(1);
    await page.getByText("Uw browser bewaart niets voor deze site.").waitFor();
    await opened.close();
  });
});
