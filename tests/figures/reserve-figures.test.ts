import { describe, expect, it } from "vitest";
import { activityQuarterly } from "../../src/figures/reserve/activity-quarterly.ts";
import {
  censusPositionByEducationAndBirth,
  censusPositionBySexAndAge,
} from "../../src/figures/reserve/census-position-by-group.ts";
import { censusByEducation } from "../../src/figures/employment/employment-census.ts";
import type { FigureBody, NumberItem, Point, SeriesFigure } from "../../src/figures/figure.ts";
import { inactiveBelgium } from "../../src/figures/reserve/inactive-belgium.ts";
import { invalidityByProvince } from "../../src/figures/reserve/invalidity-by-province.ts";
import { labourReserve } from "../../src/figures/reserve/labour-reserve.ts";
import { longTermIncapacity } from "../../src/figures/reserve/long-term-incapacity.ts";
import { position2564 } from "../../src/figures/reserve/position-25-64.ts";
import { positionByGroup } from "../../src/figures/reserve/position-by-group.ts";
import { reachableGroups } from "../../src/figures/reserve/reachable-groups.ts";
import { reserveSingleNumbers } from "../../src/figures/reserve/reserve-single-numbers.ts";
import { socioEconomicPosition } from "../../src/figures/reserve/socio-economic-position.ts";
import { unemploymentByProvince, youthUnemployment } from "../../src/figures/reserve/unemployment-by-province.ts";
import { unemploymentQuarterly } from "../../src/figures/reserve/unemployment-quarterly.ts";
import { buildFigure, loadBundled, select } from "../support/real-input.ts";
import { selectObservations } from "../../src/domain/dataset.ts";
import { limburg } from "../../src/domain/region.ts";

