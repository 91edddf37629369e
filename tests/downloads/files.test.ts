import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataFileKinds, toDataFile } from "../../src/downloads/data-files.ts";
import { toFileName } from "../../src/downloads/file-name.ts";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toReadMe } from "../../src/downloads/read-me.ts";
import { toExcelCsv, toMachineCsv } from "../../src/downloads/to-csv.ts";
import { toJson } from "../../src/downloads/to-json.ts";
import { toRows } from "../../src/downloads/to-rows.ts";
import type { Figure } from "../../src/figures/figure.ts";
import type { Selection } from "../../src/figures/figure-input.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { buildFigure, select } from "../support/real-input.ts";

async function outgoing(id: string, name: string, changes: Partial<Selection> = {}): Promise<OutgoingFigure> {
  const definition = gallery.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`There is no figure ${id}`);
  const figure = await buildFigure(definition, select(name, changes));
  return { figure, address: `https://example.org/#${id}`, release: "2026-11-28", madeOn: "2026-12-01" };
}

const linesOf = (text: string): readonly string[] => text.replace(/^\ufeff/, "").split("\r\n");
const rowOf = (figure: Figure, category: string) => toRows(figure).find((row) => row.category === category);

describe("CSV for Excel in Belgium", () => {
  it("has the table of the page, a bound as words and never as a number", async () => {
    const lines = linesOf(toExcelCsv(await outgoing("werkzaamheidsgraad", "Limburg")));
    expect(lines[0]).toBe("Jaar;Limburg (%);Limburg: teken;Vlaanderen (%);Vlaanderen: teken");
    expect(lines).toContain("2019;72,4;;75,5;");
    expect(lines).toContain("2022;;75% of meer;76,7;");
    expect(lines).toContain("2023;76,3;;76,8;");
  });

  it("marks a hidden rate with c and leaves its cell empty", async () => {
    const lines = linesOf(toExcelCsv(await outgoing("werkzoekendengraad-gemeenten", "Genk")));
    expect(lines[1]).toBe("Genk;9,2;");
    expect(lines).toContain("Herstappe;;c");
    expect(lines).toContain("mediaan;5,4;");
  });

  it("gives the reason where there is no figure", async () => {
    expect(linesOf(toExcelCsv(await outgoing("arbeidsreserve", "Genk")))).toEqual([
      "Geen cijfers;Reden",
      "Geen cijfer voor Genk;Voor Genk is dit cijfer niet gepubliceerd: het bestaat alleen voor Limburg.",
      "",
    ]);
  });

  it("has the unit beside single numbers", async () => {
    const lines = linesOf(toExcelCsv(await outgoing("werkzaamheidsgraad-losse-cijfers", "Vlaanderen")));
    expect(lines[0]).toBe("Wat;Onderwerp;Aantal;Eenheid;Waar en wanneer");
    expect(lines[1]).toBe("Kloof;Mannen min vrouwen;7,1;procentpunt;Vlaanderen, 2023");
  });
});

describe("CSV for programs", () => {
  it("has one row per number with ISO period, code as text and status", async () => {
    const lines = linesOf(toMachineCsv(await outgoing("werkzaamheidsgraad", "Limburg")));
    expect(lines[0]).toBe(
      "figure,place,place_code,place_level,period,period_label,category,series,value,low,high,status,mark,unit,text,explanation",
    );
    expect(lines).toContain(
      'werkzaamheidsgraad,Vlaanderen,"02000",region,"2023",2023,2023,Vlaanderen,76.8,,,value,,%,"76,8%",',
    );
  });

  it("has the same columns and words of status in English", async () => {
    const [dutch, english] = await Promise.all([
      outgoing("werkzoekenden", "Limburg"),
      outgoing("werkzoekenden", "Limburg", { language: "en" }),
    ]);
    const headOf = (each: OutgoingFigure) => linesOf(toMachineCsv(each))[0];
    expect(headOf(english)).toBe(headOf(dutch));
    expect(linesOf(toMachineCsv(english)).find((line) => line.includes('"2024"'))).toMatch(
      /26050,26047,26049,interval,i,jobseekers without work,"about 26,050"/,
    );
  });
});

