import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { selectObservations, type Observation } from "../../src/domain/dataset.ts";
import { yearOf } from "../../src/domain/period.ts";
import { flanders, pageRegions, type Region } from "../../src/domain/region.ts";
import { buildFigure as build } from "../../src/figures/build-figure.ts";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import { factOf, type Figure, type SeriesFigure } from "../../src/figures/figure.ts";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import { jobseekerRate } from "../../src/figures/jobseekers/jobseeker-rate.ts";
import { jobseekers } from "../../src/figures/jobseekers/jobseekers.ts";
import { councilText, toCouncilText } from "../../src/figures/municipality/council-text.ts";
import { groupsStrip } from "../../src/figures/municipality/groups-strip.ts";
import { municipalTension } from "../../src/figures/municipality/municipal-tension.ts";
import { municipalityCore } from "../../src/figures/municipality/municipality-core.ts";
import { municipalPopulation } from "../../src/figures/municipality/population.ts";
import { vacanciesOpen } from "../../src/figures/tension/vacancies.ts";
import { municipalityTopic } from "../../src/figures/topics/municipality-topic.ts";
import { toSheetNotes } from "../../src/pages/municipality/sheet-notes.ts";
import { recodeMunicipality } from "../../src/indicators/recode-municipality.ts";
import { buildFigure, loadBundled, municipalities, place, realInput, select } from "../support/real-input.ts";

/** The city, not the province of the same name. */
const antwerp = municipalities.find(({ code }) => code === "11002") as Region;

