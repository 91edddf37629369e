import { describe, expect, it } from "vitest";
import { findPlaces, mostListed, type PlaceOption } from "./place-options.ts";

function municipality(label: string, keywords: readonly string[] = []): PlaceOption {
  return { key: label, label, detail: "Limburg", group: "Gemeenten", keywords };
}

function otherName(label: string, key: string, standing: "other" | "spelling" = "other", code = ""): PlaceOption {
  return { key, label, detail: `→ ${key}`, group: "Oude namen", keywords: code === "" ? [] : [code], standing };
}

const options: readonly PlaceOption[] = [
  { key: "vl", label: "Vlaanderen", detail: "gewest", group: "Gewest", keywords: ["Flanders"], standing: "first" },
  { key: "ov", label: "Oost-Vlaanderen", detail: "provincie", group: "Provincies", keywords: [], standing: "first" },
  municipality("Tongeren-Borgloon", ["73111"]),
  municipality("Bornem"),
  municipality("Brugge"),
  municipality("Écaussinnes"),
  municipality("Heusden-Zolder"),
  municipality("Oudsbergen"),
  municipality("Pelt", ["72043"]),
  otherName("Borgloon", "Tongeren-Borgloon", "other", "73009"),
  otherName("Borsbeek", "Antwerpen"),
  otherName("Neerpelt", "Pelt", "other", "72025"),
  otherName("Bruges", "Brugge", "spelling"),
  otherName("Sint-Martens-Voeren", "Voeren"),
];

function labelsOf(query: string, most?: number): readonly string[] {
  return findPlaces(options, query, most).groups.flatMap((group) => group.options.map(({ option }) => option.label));
}

function markedIn(query: string): string | undefined {
  const first = findPlaces(options, query).groups[0]?.options[0];
  return first?.mark && first.option.label.slice(first.mark.start, first.mark.end);
}

describe("finding a place", () => {
  it("lists the places that are meant for it before anything is typed, and all of them on request", () => {
    expect(labelsOf("  ")).toEqual(["Vlaanderen", "Oost-Vlaanderen"]);
    expect(labelsOf("", 100)).toHaveLength(9);
  });

  it("puts names of today that begin with the query first, then other names that do, then later words", () => {
    expect(labelsOf("bor")).toEqual(["Bornem", "Tongeren-Borgloon", "Borgloon", "Borsbeek"]);
    expect(labelsOf("vlaa")).toEqual(["Vlaanderen", "Oost-Vlaanderen"]);
    expect(labelsOf("pel")).toEqual(["Pelt"]);
  });

  it("has the group of the best match first, so that Enter opens it", () => {
    expect(findPlaces(options, "neerp").groups.map(({ label }) => label)).toEqual(["Oude namen"]);
    expect(findPlaces(options, "borg").groups.map(({ label }) => label)).toEqual(["Oude namen", "Gemeenten"]);
  });

  it("finds a query in the middle of a word last, and only in names of today", () => {
    expect(labelsOf("berg")).toEqual(["Oudsbergen"]);
    expect(labelsOf("eerpelt")).toEqual([]);
    expect(labelsOf("voeren")).toEqual(["Sint-Martens-Voeren"]);
  });

  it.each(["heusden zolder", "HEUSDENZOLDER", "Heusden–Zolder", " heusden-z"])(
    "overlooks blanks, dashes and capitals in %s",
    (query) => {
      expect(labelsOf(query)).toEqual(["Heusden-Zolder"]);
    },
  );

  it("overlooks accents, in the name and in the query", () => {
    expect(labelsOf("ecau")).toEqual(["Écaussinnes"]);
    expect(labelsOf("ÉCAU")).toEqual(["Écaussinnes"]);
  });

  it("finds a place by its code, and the one of now by the code of before", () => {
    expect(labelsOf("72043")).toEqual(["Pelt"]);
    expect(labelsOf("72025")).toEqual(["Neerpelt"]);
  });

  it("leaves out another spelling of what was found by its own name", () => {
    expect(labelsOf("brug")).toEqual(["Brugge"]);
    expect(labelsOf("bruges")).toEqual(["Bruges"]);
  });

  it.each([
    ["bor", "Bor"],
    ["ecau", "Écau"],
    ["borgl", "Borgl"],
    ["sint martensv", "Sint-Martens-V"],
    ["denzol", "den-Zol"],
  ])("marks what was typed (%s) in the name", (query, marked) => {
    expect(markedIn(query)).toBe(marked);
  });

  it("marks nothing when a code matched", () => {
    expect(markedIn("72025")).toBeUndefined();
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
    expect(findPlaces(many, "gemeente", many.length).groups[0]?.options).toHaveLength(285);
  });

  it("finds nothing when nothing matches", () => {
    expect(findPlaces(options, "zzz")).toEqual({ groups: [], count: 0 });
  });
});