function asSeries(figure: FigureBody): SeriesFigure {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

/** One bar or row, by its label: the text of every series in it. */
function rowOf(figure: FigureBody, label: string): Readonly<Record<string, string>> {
  const { categories, series } = asSeries(figure);
  const at = categories.findIndex((category) => category.label === label);
  if (at < 0) throw new Error(`${figure.id} has no row ${label}`);
  return Object.fromEntries(series.map((one) => [one.label, one.points[at]?.text ?? ""]));
}

function pointAt(figure: FigureBody, period: string, label: string): Point | undefined {
  const { categories, series } = asSeries(figure);
  return series.find((one) => one.label === label)?.points[categories.findIndex(({ key }) => key === period)];
}

function itemsOf(figure: FigureBody): readonly NumberItem[] {
  if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure.groups.flatMap(({ items }) => items);
}

describe("a place without the figure", () => {
  it("is told for which place the figure does exist", async () => {
    const figure = await buildFigure(labourReserve, select("Genk"));
    expect(figure.reading).toEqual(["Voor Genk is dit cijfer niet gepubliceerd: het bestaat alleen voor Limburg."]);
  });
});

describe("who is within reach", () => {
  it("shows the same shares as the hundred persons, with what is known of the groups", async () => {
    const figure = await buildFigure(reachableGroups, select("Limburg"));
    const texts = Object.fromEntries(itemsOf(figure).map(({ key, point }) => [key, point.text]));
    expect(texts).toEqual({
      zoekt: "2%",
      beschikbaar: "2%",
      uren: "3%",
      ziek: "6%",
      huis: "4%",
      student: "4%",
      pensioen: "6%",
      werkte: "38%",
      langdurig: "29.775 personen",
      belgie: "55 jaar",
      migratie: "24–54 jaar",
    });
    const hundred = await buildFigure(labourReserve, select("Limburg"));
    if (hundred.kind !== "persons") throw new Error("Limburg has a reserve");
    expect(hundred.groups.find(({ key }) => key === "ill")?.text).toBe("6");
    expect(figure.title).toBe("Limburg: 2% zoekt, 2% is snel inzetbaar, 6% is arbeidsongeschikt");
  });

  it("leads to Limburg from a place that the report is not about", async () => {
    for (const name of ["Antwerpen", "Vlaanderen"]) {
      const figure = await buildFigure(reachableGroups, select(name));
      expect(figure.kind === "empty" && figure.nearest[0]?.label).toBe("Toon Limburg");
    }
  });

  it("prints what is known once of people with a job who are ill, with the denominator", async () => {
    const figure = await buildFigure(reserveSingleNumbers, select("West-Vlaanderen"));
    const items = itemsOf(figure);
    expect(items.map(({ point }) => point.text)).toEqual([
      "33.522 personen",
      "4,8%",
      "18.422 personen",
      "12.921 personen",
      "ongeveer 136.000 personen",
    ]);
    expect(items[1]?.label).toBe("In % van de inwoners van 18–64 jaar");
    const flanders = await buildFigure(reserveSingleNumbers, select("Limburg"));
    expect(flanders.title).toBe("Vlaanderen: 167.865 personen met een job, maar ziek of invalide");
    expect(flanders.caveats[0]?.id).toBe("vlaanderen-instead");
  });
});

describe("unemployment by the rules of the ILO", () => {
  it("shows each year once although the file holds it twice, and keeps the flag that one copy lost", async () => {
    const observations = selectObservations(await loadBundled("werkloosheidsgraad-ilo-provincies"), {
      period: "2022",
      region: limburg,
    });
    expect(observations).toHaveLength(2);
    const figure = await buildFigure(unemploymentByProvince, select("Limburg"));
    expect(asSeries(figure).categories).toHaveLength(26);
    expect(pointAt(figure, "2022", "Limburg")?.text).toBe("3,5%");
    expect(pointAt(figure, "2022", "Vlaams-Brabant")).toMatchObject({ text: "3,6%", mark: "flagged" });
    expect(pointAt(figure, "2025", "Vlaams-Brabant")).not.toHaveProperty("mark");
    expect(figure.reading[0]).toBe("In 2025 was 4,4% van de beroepsbevolking van 15 tot 74 jaar in Limburg werkloos.");
    expect(figure.sources.map(({ quality }) => quality)).toEqual(["official"]);
  });

  it("has young people of 15–29 until 2023", async () => {
    const figure = await buildFigure(youthUnemployment, select("Limburg"));
    expect(pointAt(figure, "2023", "Limburg")?.text).toBe("6,9%");
    expect(pointAt(figure, "2020", "Limburg")).toMatchObject({ text: "6,6%", mark: "flagged" });
    expect(pointAt(figure, "2023", "Vlaanderen")?.text).toBe("7,8%");
  });

  it("has quarters of Vlaanderen on an axis whose labels differ", async () => {
    const figure = asSeries(await buildFigure(unemploymentQuarterly, select("Vlaanderen")));
    expect(pointAt(figure, "2025-Q1", "mannen")?.text).toBe("4,9%");
    expect(pointAt(figure, "2023-Q1", "vrouwen")?.text).toBe("2,2%");
    const labels = figure.axis.ticks.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const active = await buildFigure(activityQuarterly, select("Vlaanderen"));
    expect(pointAt(active, "2025-Q1", "allen")?.text).toBe("75,4%");
  });
});

describe("long-term incapacity", () => {
  it("compares the regions, joins the measured years and calls the last one provisional", async () => {
    const figure = asSeries(await buildFigure(longTermIncapacity, select("Limburg")));
    expect(figure.series.map(({ label, points }) => [label, points.at(-1)?.text])).toEqual([
      ["Vlaanderen", "10,2%"],
      ["Wallonië", "15,9%"],
      ["Brussel", "10,7%"],
      ["België", "12,2%"],
    ]);
    expect(figure.categories).toHaveLength(20);
    expect(pointAt(figure, "2024", "Vlaanderen")?.explanation).toBe("Voorlopig cijfer.");
    expect(figure.notes).toContain("De cijfers van 2024 zijn voorlopig.");
    expect(figure.reading[1]).toBe("Dat is 1,1\u00a0procentpunt meer dan in 2020 (9,1%).");
    expect(figure.subtitle).toContain("in % van werkenden en werklozen samen");
  });

  it("shows women and men of Belgium when asked, and names Belgium", async () => {
    const figure = await buildFigure(
      longTermIncapacity,
      select("Vlaanderen", { modes: { "langdurige-arbeidsongeschiktheid": "geslacht" } }),
    );
    expect(figure.title).toBe("Langdurig arbeidsongeschikt in België: 12,2%");
    expect(pointAt(figure, "2024", "vrouwen")?.text).toBe("16,8%");
    expect(pointAt(figure, "2005", "mannen")?.text).toBe("5,1%");
  });

  it("ranks the four provinces of which the source speaks, on another denominator", async () => {
    const figure = await buildFigure(invalidityByProvince, select("Limburg"));
    expect(pointAt(figure, "2014", "Antwerpen")?.text).toBe("4,3%");
    expect(figure.reading.slice(-2)).toEqual([
      "Onder de provincies is dat plaats 1 van 4 (1 = hoogste).",
      "Zonder Oost-Vlaanderen: daar is geen cijfer.",
    ]);
    expect(figure.subtitle).toContain("in % van de bevolking van 18–64 jaar");
    const lacking = await buildFigure(invalidityByProvince, select("Oost-Vlaanderen"));
    expect(lacking.title).toBe("Invaliditeit per provincie");
  });
});

describe("positions", () => {
  it("leave the unemployed of 1999 and of men and women open instead of computing a rest", async () => {
    const years = await buildFigure(socioEconomicPosition, select("Vlaanderen"));
    expect(rowOf(years, "2018")).toEqual({
      "aan het werk": "69,4%",
      werkloos: "2,5%",
      "niet-beroepsactief": "28,2%",
    });
    expect(rowOf(years, "1999")).toEqual({ "aan het werk": "62,1%", werkloos: "n.b.", "niet-beroepsactief": "34,3%" });
    const groups = await buildFigure(positionByGroup, select("Vlaanderen"));
    expect(rowOf(groups, "Vrouwen")).toMatchObject({ werkloos: "n.b.", "niet-beroepsactief": "31,8%" });
    expect(rowOf(groups, "50–64 jaar")).toEqual({
      "aan het werk": "63,5%",
      werkloos: "1,5%",
      "niet-beroepsactief": "35,0%",
    });
  });

  it("of ages 25–64 take a province in its own year and name the ages in the title", async () => {
    const figure = await buildFigure(position2564, select("Oost-Vlaanderen"));
    expect(figure.title).toBe("Oost-Vlaanderen, 2020: 80,3% van de 25- tot 64-jarigen was aan het werk");
    expect(rowOf(figure, "2020")).toMatchObject({ "niet-beroepsactief": "17,9%" });
    expect(rowOf(figure, "2018")).toMatchObject({ werkloos: "1,6%", "niet-beroepsactief": "n.b." });
  });

  it("of Belgium stay Belgian on every page, and a limit is no number", async () => {
    const figure = asSeries(await buildFigure(inactiveBelgium, select("Genk")));
    expect(figure.title).toBe("België: 450.000 niet-beroepsactieven waren in 2022 arbeidsongeschikt");
    expect(figure.series.map(({ label, role }) => [label, role])).toEqual([["België", "context"]]);
    expect(figure.series[0]?.points.at(-2)).toMatchObject({ kind: "bound", text: "minder dan 200.000" });
    expect(figure.reading[0]).toContain("In 2022 waren in heel België 1.619.000 mensen niet-beroepsactief: ");
    expect((await buildFigure(inactiveBelgium, select("Limburg", { to: 2021 }))).kind).toBe("empty");
  });
});

describe("positions in the Census of 2011", () => {
  it("add up to a hundred in every bar", async () => {
    for (const definition of [censusPositionBySexAndAge, censusPositionByEducationAndBirth]) {
      const { categories, series } = asSeries(await buildFigure(definition, select("Limburg")));
      categories.forEach((_, index) => {
        const parts = series.map(({ points }) => points[index]);
        const sum = parts.reduce((so, part) => so + (part?.kind === "value" ? part.value : Number.NaN), 0);
        expect(sum).toBeCloseTo(100, 9);
      });
    }
  });

  it("take both kinds of unemployed together, and agree with the employment rate of the same group", async () => {
    const figure = await buildFigure(censusPositionBySexAndAge, select("Limburg"));
    expect(rowOf(figure, "Vrouwen, Limburg")).toEqual({
      "aan het werk": "62,3%",
      werkloos: "4,6%",
      student: "3,9%",
      "huisvrouw of -man en andere": "24,4%",
      "pensioen of rentenier": "4,8%",
    });
    const education = await buildFigure(censusPositionByEducationAndBirth, select("Limburg"));
    const rates = asSeries(await buildFigure(censusByEducation, select("Limburg")));
    expect(rowOf(education, "Kortgeschoold, Limburg")["aan het werk"]).toBe(rates.series[0]?.points[0]?.text);
  });
});
