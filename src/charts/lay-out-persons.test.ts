import { describe, expect, it } from "vitest";
import { personsFigure } from "../../tests/charts/example-figures.ts";
import { placePersons, toLegend, toPersons } from "./lay-out-persons.ts";

describe("placePersons", () => {
  it("places a hundred persons, those within a group counted once", () => {
    const persons = toPersons(personsFigure);
    expect(persons).toHaveLength(100);
    expect(persons.filter(({ key }) => key === "work")).toHaveLength(73);
    expect(persons.filter(({ key }) => key === "more")).toHaveLength(3);
  });

  it("fills eight rows from below with those who work, seek or are available: the goal line lies on top of them", () => {
    const belowLine = placePersons(personsFigure).filter(({ row }) => row < 8);
    expect(belowLine).toHaveLength(80);
    expect(belowLine.every(({ group }) => group.inSum)).toBe(true);
  });

  it("puts the rest above the line, from left to right in the order of the figure", () => {
    const ninth = placePersons(personsFigure).filter(({ row }) => row === 8);
    expect(ninth.map(({ group }) => group.key).join(" ")).toBe("study study study study ill ill ill ill ill ill");
  });
});

describe("toLegend", () => {
  it("reads as the drawing does, from the top row down", () => {
    const { above, below } = toLegend(personsFigure);
    expect(above.map(({ group }) => group.key)).toEqual(["home", "retired", "study", "ill"]);
    expect(below.map(({ group }) => group.key)).toEqual(["seek", "avail", "work"]);
    expect(below.at(-1)?.parts.map(({ key }) => key)).toEqual(["more"]);
  });
});
