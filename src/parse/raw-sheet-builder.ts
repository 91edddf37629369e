import { emptyCell, type RawCell, type RawColumn, type RawSheet } from "./raw.ts";

const blockSize = 1 << 16;
/** Whole numbers up to here stand in the code itself instead of in the list of distinct cells. */
const largestInline = 0x7ffffffe;

/** A column that grows in blocks: rows may come in any number, and nothing is copied when it grows. */
export class GrowingColumn implements RawColumn {
  readonly #blocks: (Int32Array | undefined)[] = [];
  readonly #codes = new Map<string | number, number>();
  readonly distinct: RawCell[] = [];
  readonly #inline: (value: number) => RawCell;

  constructor(inline: (value: number) => RawCell) {
    this.#inline = inline;
  }

  readonly codeAt = (row: number): number => this.#blocks[row >>> 16]?.[row & (blockSize - 1)] ?? 0;

  readonly cellOf = (code: number): RawCell => {
    if (code < 0) return this.#inline(-code - 1);
    return this.distinct[code - 1] ?? emptyCell;
  };

  put(row: number, code: number): void {
    const index = row >>> 16;
    let block = this.#blocks[index];
    if (block === undefined) {
      block = new Int32Array(blockSize);
      this.#blocks[index] = block;
    }
    block[row & (blockSize - 1)] = code;
  }

  codeOfText(text: string): number {
    return this.#codes.get(text) ?? this.#addCode(text, { kind: "text", text });
  }

  codeOfCell(cell: RawCell): number {
    const key = keyOf(cell);
    return this.#codes.get(key) ?? this.#addCode(key, cell);
  }

  #addCode(key: string | number, cell: RawCell): number {
    this.distinct.push(cell);
    this.#codes.set(key, this.distinct.length);
    return this.distinct.length;
  }
}

/** The number that a text is, when it is a whole number without sign, blanks or leading zero; else -1. */
function readPlainInteger(text: string): number {
  const { length } = text;
  if (length === 0 || length > 10) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && i === 0 && length > 1)) return -1;
    value = value * 10 + digit;
  }
  return value <= largestInline ? value : -1;
}

/** Collects the rows of one sheet into columns. `cells` come row by row, left to right, and may be ragged. */
export class RawSheetBuilder {
  readonly #columns: GrowingColumn[] = [];
  readonly #inline: (value: number) => RawCell;
  #rows = 0;

  /** In a text file a written whole number is text; in a sheet it is a number. */
  constructor(source: "text" | "sheet") {
    this.#inline =
      source === "text" ? (value) => ({ kind: "text", text: String(value) }) : (value) => ({ kind: "number", value });
  }

  get rowCount(): number {
    return this.#rows;
  }

  /** The column at this place, with the ones before it. Who writes into it ends each row with {@link endRow}. */
  column(index: number): GrowingColumn {
    for (let i = this.#columns.length; i <= index; i++) this.#columns.push(new GrowingColumn(this.#inline));
    const column = this.#columns[index];
    if (column === undefined) throw new Error(`No column ${index}`);
    return column;
  }

  /** The row that was written into the columns is complete. */
  endRow(): void {
    this.#rows++;
  }

  /** One row of a text file. */
  addTexts(texts: readonly string[]): void {
    const row = this.#rows++;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] ?? "";
      if (text === "") continue;
      const column = this.#columns[i] ?? this.column(i);
      const integer = readPlainInteger(text);
      column.put(row, integer >= 0 ? -integer - 1 : column.codeOfText(text));
    }
  }

  /** One row of a sheet. */
  addCells(cells: readonly RawCell[]): void {
    const row = this.#rows++;
    cells.forEach((cell, i) => {
      if (cell.kind === "empty") return;
      const column = this.column(i);
      if (cell.kind === "number" && cell.percent === undefined && isInline(cell.value)) {
        column.put(row, -cell.value - 1);
      } else {
        column.put(row, column.codeOfCell(cell));
      }
    });
  }

  build(name: string): RawSheet {
    const columns = this.#columns;
    return {
      name,
      rowCount: this.#rows,
      columns,
      cellAt: (row, index) => {
        const column = columns[index];
        return column === undefined ? emptyCell : column.cellOf(column.codeAt(row));
      },
    };
  }
}

function isInline(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestInline && !Object.is(value, -0);
}

function keyOf(cell: RawCell): string | number {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return `t${cell.text}`;
    case "number":
      return cell.percent === undefined ? cell.value : `p${cell.value}`;
    case "date":
      return `d${cell.iso}`;
    case "boolean":
      return `b${String(cell.value)}`;
    case "error":
      return `e${cell.text}`;
  }
}
