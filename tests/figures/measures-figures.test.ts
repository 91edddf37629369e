import { describe, expect, it } from "vitest";
import { emptyCalculation } from "../../src/domain/calculation.ts";
import { factOf, type Figure, type NumberItem, type Point } from "../../src/figures/figure.ts";
import { guidanceTerms } from "../../src/figures/measures/guidance-terms.ts";
import { joblessHouseholds } from "../../src/figures/measures/jobless-households.ts";
import { outsideEu } from "../../src/figures/measures/outside-eu.ts";
import { parliamentQuestions } from "../../src/figures/measures/parliament-questions.ts";
import { reportGroups } from "../../src/figures/measures/report-groups.ts";
import { smeFiles, smeSubsidy } from "../../src/figures/measures/sme-support.ts";
import { vokaFunnel } from "../../src/figures/measures/voka-funnel.ts";
import { vokaGroups } from "../../src/figures/measures/voka-groups.ts";
import { vokaNumbers } from "../../src/figures/measures/voka-numbers.ts";
import { workplaceFunding } from "../../src/figures/measures/workplace-funding.ts";
import { workplaceSubsidy } from "../../src/figures/measures/workplace-subsidy.ts";
import { workplaceTerms } from "../../src/figures/measures/workplace-terms.ts";
import { buildFigure, select } from "../support/real-input.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** The points of one series by the label of their category. */
function pointsOf(figure: Figure, label?: string): Readonly<Record<string, Point>> {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  const row = label === undefined ? figure.series[0] : figure.series.find((one) => one.label === label);
  return Object.fromEntries(figure.categories.map(({ label: name }, index) => [name, row!.points[index]!]));
}

function textsOf(figure: Figure, label?: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(pointsOf(figure, label)).map(([name, { text }]) => [name, plain(text)]));
}

function itemOf(figure: Figure, label: string, when?: string): NumberItem {
  if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
  const items = figure.groups.flatMap((group) => group.items);
  const item = items.find((one) => one.label === label && (when === undefined || one.when === when));
  if (item === undefined) throw new Error(`${figure.id} has no ${label}`);
  return item;
}

describe("the Voka project", () => {
  it("is a funnel, with the recomputed share beside the quoted one", async () => {
    const figure = await buildFigure(vokaFunnel, select("Limburg"));
    expect(textsOf(figure)).toEqual({
      "Bedrijven die meedoen": "399 bedrijven",
      "Leerplaatsen voor werkzoekenden": "727 leerplaatsen",
      "Vaste jobs": "443 vaste jobs",
    });
    expect(figure.kind === "series" && figure.categories[2]?.note).toBe("60,9% van de leerplaatsen");
    expect(figure.reading).toEqual([
      "Van 399 bedrijven kwamen er 727 leerplaatsen; daaruit volgden 443 vaste jobs.",
      "Nagerekend is dat 60,9% van de leerplaatsen.",
      "De bron zegt “meer dan 61%”, maar de aantallen halen dat niet.",
    ]);
    expect(factOf(figure, "share")?.value).toBeCloseTo(60.935, 3);
    expect(figure.formula).toBe("443 vaste jobs ÷ 727 leerplaatsen = 60,9%");
    expect(pointsOf(figure)["Vaste jobs"]?.places).toMatchObject([{ file: "maatregelen.csv", row: 2, column: 8 }]);
  });

  it("keeps the quoted share a bound, and dates the start", async () => {
    const figure = await buildFigure(vokaNumbers, select("Limburg"));
    expect(itemOf(figure, "Kans op een vaste job").point).toMatchObject({
      kind: "bound",
      bound: "more-than",
      text: "meer dan 61%",
    });
    expect(itemOf(figure, "Start van het project").point.text).toBe("2016");
  });

  it("adds the shares of the target groups up again", async () => {
    const figure = await buildFigure(vokaGroups, select("Limburg"));
    expect(Object.values(textsOf(figure))).toEqual(["66%", "27%", "25%", "8%", "6%"]);
    expect(figure.reading.at(-1)).toBe("Nagerekend klopt de som: 27% + 25% + 8% + 6% = 66%.");
  });

  it("is about Limburg alone, and leads there", async () => {
    const figure = await buildFigure(vokaFunnel, select("Antwerpen"));
    expect(figure).toMatchObject({ kind: "empty", nearest: [{ label: "Toon Limburg" }] });
    const before = await buildFigure(vokaFunnel, select("Limburg", { to: 2014 }));
    expect(before).toMatchObject({ kind: "empty" });
  });
});

describe("the KMO-portefeuille", () => {
  it("never shows zero for a theme that did not exist", async () => {
    const figure = await buildFigure(smeFiles, select("Vlaanderen"));
    expect(textsOf(figure, "Diversiteit")).toEqual({
      2016: "niet van toepassing",
      2017: "9 dossiers",
      2018: "15 dossiers",
      2019: "13 dossiers",
    });
    expect(pointsOf(figure, "Diversiteit")["2016"]).toMatchObject({ kind: "missing", reason: "not-applicable" });
    expect(textsOf(figure, "HRM")).toMatchObject({ 2016: "443 dossiers", 2019: "452 dossiers" });
    expect(figure.reading).toContain("In 2016 was het thema diversiteit niet van toepassing: dat is geen nul.");
  });

  it("writes subsidies to the cent, and falls back to Vlaanderen for a province", async () => {
    const figure = await buildFigure(smeSubsidy, select("Limburg"));
    expect(textsOf(figure, "HRM")["2016"]).toBe("707.315,48 euro");
    expect(textsOf(figure, "Diversiteit")["2017"]).toBe("28.433,60 euro");
    expect(figure.caveats[0]?.id).toBe("vlaanderen-instead");
  });

  it("does not speak of 2016 when that year is not shown", async () => {
    const figure = await buildFigure(smeFiles, select("Vlaanderen", { from: 2017 }));
    expect(figure.reading).toEqual(["In 2019 ging het om 452 dossiers voor HRM en 13 dossiers voor diversiteit."]);
  });
});

