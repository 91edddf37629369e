import { useId, useMemo, useState, type JSX } from "react";
import type { FigureBody } from "../figures/figure.ts";
import {
  toFigureTable,
  type FigureTableCell,
  type FigureTableColumn,
  type FigureTableRow,
} from "../figures/figure-table.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { SortHeader } from "./sort-header.tsx";
import { nextSort, sortRows, type TableSort } from "./sort-rows.ts";
import { TableFoot } from "./table-foot.tsx";
import { toTableNotes, type TableNotes } from "../figures/table-notes.ts";
import { useOverflow } from "./use-overflow.ts";

export interface FigureTableProps {
  readonly figure: FigureBody;
  /** Order of the rows; nothing is the order of the figure. It lives in the address, so a page holds it. */
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort | undefined) => void;
}

/** A longer table shows this many rows at first, with a button for all. */
const mostRows = 24;

/** The numbers of a figure as a real table, in the same words as the drawing. Scrolls inside its own box. */
export function FigureTable({ figure, sort, onSort }: FigureTableProps): JSX.Element {
  const words = drawingWords(figure.language);
  const captionId = useId();
  const { ref, overflows } = useOverflow<HTMLDivElement>();
  const [showsAll, setShowsAll] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  const table = useMemo(() => toFigureTable(figure), [figure]);
  const rows = useMemo(() => sortRows(table, sort, figure.language), [table, sort, figure.language]);
  const notes = useMemo(() => toTableNotes(figure.kind === "persons" ? { rows: [] } : table), [figure.kind, table]);
  const isLong = rows.length > mostRows;
  // Periods end with what is newest; classes and places begin with what is largest.
  const endsWithNewest = figure.kind === "series" && (figure.shape === "line" || figure.shape === "columns");
  const fromEnd = endsWithNewest && sort === undefined;
  const shown = !isLong || showsAll ? rows : fromEnd ? rows.slice(-mostRows) : rows.slice(0, mostRows);
  const homes = homesOf(figure);

  const choose =
    onSort === undefined
      ? undefined
      : (column: string): void => {
          const next = nextSort(sort, column);
          const label =
            column === "" ? table.headerLabel : (table.columns.find(({ key }) => key === column)?.label ?? "");
          setAnnouncement(next === undefined ? words.originalOrder : words.sorted(label, next.descending));
          onSort(next);
        };

  return (
    <div className="figure-table">
      <div
        className="table-scroll"
        ref={ref}
        {...(overflows ? { role: "region", "aria-labelledby": captionId, tabIndex: 0 } : {})}
      >
        <table>
          <caption id={captionId}>{table.caption}</caption>
          <thead>
            <tr>
              <SortHeader columnKey="" label={table.headerLabel} isNumeric={false} sort={sort} onSort={choose} />
              {table.columns.map(({ key, label, numeric }) => (
                <SortHeader
                  key={key}
                  columnKey={key}
                  label={label}
                  unit={numeric ? unitOf(figure) : undefined}
                  isNumeric={numeric}
                  isHome={homes.has(key)}
                  sort={sort}
                  onSort={choose}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.key}
                row={row}
                figure={figure}
                notes={notes}
                columns={table.columns}
                isHome={homes.has(row.key)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="table-status" role="status">
        {announcement}
      </p>
      {isLong && (
        <p className="table-more">
          {!showsAll && <span>{words.someShown(mostRows, rows.length, !fromEnd)} </span>}
          <button type="button" className="table-more-button" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? words.showFewer(mostRows) : words.showAll(rows.length)}
          </button>
        </p>
      )}
      <TableFoot notes={notes} title={words.keyTitle} />
    </div>
  );
}

interface RowProps {
  readonly row: FigureTableRow;
  readonly figure: FigureBody;
  readonly notes: TableNotes;
  readonly columns: readonly FigureTableColumn[];
  readonly isHome: boolean;
}

function Row({ row, figure, notes, columns, isHome }: RowProps): JSX.Element {
  return (
    <tr className={isHome ? "is-home" : ""}>
      <th scope="row">
        {row.header}
        {/* What a group of persons is belongs to its name, not in a note. */}
        {figure.kind === "persons" && row.cells[0]?.explanation !== undefined && (
          <span className="table-description">{row.cells[0].explanation}</span>
        )}
      </th>
      {columns.map(({ key, numeric }, index) => {
        const cell = row.cells[index];
        if (cell === undefined) return null;
        return (
          <td key={key} className={`${numeric ? "is-numeric" : ""} ${isMark(cell) ? "is-mark" : ""}`}>
            {cell.text}
            <NoteNumber number={notes.numberOf(cell)} />
          </td>
        );
      })}
    </tr>
  );
}

function NoteNumber({ number }: { readonly number: number | undefined }): JSX.Element | null {
  return number === undefined ? null : <sup className="table-note-number">{number}</sup>;
}

function isMark({ value, explanation }: FigureTableCell): boolean {
  return value === null && explanation !== undefined;
}

/** Keys of the columns and rows of the chosen area. */
function homesOf(figure: FigureBody): ReadonlySet<string> {
  if (figure.kind !== "series") return new Set();
  const columns = figure.series.length > 1 ? figure.series : [];
  return new Set([...columns, ...figure.categories].filter(({ role }) => role === "home").map(({ key }) => key));
}

/** The unit stands in the header where the numbers themselves do not carry it. */
function unitOf(figure: FigureBody): string | undefined {
  if (figure.kind !== "series" || figure.unit === "percent" || figure.unitLabel === "") return undefined;
  return figure.unitLabel;
}
