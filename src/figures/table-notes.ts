import type { FigureTable, FigureTableCell } from "./figure-table.ts";

/** What stands under a table: the marks that occur with their meaning, and numbered notes. */
export interface TableNotes {
  readonly keys: readonly { readonly mark: string; readonly meaning: string }[];
  readonly notes: readonly string[];
  /** The number of a cell's note, counted from 1. */
  readonly numberOf: (cell: FigureTableCell) => number | undefined;
}

/**
 * The explanations of a table's cells. A mark with one meaning in the whole table is explained once, by its mark; numbers
 * with an explanation, and marks that mean different things, get a numbered note.
 */
export function toTableNotes({ rows }: Pick<FigureTable, "rows">): TableNotes {
  const cells = rows.flatMap((row) => row.cells);
  const meanings = new Map<string, Set<string>>();
  for (const { text, value, explanation } of cells) {
    if (value !== null || explanation === undefined) continue;
    meanings.set(text, (meanings.get(text) ?? new Set()).add(explanation));
  }
  const isInKey = ({ text, value }: FigureTableCell): boolean => value === null && meanings.get(text)?.size === 1;
  const notes = [
    ...new Set(cells.flatMap((cell) => (cell.explanation === undefined || isInKey(cell) ? [] : [cell.explanation]))),
  ];
  return {
    keys: [...meanings].flatMap(([mark, set]) =>
      set.size === 1 ? [...set].map((meaning) => ({ mark, meaning })) : [],
    ),
    notes,
    numberOf: (cell) => {
      if (cell.explanation === undefined || isInKey(cell)) return undefined;
      const at = notes.indexOf(cell.explanation);
      return at < 0 ? undefined : at + 1;
    },
  };
}
