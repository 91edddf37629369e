import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPage, openBrowser, runAxe, selectNoise, startSite, type RecordedPage, type Site } from "./harness.ts";

/** An embed on the host page: its query, and how wide the host makes it. */
interface Placed {
  readonly query: string;
  readonly width: number;
}

/** How long something may take on a busy machine. */
const patience = { timeout: 15_000 };

interface HostWindow {
  readonly told: { readonly index: number; readonly hoogte: number }[];
}

let site: Site;
let browser: Browser;
let host: { readonly url: string; readonly stop: () => void };
/** What the host page holds; the host is another origin, as it is in life. */
let content = "";

beforeAll(async () => {
  site = await startSite();
  browser = await openBrowser();
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  host = { url: `http://localhost:${port}/`, stop: () => server.close() };
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  host.stop();
});

/** Opens a host page with embeds on it; it keeps a list of what they told. */
async function openHost(embeds: readonly Placed[], hasScript = true): Promise<RecordedPage> {
  const frames = embeds.map(
    ({ query, width }) =>
      `<iframe src="${site.url}embed.html${query.replaceAll("&", "&amp;")}" title="Figuur" style="width:${width}px;height:600px;border:0;display:block"></iframe>`,
  );
  content = `<!doctype html><html lang="nl"><title>Een andere site</title><body><h1>Een andere site</h1>
<script>
  var told = [];
  addEventListener("message", function (event) {
    var all = [].slice.call(document.getElementsByTagName("iframe"));
    var index = all.findIndex(function (frame) { return frame.contentWindow === event.source; });
    if (event.data && event.data.type === "opwegnaar80/hoogte") told.push({ index: index, hoogte: event.data.hoogte });
  });
</script>
${frames.join("\n")}
${hasScript ? `<script src="${site.url}embed.js" async></script>` : ""}</body></html>`;
  const recorded = await newPage(browser, { width: 1280, height: 900 });
  await recorded.page.goto(host.url);
  for (const index of embeds.keys()) await untilShown(frameOf(recorded.page, index));
  return recorded;
}

function frameOf(page: Page, index: number): Frame {
  const frame = page.frames()[index + 1];
  if (frame === undefined) throw new Error(`There is no embed ${index}`);
  return frame;
}

/** Waits until an embed shows its figure, drawing and all. */
async function untilShown(frame: Frame | Page): Promise<void> {
  await frame.waitForSelector("h1");
  await frame.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"], .drawing-skeleton, .skeleton-drawing') === null &&
      [...document.querySelectorAll(".drawing-box")].every((box) => box.childElementCount > 0),
  );
  await frame.evaluate(async () => document.fonts.ready);
}

async function heightOf(page: Page, index: number): Promise<number> {
  return page
    .locator("iframe")
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);
}

/** Waits until the host has given every embed the height of its content, neither more nor less. */
async function untilFitting(page: Page, index: number): Promise<void> {
  await expect
    .poll(async () => {
      const inside = await frameOf(page, index).evaluate(
        () => document.querySelector(".embed")?.getBoundingClientRect().height ?? 0,
      );
      return (await heightOf(page, index)) - Math.ceil(inside);
    }, patience)
    .toBe(0);
}

async function openEmbed(query: string, width = 600): Promise<RecordedPage> {
  const recorded = await newPage(browser, { width, height: 300 });
  await recorded.page.goto(`${site.url}embed.html${query}`);
  await untilShown(recorded.page);
  return recorded;
}

async function textOfEmbed(page: Page | Frame): Promise<string> {
  return (await page.locator("body").innerText()).replaceAll(/\s+/g, " ");
}

const threeWidths: readonly Placed[] = [320, 600, 1200].map((width) => ({ query: "?fig=werkzaamheidsgraad", width }));

