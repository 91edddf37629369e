import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptIds } from "../../src/figures/concepts/concept.ts";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

/** Opens the explanation of a figure by its button, and waits for the dialog. */
async function openExplanation(page: Page, figure: string, name: RegExp = /^Uitleg/): Promise<void> {
  await page.locator(`#${figure}`).getByRole("button", { name }).click();
  await page.locator(".explain-dialog").waitFor();
}

/** Waits until the part that an address names stands at the top of the window. */
async function untilAtTop(page: Page, anchor: string): Promise<void> {
  await page.waitForFunction((selector) => {
    const top = document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 250;
  }, anchor);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim().replaceAll(/\s+/g, " ") ?? "");

describe("the explanation behind a figure", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("has a button in the row under every figure that shows numbers", async () => {
    for (const query of ["?p=krapte", "?p=werkzoekenden&geb=71016", "?p=knelpuntberoepen"]) {
      const { page, close } = await stage.open(query);
      const rows = await page.locator(".figure-actions").count();
      expect(rows).toBeGreaterThan(0);
      expect(
        await page
          .locator(".figure-actions")
          .getByRole("button", { name: /^Uitleg/ })
          .count(),
      ).toBe(rows);
      await close();
    }
  });

  it("opens by keyboard, says everything under headings, and gives the focus back", async () => {
    const opened = await stage.open("?p=werkzaamheidsgraad");
    const { page } = opened;
    const button = page.locator("#werkzaamheidsgraad").getByRole("button", { name: /^Uitleg/ });
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^Limburg/ });
    await dialog.waitFor();
    expect(await focused(page)).toBe("Sluiten");
    expect(await dialog.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      "Werkzaamheidsgraad",
      "Wat telt niet mee",
      "Over wie het gaat",
      "De berekening, met de cijfers ingevuld",
      "Goed om te weten",
      "Het verschil met",
      "Bronnen",
      "Zo vindt u het bij de bron",
      "Bron van de definitie",
      "In de begrippenlijst",
    ]);
    const text = await textOf(page, ".explain-dialog");
    expect(text).toContain("(80% − 76,3%) × 522.305 inwoners");
    expect(text).toContain("Zoek daar Limburg en het laatste jaar, en kies 20–64 jaar.");
    const headers = await dialog.locator("thead th").allInnerTexts();
    expect(headers).toEqual(["Bron", "Soort cijfer", "Gepubliceerd", "Opgehaald", "Gebruik", "Bestand"]);
    expect(await dialog.locator("tbody tr").count()).toBeGreaterThan(1);
    expect(await dialog.locator("tbody").innerText()).toContain("werkzaamheidsgraad_20-64.csv");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expectSilence(opened);
    await opened.close();
  });

  it("says that nothing was converted where the numbers stand like that in the source", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden&geb=71016");
    await openExplanation(page, "werkzoekenden");
    expect(await textOf(page, ".explain-dialog")).toContain("We hebben niets omgerekend");
    await close();
  });

  it("copies how to find the number at the source", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden&geb=71016&per=2015..2023", { clipboard: true });
    await openExplanation(page, "werkzoekenden");
    await page.getByRole("dialog").getByRole("button", { name: "Kopieer deze uitleg" }).click();
    await page.getByRole("dialog").getByText("Gekopieerd").first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "Kies gebied Genk en periode 2015–2023.",
    );
    await close();
  });

  it("opens the source rows over itself and comes back from them", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden");
    await openExplanation(page, "werkzoekenden");
    await page.locator(".explain-dialog").getByRole("button", { name: "Toon bronrij" }).click();
    await page.locator(".source-dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".source-dialog").waitFor({ state: "detached" });
    expect(await page.locator(".explain-dialog").count()).toBe(1);
    expect(await focused(page)).toBe("Toon bronrij");
    await page.keyboard.press("Escape");
    await page.locator(".explain-dialog").waitFor({ state: "detached" });
    await close();
  });

  it("leads to the entry of a term, with the focus on the page that opens", async () => {
    const opened = await stage.open("?p=werkzoekenden&geb=71016");
    const { page } = opened;
    await openExplanation(page, "werkzoekenden");
    await page.locator(".explain-dialog").getByRole("link", { name: /NWWZ/ }).click();
    await page.waitForURL(/p=begrippen.*#nwwz$/);
    await untilComplete(page);
    expect(page.url()).toContain("geb=71016");
    expect(await page.locator(".explain-dialog").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
    await untilAtTop(page, "#nwwz");
    expectSilence(opened);
    await opened.close();
  });

  it.each([
    ["nl", "light", 1280],
    ["en", "dark", 1280],
    ["nl", "light", 360],
  ] as const)("is clean for axe: %s, %s, %d pixels", async (language, colorScheme, width) => {
    const { page, close } = await stage.open(`?p=krapte&taal=${language}`, { colorScheme, width, height: 740 });
    await openExplanation(page, "werkzoekenden-per-vacature", /^(Uitleg|Explanation)/);
    expect(await runAxe(page)).toEqual([]);
    await close();
  });

  it("fills a phone, and the row of actions does not stick out", async () => {
    const { page, close } = await stage.open("?p=krapte", { width: 360, height: 740 });
    const row = page.locator("#werkzoekenden-per-vacature .figure-actions");
    expect(await row.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await openExplanation(page, "werkzoekenden-per-vacature");
    expect(await page.locator(".explain-dialog").boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(screen ?? 0);
    await close();
  });

  it("is all that is printed while it is open", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden");
    await openExplanation(page, "werkzoekenden");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("h1").isVisible()).toBe(false);
    expect(await page.locator("#werkzoekendengraad").isVisible()).toBe(false);
    expect(await page.locator(".explain-dialog .explain-sources").isVisible()).toBe(true);
    expect(await page.locator(".explain-dialog button").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#werkzoekendengraad").isVisible()).toBe(true);
    await close();
  });

  it("leaves the page standing when it cannot be loaded", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden");
    await page.route("**/explain-dialog*.js", async (route) => route.abort());
    await page
      .locator("#werkzoekenden")
      .getByRole("button", { name: /^Uitleg/ })
      .click();
    await page.getByRole("alert").first().waitFor();
    expect(await page.locator("#werkzoekenden .figure-title").innerText()).not.toBe("");
    await close();
  });
});

