import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

describe("the address is the view", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("opens the same picture again, number for number", async () => {
    const query = "?geb=40000&vs=limburg,vlaanderen&per=2016..2023&tabel=werkzoekenden&taal=en";
    const first = await stage.open(query);
    const second = await stage.open(query);
    // Not the whole body: outside the site the chart library keeps a hidden text that it measures, of whatever it measured last.
    expect(await textOf(second.page, "#root")).toBe(await textOf(first.page, "#root"));
    expect(await textOf(first.page, "#werkzoekenden table")).toContain("2016");
    expect(await textOf(first.page, "#werkzoekenden table")).not.toContain("2015");
    await first.close();
    await second.close();
  });

  it("changes with every choice, without a reload, and steps back and forward through choices", async () => {
    const { page, close } = await stage.open();
    await page.evaluate(() => {
      (globalThis as { stamp?: number }).stamp = 1;
    });
    await page.locator("#werkzoekenden").getByRole("tab", { name: "Tabel" }).click();
    expect(page.url()).toContain("tabel=werkzoekenden");
    await page
      .getByRole("link", { name: /English|^EN/ })
      .first()
      .click();
    await page.waitForFunction(() => document.documentElement.lang === "en-GB");
    expect(page.url()).toContain("taal=en");
    await page.locator("h1", { hasText: "Limburg climbs towards 80%" }).waitFor();
    await page.goBack();
    await page.waitForFunction(() => document.documentElement.lang === "nl-BE");
    expect(await page.locator("#werkzoekenden table").count()).toBe(1);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("#werkzoekenden table") === null);
    await page.goForward();
    await page.waitForFunction(() => document.querySelector("#werkzoekenden table") !== null);
    expect(await page.evaluate(() => (globalThis as { stamp?: number }).stamp)).toBe(1);
    await close();
  });

  it("keeps the sort of a table", async () => {
    const { page, close } = await stage.open("?tabel=werkzoekenden");
    const button = page.locator("#werkzoekenden th button").first();
    await button.click();
    await button.click();
    expect(page.url()).toContain("sorteer=werkzoekenden");
    const order = await page.locator("#werkzoekenden tbody th").allInnerTexts();
    await page.reload();
    await untilComplete(page);
    expect(await page.locator("#werkzoekenden tbody th").allInnerTexts()).toEqual(order);
    await close();
  });

  it.each([
    ["?geb=atlantis", "We kennen het gebied “atlantis” niet. U ziet nu Limburg."],
    ["?per=volgend-jaar", "De periode “volgend-jaar” kunnen we niet lezen. U ziet de laatste cijfers."],
    ["?p=nergens", "De pagina “nergens” bestaat niet. U ziet het overzicht."],
    ["?vs=limburg,mars", "We kennen het gebied “mars” niet; het staat niet in de vergelijking."],
    ["?geb=%3Cscript%3Ealert(1)%3C/script%3E", "We kennen het gebied “<script>alert(1)</script>” niet."],
  ])("falls back for %s and says so in one line", async (query, sentence) => {
    const { page, close } = await stage.open(query);
    expect(await textOf(page)).toContain(sentence);
    expect(await textOf(page)).toContain("76,3%");
    await close();
  });

  it("leads a municipality of before a merger to the one of now, and says so in one line", async () => {
    const { page, close } = await stage.open("?geb=Kortessem&p=werkzoekenden");
    const text = await textOf(page);
    expect(text).toContain("De gemeente Kortessem ging op 1 januari 2025 op in Hasselt. U ziet Hasselt.");
    expect(text).toContain("Werkzoekenden in Hasselt");
    await close();
  });

  it("shows an older year with the figures of that year and says where there is none", async () => {
    const { page, close } = await stage.open("?per=2022");
    const text = await textOf(page);
    expect(text).toContain("23.145 tot 23.147");
    expect(text).not.toContain("76,3%");
    expect(await textOf(page, "h1")).toBe("Limburg: geen precies cijfer voor 2022 in onze bronnen");
    expect(text).toContain("Voor Limburg zeggen onze bronnen alleen dat de graad in 2022 75% of meer was.");
    await close();
  });

  it.each([
    ["?geb=70000#werkzoekenden", "#werkzoekenden"],
    ["?p=cijfers#spanningsindicator", "#spanningsindicator"],
  ])("opens %s at the part that it names", async (query, anchor) => {
    const { page, close } = await stage.open(query);
    await page.waitForFunction((selector) => {
      const top = document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 250;
    }, anchor);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await close();
  });

  it("opens the page about the figures also with an anchor that names nothing", async () => {
    const { page, close } = await stage.open("?p=cijfers#/a%20b");
    expect(await textOf(page, "h1")).toContain("cijfers");
    await close();
  });

  it("proposes the comparison of the new area when the reader left the proposal as it was", async () => {
    const { page, close } = await stage.open("?geb=02000");
    expect(await page.locator(".selector-chips li").count()).toBe(0);
    await page.locator(".place-button--value").first().click();
    await page
      .getByRole("option", { name: /^Limburg/ })
      .first()
      .click();
    await page.waitForFunction(() => document.querySelectorAll(".selector-chips li").length === 1);
    expect(await textOf(page, ".selector-chips")).toContain("Vlaanderen");
    await close();
  });
});
