import { Buffer } from "node:buffer";

/** A cell of a file: its row and column, counted from 1. */
export interface CellOfFile {
  readonly row: number;
  readonly column: number;
}

/**
 * A copy of a CSV file (`;` or tabs, no quoted cells) with a dash in some of its cells. Every other byte stays as it is, so that rows and
 * columns keep their numbers. Throws on a file of another make: a cell that cannot be hidden must not be served.
 */
export function maskCells(bytes: Uint8Array, cells: readonly CellOfFile[]): Uint8Array {
  if (cells.length === 0) return bytes;
  // A character per byte: whatever the encoding is, what is not touched comes back.
  const text = Buffer.from(bytes).toString("latin1");
  if (text.includes('"')) throw new Error("cells of a file with quotes cannot be hidden");
  const separator = text.includes("\t") ? "\t" : ";";
  const rows = text.split("\n").map((line) => line.split(separator));
  const dash = toDash(bytes);
  for (const { row, column } of cells) {
    const line = rows[row - 1];
    const cell = line?.[column - 1];
    if (line === undefined || cell === undefined) throw new Error(`row ${row}, column ${column} is not in the file`);
    line[column - 1] = cell.endsWith("\r") ? `${dash}\r` : dash;
  }
  return new Uint8Array(Buffer.from(rows.map((line) => line.join(separator)).join("\n"), "latin1"));
}

/** An en dash in the encoding of the file, which is UTF-8 or, where it cannot be, Windows-1252. */
function toDash(bytes: Uint8Array): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return Buffer.from("–").toString("latin1");
  } catch {
    return "\u0096";
  }
}
