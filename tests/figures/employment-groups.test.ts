import { describe, expect, it } from "vitest";
import { place, buildFigure, realInput, select } from "../support/real-input.ts";
import { employment1524 } from "../../src/figures/employment/employment-15-24.ts";
import { employment2564 } from "../../src/figures/employment/employment-25-64.ts";
import { employment5564 } from "../../src/figures/employment/employment-55-64.ts";
import { employmentByBirthCountry } from "../../src/figures/employment/employment-by-birth-country.ts";
import { employmentByProvince } from "../../src/figures/employment/employment-by-province.ts";
import { employmentByEducation } from "../../src/figures/employment/employment-by-education.ts";
import { employmentBySex } from "../../src/figures/employment/employment-by-sex.ts";
import { employmentBySituation } from "../../src/figures/employment/employment-by-situation.ts";
import {
  censusByAge,
  censusByEducation,
  censusByOrigin,
  censusBySex,
} from "../../src/figures/employment/employment-census.ts";
import { employmentQuarters2064 } from "../../src/figures/employment/employment-quarters-20-64.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import { flemishGoal } from "../../src/domain/goal.ts";
import { employmentQuarterly } from "../../src/figures/employment/employment-quarterly.ts";
import { employmentSingleNumbers } from "../../src/figures/employment/employment-single-numbers.ts";
import type { FigureBody, NumberItem, Point, SeriesFigure } from "../../src/figures/figure.ts";
import { findSplitPeriod, readGroups } from "../../src/figures/builders/group-bars.ts";
import { tertiaryAttainment } from "../../src/figures/employment/tertiary-attainment.ts";

