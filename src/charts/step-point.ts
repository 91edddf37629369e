/** A position in a drawing: which series, which category. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How many series there are and which categories can be visited. */
export interface Reach {
  readonly rows: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Every point can be visited: the reach of a drawing that leaves none out. */
export function toFullReach(points: readonly (readonly unknown[])[]): Reach {
  return {
    rows: points.length,
    firstColumn: 0,
    lastColumn: Math.max(0, ...points.map(({ length }) => length - 1)),
  };
}

/**
 * The position after a key, or nothing when the key means nothing here. Left and right by point, up and down by series
 * (by point when there is one series), Home and End to the ends, PageUp and PageDown by a tenth.
 */
export function stepPoint(at: Position, key: string, reach: Reach): Position | undefined {
  const { rows, firstColumn, lastColumn } = reach;
  const tenth = Math.max(1, Math.round((lastColumn - firstColumn + 1) / 10));
  const toColumn = (column: number): Position => ({
    row: at.row,
    column: Math.max(firstColumn, Math.min(lastColumn, column)),
  });
  const toRow = (row: number): Position => ({ row: Math.max(0, Math.min(rows - 1, row)), column: at.column });
  switch (key) {
    case "ArrowLeft":
      return toColumn(at.column - 1);
    case "ArrowRight":
      return toColumn(at.column + 1);
    case "ArrowUp":
      return rows > 1 ? toRow(at.row - 1) : toColumn(at.column - 1);
    case "ArrowDown":
      return rows > 1 ? toRow(at.row + 1) : toColumn(at.column + 1);
    case "Home":
      return toColumn(firstColumn);
    case "End":
      return toColumn(lastColumn);
    case "PageUp":
      return toColumn(at.column - tenth);
    case "PageDown":
      return toColumn(at.column + tenth);
    default:
      return undefined;
  }
}
