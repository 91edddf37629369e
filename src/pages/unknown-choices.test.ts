import { describe, expect, it } from "vitest";
import { gallery } from "../figures/gallery.ts";
import { findUnknownChoices } from "./unknown-choices.ts";

const nothing = { tables: [], maps: [], sorts: {}, modes: {} };

describe("findUnknownChoices", () => {
  it("has nothing to say of figures and ways of counting that exist", () => {
    const choices = {
      tables: ["werkzaamheidsgraad"],
      maps: ["werkzoekendengraad-gemeenten"],
      sorts: { werkzoekenden: { column: "", descending: true } },
      modes: { werkzoekenden: "index" },
    };
    expect(findUnknownChoices(nothing, gallery)).toEqual([]);
    expect(findUnknownChoices(choices, gallery)).toEqual([]);
  });

  it("names each choice that leads nowhere, with the parameter it stands in", () => {
    const choices = {
      tables: ["onzin"],
      maps: ["werkzoekendengraad-gemeente"],
      sorts: { bestaatniet: { column: "", descending: true } },
      modes: { werkzoekenden: "taart", onzin: "index", werkzaamheidsgraad: "index" },
    };
    expect(findUnknownChoices(choices, gallery).map(({ parameter, found }) => `${parameter}=${found}`)).toEqual([
      "tabel=onzin",
      "kaart=werkzoekendengraad-gemeente",
      "sorteer=bestaatniet",
      "als=werkzoekenden~taart",
      "als=onzin~index",
      "als=werkzaamheidsgraad~index",
    ]);
  });
});
