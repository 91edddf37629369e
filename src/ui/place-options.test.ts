import { describe, expect, it } from "vitest";
import { findPlaces, foldText, mostListed, type PlaceOption } from "./place-options.ts";

function municipality(label: string, keywords: readonly string[] = []): PlaceOption {
  return { key: label, label, detail: "Limburg", group: "Gemeenten", keywords };
}

const options: readonly PlaceOption[] = [
  { key: "vl", label: "Vlaanderen", detail: "gewest", group: "Vlaanderen en provincies", keywords: [] },
  { key: "ov", label: "Oost-Vlaanderen", detail: "provincie", group: "Vlaanderen en provincies", keywords: [] },
  municipality("Tongeren-Borgloon"),
  municipality("Bornem"),
  municipality("Écaussinnes"),
  municipality("Pelt", ["Neerpelt", "Overpelt"]),
  municipality("Oudsbergen"),
];

function labelsOf(query: string): readonly string[] {
  return findPlaces(options, query).groups.flatMap((group) => group.options.map(({ option }) => option.label));
}

function markedIn(query: string): string | undefined {
  const first = findPlaces(options, query).groups[0]?.options[0];
  return first?.mark && first.option.label.slice(first.mark.start, first.mark.end);
}

describe("finding a place", () => {
  it("finds everything, in groups in their own order, before anything is typed", () => {
    const found = findPlaces(options, "  ");
    expect(found.groups.map((group) => group.label)).toEqual(["Vlaanderen en provincies", "Gemeenten"]);
    expect(found.count).toBe(options.length);
  });

  it("puts names that begin with the query before names with a word that does", () => {
    expect(labelsOf("bor")).toEqual(["Bornem", "Tongeren-Borgloon"]);
    expect(labelsOf("vlaa")).toEqual(["Vlaanderen", "Oost-Vlaanderen"]);
  });

  it("finds a query in the middle of a word last", () => {
    expect(labelsOf("berg")).toEqual(["Oudsbergen"]);
  });

  it("overlooks accents and capitals, in the name and in the query", () => {
    expect(labelsOf("ecau")).toEqual(["Écaussinnes"]);
    expect(labelsOf("ÉCAU")).toEqual(["Écaussinnes"]);
    expect(foldText(" Écaussinnes ")).toBe("ecaussinnes");
  });

  it("finds a place under its old name", () => {
    expect(labelsOf("neerp")).toEqual(["Pelt"]);
  });

  it.each([
    ["bor", "Bor"],
    ["ecau", "Écau"],
    ["borg", "Borg"],
  ])("marks what was typed (%s) in the name", (query, marked) => {
    expect(markedIn(query)).toBe(marked);
  });

  it("marks nothing when an old name matched", () => {
    expect(markedIn("neerpelt")).toBeUndefined();
  });

  it("keeps the positions of the original when a letter folds into two characters or none", () => {
    const odd = [municipality("I\u0307zmir\u0301 bad")];
    const mark = findPlaces(odd, "bad").groups[0]?.options[0]?.mark;
    expect(mark && odd[0]?.label.slice(mark.start, mark.end)).toBe("bad");
  });

  it("says how many there are, also when the list is cut", () => {
    const many = Array.from({ length: 285 }, (_, index) => municipality(`Gemeente ${index}`));
    const found = findPlaces(many, "gemeente");
    expect(found.count).toBe(285);
    expect(found.groups[0]?.options).toHaveLength(mostListed);
  });

  it("finds nothing when nothing matches", () => {
    expect(findPlaces(options, "zzz")).toEqual({ groups: [], count: 0 });
  });
});