describe("embeds on the page of another site", () => {
  it("fit without a scrollbar at 320, 600 and 1200 pixels, and then keep silent", async () => {
    const { page, record, close } = await openHost(threeWidths);
    for (const index of threeWidths.keys()) {
      await untilFitting(page, index);
      await page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
      const frame = frameOf(page, index);
      await expect
        .poll(
          async () =>
            frame.evaluate(() => {
              const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
              return [scrollWidth - clientWidth, scrollHeight - clientHeight];
            }),
          patience,
        )
        .toEqual([0, 0]);
      const plot = await frame
        .locator(".drawing svg")
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().height);
      expect(plot).toBeGreaterThanOrEqual(220);
    }
    const countTold = async (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as HostWindow).told.length);
    const before = await countTold();
    await page.waitForTimeout(10_000);
    expect(await countTold()).toBe(before);
    expect(before).toBeLessThan(30);
    expect(await page.context().cookies()).toEqual([]);
    expect(record.requests.filter((address) => !address.startsWith(site.url) && !address.startsWith(host.url))).toEqual(
      [],
    );
    expect(selectNoise(record).filter((line) => !line.includes("favicon"))).toEqual([]);
    await close();
  });

  it("grow with a tall table and shrink again, and leave each other alone", async () => {
    const query = "?fig=werkzoekendengraad-gemeenten";
    const { page, close } = await openHost([
      { query: `${query}&id=een`, width: 600 },
      { query: "?fig=werkzoekenden&id=twee", width: 600 },
    ]);
    await untilFitting(page, 0);
    await untilFitting(page, 1);
    const [first, second] = [await heightOf(page, 0), await heightOf(page, 1)];
    await frameOf(page, 0).getByRole("tab", { name: "Tabel" }).click();
    await frameOf(page, 0).waitForSelector("table");
    await expect.poll(async () => heightOf(page, 0), patience).toBeGreaterThan(first + 200);
    await untilFitting(page, 0);
    await frameOf(page, 0).getByRole("tab", { name: "Grafiek" }).click();
    await untilShown(frameOf(page, 0));
    await expect.poll(async () => heightOf(page, 0), patience).toBe(first);
    expect(await heightOf(page, 1)).toBe(second);
    const told = await page.evaluate(() => (globalThis as unknown as HostWindow).told);
    expect(told.every(({ hoogte }) => Number.isInteger(hoogte) && hoogte > 0)).toBe(true);
    expect(new Set(told.map(({ index }) => index))).toEqual(new Set([0, 1]));
    await close();
  });

  it("are not moved by messages of others, or by what is no height", async () => {
    const { page, record, close } = await openHost([{ query: "?fig=werkzoekenden", width: 600 }]);
    await untilFitting(page, 0);
    const height = await heightOf(page, 0);
    const good = { type: "opwegnaar80/hoogte", v: 1, id: "", hoogte: 77 };
    // From the host itself, and from a frame that is no embed.
    await page.evaluate((message) => {
      globalThis.postMessage(message, "*");
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, "*")</script>`;
      document.body.append(other);
    }, good);
    // From the embed, but wrong.
    await frameOf(page, 0).evaluate((message) => {
      const wrong = [
        { ...message, type: "hoogte" },
        { ...message, v: 2 },
        { ...message, hoogte: "77" },
        { ...message, hoogte: -77 },
        { ...message, hoogte: 0 },
        { ...message, hoogte: Number.NaN },
        { ...message, hoogte: Number.POSITIVE_INFINITY },
        { ...message, hoogte: { valueOf: 77 } },
        null,
        "opwegnaar80/hoogte",
        77,
        [],
      ];
      for (const each of wrong) parent.postMessage(each, "*");
    }, good);
    await page.waitForTimeout(500);
    expect(await heightOf(page, 0)).toBe(height);
    expect(record.pageErrors).toEqual([]);
    // A good one from the embed does move it, so the others were heard.
    await frameOf(page, 0).evaluate((message) => parent.postMessage(message, "*"), good);
    await expect.poll(async () => heightOf(page, 0), patience).toBe(77);
    await close();
  });

  it("are asked again by a script that comes late, and answer nobody else", async () => {
    const { page, close } = await openHost([{ query: "?fig=werkzoekenden", width: 600 }], false);
    await page.waitForTimeout(400);
    expect(await heightOf(page, 0)).toBe(600);
    await page.addScriptTag({ url: `${site.url}embed.js` });
    await untilFitting(page, 0);
    const count = await page.evaluate(() => (globalThis as unknown as HostWindow).told.length);
    await page.evaluate(() => {
      const frame = document.querySelector("iframe")?.contentWindow;
      for (const wrong of [null, "vraag", { type: "opwegnaar80/vraag" }, { type: "x", v: 1 }])
        frame?.postMessage(wrong, "*");
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as unknown as HostWindow).told.length)).toBe(count);
    await close();
  });

  it("need a script of at most 1 kB", async () => {
    const script = await (await fetch(`${site.url}embed.js`)).arrayBuffer();
    expect(script.byteLength).toBeLessThanOrEqual(1000);
  });
});

describe("an embed", () => {
  it("keeps title, source, period and the way back, whatever is hidden", async () => {
    const { page, close } = await newPage(browser, { width: 480, height: 300 });
    const themes = ["licht", "donker", "transparant"];
    let turn = 0;
    for (const form of ["grafiek", "tabel", "kerncijfer"]) {
      for (const hidden of ["", "&titel=0&rand=0", "&bediening=0", "&rand=0&titel=0&bediening=0"]) {
        const theme = themes[turn++ % themes.length];
        const query = `?fig=werkzoekenden&vorm=${form}&thema=${theme}${hidden}`;
        await page.goto(`${site.url}embed.html${query}`);
        await untilShown(page);
        const text = await textOfEmbed(page);
        const link = page.getByRole("link", { name: /^Bekijk in het dashboard/ });
        // The table is there, or one step away.
        const ways = page.locator("table, [role=tab]:has-text('Tabel'), summary:has-text('Bekijk de gegevens')");
        expect({
          query,
          hasSource: text.includes("Bron: VDAB, via provincies.incijfers.be"),
          hasPeriod: text.includes("2024"),
          hasNumber: text.includes("26.050"),
          hasHeading: (await page.locator("h1").textContent()) !== "",
          isLinkSeen: await link.isVisible(),
          href: await link.getAttribute("href"),
          target: await link.getAttribute("target"),
          hasTable: (await ways.count()) > 0,
        }).toEqual({
          query,
          hasSource: true,
          hasPeriod: true,
          hasNumber: true,
          hasHeading: true,
          isLinkSeen: true,
          href: "./?p=werkzoekenden#werkzoekenden",
          target: "_blank",
          hasTable: true,
        });
      }
    }
    await close();
  });

  it("opens its table with the keyboard when it has no buttons", async () => {
    const { page, close } = await openEmbed("?fig=werkzoekenden&bediening=0");
    const summary = page.locator("summary", { hasText: "Bekijk de gegevens" });
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("table");
    expect(await textOfEmbed(page)).toContain("26.050");
    await close();
  });

  it("shows what it can and says in one line what it cannot", async () => {
    const { page, record, close } = await newPage(browser, { width: 600, height: 300 });
    for (const [query, said] of [
      ["?fig=onzin", /De figuur “onzin” bestaat niet\. U ziet nu: Werkzaamheidsgraad 20–64\./],
      ["", /Dit adres noemt geen figuur\. U ziet nu: Werkzaamheidsgraad 20–64\./],
      ["?fig=werkzoekenden&geb=nergens", /We kennen het gebied “nergens” niet\. U ziet nu Limburg\./],
      ["?fig=werkzoekenden&thema=roze", /De keuze “roze” \(“thema” in het adres\) bestaat niet/],
      ["?fig=werkzoekenden&vorm=kaart", /Deze figuur heeft geen kaart\. U ziet de grafiek\./],
      ["?fig=knelpuntberoepen-lijst&vorm=kerncijfer", /heeft niet één kerncijfer/],
      ["?fig=nonsense&taal=en", /The figure “nonsense” does not exist\./],
    ] as const) {
      await page.goto(`${site.url}embed.html${query}`);
      await expect.poll(async () => textOfEmbed(page), patience).toMatch(said);
      await untilShown(page);
      expect(await textOfEmbed(page)).toMatch(/Bron: |Source: /);
    }
    expect(selectNoise(record)).toEqual([]);
    await close();
  });

  it("follows the newest figures, or stays on a year and in a place", async () => {
    const fixed = await openEmbed("?fig=werkzoekenden&geb=71016&per=2022&vorm=kerncijfer");
    expect(await fixed.page.locator("h1").textContent()).toBe("Werkzoekenden zonder werk · Genk · 2022");
    await fixed.close();
    const newest = await openEmbed("?fig=werkzoekenden&geb=71016&vorm=kerncijfer");
    expect(await newest.page.locator("h1").textContent()).toBe("Werkzoekenden zonder werk · Genk · 2024");
    await newest.close();
  });

  it("loads no chart for a key number, no map for a chart, and at most 230 kB of script in all", async () => {
    const weigh = async ({ requests }: RecordedPage["record"]): Promise<number> => {
      const scripts = requests.filter((address) => address.endsWith(".js"));
      const bytes = await Promise.all(scripts.map(async (address) => (await fetch(address)).arrayBuffer()));
      return bytes.reduce((sum, each) => sum + gzipSync(Buffer.from(each)).length / 1000, 0);
    };
    const number = await openEmbed("?fig=werkzaamheidsgraad&vorm=kerncijfer");
    expect(number.record.requests.filter((address) => /chart|drawing|map-view/.test(address))).toEqual([]);
    expect(await weigh(number.record)).toBeLessThan(120);
    await number.close();
    const chart = await openEmbed("?fig=werkzaamheidsgraad");
    expect(chart.record.requests.filter((address) => /map-view|figure-table/.test(address))).toEqual([]);
    expect(await weigh(chart.record)).toBeLessThan(230);
    await chart.close();
  });

  it.each([
    ["?fig=werkzaamheidsgraad", 320],
    ["?fig=werkzaamheidsgraad&thema=donker&bediening=0&titel=0", 1200],
    ["?fig=werkzoekendengraad-gemeenten&vorm=kaart", 600],
    ["?fig=werkzoekenden&vorm=tabel&taal=en", 600],
    ["?fig=werkzaamheidsgraad&vorm=kerncijfer&thema=transparant", 320],
    ["?fig=knelpuntberoepen-lijst", 320],
  ])("%s at %d pixels passes axe, keeps silent and does not scroll sideways", async (query, width) => {
    const { page, record, close } = await openEmbed(query, width);
    expect(await runAxe(page)).toEqual([]);
    expect(selectNoise(record)).toEqual([]);
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(screen ?? 0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await close();
  });

  it("opens no dialog and goes to no page of the site, whatever its address says", async () => {
    const { page, close } = await openEmbed("?fig=werkzoekenden&p=gegevens&overlay=embed&delen=insluiten");
    expect(await page.locator("dialog, [role=dialog], nav").count()).toBe(0);
    expect(await page.locator("h1").count()).toBe(1);
    await close();
  });

  it("leads to the dashboard when there is no script", async () => {
    const { page, close } = await newPage(browser, { width: 600, height: 300, javaScript: false });
    await page.goto(`${site.url}embed.html?fig=werkzoekenden`);
    expect(await textOfEmbed(page)).toContain(
      "Deze figuur heeft JavaScript nodig. Bekijk de cijfers op Op weg naar 80.",
    );
    expect(await page.getByRole("link").first().getAttribute("href")).toBe("./");
    await close();
  });

  it("has a strict policy of its own and is held by no other rule than that of its host", async () => {
    const html = readFileSync(new URL("../../embed.html", import.meta.url), "utf8");
    expect(html).toContain("<noscript>");
    const built = await (await fetch(`${site.url}embed.html`)).text();
    expect(built.replaceAll("&#39;", "'")).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(built).not.toMatch(/unsafe|frame-src/);
  });
});

describe("the tab Insluiten", () => {
  it("shows the real embed and gives codes that follow the options", async () => {
    const { page, record, close } = await newPage(browser, { width: 1280, height: 900, clipboard: true });
    await page.goto(`${site.url}?p=werkzoekenden&geb=71016`);
    await page
      .locator("#werkzoekenden")
      .getByRole("button", { name: /^Insluiten/ })
      .click();
    const dialog = page.getByRole("dialog", { name: "Delen" });
    const link = dialog.getByLabel("Alleen de link", { exact: true }).locator("code");
    await link.waitFor();
    expect(await link.textContent()).toBe(`${site.url}embed.html?fig=werkzoekenden&geb=71016`);
    const preview = page.frameLocator(".embed-preview iframe");
    await preview.getByRole("heading", { name: /Genk/ }).waitFor();
    await dialog.getByRole("radio", { name: /^Blijft op 2024/ }).check();
    await dialog.getByRole("combobox", { name: "Vorm" }).selectOption("kerncijfer");
    await dialog.getByRole("combobox", { name: "Taal" }).selectOption("en");
    await dialog.getByRole("combobox", { name: "Achtergrond" }).selectOption("donker");
    await dialog.getByRole("checkbox", { name: "Rand" }).uncheck();
    const query = "?fig=werkzoekenden&geb=71016&per=2024&taal=en&vorm=kerncijfer&thema=donker&rand=0";
    expect(await link.textContent()).toBe(`${site.url}embed.html${query}`);
    await preview.getByRole("heading", { name: /Genk · 2024/ }).waitFor();
    await dialog.getByRole("button", { name: "Kopieer: met automatische hoogte" }).click();
    const copied = await page.evaluate(async () => navigator.clipboard.readText());
    expect(copied).toContain(`src="${site.url}embed.html${query.replaceAll("&", "&amp;")}"`);
    expect(copied).toContain(`<script src="${site.url}embed.js" async></script>`);
    expect(copied).toMatch(
      /<iframe [^>]*title="[^"]+Genk" loading="lazy" allow="clipboard-write; web-share; fullscreen"/,
    );
    expect(
      await dialog.getByLabel("Tekst voor wie de figuur niet ziet", { exact: true }).first().textContent(),
    ).toMatch(/In 2024, Genk counted/);
    expect(await runAxe(page, "dialog")).toEqual([]);
    // A preview that was changed before it was complete leaves its files behind; nothing else may be said.
    expect([...record.consoleMessages, ...record.pageErrors]).toEqual([]);
    await close();
  });

  it("is told in full on a page of its own, with live examples", async () => {
    const { page, record, close } = await newPage(browser, { width: 1280, height: 900 });
    await page.goto(site.url);
    await page.getByRole("contentinfo").getByRole("link", { name: "Insluiten op een andere site" }).click();
    await page.getByRole("heading", { level: 1, name: "Insluiten op een andere site" }).waitFor();
    const options = await page.locator(".embedding-options tbody th").allTextContents();
    expect(options).toEqual(
      expect.arrayContaining(["fig", "geb", "per", "taal", "vorm", "thema", "rand", "titel", "bediening", "id"]),
    );
    const frames = page.locator(".embed-frame");
    expect(await frames.count()).toBeGreaterThan(3);
    await frames.first().scrollIntoViewIfNeeded();
    await page.frameLocator(".embed-frame").first().getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await runAxe(page, "main")).toEqual([]);
    expect(selectNoise(record)).toEqual([]);
    await close();
  });
});
