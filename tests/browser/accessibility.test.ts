import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import { expectSilence, setUpStage, untilComplete, type Stage } from "./site.ts";

const pages = [
  ["start", ""],
  ["a place without a rate", "?geb=10000"],
  ["figures as tables", "?tabel=werkzaamheidsgraad,arbeidsreserve,werkzoekenden,vacatures-ontvangen-sectoren"],
  ["notices", "?geb=atlantis&per=ooit"],
  ["shortage occupations", "?p=knelpuntberoepen"],
  ["a search without result", "?p=knelpuntberoepen&zoek=astronaut"],
  ["about", "?p=cijfers"],
  ["a presentation", "?p=presentatie&map=;t:Voor_de_raad!werkzaamheidsgraad;t:Eigen_titel!bestaat-niet"],
] as const;

describe("accessibility of the built site", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  const cases = pages.flatMap(([name, query]) =>
    (["nl", "en"] as const).flatMap((language) =>
      (["light", "dark"] as const).map((colorScheme) => ({ name, query, language, colorScheme })),
    ),
  );

  it.each(cases)("axe finds nothing: $name, $language, $colorScheme", async ({ query, language, colorScheme }) => {
    const address = `${query}${query === "" ? "?" : "&"}taal=${language}`;
    const opened = await stage.open(address, { colorScheme });
    expect(await runAxe(opened.page)).toEqual([]);
    expectSilence(opened);
    await opened.close();
  });

  it("axe finds nothing with the picker open, on a phone, or with its sheet open", async () => {
    const wide = await stage.open();
    await wide.page
      .getByRole("button", { name: /Gebied/ })
      .first()
      .click();
    await wide.page.locator(".place-panel input").fill("vla");
    await wide.page.locator(".place-panel").getByRole("option").first().waitFor();
    expect(await runAxe(wide.page)).toEqual([]);
    await wide.close();
    const phone = await stage.open("", { width: 360 });
    expect(await runAxe(phone.page)).toEqual([]);
    await phone.page.locator(".selector-summary").click();
    await phone.page.getByRole("dialog").waitFor();
    expect(await runAxe(phone.page)).toEqual([]);
    expectSilence(phone);
    await phone.close();
  });

  it.each([320, 360, 768, 1440, 1920])("nothing scrolls sideways at %d pixels", async (width) => {
    for (const query of [
      "",
      "?geb=20001&vs=10000,30000,40000,70000,02000&taal=en",
      "?p=knelpuntberoepen",
      "?p=cijfers",
      "?p=presentatie&map=werkzaamheidsgraad;t:Arbeidsongeschiktheidsuitkeringsgerechtigden",
    ]) {
      const { page, close } = await stage.open(query, { width });
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content, `${query} at ${width}`).toBeLessThanOrEqual(screen ?? 0);
      await close();
    }
  });

  it("can be used with the keyboard alone", async () => {
    const opened = await stage.open();
    const { page } = opened;
    const focused = async (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
    await page.locator(".skip-link, [href='#inhoud']").first().focus();
    for (let step = 0; step < 15 && !(await focused()).includes("Limburg"); step++) await page.keyboard.press("Tab");
    expect(await focused()).toContain("Limburg");
    await page.keyboard.press("Enter");
    await page.locator(".place-panel input").waitFor();
    await page.keyboard.type("west");
    await page.getByRole("option", { name: "West-Vlaanderen provincie" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/geb=30000/);
    await page.getByRole("heading", { level: 1, name: /West-Vlaanderen/ }).waitFor();
    await untilComplete(page);
    expect(await focused()).toContain("West-Vlaanderen");
    // The view of a figure, from its tab.
    const tab = page.locator("#werkzoekenden").getByRole("tab", { name: "Grafiek" });
    await tab.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tabel=werkzoekenden/);
    expectSilence(opened);
    await opened.close();
  });

  it("shows where the focus is on every stop", async () => {
    const { page, close } = await stage.open();
    const stops: string[] = [];
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const active = document.activeElement;
        if (!(active instanceof HTMLElement || active instanceof SVGElement) || active === document.body)
          return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        const box = active.getBoundingClientRect();
        const name = active.getAttribute("aria-label") ?? active.textContent.trim().slice(0, 40);
        const target = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        // A drawing or a field may show it on its frame.
        const framed =
          active.closest(":focus-within:not(body):not(main)") !== null &&
          active.matches("input, [aria-roledescription]");
        return { name, visible: (target || framed) && box.width > 0 && box.height > 0 };
      });
      if (stop === undefined) break;
      stops.push(stop.name);
      expect(stop.visible, `focus on “${stop.name}”`).toBe(true);
    }
    expect(stops.length).toBeGreaterThan(40);
    await close();
  });
});
