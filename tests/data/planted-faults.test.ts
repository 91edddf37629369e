import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildData } from "../../scripts/datasets/build.ts";
import { projectPath } from "./bundled.ts";

let folder = "";

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "data-")), "data");
  await cp(projectPath("data"), folder, { recursive: true });
});

afterEach(async () => {
  await rm(path.dirname(folder), { recursive: true, force: true });
});

async function replaceIn(name: string, from: string, to: string, encoding: "utf8" | "latin1" = "utf8"): Promise<void> {
  const file = path.join(folder, name);
  const text = await readFile(file, encoding);
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to), encoding);
}

async function problems(): Promise<readonly string[]> {
  const outcome = await buildData(folder);
  return outcome.ok ? [] : outcome.problems;
}

describe("the build of the data", () => {
  it("has no complaint about the files as they are", async () => {
    expect(await problems()).toEqual([]);
  });

  it("gives the same bytes twice", async () => {
    const [first, second] = [await buildData(folder), await buildData(folder)];
    expect(first.ok && first.files).toEqual(second.ok && second.files);
  });

  it("fails on a wrong control value, with file, sheet, row, expected and found", async () => {
    await replaceIn("manifest.json", '"value": 2677', '"value": 2678');
    expect(await problems()).toEqual([
      "werkzoekenden-zonder-werk_gemeenten_2014-2024.xlsx, sheet Data, row 2642: control value Genk, 2023, Totaal: expected 2678, found 2677",
    ]);
  });

  it("fails on a wrong control sum", async () => {
    await replaceIn("manifest.json", '"value": 208915', '"value": 208916');
    expect(await problems()).toEqual([
      "werkzoekenden-zonder-werk_gemeenten_2014-2024.xlsx: control sum “visible municipalities Vlaams Gewest 2024 (Herstappe hidden)”: expected 208916, found 208915",
    ]);
  });

  it("fails on a control sum whose words it does not understand", async () => {
    await replaceIn("manifest.json", '"visible municipalities Limburg 2023"', '"Limburg, as far as visible, in 2023"');
    expect(await problems()).toEqual([
      "werkzoekenden-zonder-werk_gemeenten_2014-2024.xlsx: control sum “Limburg, as far as visible, in 2023”: expected 25155, found words that the build does not understand",
    ]);
  });

  it("fails on a wrong number of suppressed cells", async () => {
    await replaceIn("manifest.json", '"suppressed_cells": 14', '"suppressed_cells": 13');
    expect(await problems()).toContain(
      "werkzoekendengraad_gemeenten_leeftijd_2014-2024.csv: suppressed_cells: expected 13, found 14",
    );
  });

  it("fails when a number that counts in a sum was changed", async () => {
    await replaceIn("bevolking-20-64_gemeenten_2009-2015.csv", "17.563\r\n", "17.564\r\n", "latin1");
    expect(await problems()).toEqual([
      "bevolking-20-64_gemeenten_2009-2015.csv: control sum “Vlaams Gewest 2015”: expected 3804014, found 3804015",
    ]);
  });

  it("fails when a file has another size than the manifest says", async () => {
    await replaceIn("overige.csv", "POM Limburg,", "POM  Limburg,");
    expect((await problems()).join("\n")).toMatch(/overige.csv: size: expected 11331 bytes, found 11332/);
  });

  it("fails when a suppressed cell became a zero", async () => {
    await replaceIn("werkzoekendengraad_gemeenten_geslacht_2014-2024.csv", ";\u0096;", ";0;", "latin1");
    expect((await problems()).join("\n")).toMatch(/suppressed_cells: expected 5, found 4/);
  });

  it("fails when a printed total no longer equals its parts", async () => {
    await replaceIn("bevolking_provincies.csv", "683\u00a0817", "683\u00a0818");
    expect((await problems()).join("\n")).toMatch(/printed total over sex: expected 1491652, found 1491651/);
  });

  it("fails when a cell holds no number and no mark", async () => {
    await replaceIn("werkzoekendengraad_gemeenten_2014-2024.csv", "Aalst;9,6;", "Aalst;ca,6;");
    expect((await problems()).join("\n")).toMatch(/row 7.*not a number that we can read/);
  });

  it("fails when a place is not known", async () => {
    await replaceIn("werkzoekendengraad_gemeenten_2014-2024.csv", "\nAalst;", "\nAalstt;");
    expect((await problems()).join("\n")).toMatch(/We do not know “Aalstt” as a place/);
  });

  it("fails when a file has no entry in the manifest", async () => {
    await writeFile(path.join(folder, "nieuw.csv"), "Jaar;Gemeente;Totaal\n2024;Genk;1\n");
    expect(await problems()).toEqual(["nieuw.csv: this file has no entry in manifest.json"]);
  });

  it("fails when the manifest lists a file that is not there", async () => {
    await rm(path.join(folder, "overige.csv"));
    expect(await problems()).toEqual(["overige.csv: the manifest lists this file, but it is not in data/"]);
  });
});
