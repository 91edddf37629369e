import { describe, expect, it } from "vitest";
import { foldText } from "../../src/normalise/fold-text.ts";
import { numberOf, sumOfKnown, type Observed } from "../../scripts/datasets/observe.ts";
import { observeEntry, register } from "./bundled.ts";

/** The visible municipalities of a place: all of them for the Flemish Region. */
function partsOf(all: readonly Observed[], place: Observed): readonly Observed[] {
  return all.filter(
    ({ isTotal, level, code, period }) =>
      !isTotal &&
      level === "municipality" &&
      period === place.period &&
      (place.level === "region" || register.municipality(code)?.province === place.code),
  );
}

describe("the control files", () => {
  it("has sums of jobseekers that equal the sums of the municipal file", async () => {
    const municipal = await observeEntry("wzw-gemeenten");
    const control = (await observeEntry("controle-provinciesommen")).filter(({ measure }) => measure === "wzw");
    const computed = control.map((place) => sumOfKnown(partsOf(municipal, place)));
    expect(computed).toEqual(control.map(numberOf));
    expect(control).toHaveLength(66);
  });

  it("has sums of jobseekers on 1 January that equal the sums of the municipal file", async () => {
    const municipal = (await observeEntry("wzw-1-januari-gemeenten")).filter(
      ({ measure }) => measure === "wzw_1_januari",
    );
    const control = (await observeEntry("controle-provinciesommen")).filter(
      ({ measure, get }) => measure === "wzw_1_januari" && get("category") === "",
    );
    expect(control.map((place) => sumOfKnown(partsOf(municipal, place)))).toEqual(control.map(numberOf));
    expect(control).toHaveLength(60);
  });

  it("has sums by nationality and origin that equal those of Limburg, the one province with a municipal file", async () => {
    const municipal = await observeEntry("wzw-1-januari-limburg-herkomst");
    const control = (await observeEntry("controle-provinciesommen")).filter(
      ({ code, get }) => code === "70000" && get("category") !== "",
    );
    const computed = control.map((place) =>
      sumOfKnown(
        partsOf(municipal, place).filter(({ get }) => foldText(get("category")) === foldText(place.get("category"))),
      ),
    );
    expect(computed).toEqual(control.map(numberOf));
    expect(control).toHaveLength(60);
  });

  it("has jobseekers per open vacancy that equal the quotient of the two municipal files", async () => {
    const seekers = (await observeEntry("wzw-1-januari-gemeenten")).filter(
      ({ measure }) => measure === "wzw_1_januari",
    );
    const vacancies = await observeEntry("open-vacatures-gemeenten");
    const control = await observeEntry("controle-wzw-per-vacature");
    const computed = control.map((place) => {
      const quotient = sumOfKnown(partsOf(seekers, place)) / sumOfKnown(partsOf(vacancies, place));
      return Math.round(quotient * 100) / 100;
    });
    expect(computed).toEqual(control.map(numberOf));
    expect(control).toHaveLength(60);
  });

  it("agrees with the merger test: Hasselt 2015 is the mean of its two parts, weighted by inhabitants of 20-64", async () => {
    const rates = await observeEntry("werkzaamheidsgraad-gemeenten");
    const inhabitants = await observeEntry("bevolking-20-64-gemeenten");
    const value = (all: readonly Observed[], code: string): number =>
      numberOf(all.find((each) => each.code === code && each.period === "2015")!) ?? Number.NaN;
    const [hasselt, kortessem] = [value(inhabitants, "71022"), value(inhabitants, "73040")];
    const mean = (value(rates, "71022") * hasselt + value(rates, "73040") * kortessem) / (hasselt + kortessem);
    expect(mean).toBeCloseTo(71.01, 2);
  });
});
