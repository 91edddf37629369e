import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flanders, limburg, pageRegions, toRegionKey, type Region, type RegionKey } from "../domain/region.ts";
import { flemishGoal } from "../domain/goal.ts";
import { comparisonGroups } from "../domain/place-comparison.ts";
import type { KnownPlaces } from "./find-region.ts";
import { defaultComparisons, defaultState, readLink } from "./read-link.ts";
import { pageNames, type ViewState } from "./view-state.ts";
import { writeLink } from "./write-link.ts";

const genk: Region = {
  key: toRegionKey("municipality", "71016"),
  level: "municipality",
  code: "71016",
  name: "Genk",
  province: limburg,
};
const places: KnownPlaces = { pages: pageRegions, municipalities: [genk] };

function page(key: RegionKey): Region {
  const region = pageRegions.find((candidate) => candidate.key === key);
  if (region === undefined) throw new Error(`${key} has no page`);
  return region;
}

const states: fc.Arbitrary<ViewState> = fc
  .record({
    page: fc.constantFrom(...pageNames),
    region: fc.constantFrom(...pageRegions, genk),
    comparisons: fc.uniqueArray(fc.constantFrom(...pageRegions, genk), { maxLength: 5 }),
    years: fc.tuple(fc.integer({ min: 1999, max: 2010 }), fc.integer({ min: 2011, max: 2030 })),
    hasFrom: fc.boolean(),
    hasTo: fc.boolean(),
    language: fc.constantFrom("nl" as const, "en" as const),
    tables: fc.uniqueArray(fc.constantFrom("werkzoekenden", "arbeidsreserve", "werkzaamheidsgraad")),
    maps: fc.uniqueArray(fc.constantFrom("werkzoekendengraad-gemeenten", "werkzoekenden")),
    search: fc.string({ maxLength: 40 }),
    modes: fc.constantFrom({}, { werkzoekenden: "index" }, { werkzoekenden: "index", "vacatures-open": "graad" }),
    goal: fc.oneof(
      fc.constant(flemishGoal),
      fc.record({
        rate: fc.constantFrom(76, 77.5, 80, 85),
        year: fc.integer({ min: 2024, max: 2040 }),
        isShown: fc.boolean(),
      }),
    ),
    calculation: fc.record({
      employed: fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined }),
      population: fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined }),
      populationThen: fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined }),
      groups: fc.uniqueArray(fc.constantFrom("seek", "avail", "more", "ill")),
      isExtended: fc.boolean(),
      budget: fc.option(
        fc.integer({ min: 100, max: 99_999_999_900 }).map((cents) => cents / 100),
        { nil: undefined },
      ),
      resultShare: fc.option(
        fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
        { nil: undefined },
      ),
    }),
    placeComparison: fc.record({
      group: fc.constantFrom(...comparisonGroups),
      dropped: fc.uniqueArray(fc.constantFrom("inwoners", "graad", "vacatures")),
    }),
    showsParts: fc.boolean(),
    via: fc.constantFrom("", "Neerpelt"),
    sector: fc.constantFrom("", "bouw", "industrie"),
    citation: fc.option(
      fc.record({
        figure: fc.constantFrom("werkzaamheidsgraad", "vacatures-open"),
        category: fc.constantFrom("2023", "2021-Q4", "municipality:71016", "Bouw & co, 1%"),
        series: fc.constantFrom("province:70000", "home", "20–64 jaar"),
        value: fc.constantFrom("76.3", "76.0", "-0.4", "26050"),
        release: fc.constantFrom("2026-11-28", "2028-02-29"),
      }),
      { nil: undefined },
    ),
    sorted: fc.option(fc.record({ column: fc.constantFrom("", "province:70000"), descending: fc.boolean() })),
  })
  .map(({ years, hasFrom, hasTo, sorted, comparisons, region, ...rest }) => ({
    ...rest,
    region,
    comparisons: comparisons.filter((place) => place !== region),
    from: hasFrom ? years[0] : ("first" as const),
    to: hasTo ? years[1] : ("latest" as const),
    sorts: sorted === null ? {} : { werkzoekenden: sorted },
    cluster: "",
    deck: "werkzoekenden;geb:71016;t:Voor_de_raad!arbeidsreserve",
  }));