describe("the partnerships for inclusive workplaces", () => {
  it("are paid by three sources together", async () => {
    const figure = await buildFigure(workplaceFunding, select("Vlaanderen"));
    expect(figure.kind === "series" && figure.shape).toBe("stacked");
    expect(figure.kind === "series" && figure.series.map(({ points }) => points[0]?.text)).toEqual([
      "40%",
      "45%",
      "15%",
    ]);
  });

  it("come to amounts in euro, from the published budget and share", async () => {
    const figure = await buildFigure(workplaceSubsidy, select("Vlaanderen"));
    expect(textsOf(figure)).toEqual({
      "Betaald op kosten": "6.399.162,08 euro",
      "Betaald op resultaten": "2.742.498,04 euro",
      "ESF-programma": "3.656.664,05 euro",
      "Beleid Focus op Talent": "4.113.747,05 euro",
      "Eigen inbreng van de partnerschappen": "1.371.249,02 euro",
    });
    expect(factOf(figure, "budget")?.value).toBe(9_141_660.12);
    expect(factOf(figure, "result-share")?.value).toBe(30);
  });

  it("follow a budget and a share of the reader, and say that these are not of the source", async () => {
    const calculation = { ...emptyCalculation, budget: 1_000_000, resultShare: 12.5 };
    const figure = await buildFigure(workplaceSubsidy, select("Vlaanderen", { calculation }));
    expect(Object.values(textsOf(figure))).toEqual([
      "875.000 euro",
      "125.000 euro",
      "400.000 euro",
      "450.000 euro",
      "150.000 euro",
    ]);
    expect(figure.notes.map(plain).slice(0, 2)).toEqual([
      "Het budget hebt u zelf gekozen; de bron noemt 9.141.660,12 euro per jaar.",
      "Het aandeel op resultaten hebt u zelf gekozen; de bron noemt 30%.",
    ]);
    // A number of the reader has no cell in a source.
    expect(pointsOf(figure)["Betaald op resultaten"]?.places).toEqual([]);
    expect(factOf(figure, "budget")?.value).toBe(9_141_660.12);
  });

  it("have terms and dates as the note gives them", async () => {
    const figure = await buildFigure(workplaceTerms, select("Vlaanderen"));
    expect(plain(itemOf(figure, "Budget per jaar").point.text)).toBe("9.141.660,12 euro");
    expect(itemOf(figure, "Eerste periode").point.text).toBe("3 jaar");
    expect(itemOf(figure, "Lancering van de oproep").point).toMatchObject({
      kind: "missing",
      reason: "not-a-number",
      text: "1 september 2023",
    });
  });

  it("have no budget before 2024", async () => {
    const figure = await buildFigure(workplaceSubsidy, select("Limburg", { to: 2022 }));
    expect(figure).toMatchObject({ kind: "empty" });
  });
});

describe("target groups and guidance", () => {
  it("keeps “1 op 3” an approximation", async () => {
    const figure = await buildFigure(joblessHouseholds, select("Limburg"));
    expect(figure.title).toBe("Vlaanderen, 2020: 242.600 personen in een gezin zonder werk");
    expect(itemOf(figure, "Alleenstaand, zonder kinderen").point).toMatchObject({
      mark: "about",
      text: "ongeveer 33,3%",
      explanation: "De bron zegt “1 op 3”. De bron noemt dit cijfer bij benadering.",
    });
  });

  it("says that the figure to compare with is unclear", async () => {
    const figure = await buildFigure(outsideEu, select("Vlaanderen"));
    expect(itemOf(figure, "Geboren buiten de EU", "Vlaanderen, 2008").point.text).toBe("14,7%");
    expect(figure.kind === "numbers" && figure.groups[3]?.items[1]?.point).toMatchObject({
      text: "9,5%",
      explanation: "De bron zegt niet of dit een gemiddelde is of het cijfer van 2008.",
    });
  });

  it("tells what there is when the sentences lack a number", async () => {
    const figure = await buildFigure(outsideEu, select("Vlaanderen", { to: 2017 }));
    expect(figure.title).toBe("Geboren buiten de EU: losse cijfers");
    expect(figure.reading).toEqual([
      "Aandeel in de bevolking van 15–64 jaar: 5,9%; Werkloosheidsgraad (enquête): 14,7%.",
    ]);
  });

  it("shows a number that two questions give once, with the rows of both", async () => {
    const figure = await buildFigure(parliamentQuestions, select("Vlaanderen"));
    const { point } = itemOf(figure, "Extra Vlamingen aan het werk");
    expect(point.text).toBe("120.000 personen");
    expect(point.places.map(({ row }) => row)).toEqual([13, 36]);
    expect(figure.sources).toHaveLength(2);
  });

  it("prints a range of the source with its unit, in the singular where it is one", async () => {
    const report = await buildFigure(reportGroups, select("Limburg"));
    expect(itemOf(report, "Met een migratieachtergrond").point.text).toBe("24–54 jaar");
    expect(itemOf(report, "Mensen in dienst bij de start").point.text).toBe("9 personen");
    const english = await buildFigure(guidanceTerms, select("Vlaanderen", { language: "en" }));
    expect(itemOf(english, "For those employed for less than").point.text).toBe("1 year");
  });
});
