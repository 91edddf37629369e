import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, loadConfigFromFile } from "vite";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { MunicipalTopology } from "../../src/domain/boundaries.ts";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { allTopics } from "../../src/figures/topics/all-topics.ts";
import { figuresOfTopic } from "../../src/figures/topics/topic.ts";
import type { PictureOptions } from "../../src/pages/picture.ts";
import { buildFigure, select } from "../support/real-input.ts";
import {
  newPage,
  openBrowser,
  selectNoise,
  startSite,
  type PageOptions,
  type RecordedPage,
  type Site,
} from "./harness.ts";
import type { PictureProbe } from "./picture-probe.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const probePage = "picture-probe.html";

type WithProbe = typeof globalThis & { readonly probe: PictureProbe };

/** Two squares with the codes of Genk and Hasselt: enough to see that true borders are drawn. */
const topology: MunicipalTopology = {
  type: "Topology",
  arcs: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
      [10, 0],
    ],
  ],
  bbox: [200_000, 200_000, 200_020, 200_010],
  objects: {
    municipalities: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "71016", arcs: [[0]] },
        { type: "Polygon", id: "71022", arcs: [[1]] },
      ],
    },
  },
};

/** Every shape and kind of figure, with what it may look like. */
const cases = [
  ["line", "werkzaamheidsgraad", "Limburg"],
  ["line with breaks and gaps", "werkloosheidsgraad-15-29", "Limburg"],
  ["line of one year", "invaliditeit-provincies", "Limburg"],
  ["columns", "vacatures-ontvangen", "Limburg"],
  ["bars", "vacatures-open-sectoren", "Limburg"],
  ["hanging", "werkzaamheidsgraad-provincies", "Limburg"],
  ["person-rows", "spanningsindicator", "Limburg"],
  ["strip", "werkzoekendengraad-gemeenten", "Genk"],
  ["hexagons", "werkzoekendengraad-gemeenten", "Genk"],
  ["borders", "werkzoekendengraad-gemeenten", "Genk"],
  ["bubbles", "werkzoekendengraad-gemeenten", "Genk"],
  ["stacked", "werkzoekenden-herkomst", "Limburg"],
  ["persons", "arbeidsreserve", "Limburg"],
  ["numbers", "werkzaamheidsgraad-losse-cijfers", "Limburg"],
  ["list", "knelpuntberoepen-lijst", "Limburg"],
  ["empty", "werkzaamheidsgraad", "Genk"],
] as const;

/** Drawings in which every number of the table is printed. */
const isComplete: ReadonlySet<string> = new Set([
  "bars",
  "hanging",
  "person-rows",
  "persons",
  "numbers",
  "line of one year",
]);

/** Looked at as PNG as well. */
const inPng: ReadonlySet<string> = new Set(["line", "hexagons", "persons", "numbers"]);

interface PictureCase {
  readonly kind: string;
  readonly outgoing: OutgoingFigure;
  readonly options: PictureOptions;
}

async function toCase(kind: string, id: string, place: string, language: "nl" | "en"): Promise<PictureCase> {
  const definition = allTopics.flatMap(figuresOfTopic).find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`No figure ${id}`);
  const built = await buildFigure(definition, select(place, { language }));
  // No figure of the gallery is drawn as bubbles for now; this one has all that they need.
  const figure: Figure = kind === "bubbles" && built.kind === "series" ? { ...built, shape: "bubbles" } : built;
  return {
    kind,
    outgoing: {
      figure,
      address: `https://example.org/op-weg/?geb=71016&vs=02000&van=2015&taal=${language}#${id}`,
      release: "2026-11-28",
      madeOn: "2026-11-28",
    },
    options: {
      view: kind === "hexagons" || kind === "borders" ? "map" : "chart",
      format: "svg",
      ...(kind === "borders" ? { borders: { topology, source: "Statbel" } } : {}),
    },
  };
}

let folder: string;
let site: Site;
let browser: Browser;
let pictures: readonly PictureCase[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "pictures-"));
  vi.stubEnv("NODE_ENV", "production");
  // With the policy of the site and its way with fonts, but a page of its own.
  const loaded = await loadConfigFromFile(
    { command: "build", mode: "production" },
    path.join(root, "../../vite.config.ts"),
  );
  await build({
    ...loaded?.config,
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      ...loaded?.config.build,
      manifest: false,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: path.join(root, probePage) },
    },
  });
  vi.unstubAllEnvs();
  await writeFile(path.join(folder, "index.html"), "<!doctype html><title>x</title>");
  site = await startSite(folder);
  browser = await openBrowser();
  pictures = await Promise.all(
    (["nl", "en"] as const).flatMap((language) => cases.map(([kind, id, place]) => toCase(kind, id, place, language))),
  );
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

