import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPage, openBrowser, runAxe, selectForeignRequests, selectNoise, startSite, type Site } from "./harness.ts";

describe("the built site", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it("has a title and a language", async () => {
    const { page, close } = await newPage(browser);
    await page.goto(site.url);
    expect(await page.title()).not.toBe("");
    expect(await page.locator("html").getAttribute("lang")).toMatch(/^(nl|en)/);
    await close();
  });

  it("is silent and asks nothing of another host", async () => {
    const { page, record, close } = await newPage(browser);
    await page.goto(site.url, { waitUntil: "networkidle" });
    expect(selectNoise(record)).toEqual([]);
    expect(selectForeignRequests(record, site)).toEqual([]);
    await close();
  });

  it("carries a strict content security policy that is in force", async () => {
    const { page, close } = await newPage(browser);
    await page.goto(site.url);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
    const inlineScriptRan = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = 'document.title = "planted"';
        document.body.append(script);
      } catch {
        return false;
      }
      return document.title === "planted";
    });
    expect(inlineScriptRan).toBe(false);
    await close();
  });

  it("is told on by the accessibility check when a fault is planted", async () => {
    const { page, close } = await newPage(browser);
    await page.goto(site.url);
    await page.evaluate(() => {
      const image = document.createElement("img");
      image.id = "planted";
      image.src = "./favicon.svg";
      document.body.append(image);
    });
    expect((await runAxe(page)).join("\n")).toMatch(/image-alt[^]*#planted/);
    await page.evaluate(() => document.querySelector("#planted")?.setAttribute("alt", "Vlag met 80"));
    expect((await runAxe(page)).join("\n")).not.toContain("image-alt");
    await close();
  });
});
