import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

describe("finding a municipality", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("opens one from the start page by three letters and Enter", async () => {
    const opened = await stage.open();
    const { page } = opened;
    const start = performance.now();
    // Letters that are typed before the panel has come are not lost.
    await page.getByRole("button", { name: /^Gebied: Limburg/ }).focus();
    await page.keyboard.type("gen");
    await page.getByRole("option", { name: /^Genk/ }).waitFor();
    await page.keyboard.type("k");
    await page.getByText("1 gevonden").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/geb=71016/);
    await untilComplete(page);
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(await page.locator("h1").first().innerText()).toContain("Genk");
    expectSilence(opened);
    await opened.close();
  });

  it("opens one from the field on the start page, and begins at its top", async () => {
    const opened = await stage.open();
    const { page } = opened;
    const field = page.locator("#gemeenten").getByRole("combobox");
    await field.fill("neerp");
    await page.getByRole("option", { name: "Neerpelt → Pelt (samengevoegd in 2019)" }).waitFor();
    await field.press("Enter");
    await page.waitForURL(/geb=72043&van=Neerpelt/);
    await untilComplete(page);
    expect(await textOf(page)).toContain("De gemeente Neerpelt ging op 1 januari 2019 op in Pelt. U ziet Pelt.");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // What was said once does not follow the reader to another page.
    await page.getByRole("link", { name: "Gemeenten", exact: true }).click();
    await page.waitForURL(/p=gemeenten/);
    expect(page.url()).not.toContain("van=");
    expectSilence(opened);
    await opened.close();
  });

  it("finds a sub-municipality in the names that are fetched for a search only", async () => {
    const { page, close } = await stage.open("?p=gemeenten");
    await page.getByRole("combobox").fill("munsterb");
    await page.getByRole("option", { name: "Munsterbilzen deelgemeente van Bilzen-Hoeselt" }).click();
    await page.waitForURL(/geb=73110&van=Munsterbilzen/);
    await untilComplete(page);
    expect(await textOf(page)).toContain("Munsterbilzen is een deelgemeente van Bilzen-Hoeselt.");
    await close();
  });

  it.each([
    ["?geb=Kortessem", "De gemeente Kortessem ging op 1 januari 2025 op in Hasselt. U ziet Hasselt."],
    ["?geb=71047", "De gemeente Opglabbeek ging op 1 januari 2019 op in Oudsbergen. U ziet Oudsbergen."],
    ["?geb=Fourons", "Fourons is een andere naam voor Voeren. U ziet Voeren."],
    ["?geb=Genkk", "We kennen het gebied “Genkk” niet. U ziet nu Limburg. Bedoelt u Genk?"],
    [
      "?geb=Tongerlo",
      "Er is meer dan één Tongerlo. U ziet nu Limburg. Bedoelt u Tongerlo in Westerlo of Tongerlo in Bree?",
    ],
    ["?geb=99999", "We kennen het gebied “99999” niet. U ziet nu Limburg. Alle gemeenten"],
  ])("says in one line what it made of %s", async (query, sentence) => {
    const opened = await stage.open(query);
    expect(await textOf(opened.page)).toContain(sentence);
    expectSilence(opened);
    await opened.close();
  });

  it("lists every municipality of a province beside its map, and leads to one by list, map and former name", async () => {
    const opened = await stage.open("?p=gemeenten");
    const { page } = opened;
    expect(await page.locator(".municipality-list li").count()).toBe(38);
    await page.getByRole("link", { name: "Heel Vlaanderen" }).click();
    await untilComplete(page);
    expect(await page.locator(".municipality-list li").count()).toBe(285);
    await page.goBack();
    await untilComplete(page);
    await page.getByText("Vroegere gemeenten").click();
    await page.locator(".former-municipalities li", { hasText: "Meeuwen-Gruitrode" }).getByRole("link").click();
    await page.waitForURL(/geb=72042&van=Meeuwen-Gruitrode/);
    await untilComplete(page);
    await page.goBack();
    await untilComplete(page);
    const map = page.locator(".municipality-map .drawing-stop");
    await map.focus();
    await page.keyboard.type("gen");
    await page.keyboard.press("Enter");
    await page.waitForURL(/geb=71016/);
    await untilComplete(page);
    await page.goBack();
    await untilComplete(page);
    await page.locator(".municipality-map .map-unit").nth(5).hover();
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/geb=7\d{4}/);
    await untilComplete(page);
    expectSilence(opened);
    await opened.close();
  });

  it.each([
    ["nl", 1440, "light"],
    ["en", 360, "dark"],
    ["nl", 768, "light"],
  ] as const)(
    "the page with all municipalities is accessible and fits, %s at %d pixels",
    async (language, width, colorScheme) => {
      const opened = await stage.open(`?p=gemeenten&geb=10000&taal=${language}`, { width, colorScheme });
      const { page } = opened;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(await runAxe(page)).toEqual([]);
      await page.getByRole("combobox").fill("ant");
      await page.getByRole("option").first().waitFor();
      expect(await runAxe(page)).toEqual([]);
      expectSilence(opened);
      await opened.close();
    },
  );
});
