import { describe, expect, it } from "vitest";
import { readText } from "../parse/read-text.ts";
import { readWindow } from "./raw-window.ts";
import type { PreviewRequest, RawPreview } from "./types.ts";

const rows = Array.from({ length: 100 }, (_, row) =>
  Array.from({ length: 20 }, (__, column) => `r${row + 1}k${column + 1}`),
);
const text = rows.map((row) => row.join(";")).join("\n");

function look(changes: Partial<PreviewRequest>): RawPreview {
  const read = readText(new TextEncoder().encode(text), "x.csv");
  if (!read.ok) throw new Error("The sample cannot be read");
  const source = { kind: "bundled", file: "x.csv" } as const;
  return readWindow(read.value, { source, sheet: "", row: 50, column: 10, ...changes });
}

describe("a window on raw cells", () => {
  it("has the wanted cell in its middle", () => {
    const { firstRow, firstColumn, rows: shown, rowCount, columnCount } = look({});
    expect([firstRow, firstColumn, shown.length, shown[0]?.length, rowCount, columnCount]).toEqual([
      44, 6, 12, 8, 100, 20,
    ]);
    expect(shown[50 - firstRow]?.[10 - firstColumn]).toEqual({ kind: "text", text: "r50k10" });
  });

  it.each([
    ["the first cell", 1, 1, 1, 1],
    ["the last cell", 100, 20, 89, 13],
    ["a place below the sheet", 5000, 1, 89, 1],
  ])("stays inside the sheet at %s", (_name, row, column, firstRow, firstColumn) => {
    expect(look({ row, column })).toMatchObject({ firstRow, firstColumn });
  });
});
