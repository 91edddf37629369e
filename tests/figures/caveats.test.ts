import { describe, expect, it } from "vitest";
import { flemishGoal } from "../../src/domain/goal.ts";
import { employmentByProvince } from "../../src/figures/employment/employment-by-province.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import { employmentRate1564 } from "../../src/figures/employment/employment-rate-15-64.ts";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { jobseekerRate } from "../../src/figures/jobseekers/jobseeker-rate.ts";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import { jobseekers } from "../../src/figures/jobseekers/jobseekers.ts";
import { labourReserve } from "../../src/figures/reserve/labour-reserve.ts";
import { labourReserveCensus } from "../../src/figures/reserve/labour-reserve-census.ts";
import { bordersBrussels, hasFewInhabitants } from "../../src/figures/jobseekers/marked-municipalities.ts";
import { publishedTension } from "../../src/figures/tension/published-tension.ts";
import { seekersPerVacancy } from "../../src/figures/tension/seekers-per-vacancy.ts";
import { vacanciesOpen, vacanciesReceived } from "../../src/figures/tension/vacancies.ts";
import { buildFigure, loadBundled, municipalities, place, select } from "../support/real-input.ts";
import { selectObservations } from "../../src/domain/dataset.ts";

async function caveatsOf(definition: FigureDefinition, name: string, changes: Partial<Selection> = {}) {
  const { caveats } = await buildFigure(definition, select(name, changes));
  return new Map(caveats.map(({ id, text }) => [id, text]));
}

type Case = readonly [rule: string, definition: FigureDefinition, place: string, changes?: Partial<Selection>];

const beside = (...names: readonly string[]): Partial<Selection> => ({ comparisons: names.map(place) });

const holds: readonly Case[] = [
  ["vlaams-brabant-2021-2024", employmentByProvince, "Limburg"],
  ["own-goal", employmentRate, "Limburg", { goal: { ...flemishGoal, rate: 76, year: 2028 } }],
  ["old-base", employmentRate, "Limburg"],
  ["workplace-and-residence", seekersPerVacancy, "Limburg"],
  ["workplace-and-residence", publishedTension, "Vlaanderen"],
  ["cross-border-work", jobseekerRate, "Limburg"],
  ["cross-border-work", jobseekerRate, "Genk"],
  ["around-brussels", jobseekerRate, "Vilvoorde"],
  ["around-brussels", jobseekerRate, "Leuven", beside("Tervuren")],
  ["few-inhabitants", jobseekerRate, "Voeren"],
  ["few-inhabitants", jobseekerRate, "Tongeren-Borgloon", beside("Voeren", "Mesen")],
  ["few-inhabitants", jobseekers, "Voeren", { modes: { werkzoekenden: "index" } }],
  ["merged", jobseekerRate, "Bilzen-Hoeselt"],
  ["merged", jobseekers, "Pelt"],
  [
    "merged",
    vacanciesReceived,
    "Antwerpen",
    { region: municipalities.find(({ code }) => code === "11002") ?? place("Genk") },
  ],
  ["merged", jobseekerRateStrip, "Hasselt"],
  ["census-2011", labourReserveCensus, "Antwerpen"],
  ["survey-break-2021", employmentRate1564, "Limburg"],
  ["survey-break-2017", employmentRate1564, "Limburg"],
  ["registers-2019", jobseekerRate, "Genk"],
  ["jobseekers-2021", jobseekers, "Limburg"],
  ["recast-provinces", jobseekers, "Oost-Vlaanderen"],
  ["recast-provinces", jobseekers, "Beveren-Kruibeke-Zwijndrecht"],
  ["recast-provinces", jobseekers, "Limburg", beside("Antwerpen")],
  ["reported-vacancies", vacanciesOpen, "Limburg"],
  ["reported-vacancies", seekersPerVacancy, "Genk"],
  ["first-of-january", seekersPerVacancy, "Genk"],
  ["quoted", labourReserve, "Limburg"],
  ["goal-of-vlaanderen", employmentRate, "Limburg"],
  ["sample", employmentRate, "Vlaanderen"],
];

const holdsNot: readonly Case[] = [
  ["vlaams-brabant-2021-2024", employmentRate, "Limburg"],
  ["vlaams-brabant-2021-2024", employmentRate1564, "Vlaams-Brabant", { to: 2019 }],
  ["own-goal", employmentRate, "Limburg"],
  ["old-base", employmentRate, "Vlaanderen", { to: 2020 }],
  ["workplace-and-residence", vacanciesReceived, "Limburg"],
  ["workplace-and-residence", jobseekers, "Limburg"],
  ["cross-border-work", jobseekerRate, "Gent"],
  ["cross-border-work", jobseekers, "Genk"],
  ["around-brussels", jobseekerRate, "Leuven"],
  ["around-brussels", jobseekerRate, "Vlaams-Brabant"],
  ["around-brussels", jobseekers, "Vilvoorde"],
  ["few-inhabitants", jobseekerRate, "Genk"],
  ["few-inhabitants", jobseekers, "Voeren"],
  ["merged", jobseekerRate, "Genk"],
  ["merged", jobseekers, "Pelt", { from: 2019 }],
  ["merged", employmentRate, "Limburg"],
  ["census-2011", labourReserve, "Limburg"],
  ["survey-break-2021", employmentRate1564, "Limburg", { to: 2020 }],
  ["survey-break-2017", employmentRate1564, "Limburg", { from: 2017 }],
  ["registers-2019", jobseekerRate, "Genk", { from: 2019 }],
  ["registers-2019", jobseekerRate, "Vlaanderen"],
  ["registers-2019", jobseekers, "Genk"],
  ["jobseekers-2021", jobseekers, "Limburg", { to: 2020 }],
  ["jobseekers-2021", vacanciesReceived, "Limburg"],
  ["recast-provinces", jobseekers, "Limburg"],
  ["reported-vacancies", jobseekers, "Limburg"],
  ["first-of-january", jobseekers, "Genk"],
  ["quoted", jobseekers, "Limburg"],
  ["goal-of-vlaanderen", employmentRate, "Vlaanderen"],
  ["sample", jobseekerRate, "Limburg"],
];

