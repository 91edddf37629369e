import { decodeText, type Charset } from "./charset.ts";
import { limits } from "./limits.ts";
import type { GrowingColumn, RawSheetBuilder } from "./raw-sheet-builder.ts";

const newline = 10;
const carriageReturn = 13;
const quote = 34;
const largestInline = 0x7ffffffe;

/**
 * The distinct cells of one column by their bytes: a cell that was seen before costs a look-up, and never becomes a text again.
 * Open addressing; entries point into the bytes of the file itself.
 */
class CellTable {
  readonly #bytes: Uint8Array;
  #slots = new Int32Array(64);
  #hashes = new Int32Array(32);
  #starts = new Uint32Array(32);
  #lengths = new Uint32Array(32);
  #codes = new Int32Array(32);
  #count = 0;
  /** The entry that was found last, and per entry the one that came after it: labels of long tables repeat in turns. */
  #last = 0;
  #next = new Uint32Array(32);
  #hash = 0;
  #start = 0;
  #length = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The code of these bytes, or 0 when they are new: then {@link add} says what it is. */
  find(start: number, length: number): number {
    const last = this.#last;
    const guess = this.#next[last] as number;
    if (this.#lengths[guess] === length && this.#isEqual(guess, start, length)) {
      this.#last = guess;
      return this.#codes[guess] as number;
    }
    const bytes = this.#bytes;
    const end = start + length;
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) {
        this.#hash = hash;
        this.#start = start;
        this.#length = length;
        return 0;
      }
      if (this.#hashes[entry] === hash && this.#lengths[entry] === length && this.#isEqual(entry, start, length)) {
        this.#next[last] = entry;
        this.#last = entry;
        return this.#codes[entry] as number;
      }
    }
  }

  #isEqual(entry: number, start: number, length: number): boolean {
    const bytes = this.#bytes;
    const other = this.#starts[entry] as number;
    for (let i = 0; i < length; i++) if (bytes[other + i] !== bytes[start + i]) return false;
    return true;
  }

  /** Gives the bytes that were just looked for in vain their code. */
  add(code: number): void {
    if (this.#count === this.#codes.length) this.#grow();
    const entry = this.#count++;
    this.#next[this.#last] = entry;
    this.#last = entry;
    this.#hashes[entry] = this.#hash;
    this.#starts[entry] = this.#start;
    this.#lengths[entry] = this.#length;
    this.#codes[entry] = code;
    this.#place(entry);
  }

  #place(entry: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (this.#hashes[entry] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }

  #grow(): void {
    const size = this.#codes.length * 2;
    this.#hashes = copyTo(new Int32Array(size), this.#hashes);
    this.#starts = copyTo(new Uint32Array(size), this.#starts);
    this.#lengths = copyTo(new Uint32Array(size), this.#lengths);
    this.#codes = copyTo(new Int32Array(size), this.#codes);
    this.#next = copyTo(new Uint32Array(size), this.#next);
    this.#slots = new Int32Array(size * 2);
    for (let entry = 0; entry < this.#count; entry++) this.#place(entry);
  }
}

function copyTo<T extends Int32Array | Uint32Array>(target: T, from: T): T {
  target.set(from);
  return target;
}

/** The whole number that bytes write without sign, blanks or leading zero; else -1. The same rule as for texts. */
function readInteger(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length > 10 || (length > 1 && bytes[start] === 48)) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value <= largestInline ? value : -1;
}

/** What the reader of plain rows is told, and what it is told to tell. */
export interface PlainRows {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly charset: Charset;
  readonly delimiter: string;
  readonly builder: RawSheetBuilder;
  readonly onRead: (end: number) => void;
}

/**
 * Reads rows straight from the bytes of a long text, for encodings in which delimiters and line ends are single bytes. It
 * stops at the first row with a quotation mark, a NUL or anything else out of the ordinary, and says where: from there on
 * Papa Parse reads, by the same rules. The rows before are exactly those that Papa Parse would have given.
 */
export function readPlainRows({ bytes, start, charset, delimiter, builder, onRead }: PlainRows): number {
  const { length } = bytes;
  const separator = delimiter.charCodeAt(0);
  const tables: { readonly column: GrowingColumn; readonly cells: CellTable }[] = [];
  let at = start;
  let cellCount = 0;
  let reported = start;
  while (at < length) {
    const rowStart = at;
    const row = builder.rowCount;
    let index = 0;
    for (;;) {
      const cellStart = at;
      let byte = newline;
      for (; at < length; at++) {
        byte = bytes[at] as number;
        // No delimiter, line end, quotation mark or NUL is above the semicolon; nearly all letters are.
        if (byte <= 59 && (byte === separator || byte === newline || byte === quote || byte === 0)) break;
      }
      if (at === length) byte = newline;
      if (byte === quote || byte === 0) return rowStart;
      const isEnd = byte === newline;
      let cellEnd = at;
      if (isEnd && cellEnd > cellStart && bytes[cellEnd - 1] === carriageReturn) cellEnd--;
      if (cellEnd > cellStart) {
        if (cellEnd - cellStart > limits.cellCharacters || index >= limits.columns) return rowStart;
        const table = (tables[index] ??= { column: builder.column(index), cells: new CellTable(bytes) });
        const integer = readInteger(bytes, cellStart, cellEnd);
        let code = integer >= 0 ? -integer - 1 : table.cells.find(cellStart, cellEnd - cellStart);
        if (code === 0) {
          code = table.column.codeOfText(decodeCell(bytes.subarray(cellStart, cellEnd), charset));
          table.cells.add(code);
        }
        table.column.put(row, code);
      }
      index++;
      at++;
      if (isEnd) break;
    }
    cellCount += index;
    if (index > limits.columns || cellCount > limits.cells) return rowStart;
    builder.endRow();
    if (at - reported > 1 << 20) {
      reported = at;
      onRead(at);
    }
  }
  return length;
}

function decodeCell(bytes: Uint8Array, charset: Charset): string {
  let text = "";
  for (const part of decodeText(bytes, charset)) text += part;
  return text;
}
