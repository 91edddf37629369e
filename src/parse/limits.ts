/** The sizes beyond which a file is refused instead of read. */
export const limits = {
  /** Bytes of a file, and of everything that an archive unpacks to. */
  bytes: 400_000_000,
  /** Columns of a sheet; Excel has as many. */
  columns: 16_384,
  /** Cells of a sheet, counted as a rectangle. */
  cells: 50_000_000,
  /** Characters of one cell; Excel allows 32,767. */
  cellCharacters: 1_000_000,
  /** Files in one archive. */
  files: 200,
} as const;
