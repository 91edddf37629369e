import { describe, expect, it } from "vitest";
import { toDatasetId, type SourcePlace } from "../../domain/dataset.ts";
import type { FigureBody, Point, SeriesFigure } from "../../figures/figure.ts";
import type { ImportId, UsedImport } from "../../imports/types.ts";
import { filesOf, listPlacedNumbers } from "./figure-places.ts";
import { nameOwnFiles } from "./own-sources.ts";

const place = (file: string, row: number): SourcePlace => ({
  dataset: toDatasetId("wzw"),
  file,
  sheet: "Data",
  row,
  column: 3,
});
const point = (value: number, places: readonly SourcePlace[]): Point => ({
  kind: "value",
  value,
  text: String(value),
  places,
});

const figure: SeriesFigure = {
  kind: "series",
  shape: "line",
  id: "voorbeeld",
  language: "nl",
  title: "Voorbeeld",
  subtitle: "",
  reading: [],
  notes: [],
  sources: [
    { dataset: "wzw", text: "VDAB", published: "", retrieved: "", quality: "official", licence: "", file: "wzw.xlsx" },
  ],
  facts: [],
  absent: [],
  unit: "persons",
  unitLabel: "",
  categoryLabel: "Jaar",
  categories: [
    { key: "2023", label: "2023", shortLabel: "2023" },
    { key: "2024", label: "2024", shortLabel: "2024" },
    { key: "2025", label: "2025", shortLabel: "2025" },
  ],
  series: [
    {
      key: "limburg",
      label: "Limburg",
      role: "home",
      gaps: "break",
      endLabel: "",
      points: [
        point(1, [place("wzw.xlsx", 4)]),
        point(2, [place("eigen.csv", 5)]),
        { kind: "missing", reason: "absent", text: "n.b.", places: [] },
      ],
    },
  ],
  axis: { min: 0, max: 2, ticks: [] },
  breaks: [],
};

const own: UsedImport = {
  id: "1" as ImportId,
  name: "eigen.csv",
  target: undefined,
  dataset: { id: toDatasetId("eigen.csv") } as UsedImport["dataset"],
};

describe("the cells behind a figure", () => {
  it("lists every number that has a cell, the last period first", () => {
    expect(listPlacedNumbers(figure).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "Limburg · 2024: 2",
      "Limburg · 2023: 1",
    ]);
  });

  it("knows the files of all its numbers", () => {
    expect(filesOf(figure)).toEqual(new Set(["wzw.xlsx", "eigen.csv"]));
  });
});

describe("nameOwnFiles", () => {
  it("names a file of the reader when a number stands in it", () => {
    expect(nameOwnFiles(figure, [own]).sources.map(({ text }) => text)).toEqual(["VDAB", "eigen bestand: eigen.csv"]);
  });

  it("leaves a figure alone that uses no file of the reader", () => {
    expect(nameOwnFiles(figure, [{ ...own, name: "ander.csv" }])).toBe(figure);
    const empty: FigureBody = { ...figure, kind: "empty", nearest: [] };
    expect(nameOwnFiles(empty, [own])).toBe(empty);
  });
});
