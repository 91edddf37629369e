import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSearchNameRows, toSearchNameRows } from "../../src/datasets/load-search-names.ts";
import type { GeographyFiles } from "../../src/datasets/read-places.ts";
import { readSearchNames } from "../../src/datasets/read-search-names.ts";
import { pageRegions } from "../../src/domain/region.ts";
import { readRecords } from "../../src/parse/read-records.ts";
import { findRegions, isCertain, offerRegions } from "../../src/permalink/find-region.ts";
import { readLink } from "../../src/permalink/read-link.ts";
import { toMunicipalityChoices, toPageChoices } from "../../src/pages/place-choices.ts";
import { findPlaces } from "../../src/ui/place-options.ts";
import { municipalities } from "../support/real-input.ts";

const read = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../data/geo/${name}.csv`, import.meta.url)));
const files: GeographyFiles = {
  municipalities: read("municipalities"),
  aliases: read("aliases"),
  mergers: read("mergers"),
};
const names = readSearchNames(files);
const places = { pages: pageRegions, municipalities, names };
const choices = [...toPageChoices("nl"), ...toMunicipalityChoices(municipalities, names, "nl")];
const rows = readRecords(files.aliases, "aliases.csv").map((record) => ({
  alias: record.get("alias") ?? "",
  nis: record.get("nis") ?? "",
  kind: record.get("kind") ?? "",
  ambiguous: record.get("ambiguous") ?? "",
}));
const mergers = readRecords(read("mergers"), "mergers.csv").map((record) => ({
  old: record.get("old_nis") ?? "",
  oldName: record.get("old_name") ?? "",
  now: record.get("new_nis") ?? "",
}));

const codeOfNow = (nis: string): string => mergers.find(({ old }) => old === nis)?.now ?? nis;
const codesFor = (text: string): readonly string[] => findRegions(text, places).map(({ region }) => region.code);
/** What the search lists, as "name → code": the code is that of the place that it opens. */
const searchFor = (query: string, most?: number): readonly string[] =>
  findPlaces(choices, query, most).groups.flatMap(({ options }) =>
    options.map(({ option }) => `${option.label} → ${option.key.split(":")[1] ?? ""}`),
  );
const noticesOf = (query: string) => readLink(query, places).notices;

describe("every name and code leads to a municipality of today", () => {
  it("knows 285 municipalities and all 43 codes of before the mergers", () => {
    expect(municipalities).toHaveLength(285);
    expect(mergers).toHaveLength(43);
    expect(mergers.map(({ old }) => codesFor(old))).toEqual(mergers.map(({ now }) => [now]));
  });

  it("finds the municipality of each of the 1,262 rows of the table of names", () => {
    expect(rows).toHaveLength(1262);
    const lost = rows.filter(({ alias, nis }) => {
      // The province has the plain name of the city; the city is told apart from it.
      const wanted = alias === "Antwerpen" ? "10000" : codeOfNow(nis);
      return !codesFor(alias).includes(wanted);
    });
    // Names of a municipality that a sub-municipality elsewhere has too: the municipality goes first, the search offers both.
    expect(lost.every(({ kind, ambiguous }) => kind === "deelgemeente" && ambiguous.includes("homonym"))).toBe(true);
    expect(lost).toHaveLength(11);
  });

  it("offers every row in the search, homonyms with each place they are in", () => {
    const plain = rows.filter(({ alias }) => !/[(/]/.test(alias));
    const lost = plain.filter(({ alias, nis }) => {
      const found = findPlaces(choices, alias, choices.length).groups.flatMap(({ options }) => options);
      return !found.some(({ option }) => option.key === `municipality:${codeOfNow(nis)}`);
    });
    expect(lost).toEqual([]);
    expect(searchFor("tongerlo")).toEqual(["Tongerlo → 13049", "Tongerlo → 72004"]);
    expect(searchFor("halle", 3)).toEqual(["Halle → 23027", "Halle → 11055", "Halle-Booienhoven → 24130"]);
  });

  it("survives the file of the build", () => {
    expect(readSearchNameRows(JSON.parse(JSON.stringify(toSearchNameRows(names))))).toEqual(names);
  });
});

describe("three letters and Enter", () => {
  it.each([
    ["gen", "Genk → 71016"],
    ["has", "Hasselt → 71072"],
    ["pel", "Pelt → 72043"],
    ["bil", "Bilzen-Hoeselt → 73110"],
    ["bev", "Bever → 23009"],
    ["lim", "Limburg → 70000"],
    ["neerp", "Neerpelt → 72043"],
    ["heusden zol", "Heusden-Zolder → 71070"],
    ["sgravenw", "'s-Gravenwezel → 11039"],
    ["71047", "Opglabbeek → 72042"],
    ["fou", "Fourons → 73109"],
  ])("opens for %s the first of the list", (query, first) => {
    expect(searchFor(query)[0] ?? "nothing").toBe(first);
  });

  it("puts today's names that begin with the letters first, then other names, then later words", () => {
    expect(searchFor("bor").slice(0, 4)).toEqual([
      "Bornem → 12007",
      "Tongeren-Borgloon → 73111",
      "Borgloon → 73111",
      "Borsbeek → 11002",
    ]);
  });
});

describe("an address with another name", () => {
  it.each([
    [
      "?geb=Kortessem",
      "71072",
      { kind: "former-municipality", name: "Kortessem", since: "2025-01-01", now: "Hasselt" },
    ],
    [
      "?geb=71047",
      "72042",
      { kind: "former-municipality", name: "Opglabbeek", since: "2019-01-01", now: "Oudsbergen" },
    ],
    [
      "?geb=Tongres",
      "73111",
      { kind: "former-municipality", name: "Tongeren (Tongres)", since: "2025-01-01", now: "Tongeren-Borgloon" },
    ],
    ["?geb=Fourons", "73109", { kind: "other-name", name: "Fourons", now: "Voeren" }],
    ["?geb=st%20truiden", "71053", { kind: "other-name", name: "St-Truiden", now: "Sint-Truiden" }],
    ["?geb=Munsterbilzen", "73110", { kind: "part-of-municipality", name: "Munsterbilzen", now: "Bilzen-Hoeselt" }],
    [
      "?geb=72043&van=Neerpelt",
      "72043",
      { kind: "former-municipality", name: "Neerpelt", since: "2019-01-01", now: "Pelt" },
    ],
    ["?geb=72004&van=Tongerlo", "72004", { kind: "part-of-municipality", name: "Tongerlo", now: "Bree" }],
  ])("leads %s to the municipality of now and says how", (query, code, notice) => {
    const { state, notices } = readLink(query, places);
    expect(state.region.code).toBe(code);
    expect(notices).toEqual([notice]);
  });

  it.each(["?geb=3600%20Genk", "?geb=Hove%20(Antwerpen)", "?geb=Antwerpen%20/%20Anvers", "?geb=GENK", "?geb=44001"])(
    "understands %s as files and people write it",
    (query) => {
      expect(noticesOf(query).filter(({ kind }) => kind === "unknown-region")).toEqual([]);
    },
  );

  it("says nothing of a name that does not lead to the place that is shown", () => {
    expect(noticesOf("?geb=71016&van=Neerpelt")).toEqual([]);
    expect(noticesOf("?geb=71016&van=%3Cb%3E")).toEqual([]);
  });

  it("lets the reader choose when more places have the name", () => {
    const { state, notices } = readLink("?geb=Tongerlo", places);
    expect(state.region.code).toBe("70000");
    expect(notices).toMatchObject([
      { kind: "ambiguous-region", offers: [{ region: { code: "13049" } }, { region: { code: "72004" } }] },
    ]);
    expect(isCertain(findRegions("Munsterbilzen", places), "Munsterbilzen", places)).toBe(true);
  });

  it.each([
    ["Genkk", ["Genk"]],
    ["Haselt", ["Hasselt"]],
    ["Limbrug", ["Limburg"]],
    ["Neerplet", ["Neerpelt"]],
    ["Tongeren-Borglon", ["Tongeren-Borgloon"]],
    ["99999", []],
    ["atlantis", []],
    ["xq", []],
  ])("offers for %s what is spelled most like it, and chooses nothing", (text, offered) => {
    expect(offerRegions(text, places).map(({ name }) => name)).toEqual(offered);
    const { state, notices } = readLink(`?geb=${text}`, places);
    expect(state.region.code).toBe("70000");
    expect(notices.map(({ kind }) => kind)).toEqual(["unknown-region"]);
  });
});
