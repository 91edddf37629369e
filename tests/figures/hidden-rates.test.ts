import { describe, expect, it } from "vitest";
import { selectObservations, type Dataset } from "../../src/domain/dataset.ts";
import { placeComparison } from "../../src/figures/comparison/place-comparison.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { findHiddenRates } from "../../src/figures/jobseekers/hidden-rates.ts";
import { jobseekerRateByAge } from "../../src/figures/jobseekers/jobseeker-rate-by-group.ts";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import { jobseekerRate } from "../../src/figures/jobseekers/jobseeker-rate.ts";
import { groupsStrip } from "../../src/figures/municipality/groups-strip.ts";
import { buildFigure, loadBundled, place, select } from "../support/real-input.ts";

describe("a rate that would give a hidden count away", () => {
  it("is suppressed for Herstappe in every year but the one with a published count", async () => {
    const figure = await buildFigure(jobseekerRate, select("Herstappe", { comparisons: [] }));
    if (figure.kind !== "series") throw new Error("Herstappe has a line");
    const shown = figure.categories.filter((_, index) => figure.series[0]?.points[index]?.kind === "value");
    expect(shown.map(({ key }) => key)).toEqual(["2020"]);
  });

  it("gets no dot, no place in the ranking and no part in the median, and is counted in words", async () => {
    const figure = await buildFigure(jobseekerRateStrip, select("Limburg", { to: 2023 }));
    if (figure.kind !== "series") throw new Error("Limburg has a strip");
    const at = figure.categories.findIndex(({ label }) => label === "Herstappe");
    expect(figure.series[0]?.points[at]).toMatchObject({ kind: "missing", reason: "suppressed", text: "–" });
    expect(figure.reading.join(" ")).toContain("onder de 37 gemeenten van Limburg met een cijfer");
    expect(figure.reading.join(" ")).toContain("Zonder Herstappe: dat cijfer is afgeschermd.");
  });

  it("leaves Genk, Maasmechelen and Hasselt in front in 2023", async () => {
    const figure = await buildFigure(jobseekerRateStrip, select("Limburg", { to: 2023 }));
    expect(figure.reading[0]).toContain("Genk (9,3%), Maasmechelen (7,9%) en Hasselt (7,8%)");
    const own = await buildFigure(jobseekerRateStrip, select("Hasselt", { to: 2023 }));
    expect(own.reading.join(" ")).toContain("plaats 3 van 37 (1 = hoogste)");
  });
});