describe("the rows of a figure", () => {
  it("name the place and period of each number, of references too", async () => {
    const { figure } = await outgoing("werkzoekendengraad-gemeenten", "Genk");
    expect(rowOf(figure, "Herstappe")).toMatchObject({
      placeCode: "73028",
      placeLevel: "municipality",
      periodIso: "2024",
      status: "suppressed",
      mark: "c",
      value: null,
    });
    expect(rowOf(figure, "Limburg")).toMatchObject({ placeCode: "70000", placeLevel: "province", value: 6.32 });
    expect(rowOf(figure, "mediaan")).toMatchObject({ place: "", placeCode: "", periodIso: "2024" });
  });

  it("say Vlaanderen where a page of Limburg shows a list for all of Vlaanderen", async () => {
    const { figure } = await outgoing("knelpuntberoepen-aantal", "Limburg");
    expect(new Set(toRows(figure).map(({ placeCode }) => placeCode))).toEqual(new Set(["02000"]));
  });

  it("have months and quarters as ISO periods", async () => {
    const { figure } = await outgoing("werkzaamheidsgraad-kwartaal", "Vlaanderen");
    expect(toRows(figure)[0]).toMatchObject({ periodIso: "2021-Q4", period: "4e kwartaal 2021" });
  });
});

describe("the companion of a file", () => {
  it("says what the number counts, from where, and what its marks mean", async () => {
    const entries = toReadMe(await outgoing("werkzoekendengraad-gemeenten", "Genk"));
    const linesIn = (label: string) => entries.find((entry) => entry.label === label)?.lines;
    expect(linesIn("Tekens in dit bestand")).toEqual(["c = afgeschermd: de bron toont heel kleine aantallen niet"]);
    expect(linesIn("Gebied")).toEqual(["Genk (71016)"]);
    expect(linesIn("Definitie")?.[0]).toMatch(/beroepsbevolking/);
    expect(linesIn("Bronnen")?.[0]).toMatch(/^VDAB.*; licentie: /);
    expect(linesIn("Gegevens van")).toEqual(["28 november 2026"]);
    expect(linesIn("Gemaakt op")).toEqual(["1 december 2026"]);
  });
});

describe("JSON of a figure", () => {
  it("has its keys in one order, whatever made the figure", async () => {
    const one = await outgoing("werkzaamheidsgraad", "Limburg");
    const turned = Object.fromEntries(Object.entries(one.figure).toReversed()) as unknown as Figure;
    expect(toJson({ ...one, figure: turned })).toBe(toJson(one));
  });
});

describe("the archive", () => {
  it("holds every file as it is by itself, the same bytes each time", async () => {
    const figure = await outgoing("werkzaamheidsgraad", "Limburg");
    const singles = await Promise.all(
      dataFileKinds.filter((kind) => kind !== "zip").map(async (kind) => toDataFile(kind, figure)),
    );
    const zip = await toDataFile("zip", figure);
    const expected = Object.fromEntries(singles.map(({ name, bytes }) => [name, bytes]));
    expect(unzipSync(zip.bytes)).toEqual(expected);
    expect((await toDataFile("zip", figure)).bytes).toEqual(zip.bytes);
  });
});

describe("the name of a file", () => {
  it.each([
    ["werkzoekenden", "Genk", {}, "png", "werkzoekenden_genk_71016_2014-2024.png"],
    ["werkzoekenden", "Tongeren-Borgloon", {}, "csv", "werkzoekenden_tongeren-borgloon_73111_2014-2024.csv"],
    ["werkzoekenden", "Genk", { language: "en" }, "xlsx", "werkzoekenden_genk_71016_2014-2024_en.xlsx"],
    ["arbeidsreserve", "Genk", {}, "json", "arbeidsreserve_genk_71016.json"],
    ["knelpuntberoepen-lijst", "Limburg", {}, "csv", "knelpuntberoepen-lijst_vlaanderen_02000_2026.csv"],
    ["werkzoekendengraad-gemeenten", "Genk", {}, "zip", "werkzoekendengraad-gemeenten_genk_71016_2024.zip"],
  ] as const)("of %s for %s is plain", async (id, name, changes, extension, expected) => {
    expect(toFileName(await outgoing(id, name, changes), extension)).toBe(expected);
  });

  it("tells another way of counting apart", async () => {
    const index = await outgoing("werkzoekenden", "Genk", { modes: { werkzoekenden: "index" } });
    expect(toFileName(index, "csv", "excel")).toBe("werkzoekenden-index_genk_71016_2014-2024_excel.csv");
  });
});