function asSeries(figure: FigureBody): SeriesFigure {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

/** The texts of one series, category by category. */
function textsOf(figure: FigureBody, label?: string): Readonly<Record<string, string>> {
  const { categories, series } = asSeries(figure);
  const row = label === undefined ? series[0] : series.find((one) => one.label === label);
  if (row === undefined) throw new Error(`${figure.id} has no series ${label}`);
  return Object.fromEntries(categories.map((category, index) => [category.label, row.points[index]?.text ?? ""]));
}

function pointAt(figure: FigureBody, period: string, label: string): Point | undefined {
  const { categories, series } = asSeries(figure);
  return series.find((one) => one.label === label)?.points[categories.findIndex(({ key }) => key === period)];
}

function itemsOf(figure: FigureBody): readonly NumberItem[] {
  if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure.groups.flatMap(({ items }) => items);
}

describe("the employment rate by group, from the survey", () => {
  it("shows men and women of Vlaanderen in 2025, with their distance to the line", async () => {
    const figure = await buildFigure(employmentBySex, select("Vlaanderen"));
    expect(textsOf(figure)).toEqual({ Mannen: "80,4%", Vrouwen: "74,3%" });
    expect(figure.title).toBe("Vlaanderen: mannen werken vaker dan vrouwen");
    expect(figure.reading.at(-1)).toBe(
      "Afstand tot de lijn: mannen 0,4\u00a0procentpunt boven 80% en vrouwen 5,7\u00a0procentpunt onder 80%.",
    );
    expect(asSeries(figure).goal?.value).toBe(80);
  });

  it("has whole percents of West-Vlaanderen for 2022, and calls their distance “ongeveer”", async () => {
    const figure = await buildFigure(employmentBySex, select("West-Vlaanderen"));
    expect(textsOf(figure)).toEqual({ Mannen: "81%", Vrouwen: "75%" });
    expect(figure.subtitle).toContain("West-Vlaanderen, 2022");
    expect(figure.reading.at(-1)).toContain("mannen ongeveer 1\u00a0procentpunt boven 80%");
    expect(figure.sources.map(({ text }) => text)).toEqual(["KW, op basis van Statbel (april 2023)"]);
  });

  it("shows Vlaanderen for a place without the split, and says so", async () => {
    const figure = await buildFigure(employmentBySex, select("Limburg"));
    expect(figure.title).toContain("Vlaanderen");
    expect(figure.caveats[0]?.text).toContain("Voor Limburg is dit niet gepubliceerd; u ziet Vlaanderen");
  });

  it("never takes a single quarter for a year", async () => {
    const figure = await buildFigure(employmentBySex, select("Vlaanderen", { to: 2024 }));
    expect(textsOf(figure)).toEqual({ Mannen: "80,3%", Vrouwen: "73,3%" });
    expect(figure.notes).toContain("Voor 2024 heeft deze reeks geen cijfer; u ziet 2023.");
    const before = await buildFigure(employmentBySex, select("Vlaanderen", { to: 2022 }));
    expect(before.kind).toBe("empty");
    if (before.kind === "empty") expect(before.nearest[0]?.label).toBe("Toon de laatste cijfers");
  });

  it("shows education, disability and country of birth of the last year that has them", async () => {
    expect(textsOf(await buildFigure(employmentByEducation, select("Vlaanderen")))).toEqual({
      Kortgeschoold: "53,0%",
      Middengeschoold: "77,6%",
      Hooggeschoold: "90,0%",
    });
    expect(textsOf(await buildFigure(employmentBySituation, select("Vlaanderen")))).toEqual({
      "Met beperking of hinder": "47,3%",
      "Zonder beperking of hinder": "81,9%",
      "Woont bij de ouders": "56,7%",
      "Koppel met kinderen": "87,1%",
    });
    const birth = await buildFigure(employmentByBirthCountry, select("Vlaanderen"));
    expect(textsOf(birth)).toEqual({
      "Geboren in België": "78,6%",
      "In een ander EU-land": "76,3%",
      "Buiten de EU": "63,4%",
    });
    expect(birth.subtitle).toContain("2023");
  });

  it("hangs the groups under the goal that the reader chose", async () => {
    const figure = await buildFigure(
      employmentByEducation,
      select("Vlaanderen", { goal: { rate: 76, year: 2028, isShown: true } }),
    );
    expect(asSeries(figure).goal?.label).toBe("doelstelling: 76%");
    expect(figure.reading.at(-1)).toContain("middengeschoolden 1,6\u00a0procentpunt boven 76%");
    expect(figure.caveats.map(({ id }) => id)).toContain("own-goal");
  });

  it("sets no classes of two makers beside each other", async () => {
    const plan = {
      dataset: "werkzaamheidsgraad-20-64",
      filter: { measure: "werkzaamheidsgraad", concept: "EAK" },
      periods: "year",
      // For 2023 one maker has the sexes, another the countries of birth.
      groups: ["mannen", "vrouwen", "geboren buiten EU27"].map((category) => ({
        category,
        label: { nl: category, en: category },
        inSentence: { nl: category, en: category },
      })),
    } as const;
    const sources = await realInput(employmentBySex, select("Vlaanderen", { to: 2023 }));
    const input = { ...sources, mode: "" };
    const period = findSplitPeriod(plan, input);
    expect(period).toBe("2023");
    if (period === undefined) return;
    expect([...readGroups(plan, input, place("Vlaanderen"), period).keys()]).toEqual(["mannen", "vrouwen"]);
  });
});

describe("the provinces beside the 80 line", () => {
  it("compares Vlaanderen in the year of the provinces, and says what it was later", async () => {
    const figure = await buildFigure(employmentByProvince, select("Limburg"));
    expect(textsOf(figure)).toEqual({
      "Oost-Vlaanderen, 2023": "79%",
      "West-Vlaanderen, 2023": "79%",
      "Vlaanderen, 2023": "76,8%",
      "Limburg, 2023": "76,3%",
      "Antwerpen, 2022": "75% of meer",
      "Vlaams-Brabant, 2022": "73,8%",
    });
    expect(figure.title).toBe("Oost-Vlaanderen en West-Vlaanderen het dichtst bij 80% in 2023, van 3 provincies");
    expect(figure.reading[0]).toContain("Afstand tot de lijn in 2023:");
    expect(figure.notes).toContain(
      "Vlaanderen staat hier met 2023, het jaar van de provincies; in 2025 was het 77,3%.",
    );
  });

  it("shows the chosen year only, and names the provinces without a figure in one sentence", async () => {
    const figure = await buildFigure(employmentByProvince, select("Limburg", { to: 2025 }));
    expect(figure.reading).toEqual(["Afstand tot de lijn in 2025: Vlaanderen 2,7\u00a0procentpunt onder 80%."]);
    expect(figure.absent).toHaveLength(1);
  });
});

describe("the employment rate over time and by age", () => {
  it("draws every year of Vlaanderen that is near the others, and tells 1999 in a note", async () => {
    const figure = await buildFigure(employmentRate, select("Vlaanderen"));
    expect(["2017", "2018", "2019"].map((year) => pointAt(figure, year, "Vlaanderen")?.text)).toEqual([
      "73,0%",
      "74,6%",
      "75,5%",
    ]);
    expect(figure.notes.join(" ")).toContain("Van vóór 2017 staat in onze bronnen nog: Vlaanderen 67,9% (1999).");
    const whole = await buildFigure(employmentRate, select("Vlaanderen", { from: 1999 }));
    expect(pointAt(whole, "1999", "Vlaanderen")?.text).toBe("67,9%");
    expect(asSeries(whole).breaks.map(({ category }) => category)).toEqual(["2017", "2021"]);
    expect(asSeries(figure).breaks.map(({ category }) => category)).toEqual(["2021"]);
  });

  it("reads “precies” for a rate that is the goal, without a gap of zero", async () => {
    const figure = await buildFigure(employmentRate, select("Vlaanderen", { goal: { ...flemishGoal, rate: 77.3 } }));
    expect(figure.title).toBe("Vlaanderen haalt precies 77,3%");
    expect(figure.reading).toContain("Dat is precies de doelstelling van 77,3%.");
    expect(figure.facts.map(({ key }) => key)).not.toContain("gap-points");
    expect(figure.reading.join(" ")).not.toContain("0,0");
  });

  it("calls a pace that would print as none less than a tenth of a point", async () => {
    const figure = await buildFigure(employmentRate, select("Limburg", { goal: { ...flemishGoal, rate: 76.4 } }));
    expect(figure.reading.join(" ").replaceAll("\u00a0", " ")).toContain(
      "minder dan 0,1 procentpunt per jaar nodig of ongeveer 75 mensen per jaar",
    );
  });

  it("names the age of the population that persons are counted on", async () => {
    const figure = await buildFigure(employmentRate, select("Vlaanderen"));
    expect(figure.caveats.find(({ id }) => id === "old-base")?.text).toBe(
      "De personen zijn gerekend op de bevolking van 2021, 4 jaar vóór het cijfer zelf: 3.847.557 inwoners van 20–64 jaar. Een jonger aantal staat niet in onze bronnen.",
    );
  });

  it("shows the printed quarters of ages 20–64 by themselves, newest first", async () => {
    const figure = await buildFigure(employmentQuarters2064, select("Limburg"));
    expect(itemsOf(figure).map(({ label, when, point }) => `${label}, ${when}: ${point.text}`)).toEqual([
      "Allen, Vlaanderen, 2e kwartaal 2025: 77,8%",
      "Allen, Vlaanderen, 4e kwartaal 2024: 78,2%",
      "Allen, Vlaanderen, 3e kwartaal 2024: 76,3%",
      "Allen, Vlaanderen, 4e kwartaal 2022: 77,2%",
      "Allen, Vlaanderen, 3e kwartaal 2022: 76,8%",
      "Mannen, Vlaanderen, 4e kwartaal 2024: 81,2%",
      "Vrouwen, Vlaanderen, 4e kwartaal 2024: 75,2%",
      "Mannen, Vlaanderen, 4e kwartaal 2022: 80,5%",
      "Vrouwen, Vlaanderen, 4e kwartaal 2022: 74,0%",
    ]);
    expect(figure.title).toBe("Vlaanderen, 20–64 jaar: 77,8% werkte in het 2e kwartaal 2025");
    expect((await buildFigure(employmentQuarters2064, select("Vlaanderen", { to: 2021 }))).kind).toBe("empty");
  });

  it("joins the years of one maker for ages 55–64 and names the years without a figure", async () => {
    const figure = asSeries(await buildFigure(employment5564, select("Vlaanderen")));
    const known = figure.categories.filter((_, index) => figure.series[0]?.points[index]?.kind === "value");
    expect(known.map(({ key }) => key)).toEqual(["2013", "2023", "2025"]);
    expect(figure.categories).toHaveLength(13);
    // Joined from 2023 to 2025 only: a bridge never crosses a break of the survey.
    expect(figure.series[0]?.gaps).toBe("bridge");
    expect(figure.breaks.map(({ category }) => category)).toEqual(["2017", "2021"]);
    expect(figure.reading).toEqual([
      "In 2025 werkte 65,6% van de inwoners van 55 tot 64 jaar in Vlaanderen.",
      "Dat is 4,8\u00a0procentpunt meer dan in 2023 (60,8%).",
    ]);
    expect(figure.notes).toContain("Vlaanderen: geen cijfer in onze bronnen voor 2014–2022 en 2024.");
    expect(figure.goal).toBeUndefined();
  });

  it("reads Eurostat’s flag of low reliability from a remark, and ranks without the flagged province", async () => {
    const figure = await buildFigure(employment1524, select("Limburg"));
    expect(figure.title).toBe("Jongeren aan het werk in Limburg: 39,2%, hoger dan in Vlaanderen");
    expect(pointAt(figure, "2021", "Vlaams-Brabant")).toMatchObject({ text: "17,4%", mark: "flagged" });
    expect(pointAt(figure, "2020", "Vlaams-Brabant")).not.toHaveProperty("mark");
    expect(figure.reading.slice(-2)).toEqual([
      "Onder de provincies is dat plaats 1 van 4 (1 = hoogste).",
      "Zonder Vlaams-Brabant: de bron noemt dat cijfer onzeker.",
    ]);
    const doubted = await buildFigure(employment1524, select("Vlaams-Brabant"));
    expect(doubted.title).toBe("Jongeren aan het werk in Vlaams-Brabant: 19,3%, maar onzeker");
  });

  it("keeps the missing quarter as a gap between its neighbours", async () => {
    const figure = await buildFigure(employmentQuarterly, select("Vlaanderen"));
    const keys = asSeries(figure).categories.map(({ key }) => key);
    expect(keys.slice(keys.indexOf("2023-Q2"), keys.indexOf("2023-Q4") + 1)).toEqual(["2023-Q2", "2023-Q3", "2023-Q4"]);
    expect(pointAt(figure, "2023-Q3", "allen")?.kind).toBe("missing");
    expect(pointAt(figure, "2025-Q1", "allen")?.text).toBe("72,3%");
    expect(pointAt(figure, "2021-Q4", "vrouwen")?.text).toBe("68,2%");
    expect(figure.reading[1]).toBe("Dat is 1,3\u00a0procentpunt meer dan in het 1e kwartaal 2024 (71,0%).");
  });

  it("shows what the press printed of ages 25–64, each value with its year and no change between makers", async () => {
    const figure = await buildFigure(employment2564, select("Limburg"));
    expect(textsOf(figure)).toMatchObject({
      "Limburg, 2018": "74,5%",
      "Limburg, 2023": "78,3%",
      "Oost-Vlaanderen, 2020": "80,3%",
      "Vlaanderen, 2020": "77,7%",
    });
    expect(figure.title).toBe("Limburg, 25–64 jaar: 78,3% werkte in 2023");
    expect(figure.reading.join(" ")).not.toContain("meer dan in");
    expect((await buildFigure(employment2564, select("Limburg", { to: 2017 }))).kind).toBe("empty");
  });

  it("compares the provinces where Vlaanderen has no series of its own, and does not name it as shown", async () => {
    const figure = await buildFigure(tertiaryAttainment, select("Vlaanderen"));
    expect(figure.title).toBe("Hooggeschoolden per provincie");
    expect(figure.subtitle).toBe("Inwoners van 25–64 jaar met een diploma hoger onderwijs, in %, 2013–2024");
    expect(pointAt(figure, "2024", "Limburg")?.text).toBe("38,5%");
    expect(pointAt(figure, "2013", "West-Vlaanderen")?.text).toBe("32,8%");
  });
});

describe("the employment rate by group in the Census of 2011", () => {
  it("makes shares of the counts and rounds them once", async () => {
    // 77.991 of 148.698 is 52,449%: the rate that a source rounded to 52,45 would have become 52,5%.
    const figure = await buildFigure(censusByEducation, select("Limburg"));
    expect(textsOf(figure, "Limburg")).toEqual({
      Kortgeschoold: "52,4%",
      Middengeschoold: "72,1%",
      Hooggeschoold: "83,6%",
    });
    expect(figure.formula).toBe("Kortgeschoold, Limburg: 77.991 / 148.698 = 52,4%");
    expect(figure.sources.every(({ quality }) => quality === "derived")).toBe(true);
    expect(figure.caveats.map(({ id }) => id)).toEqual(["census-2011"]);
  });

  it("compares places by sex, age, country of birth and nationality", async () => {
    const sex = await buildFigure(censusBySex, select("Limburg"));
    expect(textsOf(sex, "Limburg")).toEqual({ Mannen: "74,0%", Vrouwen: "62,3%" });
    expect(textsOf(sex, "Vlaanderen")).toEqual({ Mannen: "75,7%", Vrouwen: "65,8%" });
    const age = await buildFigure(censusByAge, select("West-Vlaanderen"));
    expect(textsOf(age, "West-Vlaanderen")).toMatchObject({ "20–24 jaar": "55,8%", "60–64 jaar": "20,2%" });
    const origin = await buildFigure(censusByOrigin, select("Limburg"));
    expect(textsOf(origin, "Limburg")).toMatchObject({
      "Geboren buiten de EU": "42,4%",
      "Burger van een land buiten de EU": "29,3%",
    });
    expect(asSeries(origin).goal).toBeUndefined();
  });

  it("does not exist before 2011, nor by municipality", async () => {
    expect((await buildFigure(censusBySex, select("Limburg", { to: 2010 }))).kind).toBe("empty");
    const genk = await buildFigure(censusBySex, select("Genk"));
    expect(genk.kind === "empty" && genk.nearest[0]?.label).toBe("Toon Limburg");
  });
});

describe("single numbers on the employment rate", () => {
  it("print gaps and changes in points, with a sign only for a change", async () => {
    const figure = await buildFigure(employmentSingleNumbers, select("Vlaanderen"));
    const texts = Object.fromEntries(itemsOf(figure).map(({ key, point }) => [key, point.text]));
    expect(texts).toMatchObject({
      kloof: "7,1\u00a0procentpunt",
      "kloof-2013": "9,9\u00a0procentpunt",
      vrouwen: "+6,4\u00a0procentpunt",
      "jongeren-2020": "−4,2\u00a0procentpunt",
      "25-54": "86,2%",
      "55-64": "52,5%",
      migratie: "59,1%",
      "niet-eu": "53,1%",
      "buiten-eu-2008": "56,6%",
    });
  });

  it("show no change that ends after the chosen year", async () => {
    const figure = await buildFigure(employmentSingleNumbers, select("Vlaanderen", { to: 2019 }));
    expect(itemsOf(figure).map(({ key }) => key)).toEqual([
      "kloof-2013",
      "25-54",
      "50-64",
      "55-64",
      "belgisch",
      "niet-eu",
      "buiten-eu-2008",
    ]);
  });
});
