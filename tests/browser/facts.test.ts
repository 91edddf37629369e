import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDetails, readTable, setUpStage, textOf, type Stage } from "./site.ts";

/** What the issue asks the built site to show, number for number. */
describe("the published facts on the built site", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it("tells how far Limburg is from 80%, in points and in persons, and on which population", async () => {
    const { page, close } = await stage.open();
    await openDetails(page);
    const text = await textOf(page);
    expect(await textOf(page, "h1")).toBe("Limburg klimt naar 80%: nog 3,7 procentpunt te gaan");
    for (const expected of [
      "76,3%",
      "ongeveer 19.300",
      "72,4%",
      "3,9 procentpunt meer dan in 2019",
      "gerekend op de bevolking van 2015, 8 jaar vóór het cijfer zelf: 522.305 inwoners van 20–64 jaar",
      "Die basis is oud",
      "ruim geschat 19.000",
      "76,4% (POM Limburg)",
      "76% (TV Limburg)",
    ]) {
      expect(text).toContain(expected);
    }
    await close();
  });

  it("shows the labour reserve of Limburg as a hundred inhabitants that add up", async () => {
    const { page, close } = await stage.open("?tabel=arbeidsreserve");
    const counts = new Map(
      (await readTable(page, "arbeidsreserve")).slice(1).map(([label = "", count]) => [label, Number(count)]),
    );
    const of = (label: string): number => {
      const count = counts.get(label);
      if (count === undefined) throw new Error(`No group ${label} among ${[...counts.keys()].join(", ")}`);
      return count;
    };
    const inactive = [
      "zoekend of beschikbaar",
      "arbeidsongeschikt",
      "huisvrouw of -man",
      "student",
      "gepensioneerd",
    ].map(of);
    expect(inactive).toEqual([2, 6, 4, 4, 6]);
    expect(inactive.reduce((sum, count) => sum + count, 0)).toBe(22);
    expect([of("aan het werk"), of("ondertewerkgesteld"), of("actief werkzoekend")]).toEqual([76, 3, 2]);
    expect(await textOf(page)).toContain("22 waren niet-beroepsactief");
    await close();
  });

  it("says plainly that no other place has a recent reserve, and leads to Limburg or shows the census", async () => {
    const { page, close } = await stage.open("?geb=10000");
    expect(await textOf(page, "#arbeidsreserve")).toContain(
      "Voor Antwerpen hebben onze bronnen geen recente arbeidsreserve; alleen voor Limburg, in 2023.",
    );
    await close();
  });

  it("ranks the provinces by jobseekers per open vacancy: West-Vlaanderen lowest, then Limburg", async () => {
    const { page, close } = await stage.open("?tabel=werkzoekenden-per-vacature");
    const [header = [], ...rows] = await readTable(page, "werkzoekenden-per-vacature");
    const row = rows.find(([year]) => year === "2024") ?? [];
    const ratios = header.slice(1).map((name, index) => [name, Number(row[index + 1]?.replace(",", "."))] as const);
    const provinces = ratios.filter(([name]) => name !== "Vlaanderen").sort(([, a], [, b]) => a - b);
    expect(provinces.map(([name]) => name).slice(0, 2)).toEqual(["West-Vlaanderen", "Limburg"]);
    expect(Object.fromEntries(ratios)).toEqual({
      Limburg: 2.9,
      Vlaanderen: 3.5,
      Antwerpen: 4.3,
      "Oost-Vlaanderen": 3.3,
      "Vlaams-Brabant": 4.1,
      "West-Vlaanderen": 2.7,
    });
    expect(await textOf(page, "#werkzoekenden-per-vacature")).toContain("niet de spanningsindicator van VDAB");
    await close();
  });

  it("counts the vacancies received in Limburg in 2023", async () => {
    const { page, close } = await stage.open("?tabel=vacatures-ontvangen");
    const rows = await readTable(page, "vacatures-ontvangen");
    expect(rows.find(([year]) => year === "2023")?.[1]).toBe("36.826");
    await close();
  });

  it("counts the shortage occupations of 2024 to 2026 and has no number for 2019", async () => {
    const { page, close } = await stage.open("?tabel=knelpuntberoepen-aantal");
    const numbers = new Map((await readTable(page, "knelpuntberoepen-aantal")).map(([year, count]) => [year, count]));
    expect(["2018", "2019", "2024", "2025", "2026"].map((year) => numbers.get(year))).toEqual([
      "158",
      "n.b.",
      "241",
      "251",
      "227",
    ]);
    await close();
  });

  it("writes a sum with a suppressed part as about, with the interval, and never as the visible sum", async () => {
    for (const [place, about, interval, visible] of [
      ["02000", "ongeveer 208.920", "208.916 tot 208.918", "208.915"],
      ["70000", "ongeveer 26.050", "26.047 tot 26.049", "26.046"],
    ] as const) {
      const { page, close } = await stage.open(`?geb=${place}&tabel=werkzoekenden`);
      const text = await textOf(page);
      expect(text).toContain(about);
      expect(text).toContain(interval);
      expect(text).not.toContain(visible);
      const [, ...rows] = await readTable(page, "werkzoekenden");
      expect(rows.find(([year]) => year === "2024")?.[1]).toBe(about);
      await close();
    }
  });

  it("says that Herstappe is left out where it has no number at all", async () => {
    const { page, close } = await stage.open("?geb=02000");
    expect(await textOf(page, "#werkzoekenden")).toContain("2014–2019 en 2021: zonder Herstappe");
    await close();
  });

  it("puts no 80 line on the rate of 15–64 and says why", async () => {
    const { page, close } = await stage.open();
    const figure = page.locator("#werkzaamheidsgraad-15-64");
    expect(await textOf(page, "#werkzaamheidsgraad-15-64")).toContain(
      "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar.",
    );
    const labels = (await figure.locator("svg text").allTextContents()).map((label) => label.replaceAll(/\s/g, " "));
    expect(labels).toContain("70%");
    expect(labels).not.toContain("80%");
    await close();
  });

  it("computes nothing from a bound or from a figure that its source revised", async () => {
    const antwerp = await stage.open("?geb=10000");
    expect(await textOf(antwerp.page, "h1")).toBe("Antwerpen: geen precies cijfer in onze bronnen");
    expect(await textOf(antwerp.page, "#werkzaamheidsgraad")).toContain("75% of meer");
    await antwerp.close();
    const brabant = await stage.open("?geb=20001");
    expect(await textOf(brabant.page, "h1")).toBe("Vlaams-Brabant: het cijfer van 2022 is te laag");
    expect(await textOf(brabant.page, "#werkzaamheidsgraad")).not.toContain("mensen extra");
    await brabant.close();
  });
});
