import { describe, expect, it } from "vitest";
import { chooseDelimiter, readSeparatorLine } from "./delimiter.ts";

describe("choosing the delimiter", () => {
  it.each([
    ["semicolons with decimal commas", "Gemeente;2023;2024\nAalst;7,2;7,6\nAalter;3,3;3,2", ";"],
    ["commas with decimal points", "a,b,c\n1.5,2,3\n4,5.5,6", ","],
    ["commas with semicolons inside cells", "a,b\nx;y,1\nx;z,2\nx;q,3", ","],
    [
      "tabs below lines of prose",
      "Werkzoekenden, alle\nVlaams Gewest, gemeenten\n\nJaar\tGemeente\tTotaal\n2024\tGenk\t1,5",
      "\t",
    ],
    [
      "a preamble with commas above semicolons",
      "Vlaams Gewest, provincies;;\na, b, c;;\n;;\nJaar;Gemeente;Totaal\n2024;Genk;1",
      ";",
    ],
    ["quoted commas", 'a;b\n"x, y, z";1\n"p, q, r";2', ";"],
    ["one column with decimal commas", "Waarde\n9,6\n7,2\n1,1", ";"],
    ["one column of words", "Gemeente\nGenk\nAs", ";"],
    ["nothing", "", ";"],
  ])("finds %s", (_name, text, expected) => {
    expect(chooseDelimiter(text)).toBe(expected);
  });

  it.each([
    ["sep=;", ";"],
    ["sep=,", ","],
    ["sep=\t", "\t"],
    ["SEP=;\r", ";"],
    ['"sep=;"', ";"],
    ["sep=|", undefined],
    ["Jaar;Totaal", undefined],
  ])("reads the line %j", (line, expected) => {
    expect(readSeparatorLine(line)).toBe(expected);
  });
});