async function openProbe(width: number, options: PageOptions = {}): Promise<RecordedPage> {
  const opened = await newPage(browser, { width, height: 800, ...options });
  await opened.page.goto(`${site.url}${probePage}`);
  await opened.page.waitForFunction(() => "probe" in globalThis);
  return opened;
}

const svgOf = (page: Page, { outgoing, options }: PictureCase, changes: Partial<PictureOptions> = {}) =>
  page.evaluate(([given, wanted]) => (globalThis as WithProbe).probe.svg(given, wanted), [
    outgoing,
    { ...options, ...changes },
  ] as const);

const digestOf = (page: Page, { outgoing, options }: PictureCase, changes: Partial<PictureOptions> = {}) =>
  page.evaluate(([given, wanted]) => (globalThis as WithProbe).probe.digest(given, wanted), [
    outgoing,
    { ...options, ...changes },
  ] as const);

/** A text of a picture as a browser draws it. */
interface DrawnText {
  readonly text: string;
  readonly px: number;
  readonly isInside: boolean;
}

/** A page without any style of ours but the one that every picture carries. */
async function openReader(probe: Page): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
  const [first] = pictures;
  if (first === undefined) throw new Error("No pictures");
  const sheet = await probe.evaluate(([given, wanted]) => (globalThis as WithProbe).probe.sheet(given, wanted), [
    first.outgoing,
    first.options,
  ] as const);
  expect(sheet.match(/url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{50000,}\)/g)).toHaveLength(2);
  await page.setContent(`<!doctype html><body style="margin:0">${sheet}<div></div>`);
  return page;
}

/** What a browser makes of an SVG that is opened on its own. */
async function lookAt(page: Page, svg: string): Promise<readonly DrawnText[]> {
  return page.evaluate(async (markup) => {
    const place = document.querySelector("div");
    if (place === null) return [];
    place.innerHTML = markup;
    await document.fonts.ready;
    const root = place.querySelector("svg");
    if (root === null) return [];
    const frame = root.getBoundingClientRect();
    return [...root.querySelectorAll("text")].map((text) => {
      const box = text.getBoundingClientRect();
      const scale = text.getScreenCTM()?.a ?? 1;
      return {
        text: text.textContent,
        px: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        isInside:
          box.left >= frame.left - 0.5 &&
          box.right <= frame.right + 0.5 &&
          box.top >= frame.top - 0.5 &&
          box.bottom <= frame.bottom + 0.5,
      };
    });
  }, svg);
}

