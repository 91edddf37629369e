import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

/** What a reader must never meet, in any figure and any state of it. */
const brokenText = /NaN|undefined|\bnull\b|\[object|Infinity/;

describe("every figure in every state", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it.each([
    ["Grafiek", true],
    ["Tabel", true],
    ["Eén jaar", false],
    ["Andere telwijze", false],
    ["Boven de doelstelling", false],
    ["Gedeeltelijk", false],
    ["Kleine gemeente", true],
    ["Zonder cijfers", true],
    ["Mislukt", true],
  ])("%s: whole texts, a silent console, and nothing that shuts anybody out", async (state, withAxe) => {
    const opened = await stage.open("?p=galerij");
    const { page } = opened;
    await page.getByRole("button", { name: state, exact: true }).first().click();
    await untilComplete(page);
    expect(await textOf(page)).not.toMatch(brokenText);
    expect(await page.locator("article.figure-frame").count()).toBeGreaterThan(80);
    if (withAxe) expect(await runAxe(page)).toEqual([]);
    expectSilence(opened);
    await opened.close();
  });

  it("keeps the frame of every figure while it loads", async () => {
    const { page, close } = await stage.open("?p=galerij&taal=en");
    await page.getByRole("button", { name: "Loading", exact: true }).click();
    const frames = page.locator('article.figure-frame[aria-busy="true"]');
    expect(await frames.count()).toBeGreaterThan(80);
    expect(await runAxe(page)).toEqual([]);
    await close();
  });
});