const budget = { unit: "euro", limits: { lowest: 1, highest: 999_999_999 } };
const share = { unit: "percent", limits: { lowest: 0, highest: 100 } };

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
        region: page(toRegionKey("province", "40000")),
        comparisons: [page(limburg), page(flanders)],
        from: 2015,
        tables: ["werkzoekenden"],
        language: "en",
      }),
    ).toBe("?geb=40000&vs=70000,02000&per=2015..laatste&tabel=werkzoekenden&taal=en");
  });

  it("accepts names for places and ignores parameters that are not ours", () => {
    const { state, notices } = readLink("?geb=west-vlaanderen&vs=limburg,vlaanderen&utm_source=mail&fbclid=1", places);
    expect(state.region.key).toBe("province:30000");
    expect(state.comparisons.map(({ key }) => key)).toEqual([limburg, flanders]);
    expect(notices).toEqual([]);
  });

  it("puts Vlaanderen beside every place but itself, unless the reader removed it", () => {
    expect(readLink("?geb=10000", places).state.comparisons).toEqual([page(flanders)]);
    expect(readLink("?geb=02000", places).state.comparisons).toEqual([]);
    expect(readLink("?vs=geen", places).state.comparisons).toEqual([]);
    expect(defaultComparisons(page(flanders))).toEqual([]);
  });

  it.each(["?geb=Kortessem", "?geb=73040", "?geb=kortessem&vs=geen"])(
    "leads %s to the municipality of now",
    (query) => {
      const hasselt: Region = {
        key: toRegionKey("municipality", "71072"),
        level: "municipality",
        code: "71072",
        name: "Hasselt",
        province: limburg,
        merger: {
          date: "2025-01-01",
          parts: [
            { code: "71022", name: "Hasselt" },
            { code: "73040", name: "Kortessem" },
          ],
        },
      };
      const known = { ...places, municipalities: [genk, hasselt] };
      const { state, notices } = readLink(query, known);
      expect(state.region).toBe(hasselt);
      expect(notices).toEqual([
        { kind: "former-municipality", name: "Kortessem", since: "2025-01-01", now: "Hasselt" },
      ]);
      // The code of before the merger is Hasselt too, but a smaller one.
      expect(readLink("?geb=71022", known)).toMatchObject({
        state: { region: hasselt },
        notices: [{ kind: "former-municipality", name: "Hasselt", now: "Hasselt" }],
      });
      expect(readLink("?geb=Hasselt", known)).toMatchObject({ state: { region: hasselt }, notices: [] });
    },
  );

  it.each([
    ["?geb=99999", { kind: "unknown-region", found: "99999" }],
    ["?geb=__proto__", { kind: "unknown-region", found: "__proto__" }],
    ["?vs=atlantis", { kind: "unknown-comparison", found: "atlantis" }],
    ["?per=2023..2015", { kind: "unknown-period", found: "2023..2015" }],
    ["?per=gisteren", { kind: "unknown-period", found: "gisteren" }],
    ["?per=0000", { kind: "unknown-period", found: "0000" }],
    ["?doel=140", { kind: "unknown-goal", found: "140" }],
    ["?doeljaar=1999", { kind: "unknown-goal", found: "1999" }],
    ["?groep=vrienden", { kind: "unknown-group", found: "vrienden" }],
    ["?bev=veel", { kind: "unknown-number", found: "veel", limits: { lowest: 1, highest: 20_000_000 } }],
    ["?budget=9.141.660", { kind: "unknown-amount", found: "9.141.660", ...budget }],
    ["?budget=-5", { kind: "unknown-amount", found: "-5", ...budget }],
    ["?budget=0", { kind: "unknown-amount", found: "0", ...budget }],
    ["?resultaat=130", { kind: "unknown-amount", found: "130", ...share }],
    ["?resultaat=NaN", { kind: "unknown-amount", found: "NaN", ...share }],
    ["?als=werkzoekenden", { kind: "unknown-choice", parameter: "als", found: "werkzoekenden" }],
    ["?sorteer=werkzoekenden", { kind: "unknown-choice", parameter: "sorteer", found: "werkzoekenden" }],
    ["?sorteer=werkzoekenden~~om", { kind: "unknown-choice", parameter: "sorteer", found: "werkzoekenden~~om" }],
    ["?groepen=seek,bazen", { kind: "unknown-choice", parameter: "groepen", found: "bazen" }],
    ["?cit=werkzaamheidsgraad~2023", { kind: "unknown-citation", found: "werkzaamheidsgraad~2023" }],
    ["?cit=a~2023~b~76,3~2026-11-28", { kind: "unknown-citation", found: "a~2023~b~76,3~2026-11-28" }],
    ["?cit=a~2023~b~76.3~2026-02-30", { kind: "unknown-citation", found: "a~2023~b~76.3~2026-02-30" }],
    ["?taal=fr", { kind: "unknown-language", found: "fr" }],
    ["?p=nergens", { kind: "unknown-page", found: "nergens" }],
  ])("falls back for %s and says so", (query, notice) => {
    const { state, notices } = readLink(query, places);
    expect(notices).toEqual([notice]);
    expect(state.region.key).toBe(limburg);
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state } = readLink(`?${query}`, places);
        expect([...pageRegions, genk]).toContain(state.region);
      }),
    );
  });

  it("knows municipalities, with their province and Vlaanderen beside them", () => {
    const { state, notices } = readLink("?geb=genk", places);
    expect(state.region).toBe(genk);
    expect(state.comparisons.map(({ key }) => key)).toEqual([limburg, flanders]);
    expect(notices).toEqual([]);
    expect(writeLink(state)).toBe("?geb=71016");
  });

  it("lets five places be chosen besides those that stand there by themselves", () => {
    const five = "genk,10000,40000,20001,30000";
    expect(readLink(`?vs=02000,${five}`, places).notices).toEqual([]);
    const six = readLink(`?geb=genk&vs=70000,02000,10000,40000,20001,30000`, places);
    expect(six.notices).toEqual([]);
    expect(six.state.comparisons).toHaveLength(6);
  });

  it("accepts a goal with a decimal comma and an address without a line", () => {
    expect(readLink("?doel=77,5&doeljaar=2028", places).state.goal).toEqual({ rate: 77.5, year: 2028, isShown: true });
    expect(readLink("?doel=geen", places).state.goal).toEqual({ rate: 80, year: 2030, isShown: false });
    expect(readLink("?doel=geen,77.5", places).state.goal).toEqual({ rate: 77.5, year: 2030, isShown: false });
  });

  it("keeps the inputs of the subsidy calculator, with a decimal comma when one was typed", () => {
    const { state, notices } = readLink("?budget=5000000,5&resultaat=12,5", places);
    expect(notices).toEqual([]);
    expect(state.calculation).toMatchObject({ budget: 5_000_000.5, resultShare: 12.5 });
    expect(writeLink(state)).toBe("?budget=5000000.5&resultaat=12.5");
    expect(readLink("", places).state.calculation).toMatchObject({ budget: undefined, resultShare: undefined });
  });

  it("takes a number along, readable", () => {
    const { state } = readLink("?cit=werkzaamheidsgraad~2023~province:70000~76.3~2026-11-28", places);
    expect(state.citation).toEqual({
      figure: "werkzaamheidsgraad",
      category: "2023",
      series: "province:70000",
      value: "76.3",
      release: "2026-11-28",
    });
    expect(writeLink(state)).toBe("?cit=werkzaamheidsgraad~2023~province:70000~76.3~2026-11-28");
  });

  it("upgrades old addresses", () => {
    expect(readLink("?jaar=2023", places).state.to).toBe(2023);
  });
});
