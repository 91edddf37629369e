import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flanders, limburg, pageRegions, toRegionKey } from "../domain/region.ts";
import { defaultComparisons, defaultState, readLink, type KnownPlaces } from "./read-link.ts";
import { pageNames, type ViewState } from "./view-state.ts";
import { writeLink } from "./write-link.ts";

const places: KnownPlaces = {
  pages: pageRegions,
  municipalities: [
    {
      key: toRegionKey("municipality", "71016"),
      level: "municipality",
      code: "71016",
      name: "Genk",
      province: limburg,
    },
  ],
};

const states: fc.Arbitrary<ViewState> = fc
  .record({
    page: fc.constantFrom(...pageNames),
    region: fc.constantFrom(...pageRegions.map(({ key }) => key)),
    comparisons: fc.uniqueArray(fc.constantFrom(...pageRegions.map(({ key }) => key)), { maxLength: 5 }),
    years: fc.tuple(fc.integer({ min: 1999, max: 2010 }), fc.integer({ min: 2011, max: 2030 })),
    hasFrom: fc.boolean(),
    hasTo: fc.boolean(),
    language: fc.constantFrom("nl" as const, "en" as const),
    tables: fc.uniqueArray(fc.constantFrom("werkzoekenden", "arbeidsreserve", "werkzaamheidsgraad")),
    search: fc.string({ maxLength: 40 }),
    sorted: fc.option(fc.record({ column: fc.constantFrom("", "province:70000"), descending: fc.boolean() })),
  })
  .map(({ years, hasFrom, hasTo, sorted, comparisons, region, ...rest }) => ({
    ...rest,
    region,
    comparisons: comparisons.filter((key) => key !== region),
    from: hasFrom ? years[0] : ("first" as const),
    to: hasTo ? years[1] : ("latest" as const),
    sorts: sorted === null ? {} : { werkzoekenden: sorted },
    cluster: "",
  }));

describe("the address is the view", () => {
  it("reads back every state that it wrote", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readLink(writeLink(state), places)).toEqual({ state, notices: [] });
      }),
    );
  });

  it("has no parameters on the start page", () => {
    expect(writeLink(defaultState)).toBe("");
    expect(readLink("", places)).toEqual({ state: defaultState, notices: [] });
  });

  it("stays readable", () => {
    expect(
      writeLink({
        ...defaultState,
        region: toRegionKey("province", "40000"),
        comparisons: [limburg, flanders],
        from: 2015,
        tables: ["werkzoekenden"],
        language: "en",
      }),
    ).toBe("?geb=40000&vs=70000,02000&per=2015..laatste&tabel=werkzoekenden&taal=en");
  });

  it("accepts names for places and ignores parameters that are not ours", () => {
    const { state, notices } = readLink("?geb=west-vlaanderen&vs=limburg,vlaanderen&utm_source=mail&fbclid=1", places);
    expect(state).toMatchObject({ region: "province:30000", comparisons: [limburg, flanders] });
    expect(notices).toEqual([]);
  });

  it("puts Vlaanderen beside every place but itself, unless the reader removed it", () => {
    expect(readLink("?geb=10000", places).state.comparisons).toEqual([flanders]);
    expect(readLink("?geb=02000", places).state.comparisons).toEqual([]);
    expect(readLink("?vs=geen", places).state.comparisons).toEqual([]);
    expect(defaultComparisons(flanders)).toEqual([]);
  });

  it.each([
    ["?geb=99999", { kind: "unknown-region", found: "99999" }],
    ["?geb=__proto__", { kind: "unknown-region", found: "__proto__" }],
    ["?geb=71016", { kind: "no-page-yet", found: "Genk", province: limburg }],
    ["?vs=atlantis", { kind: "unknown-comparison", found: "atlantis" }],
    ["?per=2023..2015", { kind: "unknown-period", found: "2023..2015" }],
    ["?per=gisteren", { kind: "unknown-period", found: "gisteren" }],
    ["?per=0000", { kind: "unknown-period", found: "0000" }],
    ["?taal=fr", { kind: "unknown-language", found: "fr" }],
    ["?p=nergens", { kind: "unknown-page", found: "nergens" }],
  ])("falls back for %s and says so", (query, notice) => {
    const { state, notices } = readLink(query, places);
    expect(notices).toEqual([notice]);
    expect(state.region).toBe(limburg);
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state } = readLink(`?${query}`, places);
        expect(pageRegions.some(({ key }) => key === state.region)).toBe(true);
      }),
    );
  });

  it("upgrades old addresses", () => {
    expect(readLink("?jaar=2023", places).state.to).toBe(2023);
  });
});
