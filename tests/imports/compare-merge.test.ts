import { describe, expect, it } from "vitest";
import { labelAt, selectObservations, type Dataset } from "../../src/domain/dataset.ts";
import { applyImports } from "../../src/imports/apply-imports.ts";
import { compareDatasets } from "../../src/imports/compare-datasets.ts";
import { toShape } from "../../src/imports/dataset-shape.ts";
import { mergeDatasets } from "../../src/imports/merge-datasets.ts";
import { loadBundled, realInput, select } from "../support/real-input.ts";
import { buildFigure } from "../../src/figures/build-figure.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import { peerSamples } from "../data/peer-samples.ts";
import { createContext, readCsv, readTable, toBytes } from "./import-support.ts";

function table(year: string, rows: readonly string[]): string {
  const body = rows.map((row) => `${year};${row}`);
  return `Werkzoekenden zonder werk;;\nVlaams Gewest, gemeenten;;\n;;\nJaar;Gemeente;Totaal\n${body.join("\n")}\n`;
}

const valuesOf = (dataset: Dataset): readonly string[] =>
  selectObservations(dataset, {}).map(({ period, region, cell }) =>
    [period, region, cell.kind === "value" ? cell.value : cell.reason].join(" "),
  );

describe("comparing two tables", () => {
  it("lists new periods, revised values and vanished places, old beside new, and takes no difference", async () => {
    const before = await readCsv(table("2023", ["Genk;2900", "As;100", "Alken;80"]));
    const after = await readCsv(`${table("2023", ["Genk;2950", "As;-"])}2024;Genk;3000\n2024;As;101\n`);
    const { newPeriods, vanishedPlaces, revised, revisedCount, newCount, vanishedCount, isSame } = compareDatasets(
      before,
      after,
    );
    expect(isSame).toBe(false);
    expect(newPeriods).toEqual(["2024"]);
    expect(vanishedPlaces).toEqual(["municipality:73001"]);
    expect([revisedCount, newCount, vanishedCount]).toEqual([2, 2, 1]);
    expect(revised.map(({ region, before: old, after: own }) => [region, old, own])).toEqual([
      [
        "municipality:71016",
        { kind: "value", value: 2900, precision: "exact" },
        { kind: "value", value: 2950, precision: "exact" },
      ],
      [
        "municipality:71002",
        { kind: "value", value: 100, precision: "exact" },
        { kind: "missing", reason: "suppressed" },
      ],
    ]);
  });

  it("finds nothing to say about the same file", async () => {
    const text = table("2023", ["Genk;2900", "As;-"]);
    const [one, other] = [await readCsv(text), await readCsv(text)];
    expect(compareDatasets(one, other).isSame).toBe(true);
    expect(mergeDatasets(one, other)).toBe(one);
  });

  it("does not miss the other places when a file is about one of them", async () => {
    const before = await readCsv(table("2023", ["Genk;2900", "As;100", "Alken;80"]));
    expect(compareDatasets(before, await readCsv(table("2024", ["Genk;3000"]))).vanishedPlaces).toEqual([]);
  });

  it("says which labels of a dimension came and went", async () => {
    const head = "Werkzoekenden zonder werk;;;\nVlaams Gewest;;;\n;;;\nJaar;Gemeente;Geslacht;Totaal\n";
    const before = await readCsv(`${head}2023;Genk;Mannen;10\n2023;Genk;Vrouwen;12\n`);
    const after = await readCsv(`${head}2024;Genk;Man;10\n2024;Genk;Vrouwen;12\n`);
    expect(compareDatasets(before, after).labels).toEqual([
      { column: "category", added: ["Man"], vanished: ["Mannen"] },
    ]);
  });
});

describe("merging tables", () => {
  it("joins one file per year and one per municipality, and replaces what a later file revises", async () => {
    const files = [
      table("2022", ["Genk;1"]),
      table("2023", ["Genk;2"]),
      table("2023", ["As;3"]),
      table("2023", ["Genk;4"]),
    ];
    const [first, ...rest] = await Promise.all(files.map(async (text) => readCsv(text)));
    const merged = rest.reduce((before, after) => mergeDatasets(before, after), first as Dataset);
    expect(valuesOf(merged)).toEqual([
      "2022 municipality:71016 1",
      "2023 municipality:71002 3",
      "2023 municipality:71016 4",
    ]);
  });

  it("keeps a suppressed value suppressed", async () => {
    const before = await readCsv(table("2023", ["Genk;2900"]));
    const after = await readCsv(table("2024", ["Genk;-"]));
    expect(valuesOf(mergeDatasets(before, after))).toContain("2024 municipality:71016 suppressed");
  });
});

describe("imports in the figures", () => {
  it("marks what comes from a file of the reader, with the place in that file", async () => {
    const base = await loadBundled("wzw-gemeenten");
    const { report, dataset } = await readTable(
      toBytes(table("2025", ["Genk;3100", "As;140"])),
      "wzw_2025.csv",
      createContext({ shapes: [toShape(base)] }),
    );
    expect(report.target).toBe("wzw-gemeenten");
    const merged = applyImports(base, [{ id: report.id, name: report.name, target: report.target, dataset }]);
    const own = selectObservations(merged, { period: "2025" });
    expect(own.map(({ place }) => [place.file, place.row, place.column])).toEqual([
      ["wzw_2025.csv", 5, 3],
      ["wzw_2025.csv", 6, 3],
    ]);
    expect(labelAt(merged, "ownFile", 0)).toBe("");
    expect(merged.length).toBe(base.length + 2);
  });

  it("never takes a table of one sex for a table of everybody", async () => {
    const base = await loadBundled("wzw-gemeenten");
    const text =
      "Werkzoekenden zonder werk;;;\nVlaams Gewest;;;\n;;;\nJaar;Gemeente;Geslacht;Totaal\n2025;Genk;Mannen;1500\n";
    const { report } = await readTable(toBytes(text), "x.csv", createContext({ shapes: [toShape(base)] }));
    expect(report.target).toBeUndefined();
  });

  it("brings the missing employment rates of provinces from Eurostat into the employment figure", async () => {
    const base = await loadBundled("werkzaamheidsgraad-20-64");
    const shapes = [toShape(base), toShape(await loadBundled("werkzaamheidsgraad-15-64-provincies"))];
    const file = "estat_lfst_r_lfe2emprt_en.tsv";
    const { report, dataset } = await readTable(toBytes(peerSamples.eurostatTsv), file, createContext({ shapes }));
    expect(report.target).toBe("werkzaamheidsgraad-20-64");
    const merged = applyImports(base, [{ id: report.id, name: file, target: report.target, dataset }]);
    const input = await realInput(employmentRate, select("Limburg"));
    const before = JSON.stringify(buildFigure(employmentRate, input));
    const after = JSON.stringify(buildFigure(employmentRate, { ...input, dataset: () => merged }));
    expect([before.includes(file), after.includes(file)]).toEqual([false, true]);
    expect(after).toContain("72,4");
  });
});
