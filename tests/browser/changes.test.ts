import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPage, runAxe } from "./harness.ts";
import { expectSilence, setUpStage, textOf, untilComplete, type Stage } from "./site.ts";

/** What the page would get after a second release: every kind of change once. */
const later = {
  releases: [
    {
      date: "2027-01-15",
      note: { nl: "Nieuwe jaarcijfers van VDAB.", en: "New yearly figures of VDAB." },
      isFirst: false,
      csv: "data/wijzigingen-2027-01-15.csv",
      tableCount: 32,
      tables: [
        {
          kind: "changed",
          id: "wzw-gemeenten",
          file: "wzw.csv",
          title: { nl: "Werkzoekenden zonder werk", en: "Jobseekers without work" },
          newPeriods: ["2025"],
          droppedPeriods: [],
          newCount: 285,
          droppedCount: 0,
          revisedCount: 1,
          revised: [
            {
              measure: "wzw",
              period: "2023",
              region: "municipality:71016",
              labels: {},
              before: { kind: "value", value: 2677, precision: "exact" },
              after: { kind: "value", value: 2650, precision: "exact" },
            },
          ],
          labels: [{ column: "category", added: ["X"], vanished: ["Onbekend"] }],
        },
        {
          kind: "new",
          id: "nieuw",
          file: "nieuw.csv",
          title: { nl: "Nieuwe reeks", en: "New series" },
          years: [2020, 2025],
          periodCount: 6,
          valueCount: 36,
          missingCount: 0,
        },
        { kind: "dropped", id: "oud", file: "oud.csv", title: { nl: "Oude reeks", en: "Old series" } },
        { kind: "texts", id: "tekst", file: "tekst.csv", title: { nl: "Andere tekst", en: "Other text" } },
      ],
    },
  ],
};

/** Opens the dialog "Delen" of a figure on its tab with links. */
async function openLinkTab(page: Page, figure: string): Promise<void> {
  await page.locator(`#${figure} .figure-actions`).getByRole("button", { name: /^Link/ }).click();
  await page.getByRole("dialog", { name: "Delen" }).getByText("Citeren").waitFor();
}

describe("what has changed", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("says that the first release is the first, lists its tables, and offers them as a file", async () => {
    const opened = await stage.open("?p=wijzigingen");
    const { page } = opened;
    const text = await textOf(page);
    expect(text).toContain("28 november 2026");
    expect(text).toContain("Dit is de eerste versie die we vastlegden. Er is nog niets herzien.");
    expect(text).toContain("Ze bevat 32 tabellen:");
    expect(await page.locator("tbody tr").count()).toBe(32);
    const link = page.getByRole("link", { name: /Download alle wijzigingen/ });
    expect(await link.getAttribute("href")).toBe("data/wijzigingen-2026-11-28.csv");
    const response = await page.request.get(`${stage.site.url}data/wijzigingen-2026-11-28.csv`);
    expect(response.ok()).toBe(true);
    expect((await response.text()).split("\r\n")[0]).toBe(
      "\uFEFFdatum;tabel;bestand;soort;meting;periode;niveau;code;gebied;kenmerken;oud;nieuw;aantal",
    );
    expectSilence(opened);
    await opened.close();
  });

  it("shows new, revised, dropped and renamed, old beside new", async () => {
    const { page, close } = await newPage(stage.browser);
    await page.route("**/data/changes.json", async (route) => route.fulfill({ json: later }));
    await page.goto(`${stage.site.url}?p=wijzigingen`);
    await untilComplete(page);
    const text = await textOf(page);
    for (const sentence of [
      "15 januari 2027",
      "Nieuwe jaarcijfers van VDAB.",
      "4 tabellen veranderden, op 32.",
      "Nieuwe periode: 2025.",
      "285 nieuwe cijfers.",
      "1 herzien cijfer.",
      "Nieuwe tabel. 2020–2025. 36 nieuwe cijfers.",
      "Deze tabel staat er niet meer in.",
      "Andere tekst bij de tabel; alle cijfers zijn dezelfde.",
    ]) {
      expect(text).toContain(sentence);
    }
    await page.getByText("Toon de herziene cijfers").click();
    const row = page.locator(".change-table tbody tr");
    await row.waitFor();
    expect((await row.innerText()).replaceAll(/\s+/g, " ")).toBe(
      "Genk · 2023 · Werkzoekenden zonder werk (WZW) 2.677 2.650",
    );
    await page.getByText("Toon andere namen van groepen").click();
    await page.getByText("Nieuw bij groep: X.").waitFor();
    expect(await runAxe(page)).toEqual([]);
    await close();
  });

  it("says so when the list does not come, and tries again", async () => {
    const { page, close } = await newPage(stage.browser);
    await page.route("**/data/changes.json", async (route) => route.fulfill({ status: 500 }));
    await page.goto(`${stage.site.url}?p=wijzigingen`);
    await page.getByRole("alert").waitFor();
    await page.unroute("**/data/changes.json");
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await page.getByText("Ze bevat 32 tabellen:", { exact: true }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await close();
  });

  it("can be found from the footer and from the page about the figures", async () => {
    const { page, close } = await stage.open("?p=cijfers");
    await page.getByRole("link", { name: "Wat er bij elke versie van de gegevens veranderde" }).click();
    await page.waitForURL(/p=wijzigingen/);
    const inFooter = page.locator(".site-footer").getByRole("link", { name: "Wat is er veranderd?" });
    expect(await inFooter.getAttribute("href")).toContain("p=wijzigingen");
    await close();
  });

  it.each([
    ["nl", "light", 1280],
    ["en", "dark", 1280],
    ["nl", "light", 360],
  ] as const)(
    "is clean for axe and does not scroll sideways: %s, %s, %d pixels",
    async (language, colorScheme, width) => {
      const { page, close } = await stage.open(`?p=wijzigingen&taal=${language}`, { colorScheme, width });
      expect(await runAxe(page)).toEqual([]);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(screen ?? 0);
      await close();
    },
  );
});