describe("the glossary", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("has an anchor for every term, with all its parts and links to figures that open at the figure", async () => {
    const opened = await stage.open("?p=begrippen&geb=71016");
    const { page } = opened;
    const anchors = await page.locator("article.term").evaluateAll((terms) => terms.map(({ id }) => id));
    expect(anchors).toEqual([...conceptIds]);
    expect(await page.locator("#werkzoekende dt").allInnerTexts()).toEqual([
      "Wat telt mee",
      "Wat telt niet mee",
      "Over wie het gaat",
      "Het verschil met",
      "Bron van de definitie",
      "Zo vindt u het bij de bron",
      "Figuren hiermee",
    ]);
    expect(await textOf(page, "#werkzoekende")).toContain("Kies gebied Genk en periode het laatste jaar.");
    await page.locator("#werkzoekende").getByRole("link", { name: "Werkzoekenden zonder werk", exact: true }).click();
    await page.waitForURL(/p=werkzoekenden.*#werkzoekenden$/);
    await untilComplete(page);
    expect(page.url()).toContain("geb=71016");
    expectSilence(opened);
    await opened.close();
  });

  it("narrows down by a search that stands in the address, and says when nothing is found", async () => {
    const { page, close } = await stage.open("?p=begrippen");
    await page.getByRole("searchbox").fill("nwwz");
    await page.waitForURL(/zoek=nwwz/);
    expect(await page.locator("#nwwz").count()).toBe(1);
    expect(await page.locator("#knelpuntberoep").count()).toBe(0);
    await page.reload();
    await untilComplete(page);
    expect(await page.getByRole("searchbox").inputValue()).toBe("nwwz");
    expect(await page.locator("#knelpuntberoep").count()).toBe(0);
    await page.getByRole("searchbox").fill("astronaut");
    await page.getByText("Geen begrip gevonden voor “astronaut”.").waitFor();
    expect(await page.locator("article.term").count()).toBe(0);
    await page.getByRole("searchbox").press("Escape");
    await page.locator("#knelpuntberoep").waitFor();
    await close();
  });

  it("is where the footer leads, and opens at the term", async () => {
    const { page, close } = await stage.open("?p=krapte");
    await page.locator(".site-footer").getByRole("link", { name: "Knelpuntberoepen" }).click();
    await page.waitForURL(/p=begrippen.*#knelpuntberoep$/);
    await untilAtTop(page, "#knelpuntberoep");
    expect(await textOf(page, "#knelpuntberoep h3")).toBe("Knelpuntberoep");
    await close();
  });

  it.each([
    "werkzaamheidsgraad",
    "afstand",
    "arbeidsreserve-begrip",
    "werkzoekende",
    "werkzoekendengraad",
    "spanningsindicator",
    "vacature",
    "knelpuntberoep",
  ])("can be reached from the older anchor #%s of the page about the figures", async (anchor) => {
    const { page, close } = await stage.open(`?p=cijfers#${anchor}`);
    const link = page.locator(`#${anchor} a`);
    expect(await link.getAttribute("href")).toMatch(/p=begrippen.*#[a-z-]+$/);
    await link.click();
    await page.waitForURL(/p=begrippen/);
    await untilAtTop(page, new URL(page.url()).hash);
    await close();
  });

  it.each([
    ["nl", "light", 1280],
    ["en", "dark", 1280],
    ["nl", "light", 320],
  ] as const)(
    "is clean for axe and does not scroll sideways: %s, %s, %d pixels",
    async (language, colorScheme, width) => {
      for (const query of ["?p=begrippen", "?p=begrippen&zoek=astronaut", "?p=cijfers"]) {
        const opened = await stage.open(`${query}&taal=${language}`, { colorScheme, width });
        expect(await runAxe(opened.page)).toEqual([]);
        const [content, screen] = await opened.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(content).toBeLessThanOrEqual(screen ?? 0);
        expectSilence(opened);
        await opened.close();
      }
    },
  );
});

describe("what is folded in", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("opens for the printer and closes again, what was open excepted", async () => {
    const { page, close } = await stage.open("?p=werkzaamheidsgraad");
    const count = (): Promise<number> => page.locator("main details[open]").count();
    const all = await page.locator("main details").count();
    expect(all).toBeGreaterThan(1);
    await page.locator("main details summary").first().click();
    expect(await count()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await count()).toBe(all);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await count()).toBe(1);
    await close();
  });
});
