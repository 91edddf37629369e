import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/domain/language.ts";
import { pageRegions } from "../../src/domain/region.ts";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { buildFigure, select } from "../support/real-input.ts";

const periods = ["latest", 2017, 2022] as const;
/** Every place with a page, and municipalities that are each odd in their own way: large, merged in 2025, and hidden. */
const names = [...pageRegions.map(({ name }) => name), "Genk", "Hasselt", "Herstappe"];
const cases = gallery.flatMap((definition) =>
  names.flatMap((name) =>
    languages.flatMap((language) =>
      periods.flatMap((to) =>
        (definition.modes ?? [{ key: "" }]).map(({ key: mode }) => ({
          definition,
          name,
          language,
          to,
          mode,
          id: definition.id,
        })),
      ),
    ),
  ),
);

function textsOf(figure: Figure): readonly string[] {
  const table = toFigureTable(figure);
  return [
    figure.title,
    figure.subtitle,
    figure.formula ?? "",
    ...figure.reading,
    ...figure.notes,
    ...figure.absent,
    ...figure.sources.map(({ text }) => text),
    ...figure.facts.flatMap(({ label, text, explanation }) => [label, text, explanation ?? ""]),
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap(({ header, cells }) => [
      header,
      ...cells.flatMap(({ text, explanation }) => [text, explanation ?? ""]),
    ]),
  ];
}

/** Words that only one of the two languages has and that would betray a forgotten translation. */
const foreign: Record<Language, RegExp> = {
  nl: /\b(the|about|of the|jobseekers|with|and)\b/i,
  en: /\b(het|ongeveer|wordt|getoond|inwoners|niet|een)\b/i,
};

/** A figure that is empty leads to where it has numbers, or exists nowhere. */
function expectWayOut(figure: Figure): void {
  if (figure.kind === "empty") expect(figure.nearest.length).toBeGreaterThan(0);
}

describe.each(cases)("$id $mode for $name, $language, up to $to", ({ definition, name, language, to, mode }) => {
  const selection = select(name, { language, to, ...(mode === "" ? {} : { modes: { [definition.id]: mode } }) });

  it("says everything in whole, readable texts", async () => {
    const figure = await buildFigure(definition, selection);
    for (const text of textsOf(figure)) {
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\bprovince:|\bregion:|\bmunicipality:/);
      expect(text).not.toMatch(/ {2}|\s[.,;:]|\.\.|\(\)/);
    }
    for (const sentence of [
      ...figure.reading,
      ...figure.notes,
      ...figure.absent,
      ...figure.caveats.map(({ text }) => text),
    ]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“(–−]/u);
      expect(sentence).toMatch(/[.!?”)]$/);
    }
    expect(figure.title.split(/\s+/).length).toBeLessThanOrEqual(12);
    expect(figure.title).not.toMatch(/[.?!]$/);
    expect(figure.reading.length).toBeGreaterThan(0);
    expectWayOut(figure);
    // Names of occupations, sectors and sources stay Dutch in both languages; sentences do not.
    const sentences = [...figure.reading, ...figure.absent].join(" ");
    expect(sentences).not.toMatch(foreign[language]);
  });

  it("has one point per category, a reason for every gap, and a source cell behind every number", async () => {
    const figure = await buildFigure(definition, selection);
    expect(figure.sources.length + (figure.kind === "empty" ? 1 : 0)).toBeGreaterThan(0);
    if (figure.kind !== "series") return;
    for (const series of figure.series) {
      expect(series.points).toHaveLength(figure.categories.length);
      for (const point of series.points) {
        expect(point.text).not.toBe("");
        if (point.kind === "missing") expect(point.explanation).toBeTruthy();
        else expect(point.places.length).toBeGreaterThan(0);
        if (point.kind === "interval") expect(point.low).toBeLessThanOrEqual(point.high);
      }
    }
    const drawn = figure.series.flatMap(({ points }) =>
      points.flatMap((point) => (point.kind === "value" || point.kind === "interval" ? [point.value] : [])),
    );
    for (const value of drawn) {
      expect(value).toBeGreaterThanOrEqual(figure.axis.min);
      expect(value).toBeLessThanOrEqual(figure.axis.max);
    }
    // The 80 line stands for the survey's rate of 20–64 and nothing else.
    if (figure.concept !== "werkzaamheidsgraad" && figure.concept !== "afstand") expect(figure.goal).toBeUndefined();
  });
});