describe("a link that took a number along", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  const cited = (value: string, point = "2023~province:70000"): string =>
    `?p=werkzaamheidsgraad&cit=werkzaamheidsgraad~${point}~${value}~2026-11-28`;

  it.each([
    [cited("76.3"), "Limburg, 2023: 76,3%. Dit cijfer staat nog zoals op 28 november 2026."],
    [
      cited("76.4"),
      "Limburg, 2023: dit cijfer is sinds 28 november 2026 herzien: toen 76,4%, nu 76,3%. Wat is er veranderd?",
    ],
    [
      cited("76.4") + "&taal=en",
      "Limburg, 2023: this number was revised since 28 November 2026: 76.4% then, 76.3% now. What has changed?",
    ],
    [
      cited("60.0", "1971~province:70000"),
      "Limburg: het cijfer in deze link, 60,0% op 28 november 2026, staat niet meer in deze figuur. Wat is er veranderd?",
    ],
    [
      "?p=krapte&cit=bestaat-niet~2023~x~1~2026-11-28",
      "De figuur bij het cijfer in deze link bestaat niet of niet meer.",
    ],
    ["?p=krapte&cit=onzin", "Het cijfer “onzin” in deze link kunnen we niet lezen. U ziet de cijfers van nu."],
    [
      "?p=werkzoekenden&geb=71016&cit=werkzoekenden~2023~municipality:71016~2677~2026-11-28",
      "Genk, 2023: 2.677. Dit cijfer staat nog zoals op 28 november 2026.",
    ],
  ])("%s says what became of it, once", async (query, sentence) => {
    const opened = await stage.open(query);
    const { page } = opened;
    await page.locator(".page-notices .notice").waitFor();
    expect(await page.locator(".page-notices .notice").count()).toBe(1);
    expect(await textOf(page, ".page-notices")).toBe(sentence);
    expect(await runAxe(page, ".page-notices")).toEqual([]);
    expectSilence(opened);
    await opened.close();
  });

  it("is made by the button under the figure, and stands when it is opened", async () => {
    const { page, close } = await stage.open("?p=werkzoekenden&geb=71016", { clipboard: true });
    await openLinkTab(page, "werkzoekenden");
    await page.getByRole("dialog").getByRole("button", { name: "Link met cijfer" }).click();
    await page.getByRole("dialog").getByRole("status").filter({ hasText: "Gekopieerd" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/cit=werkzoekenden~2024~municipality:71016~\d+~2026-11-28#werkzoekenden$/);
    await page.goto(copied);
    await page.reload();
    await page.locator(".page-notices .notice--ok").waitFor();
    expect(await textOf(page, ".page-notices")).toContain("Dit cijfer staat nog zoals op 28 november 2026.");
    await close();
  });

  it("has no button where the chosen area has no number of its own", async () => {
    const { page, close } = await stage.open("?p=krapte");
    await openLinkTab(page, "vacatures-ontvangen-sectoren");
    await page.getByRole("dialog").getByRole("button", { name: "Kopieer tekst" }).waitFor();
    expect(await page.getByRole("dialog").getByRole("button", { name: "Link met cijfer" }).count()).toBe(0);
    await close();
  });

  it("keeps its notice in the other language and as a table, and drops it for another area", async () => {
    const { page, close } = await stage.open(cited("76.4"));
    await page.locator(".page-notices .notice").waitFor();
    await page.locator("#werkzaamheidsgraad").getByRole("tab", { name: "Tabel" }).click();
    await page.waitForURL(/tabel=werkzaamheidsgraad.*cit=/);
    await page.getByRole("link", { name: /^EN/ }).first().click();
    await page.getByText("76.4% then, 76.3% now").waitFor();
    await page.locator(".place-button--value").first().click();
    await page
      .getByRole("option", { name: /^West-Vlaanderen/ })
      .first()
      .click();
    await page.waitForURL(/geb=30000/);
    expect(page.url()).not.toContain("cit=");
    await page.locator(".page-notices .notice").waitFor({ state: "detached" });
    await close();
  });
});
