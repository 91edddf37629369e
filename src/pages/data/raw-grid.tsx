import { useLayoutEffect, useRef } from "react";
import type { PreviewCell, RawPreview } from "../../imports/types.ts";
import { toColumnLetters } from "./column-letters.ts";
import type { CellMark } from "./sheet-marks.ts";

export interface RawGridProps {
  readonly label: string;
  /** Name of the column of row numbers. */
  readonly rowLabel: string;
  readonly preview: RawPreview;
  /** The column to bring into sight, counted from 1. */
  readonly targetColumn: number | undefined;
  readonly markOf: (row: number, column: number) => CellMark | undefined;
  readonly markNames: Readonly<Record<CellMark, string>>;
}

/** The cells of a window as a table with the letters and numbers of a spreadsheet; a box that scrolls and can be tabbed to. */
export function RawGrid({ label, rowLabel, preview, targetColumn, markOf, markNames }: RawGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const { firstColumn } = preview;
  useLayoutEffect(() => {
    if (targetColumn === undefined || box.current === null) return;
    const head = box.current.querySelector<HTMLElement>(`thead th:nth-child(${targetColumn - firstColumn + 2})`);
    if (head === null) return;
    // Only the box scrolls, never the page.
    box.current.scrollLeft = Math.max(0, head.offsetLeft - box.current.clientWidth / 2);
  }, [targetColumn, firstColumn]);
  const rows = preview.rows.map((cells, index) => ({
    row: preview.firstRow + index,
    cells: numberCells(cells, firstColumn),
  }));
  const columns = rows[0]?.cells.map(({ column }) => column) ?? [];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls sideways must be reachable by keyboard
    <div className="raw-grid" role="region" aria-label={label} tabIndex={0} ref={box}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{rowLabel}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {toColumnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map(({ column, cell }) => (
                <GridCell key={column} cell={cell} mark={markOf(row, column)} markNames={markNames} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function numberCells(cells: readonly PreviewCell[], firstColumn: number) {
  return cells.map((cell, index) => ({ column: firstColumn + index, cell }));
}

interface GridCellProps {
  readonly cell: PreviewCell;
  readonly mark: CellMark | undefined;
  readonly markNames: Readonly<Record<CellMark, string>>;
}

function GridCell({ cell: { kind, text }, mark, markNames }: GridCellProps) {
  const shownMark = mark === "title" && text === "" ? undefined : mark;
  const isNumber = kind === "number" || (kind === "text" && /^(-|[-+−–]?[\d.,\s]*\d%?)$/.test(text));
  return (
    <td
      {...(shownMark === undefined ? {} : { "data-mark": shownMark })}
      {...(isNumber ? { className: "is-number" } : {})}
    >
      {shorten(text)}
      {(mark === "attention" || mark === "target") && <span className="visually-hidden"> ({markNames[mark]})</span>}
    </td>
  );
}

/** A cell may hold a megabyte. */
function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