describe("a rate of a group that may rest on 1 to 3 people", () => {
  const at = (figure: Figure, key: string, year: string) => {
    if (figure.kind !== "series") throw new Error("there is a drawing");
    return figure.series.find((each) => each.key === key)?.points[
      figure.categories.findIndex((each) => each.key === year)
    ];
  };

  it.each([
    ["Mesen", "2024"],
    ["Hooglede", "2014"],
    ["Kapelle-op-den-Bos", "2014"],
    ["Lo-Reninge", "2024"],
  ])(
    "is suppressed for people of 60 to 64 in %s in %s, also where the place has enough jobseekers",
    async (name, year) => {
      const figure = await buildFigure(jobseekerRateByAge, select(name, { comparisons: [] }));
      expect(at(figure, "60 tot 64 jaar", year)).toMatchObject({ kind: "missing", reason: "suppressed", text: "–" });
      expect(at(figure, "25 tot 59 jaar", year)?.kind).toBe("value");
    },
  );

  it("stays for the groups that are large enough", async () => {
    const figure = await buildFigure(jobseekerRateByAge, select("Genk", { comparisons: [] }));
    if (figure.kind !== "series") throw new Error("Genk has lines");
    expect(figure.series.flatMap(({ points }) => points).every(({ kind }) => kind === "value")).toBe(true);
    expect(at(figure, "60 tot 64 jaar", "2024")?.text).toBe("12,3%");
  });

  it("makes no group the highest, and says which one is hidden and when", async () => {
    const figure = await buildFigure(jobseekerRateByAge, select("Mesen", { comparisons: [] }));
    if (figure.kind !== "series") throw new Error("Mesen has lines");
    expect(figure.title).toBe("Mesen: werkzoekendengraad naar leeftijd");
    expect(figure.reading).toContain(
      "In 2024 is in Mesen de graad bij 60- tot 64-jarigen afgeschermd; hier staan de andere groepen.",
    );
    expect(figure.series.map(({ endLabel }) => endLabel)).toEqual([
      "18–24 jaar 26,3%",
      "25–59 jaar 4,3%",
      "60–64 jaar 36,8% (2020)",
    ]);
    expect(figure.notes.join(" ")).toContain(
      "Niet in elk jaar: 18–24 jaar en 60–64 jaar; een graad kan dan op minder dan 4 werkzoekenden steunen.",
    );
    const english = await buildFigure(jobseekerRateByAge, select("Mesen", { comparisons: [], language: "en" }));
    expect(english.reading).toContain(
      "In 2024 the rate for ages 60–64 in Mesen is suppressed; these are the other groups.",
    );
  });

  it("has no place in the rows of a municipality, and takes a superlative from the others", async () => {
    const figure = await buildFigure(groupsStrip, select("Mesen"));
    if (figure.kind !== "series") throw new Error("Mesen has rows");
    expect(figure.title).toBe("Mesen: werkzoekendengraad naar leeftijd en geslacht");
    expect(figure.series[2]?.endLabel).toBe("– afgeschermd");
    expect(figure.reading).toContain(
      "Geen gemeente van West-Vlaanderen met een cijfer heeft een hogere graad bij jongeren.",
    );
    expect(figure.notes.join(" ")).toContain("Niet in elke rij: 8 gemeenten");
  });

  it("leaves 12 municipalities of Limburg out of a row in 2014, and none but Herstappe in 2024", async () => {
    const then = await buildFigure(groupsStrip, select("Limburg", { to: 2014 }));
    expect(then.notes).toContain(
      "Niet in elke rij: 12 gemeenten; een graad kan er op minder dan 4 werkzoekenden steunen.",
    );
    const now = await buildFigure(groupsStrip, select("Limburg", { to: 2024 }));
    expect(now.notes.join(" ")).not.toContain("Niet in elke rij");
    expect(now.notes).toContain("Zonder Herstappe: dat cijfer is afgeschermd.");
  });

  it("is hidden in the comparison of municipalities too", async () => {
    const modes = { [placeComparison.id]: "jongeren" };
    const figure = await buildFigure(placeComparison, select("Lo-Reninge", { modes }));
    if (figure.kind !== "series") throw new Error("Lo-Reninge has neighbours");
    const own = figure.categories.findIndex(({ label }) => label === "Lo-Reninge");
    expect(figure.series[0]?.points[own]).toMatchObject({ kind: "missing", reason: "suppressed" });
  });

  it("takes the other sex with it, which would follow from the first and the total", async () => {
    const ids = ["werkzoekendengraad-gemeenten", "werkzoekendengraad-gemeenten-geslacht", "wzw-gemeenten"];
    const tables = new Map(await Promise.all(ids.map(async (id) => [id, await loadBundled(id)] as const)));
    const sexes = tables.get("werkzoekendengraad-gemeenten-geslacht");
    if (sexes === undefined) throw new Error("the table of sexes is there");
    const mesen = selectObservations(sexes, { region: place("Mesen").key, period: "2024" });
    const lowered = { ...sexes, values: sexes.values.slice() };
    lowered.values[mesen.find(({ get }) => get("category") === "Mannen")?.index ?? -1] = 0.1;
    const isHidden = (table: Dataset) =>
      mesen.map(
        findHiddenRates(
          { dataset: (id) => (id === sexes.id ? table : (tables.get(id) ?? sexes)) },
          "werkzoekendengraad-gemeenten-geslacht",
        ),
      );
    expect(isHidden(sexes)).toEqual([false, false]);
    expect(isHidden(lowered)).toEqual([true, true]);
  });
});
