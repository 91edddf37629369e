import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import {
  newPage,
  openBrowser,
  selectForeignRequests,
  selectNoise,
  startSite,
  type PageOptions,
  type RecordedPage,
  type Site,
} from "./harness.ts";

/** A page of the built site, opened at an address and complete: every figure is there, nothing loads any more. */
export interface OpenedPage extends RecordedPage {
  readonly site: Site;
}

/** The site and a browser for one test file. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
  readonly open: (query?: string, options?: PageOptions) => Promise<OpenedPage>;
  readonly stop: () => Promise<void>;
}

/** Starts the built site and a browser. Call `stop` afterwards. */
export async function setUpStage(): Promise<Stage> {
  const site = await startSite();
  const browser = await openBrowser();
  return {
    site,
    browser,
    open: async (query = "", options = {}) => {
      const recorded = await newPage(browser, options);
      await recorded.page.goto(`${site.url}${query}`);
      await untilComplete(recorded.page);
      return { ...recorded, site };
    },
    stop: async () => {
      await browser.close();
      await site.stop();
    },
  };
}

/** Waits until the page has a heading, no figure is still loading and no lazy part is on its way. */
export async function untilComplete(page: Page): Promise<void> {
  await page.waitForSelector("h1");
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .drawing-skeleton') === null);
  // Every drawing box of the page has measured itself and holds its drawing.
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".drawing-box")].every((box) => box.childElementCount > 0),
  );
  await page.evaluate(async () => document.fonts.ready);
}

/** What a reader sees, white space folded; no-break spaces read as spaces. */
export async function textOf(page: Page, selector = "main"): Promise<string> {
  return (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, " ");
}

/** Opens everything that is folded away, so that its text can be read. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
}

/** Asserts that a page wrote nothing to the console, failed at nothing and asked nothing of another host. */
export function expectSilence({ record, site }: OpenedPage): void {
  expect(selectNoise(record)).toEqual([]);
  expect(selectForeignRequests(record, site)).toEqual([]);
}

/** The table of a figure as rows of texts, header row first. The figure must be shown as a table (`?tabel=…`). */
export async function readTable(page: Page, figure: string): Promise<readonly (readonly string[])[]> {
  // The figure of the hero has its table in the part of the page behind it.
  const own = page.locator(`#${figure} table tr`);
  const found = (await own.count()) > 0 ? own : page.locator(`#${figure} ~ * table tr`);
  return found.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll<HTMLElement>("th, td")].map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const hidden of copy.querySelectorAll("sup, .visually-hidden, .table-unit, .table-description"))
          hidden.remove();
        return copy.textContent.trim().replaceAll(/\s+/g, " ");
      }),
    ),
  );
}
