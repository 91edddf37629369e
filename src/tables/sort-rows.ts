import { languageTags, type Language } from "../domain/language.ts";
import type { FigureTable, FigureTableRow } from "../figures/figure-table.ts";

/** How a table is sorted: by the row header (`""`) or by the column with this key. It lives in the address. */
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Rows in the order asked for. Numbers by value, texts by alphabet; rows without a number come last in both directions.
 * Row headers keep the order that the figure carries (periods, places), or the alphabet where the rows are texts.
 */
export function sortRows(
  table: FigureTable,
  sort: TableSort | undefined,
  language: Language,
): readonly FigureTableRow[] {
  const { rows, columns } = table;
  if (sort === undefined) return rows;
  const collator = new Intl.Collator(languageTags[language], { numeric: true });
  const way = sort.descending ? -1 : 1;
  if (sort.column === "") {
    if (columns.some(({ numeric }) => numeric)) return sort.descending ? rows.toReversed() : rows;
    return rows.toSorted((a, b) => way * collator.compare(a.header, b.header));
  }
  const at = columns.findIndex(({ key }) => key === sort.column);
  if (at < 0) return rows;
  if (columns[at]?.numeric === false) {
    return rows.toSorted((a, b) => way * collator.compare(a.cells[at]?.text ?? "", b.cells[at]?.text ?? ""));
  }
  return rows.toSorted((a, b) => {
    const [left, right] = [a.cells[at]?.value ?? null, b.cells[at]?.value ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return way * (left - right);
  });
}

/** The next state of a column's sort button: ascending, descending, as the figure has it. */
export function nextSort(sort: TableSort | undefined, column: string): TableSort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}
