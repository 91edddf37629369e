import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readReportOptions, ReportError, type ReportOptions } from "../../scripts/reports/report-options.ts";
import { toReportFiles } from "../../scripts/reports/report-files.ts";
import type { BuiltFigures } from "../../scripts/figures/built-figures.ts";
import { buildFigure as build } from "../../src/figures/build-figure.ts";
import type { FigureSources } from "../../src/figures/figure-input.ts";
import { municipalities, place, realInput, select } from "../support/real-input.ts";

const today = new Date("2026-11-28T12:00:00Z");
const toOptions = (...parameters: readonly string[]): ReportOptions =>
  readReportOptions(parameters, municipalities, today);

/** The figures of the options on the real files, as the command has them on the built ones. */
async function loadFigures({ figures }: ReportOptions): Promise<Pick<BuiltFigures, "build" | "catalogue">> {
  const sources = new Map<string, FigureSources>();
  for (const definition of figures) sources.set(definition.id, await realInput(definition, select("Genk")));
  return {
    catalogue: { released: "2026-05-21", release: "2026-11-28", entries: [] },
    build: (definition, { name }, language) => {
      const input = sources.get(definition.id);
      if (input === undefined) throw new Error(`${definition.id} was not loaded`);
      return build(definition, { ...input, selection: select(name, { language }) });
    },
  };
}

describe("the command for reports", () => {
  it("takes codes and names of places, all of a province, or all 285", () => {
    expect(toOptions("--places", "71016,hasselt,Limburg").places.map(({ name }) => name)).toEqual([
      "Genk",
      "Hasselt",
      "Limburg",
    ]);
    expect(toOptions("--province", "Limburg").places).toHaveLength(38);
    expect(toOptions("--places", "alle").places).toHaveLength(285);
    expect(toOptions("--places", "71016,Genk").places).toHaveLength(1);
  });

  it.each([
    [["--places", "Genkk"], "Genkk"],
    [["--province", "Henegouwen"], "expected one of Limburg"],
    [["--places", "71016", "--to", "doc"], "--to doc: expected pptx, xlsx, csv, json"],
    [["--places", "71016", "--figures", "bestaat-niet"], "there is no such figure"],
    [["--places", "71016", "--language", "fr"], "expected nl or en"],
    [[], "Name places"],
    [["--plaatsen", "71016"], "--plaatsen"],
  ])("refuses %j in a sentence", (parameters, said) => {
    expect(() => toOptions(...parameters)).toThrow(ReportError);
    expect(() => toOptions(...parameters)).toThrow(said);
  });
});

describe("a report", () => {
  it("holds the same numbers in each kind of file, with the address of every figure", async () => {
    const options = toOptions(
      "--places",
      "71016",
      "--to",
      "pptx,xlsx,csv,json",
      "--address",
      "https://voorbeeld.be/80",
      "--figures",
      "werkzoekendengraad,gemeente-kern,arbeidsreserve",
    );
    const files = await toReportFiles(place("Genk"), options, {
      ...(await loadFigures(options)),
      municipalities,
    });
    expect(files.map(({ name }) => name)).toEqual([
      "genk_71016.pptx",
      "genk_71016.xlsx",
      "genk_71016.csv",
      "genk_71016.json",
    ]);
    const [, xlsx, csv, json] = files.map(({ content }) => content);
    const book = read(xlsx, { type: "array" });
    expect(book.SheetNames).toEqual(["Lees mij", "1 werkzoekendengraad", "2 gemeente-kern", "3 arbeidsreserve"]);
    const [, rates] = book.SheetNames;
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[rates ?? ""] ?? {});
    const genk = rows.filter((row) => Object.values(row).includes("71016"));
    // 9,2% of 2024 is the number 0.092 in a workbook and 9.2 in the CSV.
    expect(genk.some((row) => Object.values(row).includes(0.092) && Object.values(row).includes("2024"))).toBe(true);
    expect(csv).toMatch(/werkzoekendengraad,Genk,"71016",municipality,"2024",.*,9\.2,/);
    expect(json).toMatch(/"address": "https:\/\/voorbeeld\.be\/80\/\?[^"]*geb=71016[^"]*#werkzoekendengraad"/);
    // A figure that does not exist for a municipality goes along with its reason.
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets["3 arbeidsreserve"] ?? {}))).toContain(
      "het bestaat alleen voor Limburg",
    );
  });
});
