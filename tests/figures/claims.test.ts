import { describe, expect, it } from "vitest";
import { employment5564 } from "../../src/figures/employment/employment-55-64.ts";
import { employmentBySituation } from "../../src/figures/employment/employment-by-situation.ts";
import { jobseekerRate } from "../../src/figures/jobseekers/jobseeker-rate.ts";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import {
  censusPositionByEducationAndBirth,
  censusPositionBySexAndAge,
} from "../../src/figures/reserve/census-position-by-group.ts";
import { youthUnemployment } from "../../src/figures/reserve/unemployment-by-province.ts";
import { invalidityByProvince } from "../../src/figures/reserve/invalidity-by-province.ts";
import { seekersPerVacancy } from "../../src/figures/tension/seekers-per-vacancy.ts";
import { seekersPerVacancyStrip } from "../../src/figures/tension/seekers-per-vacancy-strip.ts";
import { buildFigure, select } from "../support/real-input.ts";

const nbsp = "\u00a0";
/** The reading text of a figure, as one line with ordinary spaces. */
const read = async (...args: Parameters<typeof buildFigure>): Promise<string> =>
  (await buildFigure(...args)).reading.join(" ").replaceAll(nbsp, " ");

describe("a rank or a superlative names who is left out", () => {
  it("of the provinces, one whose figure the source calls uncertain (12,7% u in 2023)", async () => {
    expect(await read(youthUnemployment, select("Limburg"))).toContain(
      "Onder de provincies is dat plaats 2 van 4 (1 = hoogste). Zonder Vlaams-Brabant: de bron noemt dat cijfer onzeker.",
    );
    expect(await read(youthUnemployment, select("Limburg", { language: "en" }))).toContain(
      "Without Vlaams-Brabant: the source calls that figure uncertain.",
    );
  });

  it("of the provinces, one that the source does not name", async () => {
    expect(await read(invalidityByProvince, select("Limburg"))).toContain(
      "plaats 1 van 4 (1 = hoogste). Zonder Oost-Vlaanderen: daar is geen cijfer.",
    );
    expect(await read(invalidityByProvince, select("Vlaanderen"))).toMatch(
      /het laagst in Vlaams-Brabant .* Zonder Oost-Vlaanderen: daar is geen cijfer\.$/,
    );
  });

  it("says nothing of the kind when all provinces have a figure", async () => {
    expect(await read(jobseekerRate, select("Limburg"))).not.toContain("Zonder");
  });

  it("of the municipalities, by name", async () => {
    expect(await read(jobseekerRateStrip, select("Limburg"))).toContain("Zonder Herstappe: dat cijfer is afgeschermd.");
    expect(await read(seekersPerVacancyStrip, select("Antwerpen"))).toContain(
      "Zonder Baarle-Hertog: daar is geen cijfer.",
    );
  });
});

describe("on the page of tightness 1 is the tightest, everywhere", () => {
  it("in the rank of a municipality", async () => {
    const genk = await buildFigure(seekersPerVacancyStrip, select("Genk"));
    expect(genk.title).toBe("Genk: plaats 19 van 37 op krapte");
    expect(genk.reading.join(" ")).toContain(
      "Genk staat op plaats 19 van 37 (1 = krapste) onder de gemeenten van Limburg.",
    );
    expect(genk.reading.join(" ")).not.toContain("1 = hoogste");
  });

  it("in the order of municipalities, with what the direction means", async () => {
    const figure = await buildFigure(seekersPerVacancyStrip, select("Limburg"));
    expect(figure.title).toMatch(/^Limburg: laagste aantal werkzoekenden per vacature in Nieuwerkerken/);
    expect(figure.reading.join(" ")).toContain("Het hoogst was het in Gingelom (18,8).");
    expect(figure.reading.join(" ")).toContain("Het krapst is het waar de minste werkzoekenden per vacature zijn.");
  });

  it("in the order of the provinces", async () => {
    expect(await read(seekersPerVacancy, select("Antwerpen"))).toContain(
      "Van de provincies is het het krapst in West-Vlaanderen (2,7), dan in Limburg (2,9); Antwerpen staat op plaats 5 van 5 (1 = krapste).",
    );
  });
});

describe("a title compares classes of one split only", () => {
  it.each([
    [employmentBySituation, "Vlaanderen: mensen zonder beperking werken vaker dan mensen met een beperking"],
    [censusPositionByEducationAndBirth, "Vlaanderen: hooggeschoolden werkten in 2011 vaker dan kortgeschoolden"],
    [censusPositionBySexAndAge, "Vlaanderen: 25–54-jarigen werkten in 2011 vaker dan 55–64-jarigen"],
  ])("%#", async (definition, title) => {
    expect((await buildFigure(definition, select("Vlaanderen"))).title).toBe(title);
  });

  it("and so does each sentence", async () => {
    const text = await read(censusPositionByEducationAndBirth, select("Vlaanderen"));
    expect(text).toContain("Het hoogst is het bij hooggeschoolden (83,7%), het laagst bij kortgeschoolden (56,2%)");
    expect(text).toMatch(
      /Het hoogst is het bij mensen geboren in België \(.+\), het laagst bij mensen geboren buiten de EU \(48,2%\)/,
    );
  });

  it("keeps the year of the Census and “at work” in English", async () => {
    const figure = await buildFigure(censusPositionBySexAndAge, select("Limburg", { language: "en" }));
    expect(figure.title).toBe("Limburg in 2011: ages 25–54 worked more often than ages 55–64");
  });

  it("names ages 55–64 as what they are", async () => {
    expect((await buildFigure(employment5564, select("Vlaanderen"))).title).toMatch(
      /^55- tot 64-jarigen aan het werk in Vlaanderen/,
    );
  });
});
