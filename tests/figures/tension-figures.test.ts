import { describe, expect, it } from "vitest";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import type { Figure, Point, SeriesFigure } from "../../src/figures/figure.ts";
import { limburgVacancies } from "../../src/figures/tension/limburg-vacancies.ts";
import { sectorChange } from "../../src/figures/tension/sector-change.ts";
import { sectorShare } from "../../src/figures/tension/sector-share.ts";
import { seekersPerVacancyStrip } from "../../src/figures/tension/seekers-per-vacancy-strip.ts";
import { seekersPerVacancy } from "../../src/figures/tension/seekers-per-vacancy.ts";
import { tensionBefore2019 } from "../../src/figures/tension/tension-before-2019.ts";
import { vacanciesByEducation } from "../../src/figures/tension/vacancies-by-education.ts";
import { vacanciesByMonth } from "../../src/figures/tension/vacancies-by-month.ts";
import { vacanciesQuoted } from "../../src/figures/tension/vacancies-quoted.ts";
import { vacancyRate } from "../../src/figures/tension/vacancy-rate.ts";
import { vacancySums } from "../../src/figures/tension/vacancy-sums.ts";
import { buildFigure, select } from "../support/real-input.ts";

async function draw(
  definition: FigureDefinition,
  name: string,
  changes: Partial<Selection> = {},
): Promise<SeriesFigure> {
  const figure = await buildFigure(definition, select(name, changes));
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

function at(figure: SeriesFigure, category: string, series = figure.series[0]?.label): Point {
  const column = figure.categories.findIndex(({ label }) => label === category);
  const point = figure.series.find(({ label }) => label === series)?.points[column];
  if (point === undefined) throw new Error(`Nothing at ${category}, ${series}`);
  return point;
}

function rowsOf(figure: Figure, group: string): readonly string[] {
  if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
  const items = figure.groups.find(({ label }) => label === group)?.items ?? [];
  return items.map(({ point, when }) => `${point.text} (${when})`);
}

describe("a sector that decides the ratio", () => {
  it("is named for Limburg, where the primary sector grew from next to nothing to a third of the open vacancies", async () => {
    const { notes } = await buildFigure(seekersPerVacancy, select("Limburg"));
    expect(notes[0]).toMatch(/^In 2024 is 31,7% van de open vacatures in Limburg van de sector “Primaire sector”/);
    for (const other of ["Antwerpen", "West-Vlaanderen", "Vlaanderen"]) {
      const figure = await buildFigure(seekersPerVacancy, select(other));
      expect(figure.notes.join(" ")).not.toContain("drukt de verhouding");
    }
  });
});

describe("jobseekers per open vacancy by municipality", () => {
  it("divides the jobseekers of 1 January by the open vacancies", async () => {
    const figure = await draw(seekersPerVacancyStrip, "Genk");
    // 2662 jobseekers and 707 open vacancies.
    expect(at(figure, "Genk").text).toBe("3,8");
    expect(figure.references?.map(({ label, point }) => `${label} ${point.text}`)).toEqual([
      "Limburg 2,9",
      "Vlaanderen 3,5",
      "mediaan 3,8",
    ]);
    expect(figure.sources.map(({ quality }) => quality)).toEqual(["derived", "derived"]);
  });

  it("gives no ratio on fewer than ten vacancies, and says how few", async () => {
    const figure = await draw(seekersPerVacancyStrip, "Vlaanderen", { to: 2015 });
    const few = figure.series[0]?.points.filter(({ explanation }) =>
      explanation?.startsWith("Te weinig open vacatures"),
    );
    expect(few?.length).toBeGreaterThan(20);
    expect(few?.every(({ kind }) => kind === "missing")).toBe(true);
    expect(figure.notes[0]).toContain("minder dan 10 open vacatures");
  });

  it("gives none where the jobseekers are hidden or fewer than four", async () => {
    const figure = await draw(seekersPerVacancyStrip, "Limburg");
    // On 1 January 2024 the source prints 0, which is nothing hidden; in 2022 a 3, which is.
    expect(at(figure, "Herstappe")).toMatchObject({
      kind: "missing",
      reason: "absent",
      text: "n.b.",
      explanation: "Volgens de bron waren er geen werkzoekenden: een verhouding zou niets zeggen.",
    });
    const in2022 = await draw(seekersPerVacancyStrip, "Limburg", { to: 2022 });
    expect(at(in2022, "Herstappe")).toMatchObject({ kind: "missing", reason: "suppressed", text: "–" });
    const own = await draw(seekersPerVacancyStrip, "Herstappe");
    expect(own.title).toBe("Herstappe: geen aantal werkzoekenden per vacature in 2024");
  });
});

describe("the older ratio", () => {
  it("keeps the old definition apart, without the half year", async () => {
    const figure = await draw(tensionBefore2019, "West-Vlaanderen");
    expect(figure.categories.map(({ label }) => label)).toEqual([
      "Vlaanderen, 2015",
      "Vlaanderen, 2016",
      "Vlaanderen, 2017",
      "Vlaanderen, januari 2018–juli 2018",
      "West-Vlaanderen, eind 2016",
      "arrondissement Roeselare, eind 2016",
    ]);
    expect(figure.series[0]?.points.map(({ text }) => text)).toEqual(["8,7", "7,1", "5,6", "4,2", "5,2", "3,3"]);
    expect(figure.categories[4]?.role).toBe("home");
  });

  it("is nowhere after 2018", async () => {
    const figure = await buildFigure(tensionBefore2019, select("Limburg", { from: 2019 }));
    expect(figure.kind).toBe("empty");
  });
});

describe("vacancies by sector", () => {
  it("compares the last two years and prints the change beside the name", async () => {
    const figure = await draw(sectorChange, "Limburg");
    expect(figure.categories).toHaveLength(10);
    expect(at(figure, "Gezondheidszorg", "2023").text).toBe("1.672");
    expect(figure.categories.find(({ label }) => label === "Gezondheidszorg")?.note).toBe("−171 (−10,2%)");
    expect(figure.title).toBe("Limburg: ontvangen vacatures dalen het sterkst in Zakelijke dienstverlening");
    expect(figure.reading[1]).toBe(
      "Van de 28 sectoren hadden er 8 meer en 20 minder ontvangen vacatures dan een jaar eerder.",
    );
  });

  it("has no change in the first year of the series", async () => {
    const figure = await buildFigure(sectorChange, select("Limburg", { to: 2014 }));
    expect(figure.kind).toBe("empty");
  });

  it("sets shares beside those of Vlaanderen, never counts", async () => {
    const figure = await draw(sectorShare, "Limburg");
    // 2046 of 32.948 and 17.317 of 272.419.
    expect(at(figure, "Bouw", "Limburg").text).toBe("6,2%");
    expect(at(figure, "Bouw", "Vlaanderen").text).toBe("6,4%");
    expect(figure.unit).toBe("percent");
    expect(figure.reading[1]).toBe("Dat is 7,8\u00a0procentpunt hoger dan in Vlaanderen (2,5%).");
  });
});

describe("published sums and changes", () => {
  it("are columns of one place, in the order of their last month", async () => {
    const figure = await draw(vacancySums, "Limburg");
    expect(figure.categories.map(({ label }) => label)).toEqual([
      "2016",
      "maart 2022–februari 2023",
      "september 2022–augustus 2023",
    ]);
    expect(figure.series[0]?.points.map(({ text }) => text)).toEqual(["23.935", "42.000", "39.000"]);
  });

  it("keep “almost” as a bound without a height", async () => {
    const figure = await draw(vacancySums, "Vlaanderen");
    expect(at(figure, "november 2020–oktober 2021")).toMatchObject({ kind: "bound", text: "minder dan 338.000" });
    expect(at(figure, "2023").text).toBe("328.673");
  });

  it("print changes with their sign, newest first", async () => {
    const figure = await buildFigure(vacanciesQuoted, select("Limburg"));
    expect(rowsOf(figure, "Ontvangen vacatures tegenover een jaar eerder").slice(0, 3)).toEqual([
      "−12,6% (Limburg, december 2023–november 2024)",
      "−4% (Limburg, mei 2022–april 2023)",
      "+3% (Limburg, maart 2022–februari 2023)",
    ]);
    expect(rowsOf(figure, "Niet ingevulde vacatures")).toEqual(["29.000 vacatures (Limburg, juni 2021)"]);
  });

  it("show nothing of after the chosen year", async () => {
    const figure = await buildFigure(vacanciesQuoted, select("Limburg", { to: 2017 }));
    expect(JSON.stringify(figure)).not.toContain("−12,6%");
    expect(rowsOf(figure, "Ontvangen vacatures tegenover een jaar eerder")[0]).toBe("+36% (Limburg, 1e kwartaal 2017)");
  });

  it("keep months apart by what they count", async () => {
    const figure = await buildFigure(vacanciesByMonth, select("West-Vlaanderen"));
    expect(rowsOf(figure, "Ontvangen in de maand")).toEqual(["4.798 vacatures (West-Vlaanderen, maart 2024)"]);
    expect(rowsOf(figure, "Open")).toEqual([
      "12.140 vacatures (West-Vlaanderen, maart 2024)",
      "14.256 vacatures (West-Vlaanderen, maart 2023)",
    ]);
  });

  it("take the numbers of the report from the file of Limburg", async () => {
    const figure = await buildFigure(limburgVacancies, select("Limburg"));
    expect(rowsOf(figure, "Verslag van najaar 2023")).toEqual([
      "39.000 vacatures (Limburg, augustus 2023)",
      "2 (Limburg, augustus 2023)",
    ]);
    const elsewhere = await buildFigure(limburgVacancies, select("Antwerpen"));
    expect(elsewhere.kind === "empty" && elsewhere.nearest[0]?.label).toBe("Toon Limburg");
  });
});

describe("what employers ask for, and the vacancy rate", () => {
  it("adds the three levels of education up to the whole", async () => {
    const figure = await draw(vacanciesByEducation, "Limburg");
    expect(figure.series[0]?.points.map(({ text }) => text)).toEqual([
      "159.440 vacatures",
      "74.893 vacatures",
      "148.551 vacatures",
      "382.884 vacatures",
    ]);
    expect(figure.reading.join(" ")).toContain("Nagerekend klopt de som");
  });

  it("sets Vlaanderen beside Belgium and the Union", async () => {
    const figure = await draw(vacancyRate, "Vlaanderen");
    expect(figure.series[0]?.points.map(({ text }) => text)).toEqual(["4,6%", "4,1%", "2,3%"]);
    expect(figure.reading[1]).toBe(
      "Dat is 0,5\u00a0procentpunt hoger dan in België (4,1%) en 2,3\u00a0procentpunt hoger dan in de Europese Unie (2,3%).",
    );
    expect((await buildFigure(vacancyRate, select("Vlaanderen", { to: 2022 }))).kind).toBe("empty");
  });
});
