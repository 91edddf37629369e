import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageRegions } from "../../src/domain/region.ts";
import { newPage, runAxe } from "./harness.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

describe("states of the built site", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("shows every place in both languages without a word on the console and without a broken text", async () => {
    for (const { code } of pageRegions) {
      for (const language of ["nl", "en"]) {
        const opened = await stage.open(`?geb=${code}&taal=${language}`);
        expectSilence(opened);
        const text = await textOf(opened.page, "body");
        expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
        await opened.close();
      }
    }
  });

  it("keeps its frame while figures load, so that the page does not jump", async () => {
    const { page, close } = await newPage(stage.browser);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/*.dat", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(stage.site.url);
    await page.locator('[aria-busy="true"]').first().waitFor();
    expect(await textOf(page)).toContain("Cijfers worden geladen");
    expect(await textOf(page)).not.toContain("geen cijfer");
    expect(await runAxe(page)).toEqual([]);
    release();
    await untilComplete(page);
    expect(await textOf(page, "h1")).toContain("Limburg klimt naar 80%");
    await close();
  });

  it("says which figure failed, keeps the others, and recovers by the button", async () => {
    const { page, close } = await newPage(stage.browser);
    let broken = true;
    await page.route("**/open-vacatures-gemeenten*.dat", async (route) => (broken ? route.abort() : route.continue()));
    await page.goto(stage.site.url);
    await page.locator("#vacatures-open").getByRole("button", { name: "Opnieuw proberen" }).waitFor();
    expect(await textOf(page, "#vacatures-open")).toContain("Figuren met andere gegevens kunnen wel werken.");
    expect(await textOf(page, "h1")).toContain("Limburg klimt naar 80%");
    expect(await textOf(page, "#vacatures-ontvangen")).toContain("32.948");
    expect(await runAxe(page)).toEqual([]);
    broken = false;
    await page.locator("#vacatures-open").getByRole("button", { name: "Opnieuw proberen" }).click();
    await page.waitForFunction(() => document.querySelector("#vacatures-open")?.textContent.includes("8.772"));
    await close();
  });

  it("says so when the catalogue does not come, and offers to try again", async () => {
    const { page, close } = await newPage(stage.browser);
    await page.route("**/catalogue.json", async (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto(stage.site.url);
    await page.getByRole("button", { name: "Opnieuw proberen" }).first().waitFor();
    expect(await textOf(page)).toContain("Het gegevensbestand antwoordt niet.");
    expect(await page.getByRole("link", { name: "Overzicht" }).count()).toBeGreaterThan(0);
    await close();
  });

  it("says in the tiles that a figure did not come, not that it does not exist", async () => {
    const { page, close } = await newPage(stage.browser);
    await page.route("**/*.dat", async (route) => route.abort());
    await page.goto(stage.site.url);
    await page.getByText("Dit cijfer kon niet laden.").first().waitFor();
    expect(await textOf(page)).not.toContain("geen cijfer");
    await close();
  });

  it("keeps the frame of the site when a page of it does not come", async () => {
    const { page, close } = await newPage(stage.browser);
    await page.route("**/about-page*.js", async (route) => route.abort());
    await page.goto(`${stage.site.url}?p=cijfers`);
    await page.getByRole("heading", { name: "Deze pagina kon niet laden" }).waitFor();
    expect(await page.getByRole("link", { name: "Overzicht" }).count()).toBeGreaterThan(0);
    await close();
  });

  it("says in one line each what an address asks for that does not exist, and between which numbers a budget lies", async () => {
    const opened = await stage.open("?als=werkzoekenden~taart&sorteer=onzin&tabel=bestaatniet&groepen=bazen&budget=0");
    const { page, close } = opened;
    await page.getByText("“bestaatniet”").waitFor();
    const text = await textOf(page, "body");
    for (const found of ["werkzoekenden~taart", "onzin", "bestaatniet", "bazen"]) {
      expect(text).toContain(`De keuze “${found}”`);
    }
    expect(text).toContain("schrijf een getal zonder punten, van 1 tot 999.999.999 euro");
    expectSilence(opened);
    await close();
  });

  it("tells a reader without scripts what is missing", async () => {
    const { page, close } = await newPage(stage.browser, { javaScript: false });
    await page.goto(stage.site.url);
    expect(await textOf(page, "body")).toContain("JavaScript");
    await close();
  });

  it("keeps the chosen light across a reload and forgets nothing else", async () => {
    const { page, close } = await stage.open();
    await page.getByRole("button", { name: /Weergave/ }).click();
    const chosen = await page.locator("html").getAttribute("data-theme");
    expect(chosen).toMatch(/light|dark/);
    await page.reload();
    await untilComplete(page);
    expect(await page.locator("html").getAttribute("data-theme")).toBe(chosen);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  it("finds shortage occupations by a part of their name and by cluster, all in the address", async () => {
    const opened = await stage.open("?p=knelpuntberoepen");
    const { page } = opened;
    await page.getByRole("searchbox").fill("lasser");
    await page.waitForURL(/zoek=lasser/);
    expect(await textOf(page)).toMatch(/\b\d+ van (de )?227/);
    const steps = await page.evaluate(() => history.length);
    await page.getByRole("searchbox").fill("lassers");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const cluster = await stage.open("?p=knelpuntberoepen&cluster=bouwberoepen");
    expect(await textOf(cluster.page)).toContain("Dakwerker");
    expect(await textOf(cluster.page)).not.toContain("Zorgkundige");
    const none = await stage.open("?p=knelpuntberoepen&zoek=astronaut&cluster=ruimtevaart");
    expect(await textOf(none.page)).toContain("De cluster “ruimtevaart” bestaat niet.");
    for (const each of [opened, cluster, none]) {
      expectSilence(each);
      await each.close();
    }
  });
});
