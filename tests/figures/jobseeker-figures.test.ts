import { describe, expect, it } from "vitest";
import { benefitEnd } from "../../src/figures/jobseekers/benefit-end.ts";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import type { Figure, NumberItem, Point, SeriesFigure } from "../../src/figures/figure.ts";
import { formerlyInactive } from "../../src/figures/jobseekers/formerly-inactive.ts";
import { jobseekerFlows } from "../../src/figures/jobseekers/jobseeker-flows.ts";
import { jobseekerProfile } from "../../src/figures/jobseekers/jobseeker-profile.ts";
import { jobseekerRateByAge, jobseekerRateBySex } from "../../src/figures/jobseekers/jobseeker-rate-by-group.ts";
import { benefitStatus, placementStatus } from "../../src/figures/jobseekers/jobseeker-status.ts";
import { jobseekersByMonth } from "../../src/figures/jobseekers/jobseekers-by-month.ts";
import { jobseekersByOrigin } from "../../src/figures/jobseekers/jobseekers-by-origin.ts";
import { jobseekersJanuaryStrip } from "../../src/figures/jobseekers/jobseekers-january-strip.ts";
import { jobseekersQuoted } from "../../src/figures/jobseekers/jobseekers-quoted.ts";
import { jobseekersJanuary } from "../../src/figures/jobseekers/jobseekers-january.ts";
import { limburgJobseekers } from "../../src/figures/jobseekers/limburg-jobseekers.ts";
import { vdabClients } from "../../src/figures/jobseekers/vdab-clients.ts";
import { buildFigure, place, select } from "../support/real-input.ts";

