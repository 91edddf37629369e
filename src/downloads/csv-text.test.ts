import { describe, expect, it } from "vitest";
import { toCsvText, type CsvCell, type CsvFlavour } from "./csv-text.ts";

const excel: CsvFlavour = { delimiter: ";", decimal: "," };
const machine: CsvFlavour = { delimiter: ",", decimal: "." };
const text = (words: string): CsvCell => ({ kind: "text", text: words });
const number = (value: number | null): CsvCell => ({ kind: "number", value });

describe("the text of a CSV file", () => {
  it("ends each line as Windows does, the last one too", () => {
    expect(
      toCsvText(
        [
          [text("jaar"), text("Genk")],
          [text("2024"), number(9.2)],
        ],
        excel,
      ),
    ).toBe("jaar;Genk\r\n2024;9,2\r\n");
  });

  it.each([
    ["a delimiter", "Genk; Hasselt", '"Genk; Hasselt"'],
    ["a quote", 'de "80"', '"de ""80"""'],
    ["a line end", "een\ntwee", '"een\ntwee"'],
    ["a space at its end", "Genk ", '"Genk "'],
    ["nothing special", "’s-Gravenvoeren, Voeren", "’s-Gravenvoeren, Voeren"],
  ])("puts a text with %s between quotes only where it must", (_, cell, written) => {
    expect(toCsvText([[text(cell)]], excel)).toBe(`${written}\r\n`);
  });

  it.each(["=1+1", "+3,9 procentpunt", "-1", "@SOM(A1)", "\tx"])("makes %s a text for a spreadsheet", (cell) => {
    expect(toCsvText([[text(cell)]], machine)).toContain(`'${cell}`);
  });

  it("leaves a real minus and a negative number as they are", () => {
    expect(toCsvText([[text("−0,8 procentpunt"), number(-0.8)]], excel)).toBe("−0,8 procentpunt;-0,8\r\n");
  });

  it("keeps a zero and leaves a gap empty", () => {
    expect(toCsvText([[number(0), number(null), number(12.5)]], machine)).toBe("0,,12.5\r\n");
  });

  it("writes no exponents and no thousands", () => {
    expect(toCsvText([[number(1234567), number(0.0000001)]], excel)).toBe("1234567;0,0000001\r\n");
  });

  it("keeps the zeros before a code", () => {
    expect(
      toCsvText(
        [
          [
            { kind: "code", text: "02000" },
            { kind: "code", text: "" },
          ],
        ],
        machine,
      ),
    ).toBe('"02000",\r\n');
  });
});
