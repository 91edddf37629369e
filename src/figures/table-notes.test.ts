import { describe, expect, it } from "vitest";
import { toTableNotes } from "./table-notes.ts";

const missing = { text: "n.b.", value: null, explanation: "Niet beschikbaar in onze bronnen." };
const rowsOf = (...cells: readonly { text: string; value: number | null; explanation?: string }[]) => ({
  rows: cells.map((cell, index) => ({ key: String(index), header: String(index), cells: [cell] })),
});

describe("toTableNotes", () => {
  it("explains a mark with one meaning once, by its mark", () => {
    const notes = toTableNotes(rowsOf(missing, missing, { text: "76,3%", value: 76.3 }));
    expect(notes.keys).toEqual([{ mark: "n.b.", meaning: "Niet beschikbaar in onze bronnen." }]);
    expect(notes.notes).toEqual([]);
    expect(notes.numberOf(missing)).toBeUndefined();
  });

  it("numbers the meanings of a mark that has several", () => {
    const other = { text: "n.b.", value: null, explanation: "De bron toont dit cijfer niet omdat het onzeker is." };
    const notes = toTableNotes(rowsOf(missing, other, missing));
    expect(notes.keys).toEqual([]);
    expect(notes.notes).toHaveLength(2);
    expect(notes.numberOf(other)).toBe(2);
  });

  it("numbers what is said about a number", () => {
    const rounded = { text: "79%", value: 79, explanation: "Afgerond door de bron." };
    const notes = toTableNotes(rowsOf(rounded, missing));
    expect(notes.numberOf(rounded)).toBe(1);
    expect(notes.notes).toEqual(["Afgerond door de bron."]);
  });

  it("has nothing to say about a table of plain numbers", () => {
    const plain = { text: "0", value: 0 };
    const notes = toTableNotes(rowsOf(plain));
    expect(notes.keys).toEqual([]);
    expect(notes.numberOf(plain)).toBeUndefined();
  });
});
