import { describe, expect, it } from "vitest";
import { textOf } from "./raw.ts";
import { readText } from "./read-text.ts";

function grid(text: string | Uint8Array): readonly (readonly string[])[] {
  const read = readText(typeof text === "string" ? new TextEncoder().encode(text) : text, "file.csv");
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(JSON.stringify(read.messages));
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet.columns.map((_column, column) => textOf(sheet.cellAt(row, column))),
  );
}

function problem(text: string): string | undefined {
  const read = readText(new TextEncoder().encode(text), "file.csv");
  return read.ok ? undefined : read.messages[0]?.code;
}

describe("reading a text file", () => {
  it.each([
    [
      "line ends of Windows",
      "a;b\r\n1;2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "line ends of Unix",
      "a;b\n1;2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "line ends of old Macs",
      "a;b\r1;2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "mixed line ends",
      "a;b\r\n1;2\n3;4\r\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "quotes with a delimiter and a quote inside",
      'a;b\r\n"x;""y""";2\r\n',
      [
        ["a", "b"],
        ['x;"y"', "2"],
      ],
    ],
    [
      "a quoted last cell",
      'a;b\r\n1;"2"\r\n',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a line break inside quotes",
      'a;b\n"x\ny";2\n',
      [
        ["a", "b"],
        ["x\ny", "2"],
      ],
    ],
    [
      "ragged rows",
      "a;b;c\n1\n2;3\n",
      [
        ["a", "b", "c"],
        ["1", "", ""],
        ["2", "3", ""],
      ],
    ],
    [
      "a line sep=, which keeps its row",
      "sep=;\na;b\n1;2\n",
      [
        ["", ""],
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "leading zeros and long numbers as they stand",
      "a;b\n02000;12345678901234\n",
      [
        ["a", "b"],
        ["02000", "12345678901234"],
      ],
    ],
    [
      "no line end at the end",
      "a;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "names that mean something to a program",
      "__proto__;constructor\n1;2",
      [
        ["__proto__", "constructor"],
        ["1", "2"],
      ],
    ],
  ])("keeps %s", (_name, text, expected) => {
    expect(grid(text)).toEqual(expected.map((row) => [...row]));
  });

  it("reads a file that is longer than one slice, rows across slices included", () => {
    const rows = Array.from({ length: 120_000 }, (_, i) => `${2000 + (i % 25)};Gemeente ${i % 300};"a;b";${i}`);
    const read = grid(["Jaar;Gemeente;x;Totaal", ...rows].join("\r\n"));
    expect(read).toHaveLength(120_001);
    expect(read[120_000]).toEqual(["2024", "Gemeente 299", "a;b", "119999"]);
    expect(read[60_000]?.[3]).toBe("59999");
  });

  it.each([
    ["NUL bytes", "a;b\n1;\0\n", "nul-bytes"],
    ["a million columns", ";".repeat(1_000_000), "too-many-columns"],
    ["a cell of 5 MB", `a;b\n1;${"x".repeat(5_000_000)}\n`, "cell-too-large"],
    ["a quotation mark that is never closed", `a;b\n"${"x;1\n".repeat(4_000_000)}`, "cell-too-large"],
  ])("refuses %s", (_name, text, code) => {
    expect(problem(text)).toBe(code);
  });
});