const fold = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Every text that an object holds, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe("pictures", () => {
  it("are the same on a phone, a tablet in the dark and a wide screen in forced colours, and break no policy", async () => {
    const dutch = pictures.slice(0, cases.length);
    const made: string[][] = [];
    const screens: readonly (readonly [number, PageOptions])[] = [
      [360, {}],
      [768, { colorScheme: "dark" }],
      [1440, { forcedColors: true }],
    ];
    for (const [width, options] of screens) {
      const { page, record, close } = await openProbe(width, options);
      const own: string[] = [];
      for (const picture of dutch) own.push(await digestOf(page, picture));
      for (const picture of dutch.slice(0, 3)) own.push(await digestOf(page, picture, { format: "png-1920" }));
      expect(selectNoise(record)).toEqual([]);
      await close();
      made.push(own);
    }
    const [phone = [], tablet, desk] = made;
    expect(new Set(phone).size).toBe(cases.length + 3);
    expect(tablet).toEqual(phone);
    expect(desk).toEqual(phone);
  });

  it("stand on their own: whole texts, the numbers of the figure, source, days and address, nothing from elsewhere", async () => {
    const probe = await openProbe(1280);
    const page = await openReader(probe.page);
    const problems: string[] = [];
    for (const picture of pictures) {
      const { kind, outgoing } = picture;
      const { figure, address } = outgoing;
      const name = `${kind}, ${figure.language}`;
      const tell = (problem: string): void => {
        problems.push(`${name}: ${problem}`);
      };
      const svg = await svgOf(probe.page, picture);
      if (/\sclass=|\sstyle=|var\(/.test(svg)) tell("has classes, styles or variables");
      if (/(?:href|src)=|url\((?!#|data:)|@import/.test(svg)) tell("asks for something from elsewhere");
      const texts = await lookAt(page, svg);
      for (const { text, isInside } of texts) if (!isInside) tell(`cuts off “${text}”`);
      const all = fold(texts.map(({ text }) => text).join(" "));
      const wanted = [
        figure.title,
        figure.subtitle,
        figure.reading.join(" "),
        ...figure.notes,
        ...figure.sources.map((source) => source.text),
        address.replace("https://", ""),
        figure.language === "nl" ? "Gemaakt op 28 november 2026" : "Made on 28 November 2026",
      ];
      // A line that breaks within a word leaves no space in the original.
      const flat = all.replaceAll(" ", "");
      for (const text of wanted) if (!flat.includes(fold(text).replaceAll(" ", ""))) tell(`lacks “${text}”`);
      const known = fold(textsIn(outgoing).join(" "));
      for (const number of all.match(/\d[\d.,]*\d|\d/g) ?? []) {
        const isCount = kind === "list" || kind === "bubbles" || /^\d$/.test(number);
        if (!isCount && !known.includes(number) && !["28", "2026", "80"].includes(number)) tell(`invents ${number}`);
      }
      if (isComplete.has(kind)) {
        for (const { header, cells } of toFigureTable(figure).rows) {
          for (const { text } of cells) if (!all.includes(fold(text))) tell(`lacks ${text} of ${header}`);
        }
      }
      if (figure.kind === "series" && figure.shape === "line") {
        for (const { role, points, endLabel } of figure.series) {
          const last = points.findLast((point) => point.kind === "value")?.text ?? "";
          if (role !== "context" && !all.includes(fold(last))) tell(`lacks ${endLabel}`);
        }
      }
      if (figure.kind === "series" && figure.goal !== undefined && !all.includes(figure.goal.label))
        tell("lacks its goal");
      if (/map|borders|hexagons/.test(kind) && figure.kind === "series") {
        for (const { label } of figure.classes ?? []) if (!all.includes(fold(label))) tell(`lacks the class ${label}`);
      }
    }
    expect(problems).toEqual([]);
    await page.close();
    await probe.close();
  });

  it("can be read from the back of a room at 1920 by 1080", async () => {
    const probe = await openProbe(1280);
    const page = await openReader(probe.page);
    const problems: string[] = [];
    for (const picture of pictures.slice(0, cases.length)) {
      const { figure, address } = picture.outgoing;
      const name = `${picture.kind}, ${figure.language}`;
      const svg = await svgOf(probe.page, picture, { format: "png-1920" });
      const texts = await lookAt(page, svg);
      for (const { text, px, isInside } of texts) {
        if (px < 23.9) problems.push(`${name}: “${text}” is ${px.toFixed(1)} px`);
        if (!isInside) problems.push(`${name}: cuts off “${text}”`);
      }
      const flat = texts
        .map(({ text }) => text)
        .join("")
        .replaceAll(/\s/g, "");
      for (const text of [figure.title, figure.subtitle, address.replace("https://", "")]) {
        if (!flat.includes(text.replaceAll(/\s/g, ""))) problems.push(`${name}: lacks “${text}”`);
      }
    }
    expect(problems).toEqual([]);
    await page.close();
    await probe.close();
  });

  it("become PNG of twice their size, and of 1920 by 1080, with something on them", async () => {
    const { page, record, close } = await openProbe(1280);
    for (const picture of pictures.slice(0, cases.length).filter(({ kind }) => inPng.has(kind))) {
      const png = (format: PictureOptions["format"]) =>
        page.evaluate(([given, wanted]) => (globalThis as WithProbe).probe.png(given, wanted), [
          picture.outgoing,
          { ...picture.options, format },
        ] as const);
      const [, height = "0"] = / height="(\d+)"/.exec(await svgOf(page, picture)) ?? [];
      const twice = await png("png-2x");
      expect([twice.type, twice.width, twice.height]).toEqual(["image/png", 1600, 2 * Number(height)]);
      const slide = await png("png-1920");
      expect([slide.width, slide.height]).toEqual([1920, 1080]);
      expect(Math.min(twice.inks, slide.inks)).toBeGreaterThan(10);
    }
    expect(selectNoise(record)).toEqual([]);
    await close();
  });

  it("have a dark version in the colours of the night", async () => {
    const { page, close } = await openProbe(1280);
    const [first] = pictures;
    if (first === undefined) throw new Error("No pictures");
    const svg = await svgOf(page, first, { theme: "dark" });
    expect(svg).toContain(
      'height="' + (/ height="(\d+)"/.exec(await svgOf(page, first))?.[1] ?? "") + '" fill="#0c171c"',
    );
    expect(svg).not.toContain("#10222a");
    await close();
  });
});
