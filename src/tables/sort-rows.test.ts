import { describe, expect, it } from "vitest";
import type { FigureTable } from "../figures/figure-table.ts";
import { nextSort, sortRows } from "./sort-rows.ts";

const row = (header: string, value: number | null, text = String(value)) => ({
  key: header,
  header,
  cells: [{ text, value }],
});
const rates: FigureTable = {
  caption: "",
  headerLabel: "Jaar",
  columns: [{ key: "limburg", label: "Limburg", numeric: true }],
  rows: [row("2019", 72.4), row("2020", null, "n.b."), row("2021", 0), row("2022", 76.3)],
};
const occupations: FigureTable = {
  caption: "",
  headerLabel: "Beroep",
  columns: [{ key: "group", label: "Cluster", numeric: false }],
  rows: [row("Verpleegkundige", null, "Zorg"), row("Elektricien", null, "Bouw"), row("Dakdekker", null, "Bouw")],
};
const headers = (rows: readonly { readonly header: string }[]): readonly string[] => rows.map(({ header }) => header);

describe("sortRows", () => {
  it("keeps the order of the figure when nothing is asked", () => {
    expect(sortRows(rates, undefined, "nl")).toBe(rates.rows);
  });

  it("sorts by number, with missing ones last in both directions and zero as a number", () => {
    const ascending = sortRows(rates, { column: "limburg", descending: false }, "nl");
    const descending = sortRows(rates, { column: "limburg", descending: true }, "nl");
    expect(headers(ascending)).toEqual(["2021", "2019", "2022", "2020"]);
    expect(headers(descending)).toEqual(["2022", "2019", "2021", "2020"]);
  });

  it("turns periods round without guessing from their labels", () => {
    expect(headers(sortRows(rates, { column: "", descending: true }, "nl"))).toEqual(["2022", "2021", "2020", "2019"]);
  });

  it("sorts texts by alphabet and leaves equal ones in their order", () => {
    expect(headers(sortRows(occupations, { column: "", descending: false }, "nl"))).toEqual([
      "Dakdekker",
      "Elektricien",
      "Verpleegkundige",
    ]);
    expect(headers(sortRows(occupations, { column: "group", descending: false }, "nl"))).toEqual([
      "Elektricien",
      "Dakdekker",
      "Verpleegkundige",
    ]);
  });

  it("ignores a column that is not there any more", () => {
    expect(sortRows(rates, { column: "gone", descending: true }, "nl")).toBe(rates.rows);
  });
});

describe("nextSort", () => {
  it("goes from ascending to descending to the order of the figure", () => {
    const first = nextSort(undefined, "limburg");
    const second = nextSort(first, "limburg");
    expect(first).toEqual({ column: "limburg", descending: false });
    expect(second).toEqual({ column: "limburg", descending: true });
    expect(nextSort(second, "limburg")).toBeUndefined();
    expect(nextSort(second, "flanders")).toEqual({ column: "flanders", descending: false });
  });
});
