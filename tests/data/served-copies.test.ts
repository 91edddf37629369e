import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildData, type BuildOutcome } from "../../scripts/datasets/build.ts";
import { listHiddenCells } from "../../src/figures/jobseekers/hidden-rates.ts";
import { readWindow } from "../../src/imports/raw-window.ts";
import { readText } from "../../src/parse/read-text.ts";
import { projectPath } from "./bundled.ts";

const rates = "werkzoekendengraad_gemeenten_2014-2024.csv";
const ages = "werkzoekendengraad_gemeenten_leeftijd_2014-2024.csv";
const sexes = "werkzoekendengraad_gemeenten_geslacht_2014-2024.csv";
const january = "werkzoekenden-1-januari_gemeenten_2015-2024.csv";

let outcome: Extract<BuildOutcome, { readonly ok: true }>;

beforeAll(async () => {
  const built = await buildData(projectPath("data"));
  if (!built.ok) throw new Error(built.problems.join("\n"));
  outcome = built;
}, 60_000);

const original = (file: string): Uint8Array => readFileSync(path.join(projectPath("data"), file));

function served(file: string): Uint8Array {
  const bytes = outcome.copies.get(file);
  if (bytes === undefined) throw new Error(`${file} is not served`);
  return bytes;
}

/** The cells of a file that are dashes in the served copy and something else in the file itself. */
function dashedIn(file: string): readonly string[] {
  const [before, after] = [original(file), served(file)].map((bytes) =>
    Buffer.from(bytes)
      .toString("latin1")
      .split("\n")
      .map((line) => line.split(/[;\t]/)),
  ) as [string[][], string[][]];
  expect(after.map((line) => line.length)).toEqual(before.map((line) => line.length));
  return before.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const now = after[row]?.[column] ?? "";
      if (now === cell) return [];
      expect(["\u0096", "\u00e2\u0080\u0093"]).toContain(now.replace("\r", ""));
      expect(now.endsWith("\r")).toBe(cell.endsWith("\r"));
      return [`${row + 1},${column + 1}`];
    }),
  );
}

/** A row as "Toon bronrij" shows it. */
function rowIn(file: string, name: string): readonly string[] {
  const read = readText(served(file), file);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  const shown = readWindow(read.value, {
    source: { kind: "bundled", file },
    sheet: "",
    row: 1,
    column: 1,
    rows: 5000,
    columns: 40,
  });
  return shown.rows.find((cells) => cells[0]?.text === name)?.map(({ text }) => text) ?? [];
}

describe("the copies of the files that are served", () => {
  it("have a dash in every cell that the rules hide, and differ nowhere else", () => {
    const dataset = (id: string) => {
      const found = outcome.built.find(({ entry }) => entry.id === id);
      if (found === undefined) throw new Error(id);
      return found.dataset;
    };
    const hidden = listHiddenCells({ dataset });
    for (const file of [rates, ages, sexes, january]) {
      const wanted = hidden.filter((place) => place.file === file).map(({ row, column }) => `${row},${column}`);
      expect(wanted.length).toBeGreaterThan(0);
      expect(new Set(dashedIn(file))).toEqual(new Set(wanted));
    }
    expect(new Set(hidden.map(({ file }) => file))).toEqual(new Set([rates, ages, sexes, january]));
  });

  it("are the files themselves where nothing is hidden", () => {
    const others = [...outcome.copies.keys()].filter((file) => ![rates, ages, sexes, january].includes(file));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((file) => Buffer.compare(served(file), original(file)) !== 0)).toEqual([]);
  });

  it("show dashes in the row of Herstappe, and its neighbours in the table as they were", () => {
    const row = rowIn(rates, "Herstappe");
    expect(row[7]).toBe("10,8");
    expect(row.toSpliced(7, 1)).toEqual(["Herstappe", ...Array.from({ length: 10 }, () => "–")]);
    expect(rowIn(rates, "Herselt").at(-1)).toMatch(/^\d+(,\d)?$/);
    expect(new Set(rowIn(sexes, "Herstappe").slice(1))).toEqual(new Set(["–"]));
  });

  it("show a dash for the small groups of Mesen in 2024, and its other rates", () => {
    const row = rowIn(ages, "Mesen");
    expect([row[11], row[22], row[33]]).toEqual(["26,3", "4,3", "–"]);
  });

  it("are not what a release is compared on: data/ stays as it was received", () => {
    expect(Buffer.from(original(rates)).toString("utf8")).toContain(
      "Herstappe;3,8;4;3;2,8;4,5;6,6;10,8;10,4;2,7;0;6,7",
    );
  });
});
