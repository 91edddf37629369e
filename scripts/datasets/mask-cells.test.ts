import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { maskCells } from "./mask-cells.ts";

const hide = (text: string, encoding: BufferEncoding, row: number, column: number): string =>
  Buffer.from(maskCells(Buffer.from(text, encoding), [{ row, column }])).toString(encoding);

describe("maskCells", () => {
  it("puts a dash in one cell and leaves mark, line ends and all others", () => {
    expect(hide("\uFEFFGemeente;2022;2023\r\nHerstappe;2,7;0\r\n", "utf8", 2, 3)).toBe(
      "\uFEFFGemeente;2022;2023\r\nHerstappe;2,7;–\r\n",
    );
    expect(hide("a\tb\nc\td", "utf8", 1, 1)).toBe("–\tb\nc\td");
  });

  it("writes the dash of Windows where the file is not UTF-8", () => {
    expect(hide("Li\u00e8ge;1\r\n", "latin1", 1, 2)).toBe("Li\u00e8ge;\u0096\r\n");
  });

  it("gives a file without hidden cells back as it is", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(maskCells(bytes, [])).toBe(bytes);
  });

  it("refuses a file in which it cannot find the cell", () => {
    expect(() => hide("a;b", "utf8", 2, 1)).toThrow("row 2, column 1 is not in the file");
    expect(() => hide('"a;b";c', "utf8", 1, 2)).toThrow("quotes");
  });
});
