import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { toChangesCsv } from "../../scripts/releases/changes-csv.ts";
import { compareReleases, describeDrift, toDataRelease } from "../../scripts/releases/compare-releases.ts";
import { readReleases } from "../../scripts/releases/release-files.ts";
import { decodeRelease, encodeRelease, toRelease, type Release } from "../../scripts/releases/release.ts";
import { readChanges } from "../../src/datasets/changes.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { readCsv } from "../imports/import-support.ts";
import { bundledFiles, loadBundled } from "../support/real-input.ts";
import { projectPath } from "./bundled.ts";

const entry = bundledFiles.find(({ id }) => id === "wzw-gemeenten");
if (entry === undefined) throw new Error("The manifest has no wzw-gemeenten");

function table(rows: readonly string[]): Promise<Dataset> {
  return readCsv(
    `Werkzoekenden zonder werk;;\nVlaams Gewest, gemeenten;;\n;;\nJaar;Gemeente;Totaal\n${rows.join("\n")}\n`,
  );
}

async function release(date: string, rows: readonly string[], bytes = rows.join()): Promise<Release> {
  const raw = new Map([[entry?.file ?? "", new TextEncoder().encode(bytes)]]);
  return toRelease(entry === undefined ? [] : [{ entry, dataset: await table(rows) }], raw, date);
}

const names = (key: string): string => (key === "municipality:71016" ? "Genk" : "");
const before = await release("2026-01-01", ["2023;Genk;2900", "2023;As;100", "2023;Alken;-"]);

describe("a release", () => {
  it("is the same bytes whatever the order of the rows, and comes back from them", async () => {
    const turned = await release(
      "2026-01-01",
      ["2023;Alken;-", "2023;As;100", "2023;Genk;2900"],
      "2023;Genk;2900,2023;As;100,2023;Alken;-",
    );
    expect(encodeRelease(turned)).toEqual(encodeRelease(before));
    expect(decodeRelease(encodeRelease(before))).toEqual(before);
  });

  it("holds every number of the bundled files as they are now", async () => {
    const newest = (await readReleases(projectPath("data"))).at(-1);
    if (newest === undefined) throw new Error("No release has been recorded");
    const built = await Promise.all(
      bundledFiles.map(async (file) => ({ entry: file, dataset: await loadBundled(file.id) })),
    );
    const raw = new Map(built.map(({ entry: { file } }) => [file, readFileSync(path.join(projectPath("data"), file))]));
    expect(describeDrift(newest, toRelease(built, raw, newest.date))).toEqual([]);
  });

  it("refuses a table with two different values at one position", async () => {
    const dataset = await table(["2023;Genk;2900", "2023;As;2901"]);
    const columns = dataset.columns.map((column) => ({ ...column, codes: new Uint16Array(dataset.length) }));
    const built = [{ entry, dataset: { ...dataset, columns } }];
    expect(() => toRelease(built, new Map(), "2026-01-01")).toThrow("two different values");
  });
});

describe("two releases beside each other", () => {
  it("tell new periods, revised and hidden numbers, and what is gone", async () => {
    const after = await release("2027-01-01", ["2023;Genk;2950", "2023;Alken;80", "2024;Genk;3000", "2024;As;3"]);
    const compared = compareReleases(before, after);
    expect(compared).toMatchObject({ isFirst: false, tableCount: 1 });
    expect(compared.tables).toMatchObject([
      {
        kind: "changed",
        newPeriods: ["2024"],
        droppedPeriods: [],
        newCount: 2,
        droppedCount: 1,
        revisedCount: 2,
        revised: [
          { region: "municipality:71016", before: { value: 2900 }, after: { value: 2950 } },
          { region: "municipality:73001", before: { reason: "suppressed" }, after: { value: 80 } },
        ],
      },
    ]);
    expect(describeDrift(before, after)[0]).toContain(
      "2 new, 2 revised, 1 dropped (such as wzw, municipality:71016, 2023)",
    );
  });

  it("say nothing about what stayed, and only that texts differ where the file does", async () => {
    const same = await release("2027-01-01", ["2023;Genk;2900", "2023;As;100", "2023;Alken;-"]);
    expect(compareReleases(before, same).tables).toEqual([]);
    const other = await release("2027-01-01", ["2023;Genk;2900", "2023;As;100", "2023;Alken;-"], "another remark");
    expect(compareReleases(before, other).tables).toMatchObject([{ kind: "texts" }]);
  });

  it("tell new and dropped tables", () => {
    const empty: Release = { date: "2027-01-01", tables: [] };
    expect(compareReleases(before, empty).tables).toMatchObject([{ kind: "dropped", id: "wzw-gemeenten" }]);
    expect(compareReleases(undefined, before)).toMatchObject({
      isFirst: true,
      tables: [{ kind: "new", years: [2023, 2023], periodCount: 1, valueCount: 2, missingCount: 1 }],
    });
  });

  it("become a file for a spreadsheet in which a hidden number stays hidden", async () => {
    const after = await release("2027-01-01", ["2023;Genk;2950,5", "2023;As;-", "2023;Alken;2", "2024;Genk;3000"]);
    const lines = toChangesCsv(compareReleases(before, after), names).split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFdatum;tabel;bestand;soort;meting;periode;niveau;code;gebied;kenmerken;oud;nieuw;aantal",
    );
    const cells = lines.slice(1, -1).map((line) => line.split(";").slice(3));
    expect(cells).toEqual([
      ["nieuwe periode", "", "2024", "", "", "", "", "", "", ""],
      ["nieuwe cijfers", "", "", "", "", "", "", "", "", "1"],
      ["herzien cijfer", "wzw", "2023", "gemeente", "71002", "", "", "100", "afgeschermd", ""],
      ["herzien cijfer", "wzw", "2023", "gemeente", "71016", "Genk", "", "2900", "2950,5", ""],
      ["herzien cijfer", "wzw", "2023", "gemeente", "73001", "", "", "afgeschermd", "afgeschermd", ""],
    ]);
  });

  it("reach the page as the page reads them, with at most fifty revised numbers", async () => {
    const years = Array.from({ length: 60 }, (_, index) => 1950 + index);
    const [old, own] = [
      await release(
        "2026-01-01",
        years.map((year) => `${year};Genk;100`),
      ),
      await release(
        "2027-01-01",
        years.map((year) => `${year};Genk;101`),
      ),
    ];
    const shown = toDataRelease(compareReleases(old, own), "data/wijzigingen-2027-01-01.csv");
    expect(shown.tables[0]).toMatchObject({ revisedCount: 60 });
    expect(shown.tables[0]?.kind === "changed" && shown.tables[0].revised).toHaveLength(50);
    const releases = [shown, toDataRelease(compareReleases(undefined, before), "x.csv")];
    expect(readChanges(JSON.parse(JSON.stringify({ releases })))).toEqual({ releases });
  });
});
