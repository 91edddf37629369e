import { describe, expect, it } from "vitest";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import { jobseekerRate } from "../../src/figures/jobseekers/jobseeker-rate.ts";
import { buildFigure, select } from "../support/real-input.ts";

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
