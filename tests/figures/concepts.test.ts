import { describe, expect, it } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { conceptGroups } from "../../src/figures/concepts/concept-groups.ts";
import { conceptIds } from "../../src/figures/concepts/concept.ts";
import { concepts } from "../../src/figures/concepts/concepts.ts";
import { describeConcept, describeFigure } from "../../src/figures/concepts/describe-figure.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { jobseekers } from "../../src/figures/jobseekers/jobseekers.ts";
import { aboutWords } from "../../src/pages/about/about-words.ts";
import { buildFigure, place, select } from "../support/real-input.ts";

const cases = conceptIds.flatMap((id) => languages.map((language) => ({ id, language })));

describe("the glossary", () => {
  it("has every term once, under one subject, in reading order", () => {
    expect(conceptGroups.flatMap((group) => group.concepts)).toEqual(conceptIds);
  });

  it("has anchors that differ, and that an address can carry", () => {
    const anchors = [...conceptIds, ...conceptGroups.map(({ id }) => id)];
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(cases)("says $id in whole sentences, $language", ({ id, language }) => {
    const { term, counts, leavesOut, population, differs, reproduce, source } = describeConcept(
      id,
      { place: place("Genk"), period: "2023" },
      language,
    );
    expect(term).not.toBe("");
    expect(differs.length).toBeGreaterThan(0);
    for (const text of [counts, leavesOut, population, reproduce, source, ...differs.map((each) => each.text)]) {
      expect(text).toMatch(/^[\p{Lu}\d“]/u);
      expect(text).toMatch(/[.!?”)]$/);
      expect(text).not.toMatch(/[{}]|undefined| {2}/);
      // A difference of rates is written out.
      expect(text).not.toMatch(/\bpp\b|\d%-punt/);
    }
    for (const { from } of differs) expect(from).not.toMatch(/[.:]$/);
    expect(`${counts} ${reproduce} ${source}`).not.toMatch(
      language === "nl" ? /\b(the|about|of the|jobseekers|and)\b/i : /\b(het|wordt|ongeveer)\b/i,
    );
  });

  it("fills place and period in where it says how to find a number", () => {
    const { reproduce } = describeConcept("werkzoekende", { place: place("Genk"), period: "2015–2023" }, "nl");
    expect(reproduce).toContain("Kies gebied Genk en periode 2015–2023.");
  });

  it("has a term for everything that a figure counts", () => {
    for (const { concept, related = [] } of gallery) {
      for (const id of [concept, ...related]) expect(concepts[id].term.nl).not.toBe("");
      expect(related).not.toContain(concept);
    }
  });
});

describe("what stands behind a figure", () => {
  it("is the definition of what it counts, for its own place and period", async () => {
    const about = describeFigure(await buildFigure(jobseekers, select("Genk", { from: 2015, to: 2023 })), "nl");
    expect(about.term).toBe("Werkzoekende zonder werk (WZW)");
    expect(about.reproduce).toContain("gebied Genk en periode 2015–2023");
    expect(about.related.map(({ concept }) => concept)).toContain("nwwz");
  });

  it("has the sum with the numbers filled in where the site computed something", async () => {
    const { formula } = await buildFigure(employmentRate, select("Limburg"));
    expect(formula).toContain("(80% − 76,3%) × 522.305 inwoners");
  });
});

describe("the page about the figures", () => {
  it("keeps the anchors of its definitions, each with a term of the glossary", () => {
    for (const language of languages) {
      expect(aboutWords[language].terms.map(({ id }) => id)).toEqual([
        "werkzaamheidsgraad",
        "afstand",
        "arbeidsreserve-begrip",
        "werkzoekende",
        "werkzoekendengraad",
        "spanningsindicator",
        "vacature",
        "knelpuntberoep",
      ]);
      for (const { concept } of aboutWords[language].terms) expect(concepts[concept]).toBeDefined();
    }
  });
});
