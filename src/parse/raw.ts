/**
 * One cell as the file has it: text, or what a sheet itself calls a number, a date, a yes/no or an error. Nothing is
 * interpreted here; `empty` is a cell that is not there or holds nothing.
 */
export type RawCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly percent?: true }
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string };

/**
 * One column of a sheet: an integer code per row, and the cell that each code stands for. Equal codes are equal cells, so
 * a reader interprets every distinct cell once. Code 0 is the empty cell. Codes below zero are written whole numbers.
 */
export interface RawColumn {
  readonly codeAt: (row: number) => number;
  readonly cellOf: (code: number) => RawCell;
  /** The distinct cells with a code above zero; code n stands at n - 1. */
  readonly distinct: readonly RawCell[];
}

/** A grid of raw cells. Rows and columns count from 0 here; messages and datasets count from 1. */
export interface RawSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  readonly cellAt: (row: number, column: number) => RawCell;
}

/** How the bytes were read, for the import report. */
export type RawFormat =
  | { readonly kind: "text"; readonly charset: string; readonly delimiter: string }
  | { readonly kind: "html"; readonly charset: string }
  | { readonly kind: "xlsx" }
  | { readonly kind: "xls" };

/** Everything that was in one file. */
export interface RawWorkbook {
  readonly file: string;
  readonly format: RawFormat;
  readonly sheets: readonly RawSheet[];
}

/** The cell that stands for nothing. */
export const emptyCell: RawCell = { kind: "empty" };

/** The percentage that a sheet shows for a fraction, without the noise of multiplying: 0.069 is 6.9. */
export function percentOf(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

/** What a reader would see in the cell: the text as it stands, a number in plain notation. Trimmed of blanks of any kind. */
export function textOf(cell: RawCell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text.trim();
    case "number":
      return cell.percent === undefined ? String(cell.value) : `${percentOf(cell.value)}%`;
    case "date":
      return cell.iso;
    case "boolean":
      return cell.value ? "ja" : "nee";
    case "error":
      return cell.text;
  }
}
