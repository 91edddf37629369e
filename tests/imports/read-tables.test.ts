import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/imports/read-tables.ts";
import type { ImportStep } from "../../src/imports/types.ts";
import { samples } from "../data/samples.ts";
import { createContext, readTable, toBytes } from "./import-support.ts";

const doubtful = "Aantal;;\n2024;;\n;;\nJaar;Gemeente;Iets\n2024;Genk;1.234\n2024;As;2.345\n";
const table = toBytes(samples["L2 long series"]);

describe("reading a file into a report", () => {
  it("says what it recognised", async () => {
    const { report } = await readTable(toBytes(samples["L3 cross table"]), "wzw_gemeenten.csv");
    expect(report).toMatchObject({
      name: "wzw_gemeenten.csv",
      layout: "cross",
      format: { kind: "text", charset: "utf-8", delimiter: ";" },
      recognised: {
        title: ["Werkzoekenden zonder werk - detailtabel", "augustus 2025"],
        measures: [{ id: "wzw", concept: "WZW", observationCount: 24 }],
        levels: [{ level: "municipality", placeCount: 3 }],
        vintage: "2025",
        province: "province:70000",
        periods: { first: "2025-08", last: "2025-08", count: 1, kinds: ["month"] },
        tables: [{ headerFirst: 4, headerLast: 5, bodyLast: 9 }],
        rowCount: 4,
        columnCount: 6,
        observationCount: 24,
        statusCounts: { exact: 20, suppressed: 4 },
        unknownPlaces: [],
      },
    });
  });

  it("reads every file of an archive, and a bad one among them spoils nothing", async () => {
    const bytes = zipSync({ "a.csv": table, "map/b.csv": toBytes("geen tabel"), "c.csv.txt": table });
    const results = await readTables({ name: "alles.zip", bytes }, createContext());
    expect(results.map(({ kind, report }) => [kind, report.name, report.size])).toEqual([
      ["read", "alles.zip/a.csv", bytes.length],
      ["refused", "alles.zip/map/b.csv", bytes.length],
      ["read", "alles.zip/c.csv.txt", bytes.length],
    ]);
    expect(new Set(results.map(({ report }) => report.id)).size).toBe(3);
  });

  it("gives the same file the same id, and another file another", async () => {
    const [one, other] = [await readTable(table, "a.csv"), await readTable(table, "a.csv")];
    expect(one.report.id).toBe(other.report.id);
    expect((await readTable(table, "b.csv")).report.id).not.toBe(one.report.id);
    expect((await readTable(gzipSync(table), "a.csv.gz")).report.id).toBe(one.report.id);
  });

  it("runs through its steps, and never backwards", async () => {
    const steps: (readonly [ImportStep, number])[] = [];
    const onStep = (step: ImportStep, share: number): number => steps.push([step, share]);
    await readTables({ name: "a.csv", bytes: table }, createContext({ onStep }));
    expect(steps.map(([step]) => step)).toEqual(["reading", "reading", "reading", "checking"]);
    expect(steps.map(([, share]) => share)).toEqual(steps.map(([, share]) => share).toSorted((a, b) => a - b));
  });
});

describe("what a file leaves open", () => {
  it("says what it assumed, and reads it the other way when the reader says so", async () => {
    const { report, dataset } = await readTable(toBytes(doubtful), "x.csv");
    expect(report.assumptions).toMatchObject([
      { question: "numbers", chosen: "thousands", other: "decimal", by: "us" },
    ]);
    expect([...dataset.values]).toEqual([1234, 2345]);
    const again = await readTable(toBytes(doubtful), "x.csv", createContext(), { numbers: "decimal" });
    expect([...again.dataset.values]).toEqual([1.234, 2.345]);
    expect(again.report.assumptions).toMatchObject([{ chosen: "decimal", other: "thousands", by: "reader" }]);
    expect(again.report.answers).toEqual({ numbers: "decimal" });
  });

  it("uses an answer again for the next file of the same layout, whatever its numbers", async () => {
    const { report } = await readTable(toBytes(doubtful), "x.csv");
    const remembered = (fingerprint: string) => (fingerprint === report.fingerprint ? { numbers: "decimal" } : {});
    const next = doubtful.replaceAll("2024", "2025").replace("2.345", "9.876");
    const result = await readTable(toBytes(next), "y.csv", createContext({ remembered }));
    expect([...result.dataset.values]).toEqual([1.234, 9.876]);
    expect(result.report.assumptions).toMatchObject([{ chosen: "decimal", by: "remembered" }]);
    const other = await readTable(table, "z.csv", createContext({ remembered }));
    expect(other.report.fingerprint).not.toBe(report.fingerprint);
  });

  it("takes no answer that is no answer to the question", async () => {
    const { dataset } = await readTable(toBytes(doubtful), "x.csv", createContext(), { numbers: "perhaps" });
    expect([...dataset.values]).toEqual([1234, 2345]);
  });
});
