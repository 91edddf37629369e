import { describe, expect, it } from "vitest";
import { hasWords, toPieces, toSearchWords } from "./find-text.ts";

const found = (text: string, search: string): readonly string[] =>
  toPieces(text, toSearchWords(search)).flatMap((piece) => (piece.isFound ? [piece.text] : []));

describe("hasWords", () => {
  it("finds words whatever the order, the accents and the capitals", () => {
    expect(hasWords("Technisch coördinator bouw", toSearchWords("BOUW coordin"))).toBe(true);
    expect(hasWords("Technisch coördinator bouw", toSearchWords("bouw zorg"))).toBe(false);
  });

  it("finds everything when nothing is asked", () => {
    expect(hasWords("Dakdekker", toSearchWords("   "))).toBe(true);
  });
});

describe("toPieces", () => {
  it("marks what was found as it is written", () => {
    expect(found("Technisch coördinator", "coordin")).toEqual(["coördin"]);
    expect(found("bouw en houtbouw", "bouw")).toEqual(["bouw", "bouw"]);
  });

  it("loses no letter", () => {
    const text = "Één coördinator, twee dakdekkers";
    const pieces = toPieces(text, toSearchWords("een dak"));
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });
});
