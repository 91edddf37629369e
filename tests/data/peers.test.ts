import { describe, expect, it } from "vitest";
import { observe } from "../../scripts/datasets/observe.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import { register } from "./bundled.ts";
import { toXlsx } from "./containers.ts";
import { peerSamples } from "./peer-samples.ts";

async function read(text: string | Uint8Array, file: string): Promise<readonly string[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const outcome = await importFile(bytes, file, { register });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.messages));
  const further = outcome.value.columns.filter(({ name, role }) => role === "dimension" && name !== "measure").slice(2);
  return observe(outcome.value).map(({ measure, period, region, get, cell, row, column }) => {
    const labels = further.map(({ name }) => get(name)).filter((label) => label !== "");
    const value =
      cell.kind === "value" ? `${cell.value}${cell.precision === "exact" ? "" : ` ${cell.precision}`}` : cell.reason;
    return [measure, period, region, ...labels, value, `R${row}C${column}`].join(" | ");
  });
}

describe("exports of other tools", () => {
  it("reads Swing: the indicator above the last column of its block, x hidden, a dash no value", async () => {
    expect(await read(peerSamples.swing, "Werkloosheid - gemeenten.csv")).toEqual([
      "werkzoekendengraad | 2023 | municipality:71016 | 9.3 | R4C2",
      "werkzoekendengraad | 2024 | municipality:71016 | 9.6 | R4C3",
      "wzw | 2023 | municipality:71016 | 2677 | R4C4",
      "wzw | 2024 | municipality:71016 | 2754 | R4C5",
      "wzw_niet_eu_herkomst | 2023 | municipality:71016 | suppressed | R4C6",
      "wzw_niet_eu_herkomst | 2024 | municipality:71016 | 1435 | R4C7",
      "werkzoekendengraad | 2023 | municipality:73028 | 0 | R5C2",
      "werkzoekendengraad | 2024 | municipality:73028 | absent | R5C3",
      "wzw | 2023 | municipality:73028 | suppressed | R5C4",
      "wzw | 2024 | municipality:73028 | suppressed | R5C5",
      "wzw_niet_eu_herkomst | 2023 | municipality:73028 | absent | R5C6",
      "wzw_niet_eu_herkomst | 2024 | municipality:73028 | absent | R5C7",
      "werkzoekendengraad | 2023 | municipality:71072 | 7.8 | R6C2",
      "werkzoekendengraad | 2024 | municipality:71072 | 8.1 | R6C3",
      "wzw | 2023 | municipality:71072 | 3189 | R6C4",
      "wzw | 2024 | municipality:71072 | 3294 | R6C5",
      "wzw_niet_eu_herkomst | 2023 | municipality:71072 | 1203 | R6C6",
      "wzw_niet_eu_herkomst | 2024 | municipality:71072 | 1287 | R6C7",
      "werkzoekendengraad | 2023 | municipality:73110 | 4.9 | R7C2",
      "werkzoekendengraad | 2024 | municipality:73110 | 5 | R7C3",
      "wzw | 2023 | municipality:73110 | 771 | R7C4",
      "wzw | 2024 | municipality:73110 | 790 | R7C5",
      "wzw_niet_eu_herkomst | 2023 | municipality:73110 | 201 | R7C6",
      "wzw_niet_eu_herkomst | 2024 | municipality:73110 | 210 | R7C7",
    ]);
  });

  it("reads the same Swing table from a workbook", async () => {
    expect(await read(await toXlsx(peerSamples.swing), "x.xlsx")).toEqual(await read(peerSamples.swing, "x.csv"));
  });

  it("reads Gemeente-Stadsmonitor by its labels", async () => {
    expect(await read(peerSamples.stadsmonitor, "WE_36.csv")).toEqual([
      "noemer | 2023 | municipality:71016 | 28785 | R2C5",
      "werkzoekendengraad | 2023 | municipality:71016 | 9.3 | R2C6",
      "noemer | 2024 | municipality:71016 | 28900 | R3C5",
      "werkzoekendengraad | 2024 | municipality:71016 | 9.6 | R3C6",
      "noemer | 2024 | municipality:11002 | 260000 | R4C5",
      "werkzoekendengraad | 2024 | municipality:11002 | 13.4 | R4C6",
    ]);
  });

  it("reads be.STAT with three header rows, percents with a point beside thousands with a point", async () => {
    const lines = await read(peerSamples.bestat, "bestat.csv");
    expect(lines).toHaveLength(18);
    expect([lines[0], lines[5], lines[6], lines[11], lines[12], lines[13], lines[16]]).toEqual([
      "werkzaamheidsgraad | 2023 | area:onbekend | geslacht | Totaal | 76.8 | R5C2",
      "werkzaamheidsgraad | 2024 | area:onbekend | geslacht | Vrouwen | 74 | R5C7",
      "bevolking | 2023 | area:onbekend | geslacht | Totaal | 20-64 | 3847557 | R6C2",
      "bevolking | 2024 | area:onbekend | geslacht | Vrouwen | 20-64 | 1920000 | R6C7",
      "inactiviteitsgraad_jongeren | 2023 | area:onbekend | geslacht | Totaal | 15.6 | R7C2",
      "inactiviteitsgraad_jongeren | 2023 | area:onbekend | geslacht | Mannen | unreliable | R7C3",
      "inactiviteitsgraad_jongeren | 2024 | area:onbekend | geslacht | Mannen | unreliable | R7C6",
    ]);
  });

  it("reads be.STAT with regions in rows; a lone point is unreliable", async () => {
    expect(await read(peerSamples.bestatRegions, "bevolking.csv")).toEqual([
      "bevolking | 2024 | region:02000 | geslacht | Totaal | 107265 | R4C2",
      "bevolking | 2024 | region:02000 | geslacht | Mannen | 55100 | R4C3",
      "bevolking | 2024 | region:02000 | geslacht | Vrouwen | 52165 | R4C4",
      "bevolking | 2024 | region:03000 | geslacht | Totaal | 92300 | R5C2",
      "bevolking | 2024 | region:03000 | geslacht | Mannen | 48000 | R5C3",
      "bevolking | 2024 | region:03000 | geslacht | Vrouwen | unreliable | R5C4",
    ]);
  });

  it("reads SDMX-CSV of Eurostat: the employment rate 20-64 of the provinces", async () => {
    expect(await read(peerSamples.eurostatCsv, "estat.csv")).toEqual([
      "werkzaamheidsgraad | 2019 | province:70000 | 20-64 | Totaal | 71.6 | R2C9",
      "werkzaamheidsgraad | 2021 | province:70000 | 20-64 | Totaal | 72.4 | R3C9",
      "werkzaamheidsgraad | 2021 | province:20001 | 20-64 | Vrouwen | 71.2 flagged | R4C9",
      "werkzaamheidsgraad | 2024 | region:02000 | 20-64 | Totaal | 77 | R5C9",
      "werkzaamheidsgraad | 2024 | province:70000 | 75+ | Totaal | unreliable | R7C9",
    ]);
  });

  it("reads SDMX-CSV of Eurostat with labels behind the codes", async () => {
    expect(await read(peerSamples.eurostatLabels, "estat.csv")).toEqual([
      "werkzaamheidsgraad | 2019 | province:70000 | 20-64 | Totaal | 71.6 | R2C9",
    ]);
  });

  it("reads TSV of Eurostat, flags behind the numbers", async () => {
    expect(await read(peerSamples.eurostatTsv, "estat_lfst_r_lfe2emprt.tsv")).toEqual([
      "werkzaamheidsgraad | 2019 | province:70000 | 20-64 | Totaal | 71.6 | R2C2",
      "werkzaamheidsgraad | 2021 | province:70000 | 20-64 | Totaal | 72.4 | R2C3",
      "werkzaamheidsgraad | 2024 | province:70000 | 20-64 | Totaal | absent | R2C4",
      "werkzaamheidsgraad | 2019 | province:20001 | 20-64 | Totaal | 74 | R3C2",
      "werkzaamheidsgraad | 2021 | province:20001 | 20-64 | Totaal | 71.2 flagged | R3C3",
      "werkzaamheidsgraad | 2024 | province:20001 | 20-64 | Totaal | 75.5 flagged | R3C4",
    ]);
  });
});