function asSeries(figure: Figure): SeriesFigure {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

async function draw(
  definition: FigureDefinition,
  name: string,
  changes: Partial<Selection> = {},
): Promise<SeriesFigure> {
  return asSeries(await buildFigure(definition, select(name, changes)));
}

function inMode({ id }: FigureDefinition, mode: string): Pick<Selection, "modes"> {
  return { modes: { [id]: mode } };
}

/** The point of a series at the category with this label. */
function at(
  figure: Pick<SeriesFigure, "categories" | "series">,
  category: string,
  series = figure.series[0]?.label,
): Point {
  const column = figure.categories.findIndex(({ label }) => label === category);
  const point = figure.series.find(({ label }) => label === series)?.points[column];
  if (point === undefined) throw new Error(`Nothing at ${category}, ${series}`);
  return point;
}

/** The numbers of a board as `label: text`. */
function board(figure: Figure): readonly string[] {
  if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure.groups.flatMap(({ items }) => items.map(({ label, point }: NumberItem) => `${label}: ${point.text}`));
}

describe("the jobseeker rate by sex and age", () => {
  it("is a line per group in a municipality", async () => {
    const bySex = await draw(jobseekerRateBySex, "Genk", { to: 2023 });
    expect([at(bySex, "2023", "Mannen").text, at(bySex, "2023", "Vrouwen").text]).toEqual(["8,4%", "10,4%"]);
    expect(bySex.title).toBe("Genk: werkzoekendengraad het hoogst bij vrouwen (10,4%)");
    expect(bySex.reading.join(" ")).toContain("een verschil van 2,0\u00a0procentpunt.");
    const byAge = await draw(jobseekerRateByAge, "Genk", { to: 2023 });
    expect(byAge.series.map(({ points }) => points.at(-1)?.text)).toEqual(["15,8%", "8,1%", "15,2%"]);
  });

  it("shows the largest municipalities of a province and makes no average of them", async () => {
    const figure = await draw(jobseekerRateBySex, "Limburg", { to: 2023 });
    expect(figure.categories).toHaveLength(10);
    expect(figure.categories.map(({ label }) => label).slice(0, 2)).toEqual(["Hasselt", "Genk"]);
    expect(figure.categories.map(({ label }) => label)).not.toContain("Limburg");
    expect(figure.notes.join(" ")).toContain("Voor Limburg is er dus geen cijfer");
    const west = await draw(jobseekerRateBySex, "West-Vlaanderen");
    expect(west.title).toBe("West-Vlaanderen: werkzoekendengraad naar geslacht in grote gemeenten");
    expect(west.reading[1]).toBe("De werkzoekendengraad is in 4 van de 10 het hoogst bij mannen en in 4 bij vrouwen.");
  });

  it("hides a rate that would give a hidden count away, also where only the whole counts 4, and leads on", async () => {
    for (const to of [2017, 2020, 2023]) {
      // In 2020 Herstappe had 4 jobseekers in all, so each of its groups had fewer.
      const figure = await buildFigure(jobseekerRateBySex, select("Herstappe", { comparisons: [], to }));
      expect(figure.kind).toBe("empty");
      expect(figure.reading[0]).toContain("Afgeschermd");
      expect(figure.kind === "empty" && figure.nearest[0]?.label).toBe("Toon Limburg");
    }
    const beside = await draw(jobseekerRateBySex, "Voeren", { comparisons: [], to: 2022 });
    expect(at(beside, "2022", "Mannen").kind).toBe("value");
  });
});

describe("published yearly averages", () => {
  it("give the year after the series by municipality, with its change", async () => {
    const figure = await buildFigure(jobseekersQuoted, select("Vlaanderen"));
    if (figure.kind !== "numbers") throw new Error("Published averages are numbers");
    expect(figure.title).toBe("Vlaanderen: 217.896 werkzoekenden zonder werk in 2025");
    const items = figure.groups.flatMap((group) => group.items);
    expect(items.map(({ point }) => point.text)).toContain("+4,3%");
    expect(items[0]?.point.places[0]).toMatchObject({ file: "werkzoekenden_gepubliceerd.csv", row: 2 });
  });
});

describe("jobseekers on 1 January", () => {
  it("add up to the province, with the hidden part of Herstappe as an interval", async () => {
    const figure = await draw(jobseekersJanuary, "Limburg");
    expect(at(figure, "2024").text).toBe("25.078");
    expect(at(figure, "2020")).toMatchObject({ kind: "interval", low: 26_315, high: 26_324 });
  });

  it("are set against the inhabitants per municipality, as the source does", async () => {
    const figure = await draw(jobseekersJanuaryStrip, "Limburg");
    expect(at(figure, "Genk").text).toBe("6,6%");
    // The source prints that nobody looked for work there in 2024; of the 3 of 2022 it prints a share, which we do not.
    expect(at(figure, "Herstappe")).toMatchObject({ kind: "value", value: 0 });
    expect(figure.reading.join(" ")).toContain("Het laagst was het in Herstappe");
    const in2022 = await draw(jobseekersJanuaryStrip, "Limburg", { to: 2022 });
    expect(at(in2022, "Herstappe")).toMatchObject({ kind: "missing", reason: "suppressed" });
    expect(figure.references?.map(({ key }) => key)).toEqual(["median"]);
  });
});

describe("jobseekers of Limburg by origin", () => {
  it("are shares of the sums over the municipalities", async () => {
    const figure = await draw(jobseekersByOrigin, "Limburg");
    expect(figure.series.map(({ points }) => points[0]?.text)).toEqual(["37,5%", "18,8%", "43,7%"]);
    expect(figure.title).toBe("Limburg: 37,5% van de werkzoekenden heeft een herkomst buiten de EU");
    // 38 municipalities, three classes: the whole behind every share.
    expect(at(figure, "2024", "Buiten de EU").places).toHaveLength(114);
    const byNationality = await draw(jobseekersByOrigin, "Limburg", inMode(jobseekersByOrigin, "nationaliteit"));
    expect(byNationality.series.map(({ points }) => points[0]?.text)).toEqual(["16,9%", "10,7%", "72,4%"]);
  });

  it("show both ends where a hidden municipality can change the decimal", async () => {
    const figure = await draw(jobseekersByOrigin, "Limburg");
    expect(at(figure, "2022", "Buiten de EU")).toMatchObject({ kind: "interval", text: "27,2% tot 27,3%" });
  });

  it("show no share of a municipality in a year in which one of its groups is hidden or counts 1 to 3", async () => {
    const mode = inMode(jobseekersByOrigin, "nationaliteit");
    const figure = await draw(jobseekersByOrigin, "Gingelom", { comparisons: [], ...mode, to: 2020 });
    expect(at(figure, "2020", "Buiten de EU")).toMatchObject({ kind: "missing", reason: "suppressed", text: "–" });
    // 230 jobseekers are published in all: the other shares would give the hidden number away.
    expect(at(figure, "2020", "België")).toMatchObject({ kind: "missing", reason: "suppressed" });
    expect(at(figure, "2020", "EU, zonder België")).toMatchObject({ kind: "missing", reason: "suppressed" });
    expect(figure.reading[0]).toContain("Afgeschermd");
    // Wellen printed 3, 3 and 178 people in 2019.
    const wellen = await draw(jobseekersByOrigin, "Wellen", { comparisons: [], ...mode, to: 2019 });
    for (const { points } of wellen.series) expect(points[0]).toMatchObject({ kind: "missing", reason: "suppressed" });
    const voeren = await draw(jobseekersByOrigin, "Voeren", { comparisons: [], ...mode, to: 2022 });
    for (const { points } of voeren.series) expect(points[0]).toMatchObject({ kind: "missing", reason: "suppressed" });
  });

  it("set a municipality beside its province and exist nowhere else", async () => {
    const genk = await draw(jobseekersByOrigin, "Genk", { comparisons: [place("Limburg"), place("Vlaanderen")] });
    expect(genk.categories.at(-1)?.label).toBe("Limburg, 2024");
    expect(at(genk, "Genk, 2024", "Buiten de EU").text).toBe("53,9%");
    const antwerp = await buildFigure(jobseekersByOrigin, select("Antwerpen"));
    expect(antwerp.kind === "empty" && antwerp.nearest.map(({ label }) => label)).toEqual(["Toon Limburg"]);
  });
});

describe("single months from the press", () => {
  it("choose one value for April 2020 and name the others", async () => {
    const figure = await draw(jobseekersByMonth, "Limburg");
    const april = at(figure, "april 2020");
    expect(april.text).toBe("27.235");
    expect(april.explanation).toContain("27.200 (VRT NWS");
    expect(april.explanation).toContain("24.500 (Vlaams Parlement");
    expect(at(figure, "december 2019").explanation).toBe("Afgerond door de bron.");
  });

  it("put the months that nobody published between them, so that no line runs over them", async () => {
    const figure = await draw(jobseekersByMonth, "Limburg");
    expect(figure.categories.map(({ label }) => label)).toContain("maart 2021–mei 2023");
    expect(at(figure, "maart 2021–mei 2023")).toMatchObject({ kind: "missing", reason: "not-published" });
    expect(figure.breaks).toEqual([{ category: "2023-06", since: "2021-07", label: "van NWWZ naar WZW" }]);
  });

  it("never set counts of two places on one axis, but rates and changes they do", async () => {
    expect((await draw(jobseekersByMonth, "Limburg")).series.map(({ label }) => label)).toEqual(["Limburg"]);
    const change = await draw(jobseekersByMonth, "Limburg", inMode(jobseekersByMonth, "verandering"));
    expect(change.series.map(({ label }) => label)).toEqual(["Limburg", "Vlaanderen"]);
    expect(at(change, "december 2017", "Limburg").text).toBe("−11,6%");
    expect(at(change, "juni 2023", "Limburg").text).toBe("+8,8%");
    expect(change.reading[0]).toContain("8,8% hoger dan een jaar eerder");
    const rate = await draw(jobseekersByMonth, "Antwerpen", inMode(jobseekersByMonth, "graad"));
    expect(rate.reading.join(" ")).toContain("Dat is 1,1\u00a0procentpunt meer dan in september 2022 (7,1%).");
  });

  it("leave rates of the older definition out", async () => {
    const rate = await draw(jobseekersByMonth, "Vlaanderen", inMode(jobseekersByMonth, "graad"));
    expect(rate.categories[0]?.label).toBe("december 2021");
    expect(at(rate, "september 2025").text).toBe("7,0%");
  });

  it("tell no change across the break of 2021", async () => {
    const figure = await draw(jobseekersByMonth, "Vlaanderen", { to: 2021 });
    expect(figure.reading).toEqual(["In december 2021 telde Vlaanderen 181.792 werkzoekenden zonder werk."]);
    const later = await draw(jobseekersByMonth, "Vlaanderen", { to: 2022 });
    expect(later.reading[1]).toBe("Dat is 2.984 meer dan in december 2021 (181.792).");
  });

  it("lead on from a municipality without months", async () => {
    const figure = await buildFigure(jobseekersByMonth, select("Dilsen-Stokkem"));
    expect(figure.title).toBe("Geen losse maanden voor Dilsen-Stokkem");
    expect(figure.kind === "empty" && figure.nearest.map(({ label }) => label)).toEqual(["Toon Limburg"]);
  });
});

describe("who the jobseekers are", () => {
  it("shows Vlaanderen on the page of a province and says so", async () => {
    const built = await buildFigure(jobseekerProfile, select("Limburg"));
    expect(built.caveats[0]?.text).toContain("Voor Limburg is dit niet gepubliceerd");
    const figure = asSeries(built);
    expect(at(figure, "Kortgeschoold").text).toBe("41%");
    expect(at(figure, "Zoekt meer dan 2 jaar").text).toBe("27%");
    expect(at(figure, "Grote afstand (oktober)").text).toBe("54%");
  });

  it("prints the benefit status of three months without filling up to 100", async () => {
    const figure = await draw(benefitStatus, "Vlaanderen");
    expect(figure.categories.map(({ label }) => label)).toEqual(["december 2025", "oktober 2025", "september 2025"]);
    expect(figure.series.map(({ points }) => points[0]?.text)).toEqual(["52%", "41%", "5%"]);
  });

  it("prints the placement status with the decimals of its source", async () => {
    const figure = await draw(placementStatus, "Vlaanderen");
    expect(figure.series.map(({ points }) => points[0]?.text)).toEqual(["76,2%", "14%", "9,8%"]);
  });

  it("keeps an approximate number approximate", async () => {
    const figure = await buildFigure(benefitEnd, select("Vlaanderen"));
    expect(board(figure)).toEqual([
      "Recht eindigt, voorlopig aantal: ongeveer 23.885 werkzoekenden",
      "Recht eindigt, voorlopig aantal: 3.795 werkzoekenden",
      "Met een bekende einddatum: 41.600 werkzoekenden",
      "Met een bekende einddatum: 12.950 werkzoekenden",
    ]);
  });
});

describe("clients of VDAB", () => {
  it("are shares in Limburg and counts elsewhere", async () => {
    const limburg = await draw(vdabClients, "Limburg");
    expect(limburg.series.map(({ points }) => points[0]?.text)).toEqual(["69%", "27,1%", "3,9%"]);
    const west = await buildFigure(vdabClients, select("West-Vlaanderen"));
    expect(board(west)).toEqual([
      "Ingeschreven bij VDAB: 45.831 burgerklanten",
      "Ingeschreven bij VDAB: 39.436 burgerklanten",
      "Van de burgerklanten is zonder werk: 62,6%",
    ]);
  });

  it("are not published for Oost-Vlaanderen, which leads on", async () => {
    const figure = await buildFigure(vdabClients, select("Oost-Vlaanderen"));
    expect(figure.kind).toBe("empty");
    expect(figure.title).toBe("Geen cijfers voor Oost-Vlaanderen");
  });
});

describe("inflow and outflow", () => {
  it("stand beside each other per month, with the share that went to work", async () => {
    const figure = await draw(jobseekerFlows, "Vlaams-Brabant");
    expect(figure.categories.map(({ label }) => label)).toEqual(["oktober 2023", "januari 2024", "mei 2024"]);
    expect(at(figure, "oktober 2023", "Instroom").text).toBe("3.566");
    expect(at(figure, "oktober 2023", "Uitstroom")).toMatchObject({
      text: "3.691",
      explanation: "Daarvan ging 75,2% aan het werk.",
    });
    expect(at(figure, "oktober 2023", "Uitstroom").places).toHaveLength(2);
    expect(figure.title).toBe("Vlaams-Brabant: minder instroom dan uitstroom in mei 2024");
  });

  it("are those of the report in Limburg", async () => {
    const figure = await draw(jobseekerFlows, "Limburg");
    expect(figure.reading[0]).toBe(
      "In september 2023 werden in Limburg 4.500 mensen werkzoekende zonder werk; 3.900 waren het niet langer.",
    );
  });
});

describe("what question and report say of Limburg", () => {
  it("shows every number with its cell in the file of Limburg", async () => {
    const figures = [limburgJobseekers, formerlyInactive];
    const built = await Promise.all(figures.map(async (each) => buildFigure(each, select("Limburg"))));
    expect(built.flatMap(board)).toEqual([
      "Werkzoekendengraad, 18–65 jaar: 6,6%",
      "Genk: plaats onder de 3 hoogste graden die het verslag noemt: 1",
      "Maasmechelen: plaats onder de 3 hoogste graden die het verslag noemt: 2",
      "Hasselt: plaats onder de 3 hoogste graden die het verslag noemt: 3",
      "Instroom: 4.500 personen",
      "Uitstroom: 3.900 personen",
      "Werkzoekenden: 24.500 werkzoekenden",
      "Kortgeschoold: 11.500 personen",
      "Zoekt meer dan 2 jaar: 7.900 personen",
      "Met een arbeidsbeperking: ongeveer 25%",
      "Van vreemde herkomst: ongeveer 25%",
      "Ouder dan 55: ongeveer 25%",
      "In bemiddeling: 90%",
      "In opleiding of voortraject: 8%",
      "Niet inzetbaar: 2%",
      "Vrouwen: 58%",
      "Mannen: 42%",
      "Van de vrouwen: met een herkomst buiten de EU: 59%",
    ]);
    const places = built.flatMap((figure) =>
      figure.kind === "numbers" ? figure.groups.flatMap(({ items }) => items.flatMap(({ point }) => point.places)) : [],
    );
    expect(places.every(({ file }) => file === "limburg_2020-2023.csv")).toBe(true);
    expect(new Set(places.map(({ row }) => row)).size).toBe(18);
  });
});
