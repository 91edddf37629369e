import { describe, expect, it } from "vitest";
import { defaultEmbedOptions, readEmbedOptions, writeEmbedLink } from "./embed-link.ts";
import { defaultState, readLink } from "./read-link.ts";
import { pageRegions } from "../domain/region.ts";

const places = { pages: pageRegions, municipalities: [] };

describe("the options of an embed", () => {
  it("are the defaults for an address without any", () => {
    expect(readEmbedOptions("")).toEqual({ options: defaultEmbedOptions, notices: [] });
  });

  it("are read from the address", () => {
    const query =
      "?fig=werkzoekenden&geb=40000&rand=0&titel=0&bediening=0&thema=transparant&vorm=kerncijfer&id=figuur-2";
    expect(readEmbedOptions(query)).toEqual({
      options: {
        figure: "werkzoekenden",
        form: "kerncijfer",
        theme: "transparant",
        hasBorder: false,
        hasTitle: false,
        hasControls: false,
        id: "figuur-2",
      },
      notices: [],
    });
  });

  it.each([
    ["rand", "weg"],
    ["titel", "nee"],
    ["bediening", ""],
    ["thema", "roze"],
    ["vorm", "taart"],
    ["id", "<b>"],
  ])("keep their default and say so when %s is “%s”", (parameter, found) => {
    const { options, notices } = readEmbedOptions(`?${new URLSearchParams({ [parameter]: found }).toString()}`);
    expect(options).toEqual(defaultEmbedOptions);
    expect(notices).toEqual([{ kind: "unknown-choice", parameter, found }]);
  });

  it("accept that a part is asked for", () => {
    expect(readEmbedOptions("?rand=1&titel=1&bediening=1")).toEqual({ options: defaultEmbedOptions, notices: [] });
  });

  it("are written after the choices of the view and read back as they were", () => {
    const options = {
      ...defaultEmbedOptions,
      figure: "werkzoekenden",
      hasBorder: false,
      form: "tabel",
      id: "a",
    } as const;
    const state = { ...defaultState, to: 2023, language: "en" as const };
    const query = writeEmbedLink(state, options);
    expect(query).toBe("?fig=werkzoekenden&per=2023&taal=en&vorm=tabel&rand=0&id=a");
    expect(readEmbedOptions(query).options).toEqual(options);
    expect(readLink(query, places)).toEqual({ state, notices: [] });
  });

  it("leave out the page, the other name that led there, the cited number and what is chosen for other figures", () => {
    const state = {
      ...defaultState,
      page: "werkzoekenden" as const,
      via: "Bilzen",
      tables: ["werkzoekenden", "vacatures-open"],
      modes: { werkzoekenden: "index", "vacatures-open": "graad" },
      citation: { figure: "a", category: "b", series: "c", value: "1", release: "2026-11-28" },
    };
    expect(writeEmbedLink(state, { ...defaultEmbedOptions, figure: "werkzoekenden" })).toBe(
      "?fig=werkzoekenden&tabel=werkzoekenden&als=werkzoekenden~index",
    );
  });
});
