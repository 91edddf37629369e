import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, readTable, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

const calculator = "#rekenmachine";

async function fill(page: Page, label: RegExp, text: string): Promise<void> {
  await page.getByRole("textbox", { name: label }).fill(text);
}

/** Waits for a text: figures follow a moment after the address. */
async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await expect.poll(async () => textOf(page, selector), { timeout: 10_000 }).toContain(text);
}

/** The calculator on the built site, with the check values of the issue. */
describe("the road to 80 on the built site", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("shows the published numbers of Vlaanderen in 2018 and what follows from them", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80&geb=02000&per=2018");
    expect(await page.getByRole("textbox", { name: /^Aan het werk nu/ }).inputValue()).toBe("2.849.000");
    expect(await page.getByRole("textbox", { name: /^Inwoners nu/ }).inputValue()).toBe("3.817.000");
    const text = await textOf(page, calculator);
    for (const expected of ["5,4 procentpunt onder de doelstelling", "± 204.600 mensen extra", "Steunpunt Werk"]) {
      expect(text).toContain(expected);
    }
    const reading = await textOf(page, "#weg-naar-80");
    expect(reading).toContain("In 2018 werkte 74,6%");
    expect(reading).toContain("ontbreekt nog 5,4 procentpunt: ongeveer 204.600 mensen");
    await page.getByRole("radio", { name: /Prognose voor 2024/ }).check();
    expect(new URL(page.url()).searchParams.get("bevdoel")).toBe("3810000");
    await expectText(page, calculator, "± 199.000");
    // The gap and what the population changes stand apart.
    await expectText(page, calculator, "± 204.600 voor de kloof, bij evenveel inwoners");
    await expectText(page, calculator, "± 5.600 eraf door minder inwoners");
    await close();
  });

  it("proposes the inhabitants of a municipality with their age, and leaves those at work to the reader", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80&geb=71016");
    expect(await page.getByRole("textbox", { name: /^Inwoners nu/ }).inputValue()).toBe("39.071");
    expect(await page.getByRole("textbox", { name: /^Aan het werk nu/ }).inputValue()).toBe("");
    expect(await textOf(page, calculator)).toContain("Op 1 januari 2015: een jonger aantal");
    expect(await textOf(page, calculator)).toContain("het tempo van de voorbije jaren is niet bekend");
    await fill(page, /^Aan het werk nu/, "29.000");
    await expectText(page, calculator, "5,8 procentpunt onder de doelstelling ± 2.300 mensen extra");
    await close();
  });

  it("stands on the line for a rate that is the goal", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80&werkenden=400000&bev=500000");
    expect(await textOf(page, "h1")).toBe("Limburg haalt precies 80%");
    expect(await textOf(page, calculator)).not.toContain("0,0 procentpunt");
    await page.goto(`${stage.site.url}?geb=02000&doel=77.3`);
    await untilComplete(page);
    expect(await textOf(page, "#werkzaamheidsgraad")).not.toContain("0,0 procentpunt");
    expect(await page.locator("#werkzaamheidsgraad").getAttribute("data-standing")).toBe("on");
    await close();
  });

  it("computes exactly with numbers that are typed, and keeps them in the address", async () => {
    const opened = await stage.open("?p=weg-naar-80");
    const { page, close } = opened;
    await fill(page, /^Inwoners nu/, "3.817.000");
    await fill(page, /^Aan het werk nu/, "2.849.000");
    await expectText(page, calculator, "5,4 procentpunt onder de doelstelling 204.600 mensen extra");
    await expectText(page, "#weg-naar-80", "Met uw aantallen werkt 74,6%");
    await fill(page, /^Inwoners nu/, "3 810 000");
    await fill(page, /^Aan het werk nu/, "2969000");
    await expectText(page, "#weg-naar-80", "Met uw aantallen werkt 77,9%");
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("werkenden"), searchParams.get("bev")]).toEqual(["2969000", "3810000"]);
    expectSilence(opened);
    await page.reload();
    await untilComplete(page);
    expect(await textOf(page, "#weg-naar-80")).toContain("Met uw aantallen werkt 77,9%");
    await page.getByRole("button", { name: "Terug naar de bronnen" }).click();
    expect(new URL(page.url()).search).toBe("?p=weg-naar-80");
    await expectText(page, "#weg-naar-80", "In 2023 werkte 76,3%");
    await close();
  });

  it("reads above the goal without a negative gap", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80&werkenden=808000&bev=1000000");
    expect(await textOf(page, calculator)).toContain("0,8 procentpunt boven de doelstelling");
    expect(await textOf(page, "#weg-naar-80")).toContain("Dat is 0,8 procentpunt boven de doelstelling van 80%.");
    expect(await textOf(page, calculator)).not.toContain("−");
    await close();
  });

  it("explains what it cannot read, keeps the focus and never shows NaN", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80");
    const field = page.getByRole("textbox", { name: /^Aan het werk nu/ });
    await field.fill("veel");
    expect(await textOf(page, calculator)).toContain("Schrijf een heel getal van 1 tot 20.000.000");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await textOf(page)).not.toMatch(/NaN|undefined/);
    await field.fill("9.000.000");
    await expectText(page, calculator, "Er kunnen niet meer mensen werken dan er inwoners zijn");
    await close();
  });

  it("draws the pace on when asked, in the table too, and names it", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80&doortrek=1");
    expect((await page.locator("#weg-naar-80 svg text").allTextContents()).join(" ")).toContain("geen voorspelling");
    await page.goto(`${stage.site.url}?p=weg-naar-80&doortrek=1&tabel=weg-naar-80`);
    await untilComplete(page);
    const rows = await readTable(page, "weg-naar-80");
    expect(rows.at(-1)).toEqual(["2027", "n.b.", "n.b.", "80,2%"]);
    await close();
  });

  it("counts the chosen groups of the reserve along, and shows the claims of the report recomputed", async () => {
    const { page, close } = await stage.open("?p=weg-naar-80&groepen=seek,avail");
    expect(await textOf(page, "#weg-arbeidsreserve")).toContain("De gekozen groepen brengen Limburg op ongeveer 80");
    const claims = await textOf(page, "#weg-nagerekend");
    for (const expected of ["20.000 personen", "ongeveer 20.400 personen", "ongeveer 19.000", "ongeveer 19.300"]) {
      expect(claims).toContain(expected);
    }
    await close();
  });

  it("has the goal on the page of the employment rate too", async () => {
    const { page, close } = await stage.open("?p=werkzaamheidsgraad");
    await fill(page, /^Graad/, "78");
    expect(new URL(page.url()).searchParams.get("doel")).toBe("78");
    await expectText(page, "#werkzaamheidsgraad", "1,7 procentpunt");
    await close();
  });

  it.each([
    ["?p=weg-naar-80&doortrek=1", 1440, "light"],
    ["?p=weg-naar-80&geb=10000&taal=en", 360, "dark"],
    ["?p=weg-naar-80&geb=71016&werkenden=29000&bev=39071", 768, "light"],
  ] as const)("is in order for axe and fits the window: %s at %d px, %s", async (query, width, colorScheme) => {
    const opened = await stage.open(query, { width, colorScheme });
    expect(await runAxe(opened.page)).toEqual([]);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expectSilence(opened);
    await opened.close();
  });
});
