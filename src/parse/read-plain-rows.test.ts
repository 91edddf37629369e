import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf, type RawSheet } from "./raw.ts";
import { RawSheetBuilder } from "./raw-sheet-builder.ts";
import { readPlainRows } from "./read-plain-rows.ts";
import { readText } from "./read-text.ts";

const encoder = new TextEncoder();

function readPlain(bytes: Uint8Array, delimiter: string): { readonly end: number; readonly sheet: RawSheet } {
  const builder = new RawSheetBuilder("text");
  const end = readPlainRows({ bytes, start: 0, charset: "utf-8", delimiter, builder, onRead: () => undefined });
  return { end, sheet: builder.build("") };
}

function rowsOf({ rowCount, columns, cellAt }: RawSheet): readonly (readonly string[])[] {
  return Array.from({ length: rowCount }, (_, row) => columns.map((__, column) => JSON.stringify(cellAt(row, column))));
}

const cells = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "0",
    "00",
    "7",
    "1604",
    "1.604",
    "12,5",
    "-",
    "–",
    "Genk",
    "Sint-Niklaas",
    "é",
    "4294967296",
    "02000",
    "\r",
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll(/[";\n\0]/g, "x")),
);
const tables = fc.record({
  rows: fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 60 }),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  hasLastEnd: fc.boolean(),
});

describe("rows that are read straight from the bytes", () => {
  it("are the rows that Papa Parse gives", () => {
    fc.assert(
      fc.property(tables, ({ rows, lineEnd, hasLastEnd }) => {
        // A first line with the delimiter, so that both readers agree on it.
        const text = ["a;b;c;d;e", ...rows.map((row) => row.join(";"))].join(lineEnd) + (hasLastEnd ? lineEnd : "");
        const bytes = encoder.encode(text);
        const papa = readText(bytes, "x.csv", "utf-8");
        if (!papa.ok) throw new Error("Papa Parse refused the text");
        if (papa.value.format.kind !== "text" || papa.value.format.delimiter !== ";") return;
        const { end, sheet } = readPlain(bytes, ";");
        expect(end).toBe(bytes.length);
        expect(rowsOf(sheet)).toEqual(rowsOf(papa.value.sheets[0] ?? sheet));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["a quotation mark", 'a;b\n1;2\n"x";3\n4;5\n', 8],
    ["a quotation mark inside a cell", 'a;b\n1;2\nx";3\n', 8],
    ["a NUL", "a;b\n1;\0\n", 4],
  ])("end before the row with %s", (_name, text, expected) => {
    expect(readPlain(encoder.encode(text), ";").end).toBe(expected);
  });

  it("go on with Papa Parse where they end, in a long text", () => {
    const plain = Array.from({ length: 20_000 }, (_, row) => `Genk;${row};${row % 7},5`).join("\r\n");
    const text = `Gemeente;Rij;Waarde\r\n${plain}\r\n"Sint;Niklaas";1;"2 ""3"""\r\nAs;4;5\r\n`;
    const read = readText(encoder.encode(text), "x.csv");
    if (!read.ok) throw new Error("The text was refused");
    const [sheet] = read.value.sheets;
    const rowAt = (row: number): readonly string[] =>
      [0, 1, 2].map((column) => textOf(sheet?.cellAt(row, column) ?? { kind: "empty" }));
    expect(sheet?.rowCount).toBe(20_003);
    expect([rowAt(0), rowAt(20_000), rowAt(20_001), rowAt(20_002)]).toEqual([
      ["Gemeente", "Rij", "Waarde"],
      ["Genk", "19999", "0,5"],
      ["Sint;Niklaas", "1", '2 "3"'],
      ["As", "4", "5"],
    ]);
  });

  it("know cells apart whatever they are, in a column of many", () => {
    const texts = Array.from({ length: 50_000 }, (_, row) => `k${(row * 7919) % 50_000}x`);
    const { sheet } = readPlain(encoder.encode(texts.join("\n")), ";");
    expect(texts.every((text, row) => textOf(sheet.cellAt(row, 0)) === text)).toBe(true);
    expect(sheet.columns[0]?.distinct.length).toBe(50_000);
  });
});
