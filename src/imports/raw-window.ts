import { textOf, type RawWorkbook } from "../parse/raw.ts";
import type { PreviewRequest, RawPreview } from "./types.ts";

const usual = { rows: 12, columns: 8 };

/** The raw cells around a place of a workbook, nothing interpreted. A place outside the sheet gives its nearest corner. */
export function readWindow(workbook: RawWorkbook, request: PreviewRequest): RawPreview {
  const { file, sheets } = workbook;
  const sheet = sheets.find(({ name }) => name === request.sheet) ?? sheets[0];
  const { rows = usual.rows, columns = usual.columns } = request;
  const columnCount = sheet?.columns.length ?? 0;
  const rowCount = sheet?.rowCount ?? 0;
  const firstRow = startOf(request.row, rows, rowCount);
  const firstColumn = startOf(request.column, columns, columnCount);
  const rowsShown = Math.min(rows, rowCount - firstRow + 1);
  const columnsShown = Math.min(columns, columnCount - firstColumn + 1);
  return {
    file,
    sheet: sheet?.name ?? "",
    sheets: sheets.map(({ name }) => name),
    rowCount,
    columnCount,
    firstRow,
    firstColumn,
    rows: Array.from({ length: Math.max(0, rowsShown) }, (_, r) =>
      Array.from({ length: Math.max(0, columnsShown) }, (__, c) => {
        const cell = sheet?.cellAt(firstRow - 1 + r, firstColumn - 1 + c) ?? { kind: "empty" as const };
        return { kind: cell.kind, text: textOf(cell) };
      }),
    ),
  };
}

/** The first of `size` rows or columns with the wanted one in their middle, counted from 1 and inside the sheet. */
function startOf(wanted: number, size: number, count: number): number {
  return Math.max(1, Math.min(wanted - Math.floor(size / 2), count - size + 1));
}
