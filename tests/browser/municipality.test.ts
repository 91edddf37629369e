import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPage, selectForeignRequests, selectNoise } from "./harness.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

const municipalities = (
  JSON.parse(
    readFileSync(fileURLToPath(new URL("../../public/data/regions.json", import.meta.url)), "utf8"),
  ) as readonly { readonly code: string; readonly name: string }[]
).toSorted((a, b) => b.name.length - a.name.length);

/** The longest names, the smallest place, the largest, merged and unmerged ones of every province, one without neighbours. */
const printed = municipalities
  .slice(0, 10)
  .map(({ code }) => code)
  .concat("73028", "46030", "11002", "71016", "72043", "73109", "23106", "37022", "44086", "24062", "35013", "33016");

/** Goes to another municipality within the page, as a link of the site does, and waits until the page shows it. */
async function goTo(page: Page, query: string, name: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, "", search);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.waitForFunction((wanted) => document.querySelector("h1")?.textContent.startsWith(wanted) === true, name);
  await page.waitForFunction(() => document.querySelector('.municipality-screen [aria-busy="true"]') === null);
}

/** How many pages a PDF has: one object each. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** For a walk along all 285, and for twenty sheets of paper. */
const longWalk = 600_000;

describe("the page of a municipality", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setUpStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  it("says who and where it is, its numbers beside the province and Vlaanderen, and what is not published", async () => {
    const opened = await stage.open("?geb=71016");
    const { page, close } = opened;
    const text = await textOf(page);
    expect(text).toContain("provincie Limburg · arrondissement Hasselt · referentieregio Limburg · NIS 71016");
    for (const said of ["2.675", "Limburg 6,3%", "Vlaanderen 6,6%", "plaats 1 van 37 (1 = hoogste)"]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("Wat niet per gemeente is gepubliceerd");
    expect(await page.title()).toContain("Genk");
    expectSilence(opened);
    await close();
  });

  it("compares with a group that stands in the address, and tells why a municipality is similar", async () => {
    const { page, close } = await stage.open("?geb=71016");
    await page.getByLabel("Vergelijk met", { exact: true }).selectOption("gelijkend");
    await page.waitForFunction(() => location.search.includes("groep=gelijkend"));
    await untilComplete(page);
    expect(await textOf(page, "#gelijkende-gemeenten")).toContain("Sint-Truiden lijkt het meest op Genk");
    await page.getByRole("button", { name: "ligging", exact: true }).click();
    await page.waitForFunction(() => location.search.includes("zonder=ligging"));
    expect(await page.getByRole("button", { name: "ligging", exact: true }).getAttribute("aria-pressed")).toBe("false");
    await close();
    const again = await stage.open("?geb=71016&groep=nergens");
    expect(await textOf(again.page)).toContain("De groep “nergens” bestaat niet.");
    await again.close();
  });

  it.each(["nl", "en"])(
    "shows all 285 without a word on the console (%s)",
    async (language) => {
      const opened = await stage.open(`?geb=71016${language === "en" ? "&taal=en" : ""}`);
      const { page, record, close } = opened;
      const failed: string[] = [];
      for (const { code, name } of municipalities) {
        await goTo(page, `?geb=${code}${language === "en" ? "&taal=en" : ""}`, name);
        const broken = await page.locator(".municipality-screen .notice--error").count();
        const text = await page.locator("main").innerText();
        if (broken > 0 || /NaN|undefined|\[object/.test(text)) failed.push(name);
      }
      expect(failed).toEqual([]);
      expect(selectNoise(record)).toEqual([]);
      expect(selectForeignRequests(record, stage.site)).toEqual([]);
      await close();
    },
    longWalk,
  );

  it(
    "prints twenty municipalities on one sheet of A4 each, tagged for who cannot see it",
    async () => {
      const { page, close } = await stage.open("?geb=71016");
      const sheets: Record<string, number> = {};
      for (const code of new Set(printed)) {
        const name = municipalities.find((each) => each.code === code)?.name ?? code;
        await goTo(page, `?geb=${code}`, name);
        await page.waitForFunction(
          (wanted) =>
            document.querySelector(".paper h1")?.textContent === wanted &&
            document.querySelectorAll(".paper svg").length >= 3 &&
            document.querySelector(".paper .drawing-skeleton") === null,
          name,
        );
        const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
        sheets[name] = countPages(pdf);
        expect(pdf.toString("latin1")).toMatch(/\/Marked\s+true/);
      }
      expect(Object.keys(sheets).length).toBeGreaterThanOrEqual(20);
      expect(Object.entries(sheets).filter(([, pages]) => pages !== 1)).toEqual([]);
      // What is on the sheet, with its source, its date and its address.
      await page.emulateMedia({ media: "print" });
      const text = await textOf(page, ".paper");
      expect(text).toContain("VDAB");
      expect(text).toContain("geb=33016");
      await close();
    },
    longWalk,
  );

  it("has a page before it for mail and chat, and its numbers as files", async () => {
    const { page, record, close } = await newPage(stage.browser);
    await page.goto(`${stage.site.url}gemeente/71016/`);
    // The small page leads on to the dashboard by itself.
    await page.waitForURL(`${stage.site.url}?geb=71016`);
    await untilComplete(page);
    expect(await textOf(page, "h1")).toContain("Genk");
    expect(selectNoise(record)).toEqual([]);
    const html = await (await fetch(`${stage.site.url}gemeente/71016/`)).text();
    expect(html).toContain('<meta name="description" content="In 2024 telde Genk 2.675 werkzoekenden');
    const picture = await (await fetch(`${stage.site.url}gemeente/71016/voorbeeld.png`)).arrayBuffer();
    expect(Buffer.from(picture).toString("latin1", 1, 4)).toBe("PNG");
    const csv = await (await fetch(`${stage.site.url}gemeente/71016.csv`)).text();
    expect(csv).toMatch(/^figure,place,place_code/);
    expect(csv).toContain('gemeente-kern,Genk,"71016"');
    const json: unknown = await (await fetch(`${stage.site.url}gemeente/73028.json`)).json();
    expect(json).toMatchObject({ version: 1, place: { code: "73028", name: "Herstappe" } });
    await close();
  });
});