async function drawn(
  definition: FigureDefinition,
  name: string,
  changes: Partial<Selection> = {},
): Promise<SeriesFigure & Figure> {
  const figure = await buildFigure(definition, select(name, changes));
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

/** What a figure prints in a year, with what is said about it. */
function at(figure: SeriesFigure, year: string, series = 0): readonly (string | undefined)[] {
  const column = figure.categories.findIndex(({ key }) => key === year);
  const point = figure.series[series]?.points[column];
  return [point?.text, point?.explanation];
}

async function factsOf(name: string, changes: Partial<Selection> = {}): Promise<(key: string) => string | undefined> {
  const figure = await buildFigure(municipalityCore, select(name, changes));
  return (key) => factOf(figure, key)?.text;
}

async function noteOf(name: string, changes: Partial<Selection> = {}): Promise<string> {
  const figure = await buildFigure(councilText, select(name, changes));
  if (figure.kind !== "list") throw new Error("A note is a list of sentences");
  return toCouncilText(figure);
}

describe("the headline numbers of a municipality", () => {
  it("stand beside the province and Vlaanderen, with change, share and place", async () => {
    const fact = await factsOf("Genk");
    expect(
      ["", "-verandering", "-provincie", "-vlaanderen", "-plaats"].map((part) => fact(`werkzoekendengraad${part}`)),
    ).toEqual(["9,2%", "−0,1\u00a0procentpunt", "6,3%", "6,6%", "plaats 1 van 37 (1 = hoogste)"]);
    expect(
      ["", "-verandering", "-provincie", "-vlaanderen", "-aandeel"].map((part) => fact(`werkzoekenden${part}`)),
    ).toEqual(["2.675", "−2 (−0,1%)", "ongeveer 26.050", "ongeveer 208.920", "10,3%"]);
    expect(["", "-verandering", "-provincie", "-aandeel"].map((part) => fact(`ontvangen-vacatures${part}`))).toEqual([
      "3.900",
      "−457 (−10,5%)",
      "32.948",
      "11,8%",
    ]);
    expect(fact("werkzoekenden-per-vacature")).toBe("3,8");
  });

  it("call a change within the rounding almost none, and one of a province uncertain in its last digit", async () => {
    expect((await factsOf("Hasselt"))("werkzoekendengraad-verandering")).toBe("vrijwel gelijk");
    expect((await factsOf("Limburg"))("werkzoekendengraad-verandering")).toBe("ongeveer +0,2\u00a0procentpunt");
  });

  it("put Genk, Maasmechelen and Hasselt at the head of Limburg in 2023", async () => {
    const told = await Promise.all(
      ["Genk", "Maasmechelen", "Hasselt"].map(async (name) => {
        const fact = await factsOf(name, { to: 2023 });
        return `${fact("werkzoekendengraad")} ${fact("werkzoekendengraad-plaats")}`;
      }),
    );
    expect(told).toEqual([
      "9,3% plaats 1 van 37 (1 = hoogste)",
      "7,9% plaats 2 van 37 (1 = hoogste)",
      "7,8% plaats 3 van 37 (1 = hoogste)",
    ]);
  });

  it("say what is not published, and where the nearest figure is", async () => {
    const figure = await buildFigure(municipalityCore, select("Genk"));
    expect(factOf(figure, "werkzaamheidsgraad")).toMatchObject({
      text: "n.b.",
      value: null,
      explanation:
        "Per gemeente is geen cijfer van de enquête (EAK) gepubliceerd. Het dichtstbijzijnde gebied met een cijfer is Limburg (76,3% in 2023).",
    });
    // Of the same year as the number of the province, though Vlaanderen has a later one.
    expect(factOf(figure, "werkzaamheidsgraad-vlaanderen")).toMatchObject({ label: "Vlaanderen, 2023", text: "76,8%" });
    // The row is dated, for the municipality has no number of its own to date it by.
    expect(factOf(figure, "werkzaamheidsgraad")?.label).toBe("Genk, 2023");
    const before = await buildFigure(municipalityCore, select("Genk", { to: 2010 }));
    expect(before.kind === "empty" && before.nearest[0]).toMatchObject({ to: "latest" });
  });

  it("name no rate as the nearest that its source calls too low", async () => {
    const figure = await buildFigure(municipalityCore, select("Leuven"));
    expect(factOf(figure, "werkzaamheidsgraad")?.explanation).toBe(
      "Per gemeente is geen cijfer van de enquête (EAK) gepubliceerd. Het dichtstbijzijnde gebied met een betrouwbaar cijfer is Vlaanderen (76,7% in 2022); het cijfer van Vlaams-Brabant (73,8% in 2022) is volgens de bron te laag en later herzien.",
    );
    expect(factOf(figure, "werkzaamheidsgraad-provincie")).toMatchObject({
      label: "Vlaams-Brabant, 2022 (te laag)",
      text: "73,8%",
    });
  });

  it("tell the change of a handful of vacancies as a number, and of none to none", async () => {
    const mesen = (await buildFigure(municipalityCore, select("Mesen"))).facts.map(({ key, text }) => `${key} ${text}`);
    expect(mesen.filter((fact) => fact.startsWith("open-vacatures"))).toContain("open-vacatures-verandering −2");
    const baarle = await factsOf("Baarle-Hertog");
    expect([baarle("open-vacatures"), baarle("open-vacatures-verandering")]).toEqual(["4", "+3"]);
    expect((await buildFigure(vacanciesOpen, select("Baarle-Hertog"))).reading.join(" ")).toMatch(
      /Dat zijn er 3 meer dan in \d{4}\./,
    );
  });

  it("say why a number is hidden without two colons in one sentence", async () => {
    const reading = (await buildFigure(municipalityCore, select("Herstappe"))).reading.join(" ");
    expect(reading).toContain("jaargemiddelde 2024: afgeschermd. ");
    expect(reading).not.toMatch(/afgeschermd:/i);
  });

  it("keep the hidden count of Herstappe hidden in every number, change, share and place", async () => {
    const rows = selectObservations(await loadBundled("wzw-gemeenten"), { measure: "wzw", period: "2024" });
    const visible = rows.filter(({ isTotal, cell }) => !isTotal && cell.kind === "value");
    expect(visible.reduce((sum, { cell }) => sum + (cell.kind === "value" ? cell.value : 0), 0)).toBe(208_915);
    const figure = await buildFigure(municipalityCore, select("Herstappe"));
    expect(
      figure.facts.filter(({ key }) => /^werkzoekenden(graad)?(-|$)/.test(key)).map(({ key, text }) => [key, text]),
    ).toEqual([
      ["werkzoekendengraad", "–"],
      ["werkzoekendengraad-provincie", "6,3%"],
      ["werkzoekendengraad-vlaanderen", "6,6%"],
      ["werkzoekenden", "–"],
      ["werkzoekenden-provincie", "ongeveer 26.050"],
      ["werkzoekenden-vlaanderen", "ongeveer 208.920"],
      ["werkzoekenden-per-vacature", "n.b."],
      ["werkzoekenden-per-vacature-provincie", "2,9"],
      ["werkzoekenden-per-vacature-vlaanderen", "3,5"],
    ]);
    // The visible sum would give the hidden number away beside any total: nothing of a figure holds it.
    const everything = JSON.stringify([
      figure,
      await buildFigure(municipalityCore, select("Vlaanderen")),
      await buildFigure(councilText, select("Herstappe")),
    ]);
    expect(everything).not.toMatch(/208[.,]?915|26[.,]?046\b/);
    const reading = figure.reading.join(" ");
    expect(reading).toContain("afgeschermd");
    expect(reading).not.toContain("2020");
  });

  it("add up: the provinces give Vlaanderen", async () => {
    const provinces = ["Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen"];
    const figures = await Promise.all(
      [...provinces, "Vlaanderen"].map(async (name) => buildFigure(municipalityCore, select(name))),
    );
    for (const key of ["ontvangen-vacatures", "open-vacatures"]) {
      const values = figures.map((figure) => factOf(figure, key)?.value ?? Number.NaN);
      expect(values.slice(0, 5).reduce((a, b) => a + b, 0)).toBe(values[5]);
    }
  });
});

describe("mergers", () => {
  it("are told on the sheet: that the source recast the years before, and which border moved", async () => {
    const figure = await buildFigure(municipalityCore, select("Beveren-Kruibeke-Zwijndrecht"));
    expect(toSheetNotes(figure.caveats, "borders").slice(0, 2)).toEqual([
      "Beveren-Kruibeke-Zwijndrecht ontstond op 1 januari 2025 uit Zwijndrecht, Beveren en Kruibeke. De bron rekende de jaren daarvóór om naar de gemeente van nu.",
      "In de indeling van 1 januari 2025: Zwijndrecht telt in alle jaren bij Oost-Vlaanderen, niet bij Antwerpen.",
    ]);
    const genk = await buildFigure(municipalityCore, select("Genk"));
    expect(toSheetNotes(genk.caveats, "borders")[0]).toBe("borders");
  });

  it("are on the maps of 308, 300 and 285 municipalities", () => {
    const path = fileURLToPath(new URL("../../data/geo/municipalities.csv", import.meta.url));
    const [header = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
    const [from, to] = ["valid_from", "valid_to"].map((name) => header.split(",").indexOf(name));
    const on = (day: string): number =>
      lines
        .map((line) => line.split(","))
        .filter((cells) => {
          const [first = "", last = ""] = [cells[from ?? -1], cells[to ?? -1]?.trim()];
          return (first === "" || first <= day) && (last === "" || last >= day);
        }).length;
    expect([on("2018-12-31"), on("2019-01-01"), on("2024-12-31"), on("2025-01-01")]).toEqual([308, 300, 300, 285]);
  });

  it("find every municipal table of VDAB recast by its publisher, as the trait of its figures says", async () => {
    const tables = [
      ["wzw-gemeenten", { measure: "wzw" }],
      ["werkzoekendengraad-gemeenten", {}],
      ["werkzoekendengraad-gemeenten-geslacht", { category: "Mannen" }],
      ["werkzoekendengraad-gemeenten-leeftijd", { category: "18 tot 24 jaar" }],
      ["ontvangen-vacatures-gemeenten", {}],
      ["open-vacatures-gemeenten", {}],
      ["wzw-1-januari-gemeenten", { measure: "wzw_1_januari" }],
    ] as const;
    const merged = municipalities.filter(({ merger }) => merger !== undefined);
    expect(merged).toHaveLength(20);
    for (const [id, filter] of tables) {
      const rows = selectObservations(await loadBundled(id), filter);
      const methods = merged.flatMap((region) =>
        [...recodeMunicipality(region, rows, { kind: "other" })].flatMap(([period, { method }]) =>
          `${period}-12-31` < (region.merger?.date ?? "") ? [method] : [],
        ),
      );
      expect(methods.length).toBeGreaterThan(0);
      expect(new Set(methods)).toEqual(new Set(["recast-by-source"]));
    }
  });

  it("are ticked in a recast series, and each value of before says of what it is made", async () => {
    const pelt = await drawn(jobseekerRate, "Pelt", { showsParts: true });
    expect(pelt.breaks).toContainEqual({ category: "2019", label: "fusie op 1-1-2019" });
    expect(at(pelt, "2018")).toEqual(["5,1%", "Neerpelt en Overpelt samen, omgerekend door de bron."]);
    expect(at(pelt, "2019")).toEqual(["5,1%", undefined]);
    expect(at(pelt, "2018", 1)[1]).toBeUndefined();
    expect(pelt.notes).toContain("De bron heeft deze reeks niet voor Neerpelt en Overpelt apart.");
    expect(pelt.caveats.map(({ text }) => text)).toContain(
      "Pelt ontstond op 1 januari 2019 uit Neerpelt en Overpelt. De bron rekende de jaren daarvóór om naar de gemeente van nu.",
    );
    // The merger of 2025 lies behind the last year of the series: no tick, but the values say it.
    const hasselt = await drawn(jobseekers, "Hasselt", { language: "en" });
    expect(hasselt.breaks).toEqual([]);
    expect(at(hasselt, "2024")).toEqual(["3,294", "Hasselt and Kortessem together, recalculated by the source."]);
    expect((await drawn(jobseekers, "Genk", { showsParts: true })).breaks).toEqual([]);
  });

  it("say that Zwijndrecht counts for Oost-Vlaanderen", async () => {
    const figure = await buildFigure(municipalityCore, select("Beveren-Kruibeke-Zwijndrecht"));
    expect(figure.facts.find(({ key }) => key === "werkzoekenden-provincie")?.label).toBe("Oost-Vlaanderen");
    expect(await noteOf("Beveren-Kruibeke-Zwijndrecht")).toContain(
      "Zwijndrecht telt in alle jaren bij Oost-Vlaanderen, niet bij Antwerpen.",
    );
  });

  it("give Pelt in 2015 the rate of Neerpelt and Overpelt, weighted by their inhabitants of 20–64", async () => {
    const weights = new Map(
      selectObservations(await loadBundled("bevolking-20-64-gemeenten"), {}).flatMap(
        ({ region, period, cell }): readonly [string, number][] =>
          cell.kind === "value" ? [[`${region} ${period}`, cell.value]] : [],
      ),
    );
    const rates = selectObservations(await loadBundled("werkzaamheidsgraad-gemeenten"), {});
    const recoded = recodeMunicipality(place("Pelt"), rates, {
      kind: "rate",
      denominatorOf: (part, period) => weights.get(`${part} ${period}`),
    });
    const [, pelt] = [...recoded].find(([period]) => period === "2015") ?? [];
    // (71,09 × 10.283 + 72,5 × 8.918) ÷ 19.201; a plain mean would be 71,80.
    expect(pelt?.method === "weighted" && pelt.value.toFixed(2)).toBe("71.74");
  });
});

describe("inhabitants", () => {
  it("are the sum of the former municipalities before a merger, with the parts told", async () => {
    const hasselt = await drawn(municipalPopulation, "Hasselt");
    expect(at(hasselt, "2016")).toEqual(["85.044", "Som van Hasselt (76.685) en Kortessem (8.359)."]);
    expect(at(hasselt, "2025")).toEqual(["90.249", undefined]);
    expect(hasselt.breaks).toEqual([{ category: "2025", label: "fusie op 1-1-2025" }]);
    expect(hasselt.caveats.map(({ text }) => text)).toContain(
      "Bij Hasselt hoort sinds 1 januari 2025 ook Kortessem. De cijfers van daarvóór zijn de som van die gemeenten.",
    );
    const aged = await drawn(municipalPopulation, "Pajottegem", { modes: { "gemeente-inwoners": "18-64" } });
    expect(aged.title).toBe("Pajottegem: 14.992 inwoners van 18–64 jaar op 1 januari 2015");
  });

  it("have no number where a part is lacking, and are never compared across another territory", async () => {
    const hasselt = await drawn(municipalPopulation, "Hasselt");
    expect(at(hasselt, "2020")).toEqual([
      "n.b.",
      "Geen som: voor Hasselt en Kortessem hebben onze bronnen in dat jaar geen aantal.",
    ]);
    expect(hasselt.notes).toContain("Hasselt: geen cijfer in onze bronnen voor 2017–2024.");
    expect(hasselt.reading.at(-1)).toBe("Dat is 5.205 meer dan in 2016 (85.044).");
  });

  it("tell Antwerpen with Borsbeek from Antwerpen without it", async () => {
    const selection = { ...select("Vlaanderen"), region: antwerp, comparisons: [], showsParts: true };
    const figure = await buildFigure(municipalPopulation, selection);
    if (figure.kind !== "series") throw new Error("Inhabitants are a series");
    expect(at(figure, "2016")).toEqual(["527.582", "Som van Antwerpen (517.042) en Borsbeek (10.540)."]);
    expect(at(figure, "2024")).toEqual([
      "n.b.",
      "De bron telt op de grenzen van dat jaar: Antwerpen (stad) zonder Borsbeek.",
    ]);
    expect(at(figure, "2025")).toEqual(["562.002", undefined]);
    expect(figure.breaks).toEqual([{ category: "2025", label: "fusie op 1-1-2025" }]);
    expect(figure.series.map(({ label }) => label)).toEqual(["Antwerpen (stad)", "Antwerpen (vroeger)", "Borsbeek"]);
    expect(at(figure, "2024", 1)[0]).toBe("544.759");
  });

  it("show the former municipalities as lines that end at the merger", async () => {
    const pelt = await drawn(municipalPopulation, "Pelt", { showsParts: true });
    expect(pelt.series.map(({ label, role }) => `${label} ${role}`)).toEqual([
      "Pelt home",
      "Neerpelt compare-1",
      "Overpelt compare-2",
    ]);
    expect([at(pelt, "2016", 1)[0], at(pelt, "2016", 2)[0], at(pelt, "2019", 1)[0]]).toEqual([
      "16.969",
      "14.951",
      "n.b.",
    ]);
    expect(pelt.axis.min).toBe(0);
    expect((await drawn(municipalPopulation, "Pelt")).series).toHaveLength(1);
  });

  it("keep the Flemish total through the recoding", async () => {
    const rows = selectObservations(await loadBundled("bevolking-gemeenten"), { ageBand: "Totaal" });
    const totals = new Map<number, number>();
    const seen = new Set<string>();
    const add = ({ region, period, cell }: Observation): void => {
      if (cell.kind !== "value" || seen.has(`${region} ${period}`)) return;
      seen.add(`${region} ${period}`);
      totals.set(yearOf(period), (totals.get(yearOf(period)) ?? 0) + cell.value);
    };
    rows.forEach(add);
    const recoded = new Map<number, number>();
    for (const region of municipalities) {
      for (const [period, each] of recodeMunicipality(region, rows, {
        kind: "count",
        rule: { low: 0, high: Infinity },
      })) {
        const value =
          each.method === "sum"
            ? each.value
            : "cell" in each && each.cell.kind === "value"
              ? each.cell.value
              : Number.NaN;
        recoded.set(yearOf(period), (recoded.get(yearOf(period)) ?? 0) + value);
      }
    }
    const complete = [1997, 2008, 2009, 2015, 2016, 2025];
    expect(complete.map((year) => recoded.get(year))).toEqual(complete.map((year) => totals.get(year)));
    // In between the parts of the mergers are lacking: no total is made of what is left.
    expect(recoded.get(2018)).toBeNaN();
  });

  it("lead from a province to a municipality", async () => {
    const figure = await buildFigure(municipalPopulation, select("Limburg"));
    expect(figure.kind === "empty" && figure.nearest[0]?.region.province).toBe(place("Limburg").key);
  });
});

describe("the rate by age and sex, a row of municipalities each", () => {
  it("gives the chosen one its value and place per group", async () => {
    const figure = await drawn(groupsStrip, "Genk");
    expect(figure.series.map(({ label, endLabel }) => `${label}: ${endLabel}`)).toEqual([
      "18–24 jaar: 17,3% · plaats 2 van 37",
      "25–59 jaar: 8,0% · plaats 1 van 37",
      "60–64 jaar: 12,3% · plaats 1 van 37",
      "Vrouwen: 9,6% · plaats 1 van 37",
      "Mannen: 8,8% · plaats 2 van 37",
    ]);
    expect(figure.title).toBe("Genk: jongeren zoeken het vaakst werk");
    expect(figure.reading[1]).toMatch(
      /^De graad is het hoogst bij jongeren \(17,3%\), het laagst bij 25- tot 59-jarigen/,
    );
    expect(figure.reading).toContain(
      "Geen gemeente van Limburg met een cijfer heeft een hogere graad bij 25- tot 59-jarigen, 60- tot 64-jarigen en vrouwen.",
    );
    expect(figure.categories).toHaveLength(38);
    expect(figure.categories[0]?.role).toBe("home");
    expect(figure.notes).toContain("Zonder Herstappe: dat cijfer is afgeschermd.");
  });

  it("says who is in some rows only", async () => {
    const notes = (await drawn(groupsStrip, "Limburg", { to: 2022 })).notes.join(" ");
    expect(notes).toContain("Zonder Herstappe: dat cijfer is afgeschermd.");
    const flemish = await drawn(groupsStrip, "Vlaanderen");
    expect(flemish.categories).toHaveLength(285);
    expect(flemish.title).toBe("Vlaanderen: werkzoekendengraad naar leeftijd en geslacht");
  });

  it("hides the groups of Herstappe, and says so", async () => {
    const figure = await drawn(groupsStrip, "Herstappe");
    expect(figure.series.map(({ endLabel }) => endLabel)).toEqual(Array.from({ length: 5 }, () => "– afgeschermd"));
    expect(figure.reading[0]).toBe("Voor Herstappe is in 2024 geen graad per groep te tonen.");
    expect(figure.facts).toEqual([]);
  });
});

describe("jobseekers per open vacancy of a municipality", () => {
  it("stand beside the province and Vlaanderen on one day", async () => {
    const figure = await drawn(municipalTension, "Genk", { comparisons: [place("Limburg"), place("Vlaanderen")] });
    expect(figure.title).toBe("Genk: 3,8 werkzoekenden per vacature in 2024");
    expect(figure.reading).toEqual([
      "Op 1 januari 2024 waren er in Genk 3,8 werkzoekenden per open vacature.",
      "Dat is ongeveer 0,7 meer dan in 2023 (3,0).",
      "Dat is 0,9 hoger dan in Limburg (2,9) en 0,3 hoger dan in Vlaanderen (3,5).",
    ]);
  });

  it("are not told of a place with hardly any vacancy", async () => {
    const figure = await drawn(municipalTension, "Herstappe");
    expect(figure.series[0]?.points.every(({ kind }) => kind === "missing")).toBe(true);
    expect(figure.title).toBe("Herstappe: geen cijfer per vacature in 2024");
  });
});

describe("the text for the council", () => {
  it("says number, change, province and Vlaanderen, groups, vacancies, caveats and source", async () => {
    const text = await noteOf("Genk");
    for (const sentence of [
      "In 2024 telde Genk 2.675 werkzoekenden zonder werk. Dat zijn er 2 minder dan in 2023 (−0,1%).",
      "Dat is 2,9\u00a0procentpunt hoger dan in Limburg (6,3%) en 2,6\u00a0procentpunt hoger dan in Vlaanderen (6,6%).",
      "Naar geslacht is dat bij vrouwen 9,6% en bij mannen 8,8%.",
      "In 2024 kreeg VDAB 3.900 vacatures voor een werkplek in Genk.",
      "Op 1 januari 2025 telde Genk 68.058 inwoners.",
      "- Werkzoekenden tellen waar ze wonen, vacatures waar het werk is.",
      "Bron: VDAB, via provincies.incijfers.be (21 mei 2026)",
    ]) {
      expect(text).toContain(sentence);
    }
    expect(await noteOf("Pelt", { language: "en" })).toContain(
      "In 2024, Pelt counted 838 jobseekers without work. That is 17 more than in 2023 (+2.1%).",
    );
  });

  it("says the same whatever the reader put beside the municipality, or how a figure counts", async () => {
    const changed = await noteOf("Genk", { comparisons: [place("Hasselt")], modes: { werkzoekenden: "index" } });
    expect(changed).toBe(await noteOf("Genk"));
  });
});

describe("the topic of a municipality", () => {
  it("has the sections that its page asks for, each figure once", () => {
    const sections = municipalityTopic.sections.map(({ id }) => id);
    for (const id of ["kern", "plaats", "verloop", "groepen", "vacatures", "bevolking", "tekst"]) {
      expect(sections).toContain(id);
    }
    const ids = municipalityTopic.sections.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Every text of a figure that a reader can meet. */
function textsOf(figure: Figure): readonly string[] {
  const table = toFigureTable(figure);
  return [
    figure.title,
    figure.subtitle,
    ...figure.reading,
    ...figure.notes,
    ...figure.caveats.map(({ text }) => text),
    ...figure.facts.flatMap(({ label, text, explanation }) => [label, text, explanation ?? ""]),
    ...(figure.kind === "series" ? figure.series.map(({ endLabel }) => endLabel) : []),
    ...table.rows.flatMap(({ header, cells }) => [
      header,
      ...cells.flatMap(({ text, explanation = "" }) => [text, explanation]),
    ]),
  ];
}

const broken = /NaN|undefined|null|Infinity|\[object|(province|region|municipality):|\s{2}|\s[.,;]|\.\./;
const wrongPlural =
  /(?<![\d.,])1 (werkzoekenden|(open )?vacatures|inwoners|gemeenten|jobseekers|(open )?vacancies|inhabitants|municipalities)\b|zijn er 1 /;
const foreign = { nl: /\b(the|about|jobseekers|with)\b/i, en: /\b(het|ongeveer|inwoners|niet|een)\b/i } as const;

describe.each(["nl", "en"] as const)("all 285 municipalities in %s", (language) => {
  it.each([municipalityCore, groupsStrip, municipalPopulation, municipalTension, councilText])(
    "have a whole figure: $id",
    async (definition) => {
      const sources = await realInput(definition, select("Genk", { language, showsParts: true }));
      const wrong: string[] = [];
      for (const region of municipalities) {
        const comparisons = pageRegions.filter(({ key }) => key === region.province || key === flanders);
        const figure = build(definition, { ...sources, selection: { ...sources.selection, region, comparisons } });
        if (figure.kind === "empty") wrong.push(`${region.name} is empty`);
        const sentences = figure.reading.join(" ");
        for (const text of textsOf(figure)) {
          if (broken.test(text) || wrongPlural.test(text)) wrong.push(`${region.name}: ${text}`);
        }
        if (foreign[language].test(sentences)) wrong.push(`${region.name}: ${sentences}`);
        if (figure.title.split(/\s+/).length > 12) wrong.push(`${region.name}: ${figure.title}`);
        if (!figure.reading.every((text) => /^[\p{Lu}\d].*[.!]$/u.test(text)))
          wrong.push(`${region.name}: ${sentences}`);
      }
      expect(wrong).toEqual([]);
    },
    30_000,
  );
});
