import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { source as axeSource } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser, launchFlags } from "../../scripts/find-browser.mjs";

const builtSite = fileURLToPath(new URL("../../dist", import.meta.url));

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

export interface Site {
  /** Address of the start page, with a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a folder as a plain static host would: the right types, no caching, no rewrites. The built site unless told otherwise. */
export async function startSite(folder: string = builtSite): Promise<Site> {
  if (!existsSync(path.join(folder, "index.html")))
    throw new Error("There is no built site: run `npm run build` first.");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const wanted = path.join(folder, decodeURIComponent(pathname));
    const file = wanted.endsWith(path.sep) ? path.join(wanted, "index.html") : wanted;
    if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    const type = mimeTypes[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A headless Chromium: the one of the machine, or one that is installed on the spot. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...launchFlags] });
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** What the browser says it prefers, such as `nl-BE` or `en-GB`. */
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly javaScript?: boolean;
  /** Lets the tests read what the page puts on the clipboard. */
  readonly clipboard?: boolean;
}

/** What a page did besides showing itself. Every list grows while the page lives. */
export interface PageRecord {
  /** `type: text` of everything written to the console; broken policies and failed requests are reported there too. */
  readonly consoleMessages: string[];
  /** Errors that nothing caught. */
  readonly pageErrors: string[];
  /** Address of every request, in order; `data:` and `blob:` left out. */
  readonly requests: string[];
  /** `status address` of every answer of 400 and above, and the reason of every request without an answer. */
  readonly failedRequests: string[];
}

export interface RecordedPage {
  readonly page: Page;
  readonly record: PageRecord;
  readonly close: () => Promise<void>;
}

/** A page in a fresh browser profile, with a record of what it wrote and asked for. */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<RecordedPage> {
  const { width = 1280, height = 800, colorScheme = "light", locale = "nl-BE", reducedMotion = true } = options;
  const contextOptions: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme,
    locale,
    timezoneId: "Pacific/Auckland",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    forcedColors: options.forcedColors === true ? "active" : "none",
    javaScriptEnabled: options.javaScript !== false,
    permissions: options.clipboard === true ? ["clipboard-read", "clipboard-write"] : [],
    serviceWorkers: "block",
  };
  const context = await browser.newContext(contextOptions);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const record: PageRecord = { consoleMessages: [], pageErrors: [], requests: [], failedRequests: [] };
  page.on("console", (message) => record.consoleMessages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => record.pageErrors.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) record.requests.push(request.url());
  });
  page.on("requestfailed", (request) => {
    record.failedRequests.push(`${request.failure()?.errorText ?? "no answer"} ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) record.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  return { page, record, close: () => context.close() };
}

/** Addresses in the record that are not on the host of the site. */
export function selectForeignRequests(record: PageRecord, site: Site): readonly string[] {
  return record.requests.filter((address) => !address.startsWith(site.url));
}

/** Everything in the record that should not be there: console text, errors, failed requests. */
export function selectNoise(record: PageRecord): readonly string[] {
  return [...record.consoleMessages, ...record.pageErrors, ...record.failedRequests];
}

/** The part of axe's answer that we read. */
interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

interface AxeWindow {
  readonly axe?: { run: (context: unknown, options: unknown) => Promise<{ violations: readonly AxeViolation[] }> };
}

/**
 * What axe finds on the page, one line per rule with the places; an empty list is the wish. All rules of WCAG 2.2 A and AA and the
 * best practices are on. axe goes in through the debugger, so the policy of the page stays in force.
 */
export async function runAxe(page: Page, selector?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (within) => {
    const { axe } = globalThis as AxeWindow;
    if (axe === undefined) throw new Error("axe is not on the page");
    return (await axe.run(within ?? document, { resultTypes: ["violations"] })).violations;
  }, selector);
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary = "" }) => {
      const reason = failureSummary.split("\n").slice(1, 3).join(" ").trim();
      return `    ${target.map(String).join(" ")} – ${reason}`;
    });
    return [`${id} (${impact ?? "no impact"}): ${help}`, ...places].join("\n");
  });
}
