import { gzipSync as nativeGzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { gzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { importFile } from "../../src/datasets/import-file.ts";
import type { Message } from "../../src/domain/result.ts";
import { register } from "./bundled.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (...rows: readonly string[]): Uint8Array =>
  encode(["Werkzoekendengraad (%);;", "Vlaams Gewest, gemeenten;;", ";;", "Jaar;Gemeente;Totaal", ...rows].join("\n"));
const counts = (...rows: readonly string[]): Uint8Array =>
  encode(
    ["Werkzoekenden zonder werk;;", "Vlaams Gewest, gemeenten;;", ";;", "Jaar;Gemeente;Totaal", ...rows].join("\n"),
  );

async function messagesOf(bytes: Uint8Array, file = "x.csv"): Promise<readonly Message[]> {
  const outcome = await importFile(bytes, file, { register });
  expect(outcome.ok).toBe(false);
  return outcome.messages.filter(({ severity }) => severity === "error");
}

async function biff5(): Promise<Uint8Array> {
  const sheet = utils.aoa_to_sheet([
    ["Jaar", "Gemeente", "Totaal"],
    [2024, "Genk", 5],
  ]);
  const bytes: unknown = write({ SheetNames: ["D"], Sheets: { D: sheet } }, { type: "array", bookType: "biff5" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("No bytes");
  return new Uint8Array(bytes);
}

const workbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: [
          ["Jaar", "Gemeente", "Totaal"],
          [2024, "Genk", 5],
        ],
      },
    ],
  });

function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let i = 300; i < 360; i++) copy[i] = (copy[i] ?? 0) ^ 0x55;
  return copy;
}

/** A zip whose table of contents says that little is in it, while much is. */
function lyingBomb(): Uint8Array {
  const zip = zipSync({ "x.csv": new Uint8Array(410_000_000) }, { level: 1 });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - 22 + 16, true);
  view.setUint32(directory + 24, 1000, true);
  view.setUint32(22, 1000, true);
  return zip;
}

