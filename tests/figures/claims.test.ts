import { describe, expect, it } from "vitest";
import { employment5564 } from "../../src/figures/employment/employment-55-64.ts";
import { employmentBySituation } from "../../src/figures/employment/employment-by-situation.ts";
import { benefitEnd } from "../../src/figures/jobseekers/benefit-end.ts";
import { jobseekerRate } from "../../src/figures/jobseekers/jobseeker-rate.ts";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import {
  censusPositionByEducationAndBirth,
  censusPositionBySexAndAge,
} from "../../src/figures/reserve/census-position-by-group.ts";
import { inactiveBelgium } from "../../src/figures/reserve/inactive-belgium.ts";
import { labourReserveCensus } from "../../src/figures/reserve/labour-reserve-census.ts";
import { longTermIncapacity } from "../../src/figures/reserve/long-term-incapacity.ts";
import { position2564 } from "../../src/figures/reserve/position-25-64.ts";
import { socioEconomicPosition } from "../../src/figures/reserve/socio-economic-position.ts";
import { youthUnemployment } from "../../src/figures/reserve/unemployment-by-province.ts";
import { invalidityByProvince } from "../../src/figures/reserve/invalidity-by-province.ts";
import { seekersPerVacancy } from "../../src/figures/tension/seekers-per-vacancy.ts";
import { seekersPerVacancyStrip } from "../../src/figures/tension/seekers-per-vacancy-strip.ts";
import { jobseekers } from "../../src/figures/jobseekers/jobseekers.ts";
import { jobseekerRateByAge, jobseekerRateBySex } from "../../src/figures/jobseekers/jobseeker-rate-by-group.ts";
import { limburgJobseekers } from "../../src/figures/jobseekers/limburg-jobseekers.ts";
import { parliamentQuestions } from "../../src/figures/measures/parliament-questions.ts";
import { migrationList } from "../../src/figures/shortage/migration-list.ts";
import { limburgVacancies } from "../../src/figures/tension/limburg-vacancies.ts";
import { publishedTension } from "../../src/figures/tension/published-tension.ts";
import { sectorChange } from "../../src/figures/tension/sector-change.ts";
import { tensionBefore2019 } from "../../src/figures/tension/tension-before-2019.ts";
import { openBySector } from "../../src/figures/tension/vacancies-by-sector.ts";
import { vacanciesReceived } from "../../src/figures/tension/vacancies.ts";
import { vacancySums } from "../../src/figures/tension/vacancy-sums.ts";
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
    expect(text).toContain(
      "Het cijfer is het hoogst bij hooggeschoolden (83,7%), het laagst bij kortgeschoolden (56,2%)",
    );
    expect(text).toMatch(
      /Het cijfer is het hoogst bij mensen geboren in België \(.+\), het laagst bij mensen geboren buiten de EU \(48,2%\)/,
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

describe("the inactive of Belgium", () => {
  it("add up by reason; the unemployed stand beside them", async () => {
    const figure = await buildFigure(inactiveBelgium, select("Limburg"));
    expect(figure.title).toBe("België: 450.000 niet-beroepsactieven waren in 2022 arbeidsongeschikt");
    expect(figure.reading).toEqual([
      "In 2022 waren in heel België 1.619.000 mensen niet-beroepsactief: arbeidsongeschikt 450.000, student 378.000, gepensioneerd 314.000, huisvrouw of -man 279.000 en andere reden minder dan 200.000.",
      "Daarnaast waren 272.000 mensen werkloos; zij tellen niet bij de niet-beroepsactieven.",
    ]);
  });
});

describe("the quality of a source", () => {
  it("is our computation where we made shares of counts", async () => {
    const figure = await buildFigure(labourReserveCensus, select("Limburg"));
    expect(figure.sources.map(({ quality }) => quality)).toEqual(["derived"]);
    expect(figure.title).toBe("Limburg: 68,2% was aan het werk in de Census van 2011");
  });
});

describe("sentences that say what the number is", () => {
  it("of long-term incapacity: for every 100 who work or are unemployed", async () => {
    expect(await read(longTermIncapacity, select("Limburg"))).toContain(
      "In 2024 waren er in Vlaanderen voor elke 100 mensen die werken of werkloos zijn 10,2 langdurig arbeidsongeschikten.",
    );
  });

  it("of positions in the year that they are of", async () => {
    const figure = await buildFigure(position2564, select("Antwerpen"));
    expect(figure.title).toBe("Antwerpen, 2018: 75,5% van de 25- tot 64-jarigen was aan het werk");
    const both = await buildFigure(socioEconomicPosition, select("Vlaanderen"));
    expect(both.notes[0]).toBe(
      "De delen van 1999 tellen samen niet tot 100: de bron geeft er niet meer, en we rekenen geen rest uit.",
    );
  });

  it("of a benefit that would end: provisional, and no fact", async () => {
    expect((await buildFigure(benefitEnd, select("Vlaanderen"))).title).toMatch(
      /^Vlaanderen: recht op uitkering eindigt voor ongeveer 23.885/,
    );
  });
});

describe("the spanningsindicator as published", () => {
  it("shows every published value since 2022, each with its own period", async () => {
    const figure = await buildFigure(publishedTension, select("Vlaanderen"));
    if (figure.kind !== "series") throw new Error(figure.kind);
    const shown = figure.categories.map(
      ({ label }, index) => `${label}: ${figure.series[0]?.points[index]?.text ?? ""}`,
    );
    expect(shown).toContain("Vlaanderen, maart 2024: 2,42");
    expect(shown).toContain("Vlaams-Brabant, november 2024: 3,03");
    expect(shown).toHaveLength(9);
    expect(figure.reading).toContain("Eerder gepubliceerd: 2,3 (december 2023) en 2,42 (maart 2024).");
  });
});

describe("the older ratio", () => {
  it("compares whole years only", async () => {
    const figure = await buildFigure(tensionBefore2019, select("Limburg"));
    expect(figure.title).toBe("Vlaanderen: van 8,7 (2015) naar 5,6 (2017) werkzoekenden per vacature, oude definitie");
    expect(figure.reading.at(-1)).toBe("Voor januari 2018–juli 2018 gaf de pers 4,2: dat is geen heel jaar.");
  });
});

describe("a period that the collector of the data inferred", () => {
  it("is called inferred, where it is drawn and where it is quoted", async () => {
    const sums = await buildFigure(vacancySums, select("Limburg"));
    expect(sums.reading[0]).toContain(
      "39.000 vacatures voor een werkplek in Limburg (periode afgeleid, zie de noten).",
    );
    expect(sums.notes.join(" ")).toContain("Wie de gegevens verzamelde, leidde 12 maanden af uit de omvang.");
    expect((await buildFigure(limburgVacancies, select("Limburg"))).notes.join(" ")).toContain(
      "leidde er 12 maanden uit af",
    );
    const flemish = await buildFigure(vacancySums, select("Vlaanderen"));
    expect(flemish.notes.join(" ")).not.toContain("leidde 12 maanden af");
  });
});

describe("who made a number", () => {
  it("is the source for a municipality that is read as it is, and we for a sum", async () => {
    expect((await buildFigure(jobseekers, select("Genk"))).sources.map(({ quality }) => quality)).toEqual(["official"]);
    expect((await buildFigure(jobseekers, select("Limburg"))).sources.map(({ quality }) => quality)).toEqual([
      "derived",
    ]);
  });

  it("of the jobseeker rate: the source for municipalities, computed for provinces and Vlaanderen", async () => {
    expect((await buildFigure(jobseekerRate, select("Limburg"))).sources.map(({ quality }) => quality)).toEqual([
      "derived",
    ]);
    const genk = await buildFigure(jobseekerRate, select("Genk"));
    expect(genk.sources.map(({ text, quality }) => `${text.split(", ").at(-1) ?? ""}: ${quality}`)).toEqual([
      "gemeenten: official",
      "provincies en Vlaanderen: derived",
    ]);
  });

  it("of the labour migration list is the decree in the Belgisch Staatsblad", async () => {
    const figure = await buildFigure(migrationList, select("Limburg"));
    expect(figure.sources[0]?.text).toContain("Belgisch Staatsblad 8-12-2025");
    expect(figure.notes[0]).toContain("Het besluit telt 21 vermeldingen");
  });
});

describe("ways of counting of a municipality", () => {
  const per1000 = (name: string) => select(name, { modes: { werkzoekenden: "graad" } });

  it("has jobseekers per 1,000 inhabitants of all ages, beside Vlaanderen on the same denominator", async () => {
    // 2675 jobseekers on 67877 inhabitants; 208917 on 6821770 or so.
    expect((await buildFigure(jobseekers, per1000("Genk"))).title).toBe(
      "Genk: 39,4 werkzoekenden zonder werk per 1.000 inwoners van alle leeftijden",
    );
    expect(await read(jobseekers, per1000("Genk"))).toContain("8,8 hoger dan in Vlaanderen (30,6)");
  });

  it("divides counts of the present territory by the sum of the former municipalities, and by no smaller one", async () => {
    const hasselt = await buildFigure(jobseekers, per1000("Hasselt"));
    expect(hasselt.modes.map(({ key }) => key)).toEqual(["aantal", "index", "graad"]);
    expect(hasselt.title).toBe("Hasselt: geen cijfer per 1.000 inwoners van alle leeftijden in 2024");
    // 2016: Hasselt 76.685 and Kortessem 8.359.
    const known = hasselt.kind === "series" ? hasselt.series[0]?.points.map(({ kind }) => kind) : [];
    expect(known).toEqual([...Array<string>(3).fill("value"), ...Array<string>(8).fill("missing")]);
    expect(hasselt.kind === "series" && hasselt.series[0]?.points[2]?.explanation).toContain(
      "Inwoners: som van Hasselt (76.685) en Kortessem (8.359).",
    );
    expect(hasselt.reading[1]).toMatch(
      /^Het laatste is van 2016: \d\d,\d werkzoekenden zonder werk per 1\.000 inwoners/,
    );
    expect(hasselt.reading[2]).toBe(
      "Voor 2017–2024 hebben onze bronnen geen inwoners van Hasselt binnen de grenzen van nu.",
    );
    // Antwerpen kept its code when Borsbeek joined it: the city alone is a smaller territory.
    const antwerpen = await buildFigure(jobseekers, per1000("Antwerpen (stad)"));
    expect(antwerpen.reading.join(" ")).toContain("Het laatste is van 2016");
    expect(antwerpen.notes.join(" ")).toContain("2014–2016: de inwoners van Antwerpen (stad) zijn de som");
    const later = await buildFigure(jobseekers, { ...per1000("Hasselt"), from: 2017 });
    expect(later.reading).toEqual(["Voor Hasselt bestaat dit cijfer alleen voor 2014–2016."]);
  });

  it("says for which years there is a number where an index is impossible", async () => {
    const herstappe = await buildFigure(jobseekers, select("Herstappe", { modes: { werkzoekenden: "index" } }));
    expect(herstappe).toMatchObject({ kind: "empty", title: "Geen index voor Herstappe" });
    expect(herstappe.reading).toContain("Een aantal is er voor 2020.");
    expect(herstappe.modes).toHaveLength(3);
  });

  it("has no buttons at a level at which no way of counting exists", async () => {
    expect((await buildFigure(sectorChange, select("Genk"))).modes).toEqual([]);
  });
});

describe("clear sentences", () => {
  it("of a hidden number: no dash in the title, and no sum of one municipality", async () => {
    const figure = await buildFigure(jobseekers, select("Herstappe"));
    expect(figure.title).toBe("Herstappe: aantal werkzoekenden zonder werk in 2024 afgeschermd");
    expect(figure.notes).toContain("2022–2024: het aantal is afgeschermd.");
    expect(figure.notes.join(" ")).not.toContain("Geen som");
  });

  it("of a last number that is not of the last year", async () => {
    const figure = await buildFigure(jobseekerRate, select("Herstappe"));
    expect(figure.title).toBe("Werkzoekendengraad in Herstappe in 2020: 10,8%, hoger dan in Vlaanderen");
    // Last: between the number and "dat is" the reader would lose what "dat" is.
    expect(figure.reading.at(-1)).toBe("Voor 2021–2024 is er geen cijfer van Herstappe.");
  });

  it("of groups that are highest in all or in some municipalities", async () => {
    expect(await read(jobseekerRateByAge, select("Limburg"))).toContain(
      "In alle 10 is de werkzoekendengraad het hoogst bij jongeren.",
    );
    expect(await read(jobseekerRateBySex, select("Limburg"))).toContain(
      "De werkzoekendengraad is in 6 van de 10 het hoogst bij vrouwen en in 4 bij mannen.",
    );
  });

  it("of vacancies: open or received", async () => {
    expect(await read(openBySector, select("Limburg"))).toContain("telt 2.783 van de 8.772 open vacatures in Limburg");
    expect((await buildFigure(vacanciesReceived, select("Limburg"))).title).toBe(
      "Limburg: in 2024 minder ontvangen vacatures dan in 2023",
    );
  });

  it("of a rank that a report gives: among how many", async () => {
    expect(await read(limburgVacancies, select("Limburg"))).toContain("plaats 2 van de 5 provincies");
    const figure = await buildFigure(limburgJobseekers, select("Limburg"));
    const labels =
      figure.kind === "numbers" ? figure.groups.flatMap(({ items }) => items.map(({ label }) => label)) : [];
    expect(labels).toContain("Genk: plaats onder de 3 hoogste graden die het verslag noemt");
  });

  it("prints no number of a written question as a figure", async () => {
    const figure = await buildFigure(parliamentQuestions, select("Vlaanderen"));
    const texts =
      figure.kind === "numbers" ? figure.groups.flatMap(({ items }) => items.map(({ point }) => point.text)) : [];
    for (const number of ["492", "358", "448"]) expect(texts).not.toContain(number);
    expect(figure.notes.join(" ")).toContain("nr. 492 van S. Coenegrachts");
  });
});
