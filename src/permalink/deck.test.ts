import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limburg, pageRegions, toRegionKey, type Region } from "../domain/region.ts";
import {
  deckViews,
  mostItems,
  readDeck,
  toDeckItem,
  toItemState,
  toTitle,
  writeDeck,
  writeItem,
  type DeckItem,
} from "./deck.ts";
import { defaultState, readLink } from "./read-link.ts";
import { writeLink } from "./write-link.ts";

const genk: Region = {
  key: toRegionKey("municipality", "71016"),
  level: "municipality",
  code: "71016",
  name: "Genk",
  province: limburg,
};
const places = { pages: pageRegions, municipalities: [genk] };
const language = { language: "nl" as const };

const titles = fc.string({ maxLength: 140, unit: "binary" }).map(toTitle);
const choices = fc.uniqueArray(
  fc.tuple(fc.constantFrom("geb", "vs", "per", "als", "doel", "sector"), fc.string({ maxLength: 20 })),
  { selector: ([key]) => key },
);
const items: fc.Arbitrary<DeckItem> = fc.record({
  figure: fc.constantFrom("werkzaamheidsgraad", "vacatures-open"),
  view: fc.constantFrom(...deckViews),
  title: titles,
  choices,
});
const item: DeckItem = { figure: "werkzoekenden", view: "grafiek", title: "", choices: [] };

describe("a presentation in an address", () => {
  it("is read back as it was written, also through the address", () => {
    fc.assert(
      fc.property(fc.record({ title: titles, items: fc.array(items, { maxLength: mostItems }) }), (deck) => {
        expect(readDeck(writeDeck(deck))).toEqual({ deck, left: 0 });
        const link = writeLink({ ...defaultState, page: "presentatie", deck: writeDeck(deck) });
        expect(readDeck(readLink(link, places).state.deck).deck).toEqual(deck);
      }),
    );
  });

  it("stays readable", () => {
    const state = {
      ...defaultState,
      region: genk,
      comparisons: [],
      from: 2015,
      to: 2023,
      modes: { werkzoekenden: "index", arbeidsreserve: "x" },
    };
    const written = writeItem({ ...toDeckItem(state, "werkzoekenden", "kaart"), title: "Genk groeit!" });
    expect(written).toBe(
      "werkzoekenden;geb:71016;vs:geen;per:2015..2023;als:werkzoekenden~0index;w:kaart;t:Genk_groeit~1",
    );
    expect(writeLink({ ...defaultState, page: "presentatie", deck: written })).toBe(`?p=presentatie&map=${written}`);
  });

  it("gives an item the view in which it was collected, in the language of the reader", () => {
    const state = { ...defaultState, region: genk, comparisons: [], to: 2023, modes: { werkzoekenden: "index" } };
    const taken = toDeckItem({ ...state, page: "werkzoekenden", search: "x" }, "werkzoekenden", "grafiek");
    expect(toItemState(taken, { language: "en" }, places)).toEqual({
      state: { ...state, language: "en" },
      notices: [],
    });
  });

  it("says what of an item can no longer be used, instead of another place in silence", () => {
    const [unknown] = readDeck("werkzoekenden;geb:99999").deck.items;
    expect(toItemState(unknown ?? item, language, places).notices).toEqual([
      { kind: "unknown-region", found: "99999" },
    ]);
  });

  it("lets an item bring no page, language or other presentation along", () => {
    const [sly] = readDeck("werkzoekenden;p:gegevens;taal:en;map:x;zoek:x;geb:71016").deck.items;
    expect(sly?.choices).toEqual([["geb", "71016"]]);
  });

  it("counts what is over the limit and keeps the rest", () => {
    const text = Array.from({ length: mostItems + 3 }, () => "werkzoekenden").join("!");
    const { deck, left } = readDeck(text);
    expect([deck.items.length, left]).toEqual([mostItems, 3]);
  });

  it("reads nothing out of nothing", () => {
    expect(readDeck("")).toEqual({ deck: { title: "", items: [] }, left: 0 });
    expect(readDeck("!!;;!").deck.items).toEqual([]);
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { deck } = readDeck(text);
        for (const each of deck.items) expect(toItemState(each, language, places).state.language).toBe("nl");
      }),
    );
  });
});
