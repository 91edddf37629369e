import { describe, expect, it } from "vitest";
import type { Precision } from "../domain/cell.ts";
import { toDatasetId, type Observation } from "../domain/dataset.ts";
import { readPeriodKey, type PeriodKey } from "../domain/period.ts";
import { limburg } from "../domain/region.ts";
import { choosePublished, sourceFamily } from "./choose-published.ts";

interface Row {
  readonly period: string;
  readonly value: number;
  readonly source: string;
  readonly precision?: Precision;
  readonly quality?: string;
  readonly publishedOn?: string;
}

/** Rows shaped as in `werkzaamheidsgraad_20-64.csv`; the values of Limburg are real, the others are examples. */
function observe(rows: readonly Row[]): readonly Observation[] {
  return rows.map(({ period, value, source, precision = "exact", quality = "geciteerd", publishedOn = "" }, index) => ({
    index,
    measure: "werkzaamheidsgraad",
    period: readPeriodKey(period) as PeriodKey,
    region: limburg,
    cell: { kind: "value", value, precision },
    isTotal: false,
    place: { dataset: toDatasetId("x"), file: "x.csv", sheet: "", row: index + 2, column: 8 },
    get: (column) => ({ source, quality, publishedOn })[column] ?? "",
  }));
}

function chosenOf(rows: readonly Row[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...choosePublished(observe(rows))].map(
      ([
        period,
        {
          observation: { cell },
        },
      ]) => [period, cell.kind === "value" ? cell.value : Number.NaN],
    ),
  );
}

const report = "Verslag overleg Limburg (najaar 2023, VDAB-cijfers)";
const limburg2023: readonly Row[] = [
  { period: "2023", value: 76.3, source: report },
  { period: "2019", value: 72.4, source: report },
  { period: "2023", value: 76, source: "TV Limburg", precision: "rounded", publishedOn: "2024-03" },
  { period: "2023", value: 76.4, source: "POM Limburg", publishedOn: "2024-04-24" },
];

describe("choosePublished", () => {
  it("takes both years of Limburg from the report, not the later 76.4 of another source", () => {
    expect(chosenOf(limburg2023)).toEqual({ 2019: 72.4, 2023: 76.3 });
  });

  it("keeps the other values beside the chosen one", () => {
    const others = choosePublished(observe(limburg2023)).get("2023")?.others;
    expect(others?.map(({ get }) => get("source"))).toEqual(["TV Limburg", "POM Limburg"]);
  });

  it.each([
    ["official before quoted", { quality: "officieel" }, { quality: "geciteerd", publishedOn: "2030" }],
    ["quoted before computed", { quality: "geciteerd" }, { quality: "afgeleid", publishedOn: "2030" }],
    ["exact before rounded", {}, { precision: "rounded" as const, publishedOn: "2030" }],
    [
      "rounded before approximate",
      { precision: "rounded" as const },
      { precision: "about" as const, publishedOn: "2030" },
    ],
    ["an office before a newspaper", { source: "Statbel, EAK" }, { source: "De krant", publishedOn: "2030" }],
    ["the latest publication", { publishedOn: "2024-04" }, { publishedOn: "2023" }],
  ])("prefers %s", (_, better, worse) => {
    const base = { period: "2023", source: "Bron" };
    expect(
      chosenOf([
        { ...base, value: 2, ...worse },
        { ...base, value: 1, ...better },
      ]),
    ).toEqual({ 2023: 1 });
  });

  it("never chooses a bound, but names it among the others of a year with a value", () => {
    const bound: Row = { period: "2022", value: 75, source: "Statbel", precision: "at-least" };
    expect(chosenOf([bound])).toEqual({});
    const both = choosePublished(observe([bound, { period: "2022", value: 76, source: "Statbel" }])).get("2022");
    expect(both?.others).toHaveLength(1);
  });
});

describe("sourceFamily", () => {
  it("looks through the messenger to the maker", () => {
    expect(sourceFamily("Belga, op basis van Statistiek Vlaanderen")).toBe(sourceFamily("Statistiek Vlaanderen"));
    expect(sourceFamily("Statbel, EAK jaarresultaten 2023 (persbericht)")).toBe("statbel");
  });
});