describe("bad input gets one clear sentence", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["an empty file", () => new Uint8Array(), "file-empty"],
    ["a file of blank lines", () => encode("\n\n \n"), "file-empty"],
    ["a PDF", () => encode("%PDF-1.7 blabla"), "not-a-table"],
    ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "not-a-table"],
    ["a letter", () => encode("Geachte,\n\nIn bijlage vindt u de cijfers.\nMet groeten"), "no-table"],
    ["a table of something else", () => encode("Product;Prijs\nAppels;3\nPeren;4\n"), "wrong-table"],
    ["a web page without a table", () => encode("<!doctype html><html><body><p>404</p></body></html>"), "no-table"],
    ["a table with headers only", () => table(), "no-values"],
    ["NUL bytes in a text", () => encode("Jaar;Gemeente;Totaal\n2024;Genk;\0\n"), "nul-bytes"],
    ["a million columns", () => encode(";".repeat(1_000_000)), "too-many-columns"],
    ["a cell of 5 MB", () => table(`2024;${"x".repeat(5_000_000)};5`), "cell-too-large"],
    ["a percentage above 100", () => table("2024;Genk;9,3", "2024;As;109,3"), "percentage-above-100"],
    ["a negative count", () => counts("2024;Genk;2677", "2024;As;-61"), "negative-value"],
    [
      "a row twice with different values",
      () => counts("2024;Genk;2677", "2024;As;61", "2024;Genk;2678"),
      "duplicate-conflict",
    ],
    [
      "a municipality beside its successor",
      () => counts("2024;Bilzen;500", "2024;Hoeselt;90", "2024;Bilzen-Hoeselt;590"),
      "merger-both",
    ],
    [
      "an old and a new Hasselt by code",
      () => encode("Jaar;NIS-code;Wzw\n2024;71022;3000\n2024;71072;3300\n"),
      "merger-both",
    ],
    [
      "a table without any period",
      () => encode("Werkzoekenden zonder werk;\nGemeente;Totaal\nGenk;5\n"),
      "period-missing",
    ],
    ["a workbook cut off", async () => (await workbook()).slice(0, 900), "file-truncated"],
    ["a damaged workbook", async () => damaged(await workbook()), "file-damaged"],
    [
      "an archive that is no workbook and no table",
      () => zipSync({ "word/document.xml": encode("<x/>"), "[Content_Types].xml": encode("<x/>") }),
      "not-a-table",
    ],
    [
      "a workbook with a password",
      () => writeXlsx({ sheets: [{ name: "D", rows: [["a"]] }], encryption: { password: "x", spinCount: 10 } }),
      "file-encrypted",
    ],
    ["a workbook of Excel 95", biff5, "file-old-excel"],
    ["an archive bomb", () => zipSync({ "x.csv": new Uint8Array(410_000_000) }, { level: 1 }), "archive-too-large"],
    ["an archive bomb that lies about its size", lyingBomb, "archive-too-large"],
    ["a gzip bomb", () => nativeGzipSync(new Uint8Array(410_000_000), { level: 1 }), "archive-too-large"],
    ["a gzip file cut off", () => gzipSync(table("2024;Genk;9,3")).slice(0, 60), "file-truncated"],
    ["an archive without files", () => zipSync({ "map/": new Uint8Array() }), "archive-empty"],
    [
      "an archive with several files",
      () => zipSync({ "a.csv": table("2024;As;1"), "b.csv": table("2024;As;1") }),
      "archive-several-files",
    ],
    [
      "an error cell",
      () =>
        writeXlsx({
          sheets: [
            {
              name: "Data",
              rows: [
                ["Jaar", "Gemeente", "Totaal"],
                [2024, "Genk", "#N/A"],
                [2024, "As", 5],
              ],
            },
          ],
        }),
      "cell-error",
    ],
    [
      "a number that Excel made a date",
      () =>
        writeXlsx({
          sheets: [
            {
              name: "Data",
              rows: [
                ["Jaar", "Gemeente", "Totaal"],
                [2024, "Genk", new Date(Date.UTC(2024, 4, 1))],
                [2024, "As", 5],
                [2024, "Alken", 6],
                [2024, "Ham", 6],
                [2024, "Peer", 6],
              ],
            },
          ],
        }),
      "cell-is-date",
    ],
    [
      "a formula without a value",
      () =>
        writeXlsx({
          sheets: [
            {
              name: "Data",
              rows: [
                ["Jaar", "Gemeente", "Totaal"],
                [2024, "Genk", null],
                [2024, "As", 5],
              ],
              cells: new Map([["1,2", { formula: "C3*2" }]]),
            },
          ],
        }),
      "formula-without-value",
    ],
  ])("%s", { timeout: 60_000 }, async (_name, make, code) => {
    const messages = await messagesOf(await make());
    expect([...new Set(messages.map((message) => message.code))]).toEqual([code]);
    expect(messages[0]?.message.nl).toMatch(/[.!]$/);
    expect(messages[0]?.message.en).toMatch(/[.!]$/);
  });

  it("names file, row and column of a percentage above 100", async () => {
    const [message] = await messagesOf(table("2024;Genk;9,3", "2024;As;109,3", "2024;Alken;4,1"));
    expect(message).toMatchObject({ file: "x.csv", row: 6, column: 3, code: "percentage-above-100" });
  });

  it("lists all rows on which the same thing happened", async () => {
    const [message] = await messagesOf(counts("2024;Genk;-1", "2024;As;-2", "2024;Ham;3"));
    expect(message).toMatchObject({ row: 5, rows: [5, 6], column: 3 });
  });

  it("reads names that mean something to a program or a page as names", async () => {
    const names = ["__proto__", "constructor", "<script>alert(1)</script>", "=1+1", "toString"];
    const outcome = await importFile(counts(...names.map((name) => `2024;${name};5`)), "x.csv", { register });
    expect(outcome.ok).toBe(true);
    expect(outcome.messages.map(({ code, found }) => [code, found])).toEqual(
      names.map((name) => ["place-unknown", name]),
    );
  });

  it("reads a header that means something to a program as a name", async () => {
    const bytes = encode(
      "Werkzoekenden zonder werk;;;\nJaar;Gemeente;__proto__;Totaal\n2024;Genk;a;5\n2024;Genk;b;6\n",
    );
    const outcome = await importFile(bytes, "x.csv", { register });
    expect(outcome.ok && outcome.value.columns.map(({ name }) => name)).toEqual([
      "measure",
      "period",
      "region",
      "dimension",
      "category",
      "unit",
    ]);
  });
});
