import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCitation, writeCitation } from "../../src/domain/citation.ts";
import { citePoint, compareCitation } from "../../src/figures/citation.ts";
import { employmentByProvince } from "../../src/figures/employment/employment-by-province.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import type { Figure, Point, SeriesFigure } from "../../src/figures/figure.ts";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import { jobseekers } from "../../src/figures/jobseekers/jobseekers.ts";
import { receivedBySector } from "../../src/figures/tension/vacancies-by-sector.ts";
import { buildFigure, select } from "../support/real-input.ts";

const release = "2026-11-28";

async function citedText(
  definition: FigureDefinition,
  name: string,
  changes: Partial<Selection> = {},
): Promise<string> {
  const citation = citePoint(await buildFigure(definition, select(name, changes)), release);
  return citation === undefined ? "" : writeCitation(citation);
}

describe("the number that a link takes along", () => {
  it("is the last drawn one of the chosen area, as it is printed, in either language", async () => {
    const cited = `werkzaamheidsgraad~2023~province:70000~76.3~${release}`;
    expect(await citedText(employmentRate, "Limburg")).toBe(cited);
    expect(await citedText(employmentRate, "Limburg", { language: "en" })).toBe(cited);
    expect(await citedText(jobseekers, "Genk", { to: 2023 })).toBe(
      `werkzoekenden~2023~municipality:71016~2677~${release}`,
    );
  });

  it("is the area itself among other areas", async () => {
    expect(await citedText(employmentByProvince, "Limburg")).toMatch(/~province:70000~.*~\d+(\.\d)?~/);
    expect(await citedText(jobseekerRateStrip, "Genk")).toMatch(/~municipality:71016~.*~\d+\.\d~/);
  });

  it("is the round number of an interval", async () => {
    const figure = await buildFigure(jobseekers, select("Vlaanderen"));
    expect(citePoint(figure, release)?.value).toBe("208920");
  });

  it("is none where the classes are no periods, where nothing is drawn, or where a reader's own file is shown", async () => {
    expect(await citedText(receivedBySector, "Limburg")).toBe("");
    expect(await citedText(employmentRate, "Antwerpen")).toBe("");
    const figure = await buildFigure(jobseekers, select("Genk"));
    const [source] = figure.sources;
    if (source === undefined) throw new Error("The figure names no source");
    expect(
      citePoint({ ...figure, sources: [...figure.sources, { ...source, quality: "own" }] }, release),
    ).toBeUndefined();
  });

  it("stands unchanged when the link is opened on the same data, for every figure", async () => {
    const kinds = new Set<string>();
    for (const definition of gallery) {
      for (const [name, language] of [
        ["Limburg", "nl"],
        ["Genk", "en"],
        ["Vlaanderen", "nl"],
      ] as const) {
        const figure = await buildFigure(definition, select(name, { language }));
        const citation = citePoint(figure, release);
        if (citation === undefined) continue;
        expect(readCitation(writeCitation(citation))).toEqual(citation);
        kinds.add(compareCitation(figure, citation).kind);
      }
    }
    expect([...kinds]).toEqual(["same"]);
  });
});

function withPoint(figure: Figure, change: (point: Point) => Point): Figure & SeriesFigure {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return { ...figure, series: figure.series.map((series) => ({ ...series, points: series.points.map(change) })) };
}

describe("a number of a link beside the present one", () => {
  const cited = { figure: "werkzaamheidsgraad", category: "2023", series: "province:70000", release };

  it("is called revised when it is printed otherwise, with both numbers in the words of the figure", async () => {
    const figure = await buildFigure(employmentRate, select("Limburg"));
    expect(compareCitation(figure, { ...cited, value: "76.4" })).toEqual({
      kind: "revised",
      label: "Limburg, 2023",
      before: "76,4%",
      now: "76,3%",
    });
    const english = await buildFigure(jobseekers, select("Genk", { language: "en" }));
    expect(
      compareCitation(english, { ...cited, category: "2023", series: "municipality:71016", value: "2680" }),
    ).toMatchObject({ kind: "revised", before: "2,680", now: "2,677" });
  });

  it("stands when only the rounding differs", async () => {
    const figure = await buildFigure(employmentRate, select("Limburg"));
    expect(compareCitation(figure, { ...cited, value: "76" }).kind).toBe("same");
    expect(compareCitation(figure, { ...cited, value: "77" }).kind).toBe("revised");
    expect(compareCitation(figure, { ...cited, value: "76.32" }).kind).toBe("same");
  });

  it("is gone when its year, its place or the number itself is", async () => {
    const figure = await buildFigure(employmentRate, select("Limburg"));
    expect(compareCitation(figure, { ...cited, category: "1871", value: "76.3" })).toEqual({
      kind: "gone",
      label: "Limburg",
      before: "76,3%",
    });
    expect(compareCitation(figure, { ...cited, series: "province:99999", value: "76.3" })).toMatchObject({
      kind: "gone",
    });
    const hidden = withPoint(figure, ({ places }) => ({ kind: "missing", reason: "suppressed", text: "–", places }));
    expect(compareCitation(hidden, { ...cited, value: "76.3" })).toMatchObject({ kind: "gone", before: "76,3%" });
    const empty = await buildFigure(employmentRate, select("Genk"));
    expect(compareCitation(empty, { ...cited, value: "76.3" })).toMatchObject({ kind: "gone" });
  });

  it("is not judged on a file of the reader", async () => {
    const figure = await buildFigure(employmentRate, select("Limburg"));
    const own = { ...figure, sources: figure.sources.map((source) => ({ ...source, quality: "own" as const })) };
    expect(compareCitation(own, { ...cited, value: "70.0" })).toEqual({ kind: "own" });
  });
});

describe("the written form of a cited number", () => {
  it.each([
    "",
    "werkzaamheidsgraad",
    "werkzaamheidsgraad~2023~home~76,3~2026-11-28",
    "werkzaamheidsgraad~2023~home~76.3~2026-13-01",
    "Werkzaamheidsgraad~2023~home~76.3~2026-11-28",
    "a~b~c~NaN~2026-11-28",
    "a~b~c~1e9~2026-11-28",
    "a~~c~1~2026-11-28",
    "a~b~c~1~2026-11-28~d",
  ])("is not “%s”", (text) => {
    expect(readCitation(text)).toBeUndefined();
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const citation = readCitation(text);
        expect(citation === undefined || writeCitation(citation) === text).toBe(true);
      }),
    );
  });
});
