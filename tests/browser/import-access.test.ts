import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { chooseFiles, crossTable, textFile, untilReported, useFile, yearsOfTwo } from "./import-site.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type OpenedPage, type Stage } from "./site.ts";

const withFault = textFile("fout totaal.csv", crossTable.replace("1.388;1.140;", "1.388;1.240;"));
const doubtful = textFile("hasselt.csv", "Werkzoekenden zonder werk;\nGemeente;2024\nHasselt;2.600\nAs;227\n");

describe("accessibility of loading files", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  const looks = (["nl", "en"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((colorScheme) => ({ language, colorScheme })),
  );

  it.each(looks)("axe finds nothing in any state: $language, $colorScheme", async ({ language, colorScheme }) => {
    const opened = await stage.open(`?p=gegevens&taal=${language}`, { colorScheme });
    const { page } = opened;
    const look = async (state: string): Promise<void> => {
      expect({ state, found: await runAxe(page) }).toEqual({ state, found: [] });
      expect(await textOf(page, "body")).not.toMatch(/NaN|undefined|\[object|Infinity/);
    };
    await look("rest");
    await chooseFiles(page, [withFault, doubtful, textFile("leeg.csv", "")]);
    await untilReported(page);
    await look("report with a wrong total and a refused file");
    await page
      .getByRole("button", { name: /hasselt\.csv/ })
      .first()
      .click();
    await untilReported(page);
    await look("report with an assumption");
    await page.locator(".report-actions").getByRole("button").last().click();
    await page.locator(".report .notice--ok").waitFor();
    await look("in use");
    await page.locator(".loaded").getByRole("button").last().click();
    await look("asks before removing all");
    expectSilence(opened);
    await opened.close();
  });

  it.each(looks)("axe finds nothing in the dialog of source rows: $language, $colorScheme", async (each) => {
    const opened = await stage.open(`?taal=${each.language}`, { colorScheme: each.colorScheme });
    const { page } = opened;
    await page
      .locator("#vacatures-open")
      .getByRole("button", { name: /bronrij|source row/ })
      .click();
    await page.locator('.raw-grid [data-mark="target"]').waitFor();
    expect(await runAxe(page)).toEqual([]);
    expectSilence(opened);
    await opened.close();
  });

  it.each([320, 360, 768, 1440])("nothing scrolls sideways at %d pixels", async (width) => {
    const opened = await stage.open("?p=gegevens", { width });
    const { page } = opened;
    const expectFit = async (): Promise<void> => {
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(screen ?? 0);
    };
    await expectFit();
    await chooseFiles(page, [withFault, textFile("leeg.csv", "")]);
    await untilReported(page);
    await expectFit();
    await page.getByRole("button", { name: "Gebruik dit bestand" }).click();
    await page.locator(".report .notice--ok").waitFor();
    await expectFit();
    await opened.close();
  });

  it("can be used with the keyboard alone, and says aloud what happens", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const said = async (): Promise<string> => textOf(page, "main p[role=status].visually-hidden");
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await untilReported(page);
    expect(await said()).toMatch(/genk\.csv is gelezen.*Het verslag staat onder de lijst\./);
    await tabTo(opened, "Gebruik dit bestand");
    await page.keyboard.press("Enter");
    await page.locator(".report .notice--ok").waitFor();
    expect(await said()).toContain("genk.csv is nu in gebruik in de figuren.");
    await tabTo(opened, "Bekijk de figuren");
    await page.keyboard.press("Enter");
    await untilComplete(page);
    await page.locator("#werkzoekenden").getByRole("button", { name: "Toon bronrij" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".raw-grid").waitFor();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      // The browser may take the focus to its own bar, never to the page behind the dialog.
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expectSilence(opened);
    await opened.close();
  });

  it("keeps its marks where the system chooses the colours", async () => {
    const opened = await stage.open("?p=gegevens", { forcedColors: true });
    const { page } = opened;
    await chooseFiles(page, [withFault]);
    await untilReported(page);
    expect(await runAxe(page)).toEqual([]);
    const borders = await page
      .locator(".status-tag")
      .evaluateAll((tags) => tags.map((tag) => getComputedStyle(tag).borderTopStyle));
    expect(new Set(borders)).toEqual(new Set(["solid"]));
    await opened.close();
  });

  it("counts from the keyboard: every stop of the report shows where the focus is", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [withFault, doubtful]);
    await useFile(page);
    await page.locator("#inhoud").focus();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return "solid";
        const own = getComputedStyle(element).outlineStyle;
        const zone = element.closest(".drop-zone");
        return own === "none" && zone !== null ? getComputedStyle(zone).outlineStyle : own;
      });
      expect(ring).toBe("solid");
    }
    await opened.close();
  });
});

async function tabTo({ page }: OpenedPage, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent ?? "")).trim() === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
