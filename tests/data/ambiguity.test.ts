import { describe, expect, it } from "vitest";
import { numberOf, observe } from "../../scripts/datasets/observe.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import type { Answers } from "../../src/normalise/reading.ts";
import { register } from "./bundled.ts";

interface Read {
  readonly regions: readonly string[];
  readonly values: readonly (number | undefined)[];
  readonly periods: readonly string[];
  readonly questions: readonly unknown[];
}

async function read(text: string, answers?: Answers, file = "x.csv"): Promise<Read> {
  const hints = answers === undefined ? {} : { hints: { answers } };
  const outcome = await importFile(new TextEncoder().encode(text), file, { register, ...hints });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.messages));
  const all = observe(outcome.value);
  return {
    regions: all.map(({ region }) => region),
    values: all.map(numberOf),
    periods: all.map(({ period }) => period),
    questions: outcome.messages.flatMap(({ code, choice }) =>
      choice === undefined ? [] : [[code, choice.question, choice.assumed, choice.other]],
    ),
  };
}

const wzw = (place: string, ...rows: readonly string[]): string =>
  [`Werkzoekenden zonder werk`, "", `Jaar;${place};Totaal`, ...rows].join("\n");

describe("two readings", () => {
  it("asks whether 1.234 is a thousand when nothing says what was counted, and takes the answer", async () => {
    const text = "Iets onbekends\n\nJaar;Gemeente;Totaal\n2024;Genk;1.234\n2024;As;61\n";
    expect(await read(text)).toMatchObject({
      values: [1234, 61],
      questions: [["number-ambiguous", "numbers", "thousands", "decimal"]],
    });
    expect(await read(text, { numbers: "decimal" })).toMatchObject({ values: [1.234, 61], questions: [] });
    expect(await read(text, { numbers: "thousands" })).toMatchObject({ values: [1234, 61], questions: [] });
  });

  it("does not ask when the measure is a count or a rate, or when another number decides", async () => {
    expect(await read(wzw("Gemeente", "2024;Genk;1.234", "2024;As;61"))).toMatchObject({
      values: [1234, 61],
      questions: [],
    });
    const rates = "Werkzoekendengraad (%)\n\nJaar;Gemeente;Totaal\n2024;Genk;9.345\n2024;As;6.2\n";
    expect(await read(rates)).toMatchObject({ values: [9.345, 6.2], questions: [] });
    const mixed = "Iets onbekends\n\nJaar;Gemeente;Totaal\n2024;Genk;1.234\n2024;As;61,5\n";
    expect(await read(mixed)).toMatchObject({ values: [1234, 61.5], questions: [] });
  });

  it("asks which Hasselt is meant when the other names do not tell, and takes the answer", async () => {
    const text = wzw("Gemeente", "2024;Genk;2677", "2024;Hasselt;3189");
    expect(await read(text)).toMatchObject({
      regions: ["municipality:71016", "municipality:71072"],
      questions: [["place-territory-ambiguous", "territory", "2025", "2024"]],
    });
    expect(await read(text, { territory: "2024" })).toMatchObject({
      regions: ["municipality:71016", "municipality:71022"],
      questions: [],
    });
  });

  it("knows which Hasselt is meant by the company it keeps, or by the year", async () => {
    const before = wzw("Gemeente", "2024;Kortessem;100", "2024;Hasselt;3189");
    expect(await read(before)).toMatchObject({ regions: ["municipality:73040", "municipality:71022"], questions: [] });
    const after = wzw("Gemeente", "2024;Bilzen-Hoeselt;590", "2024;Hasselt;3189");
    expect(await read(after)).toMatchObject({ regions: ["municipality:73110", "municipality:71072"], questions: [] });
    const later = wzw("Gemeente", "2025;Genk;2677", "2025;Hasselt;3189");
    expect(await read(later)).toMatchObject({ regions: ["municipality:71016", "municipality:71072"], questions: [] });
  });

  it("asks whether Antwerpen is the city or the province when the column does not tell, and takes the answer", async () => {
    const text = wzw("Gebied", "2024;Genk;2677", "2024;Antwerpen;35355");
    expect(await read(text)).toMatchObject({
      regions: ["municipality:71016", "municipality:11002"],
      questions: [["place-level-ambiguous", "level", "municipality", "province"]],
    });
    expect(await read(text, { level: "province" })).toMatchObject({
      regions: ["municipality:71016", "province:10000"],
      questions: [],
    });
  });

  it.each([
    ["the header names municipalities", "Gemeente", ["Antwerpen"], ["municipality:11002"]],
    ["the header names provinces", "Provincie", ["Antwerpen"], ["province:10000"]],
    ["the header names districts", "Arrondissement", ["Antwerpen", "Hasselt"], ["district:11000", "district:71000"]],
    [
      "all names are provinces",
      "Gebied",
      ["Antwerpen", "Limburg", "Oost-Vlaanderen"],
      ["province:10000", "province:70000", "province:40000"],
    ],
    [
      "provinces carry their word",
      "Gebied",
      ["Antwerpen", "Provincie Antwerpen"],
      ["municipality:11002", "province:10000"],
    ],
    [
      "all names are reference regions",
      "Gebied",
      ["Kempen", "Midwest"],
      ["referenceRegion:REFREG03", "referenceRegion:REFREG10"],
    ],
    ["Limburg alone is the province", "Gemeente", ["As", "Limburg"], ["municipality:71002", "province:70000"]],
    [
      "names in other languages",
      "Gemeente",
      ["Fourons", "Tongres-Borgloon", "Gand"],
      ["municipality:73109", "municipality:73111", "municipality:44021"],
    ],
    [
      "upper case and brackets",
      "Gemeente",
      ["BEVEREN-KRUIBEKE-ZWIJNDRECHT", "Aalst (Aalst)", "St-Truiden"],
      ["municipality:46030", "municipality:41002", "municipality:71053"],
    ],
  ])("has no doubt when %s", async (_name, header, names, regions) => {
    const rows = names.map((name, index) => `2025;${name};${index + 10}`);
    expect(await read(wzw(header, ...rows))).toMatchObject({ regions, questions: [] });
  });

  it("takes the level that the lines above the table name", async () => {
    const text = [
      "Werkzoekenden zonder werk",
      "Vlaams Gewest, provincies",
      "",
      "Jaar;Gebied;Totaal",
      "2024;Antwerpen;1",
    ].join("\n");
    expect(await read(text)).toMatchObject({ regions: ["province:10000"], questions: [] });
  });

  it("asks which place a table without places is about, when its name is also that of a larger area", async () => {
    const text = "Werkzoekenden zonder werk\nHasselt\n\nJaar;Geslacht;Totaal\n2025;Mannen;1700\n";
    expect((await read(text)).questions).toEqual([["place-level-ambiguous", "level", "municipality", "district"]]);
  });

  it("says that the period comes from the file name, and takes another", async () => {
    const text = "Ontvangen vacatures\nProvincie Limburg\n\nBeroep;Totaal\nDakwerker;2\n";
    expect(await read(text, undefined, "vacatures_202604_all.xlsx")).toMatchObject({
      periods: ["2026-04"],
      questions: [["period-from-file-name", "period", "2026-04", ""]],
    });
  });

  it("reads days that all begin a month as months, and other days as days", async () => {
    const months = wzw("Gemeente", "01/01/2025;Genk;5", "01/02/2025;Genk;6");
    expect((await read(months)).periods).toEqual(["2025-01", "2025-02"]);
    const days = wzw("Gemeente", "01/01/2025;Genk;5", "15/02/2025;Genk;6");
    expect((await read(days)).periods).toEqual(["2025-01-01", "2025-02-15"]);
  });

  it("reads the finest of several columns of places, and the coarser one on rows of totals", async () => {
    const text = [
      "Werkzoekenden zonder werk",
      "Vlaams Gewest, gemeenten",
      "",
      "Jaar;Provincie;Gemeente;Totaal",
      "2025;Limburg;Genk;5",
      "2025;Limburg;Totaal;9",
      "2025;Totaal;Totaal;20",
    ].join("\n");
    expect((await read(text)).regions).toEqual(["municipality:71016", "province:70000", "region:02000"]);
  });

  it("fills labels down that stand on the first row of their group only", async () => {
    const text = wzw("Gemeente;Geslacht", "2025;Genk;Mannen;5", ";;Vrouwen;6", ";As;Mannen;7", ";;Totaal;8");
    expect(await read(text)).toMatchObject({
      regions: ["municipality:71016", "municipality:71016", "municipality:71002"],
      periods: ["2025", "2025", "2025"],
    });
  });
});