function named(cases: readonly Case[]) {
  return cases.map(([rule, definition, name, changes]) => ({ rule, id: definition.id, definition, name, changes }));
}

describe("a caveat appears by rule", () => {
  it.each(named(holds))("$rule under $id for $name", async ({ rule, definition, name, changes }) => {
    expect([...(await caveatsOf(definition, name, changes)).keys()]).toContain(rule);
  });

  it.each(named(holdsNot))("no $rule under $id for $name", async ({ rule, definition, name, changes }) => {
    expect([...(await caveatsOf(definition, name, changes)).keys()]).not.toContain(rule);
  });

  it("has a case for every rule that any figure shows for some place", async () => {
    const tested = new Set([...holds.map(([rule]) => rule), "vlaanderen-instead"]);
    const seen = new Set<string>();
    for (const definition of gallery) {
      for (const name of ["Limburg", "Vlaams-Brabant", "Vlaanderen", "Voeren", "Vilvoorde", "Hasselt"]) {
        for (const rule of (await caveatsOf(definition, name)).keys()) seen.add(rule);
      }
    }
    expect([...seen].filter((rule) => !tested.has(rule))).toEqual([]);
  });
});

describe("a caveat says what it is about", () => {
  it("names the municipalities around Brussels that are shown, and no others", async () => {
    const caveats = await caveatsOf(jobseekerRate, "Vilvoorde", beside("Leuven", "Zaventem"));
    expect(caveats.get("around-brussels")).toBe(
      "Wie voor een internationale instelling in Brussel werkt, telt in Belgische registers niet altijd mee als werkend. In Vilvoorde en Zaventem kan dat een cijfer vertekenen; de bron zegt niet hoe ze dat opvangt.",
    );
  });

  it("names small municipalities in both languages, one or several", async () => {
    expect((await caveatsOf(jobseekerRate, "Herstappe")).get("few-inhabitants")).toBe(
      "In Herstappe wonen minder dan 5.000 mensen: enkele personen meer of minder veranderen dit cijfer sterk.",
    );
    expect((await caveatsOf(jobseekerRate, "Voeren", { language: "en" })).get("few-inhabitants")).toBe(
      "Voeren has fewer than 5,000 inhabitants: a few persons more or less change this figure a lot.",
    );
    const two = await caveatsOf(jobseekerRate, "Mesen", { ...beside("Voeren"), language: "en" });
    expect(two.get("few-inhabitants")).toContain("Mesen and Voeren have fewer than 5,000 inhabitants");
  });

  it("tells a new municipality from one that grew and kept its name", async () => {
    expect((await caveatsOf(jobseekers, "Pelt")).get("merged")).toBe(
      "Pelt ontstond op 1 januari 2019 uit Neerpelt en Overpelt. De bron rekende de jaren daarvóór om naar de gemeente van nu.",
    );
    expect((await caveatsOf(jobseekers, "Hasselt", { language: "en" })).get("merged")).toBe(
      "Since 1 January 2025, Kortessem is part of Hasselt. The source recalculated the years before to the municipality of now.",
    );
  });

  it("says that Vlaanderen stands in for a place without a number of its own", async () => {
    const instead = gallery.filter(({ fallback }) => fallback === "region");
    expect(instead.length).toBeGreaterThan(0);
    for (const definition of instead) {
      const own = await caveatsOf(definition, "Genk");
      if (!own.has("vlaanderen-instead")) continue;
      expect(own.get("vlaanderen-instead")).toContain("Voor Genk is dit niet gepubliceerd");
      expect((await caveatsOf(definition, "Vlaanderen")).has("vlaanderen-instead")).toBe(false);
    }
  });
});

describe("the lists behind the rules", () => {
  it("hold exactly the municipalities with fewer than 5,000 inhabitants in the population file", async () => {
    const population = await loadBundled("bevolking-gemeenten");
    const small = selectObservations(population, { period: "2025", ageBand: "Totaal" }).filter(
      ({ cell }) => cell.kind === "value" && cell.value < 5000,
    );
    expect(new Set(small.map(({ region }) => region.split(":")[1]))).toEqual(hasFewInhabitants);
  });

  it("hold the fifteen neighbours of Brussels", () => {
    const names = municipalities.filter(({ code }) => bordersBrussels.has(code)).map(({ name }) => name);
    expect(names.sort()).toEqual(
      "Asse, Dilbeek, Drogenbos, Grimbergen, Hoeilaart, Kraainem, Linkebeek, Machelen, Overijse, Sint-Genesius-Rode, Sint-Pieters-Leeuw, Tervuren, Vilvoorde, Wemmel, Zaventem".split(
        ", ",
      ),
    );
  });
});
