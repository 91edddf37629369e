import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser, startSite, type Site } from "./harness.ts";
import type { Probe } from "./store-probe.ts";

let folder: string;
let site: Site;
let browser: Browser;
let context: BrowserContext;

type WithProbe = typeof globalThis & { readonly probe: Probe };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "store-"));
  const entry = fileURLToPath(new URL("store-probe.ts", import.meta.url));
  const lib = { entry, formats: ["es" as const], fileName: () => "probe.js" };
  await build({ configFile: false, logLevel: "error", build: { lib, outDir: folder, emptyOutDir: true } });
  await writeFile(
    path.join(folder, "index.html"),
    '<!doctype html><title>x</title><script type="module" src="probe.js"></script>',
  );
  site = await startSite(folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
});

async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => "probe" in globalThis);
  return page;
}

const list = (page: Page) => page.evaluate(() => (globalThis as WithProbe).probe.list());
const keep = (page: Page, id: string, value: number, size = 10) =>
  page.evaluate(([a, b, c]) => (globalThis as WithProbe).probe.keep(a, b, c), [id, value, size] as const);

/** Puts something into the store behind its back. */
const damage = (page: Page, key: string, changes: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    async ([wanted, spoiled]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("op-weg-naar-80-imports");
        opening.addEventListener("error", reject);
        opening.addEventListener("success", () => {
          const tables = opening.result.transaction("tables", "readwrite").objectStore("tables");
          const getting = tables.get(wanted);
          getting.addEventListener("success", () => {
            const putting = tables.put({ ...(getting.result as object), ...spoiled }, wanted);
            putting.addEventListener("success", () => {
              opening.result.close();
              resolve();
            });
          });
        });
      }),
    [key, changes] as const,
  );

describe("the store of kept tables", () => {
  it("survives a reload with its values, answers and the bytes as they were given", async () => {
    const page = await openTab();
    expect(await keep(page, "a", 12)).toEqual({ ok: true });
    expect(await keep(page, "b", 13)).toEqual({ ok: true });
    await page.reload();
    expect(await list(page)).toEqual({ kept: ["a a.csv 12 decimal", "b b.csv 13 decimal"], damaged: [] });
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.original("a"))).toBe("a origineel.csv 7777777777");
  });

  it("replaces what is kept already, and removes one or all", async () => {
    const page = await openTab();
    await keep(page, "a", 12);
    await keep(page, "a", 14);
    await keep(page, "b", 13);
    expect((await list(page)).kept).toEqual(["a a.csv 14 decimal", "b b.csv 13 decimal"]);
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.remove("a"))).toEqual({ ok: true });
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.remove("a"))).toEqual({
      ok: false,
      reason: "gone",
    });
    expect((await list(page)).kept).toEqual(["b b.csv 13 decimal"]);
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.removeAll())).toEqual({ ok: true });
    expect((await list(page)).kept).toEqual([]);
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.original("b"))).toBeUndefined();
  });

  it("tells other tabs of changes, and two tabs keep side by side", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([keep(one, "a", 1), keep(other, "b", 2)]);
    await one.waitForFunction(() => (globalThis as WithProbe).probe.heard() === 2);
    expect((await list(one)).kept.toSorted()).toEqual(["a a.csv 1 decimal", "b b.csv 2 decimal"]);
    expect(await list(other)).toEqual(await list(one));
  });

  it("says that the disk is full, and loses nothing of what was there", async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Before anything is stored: the browser remembers for a while how much room there was.
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 1_000_000 });
    await page.goto(site.url);
    await page.waitForFunction(() => "probe" in globalThis);
    expect(await keep(page, "a", 12)).toEqual({ ok: true });
    expect(await keep(page, "big", 1, 2_000_000)).toEqual({ ok: false, reason: "full" });
    expect(await keep(page, "a", 99, 2_000_000)).toEqual({ ok: false, reason: "full" });
    await page.reload();
    expect(await list(page)).toEqual({ kept: ["a a.csv 12 decimal"], damaged: [] });
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.original("a"))).toBe("a origineel.csv 7777777777");
  });

  it.each<[string, Record<string, unknown>]>([
    ["another hash", { hash: "0" }],
    ["a missing part", { dataset: undefined }],
    ["a version that we do not know", { version: 2 }],
    ["another id", { id: "b" }],
  ])("lists a record with %s as damaged, reads the others, and removes it when asked", async (_name, changes) => {
    const page = await openTab();
    await keep(page, "a", 12);
    await keep(page, "c", 14);
    await damage(page, "a", changes);
    expect(await list(page)).toEqual({ kept: ["c c.csv 14 decimal"], damaged: [{ key: "a", name: "a.csv" }] });
    expect(await page.evaluate(() => (globalThis as WithProbe).probe.remove("a"))).toEqual({ ok: true });
    expect((await list(page)).damaged).toEqual([]);
  });

  it("gives way to a newer version in another tab, and then says that it is blocked", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await keep(one, "a", 12);
    const upgraded = await other.evaluate(
      async () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open("op-weg-naar-80-imports", 2);
          opening.addEventListener("blocked", () => resolve("blocked"));
          opening.addEventListener("success", () => resolve("upgraded"));
        }),
    );
    expect(upgraded).toBe("upgraded");
    expect(await keep(one, "b", 13)).toEqual({ ok: false, reason: "blocked" });
  });

  it("says so when the browser has no storage", async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
    await page.goto(site.url);
    await page.waitForFunction(() => "probe" in globalThis);
    expect(await keep(page, "a", 12)).toEqual({ ok: false, reason: "unavailable" });
    expect(await list(page)).toEqual({ kept: [], damaged: [] });
  });
});
