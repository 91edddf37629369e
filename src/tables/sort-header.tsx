import type { JSX } from "react";
import type { TableSort } from "./sort-rows.ts";

interface SortHeaderProps {
  readonly columnKey: string;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly isNumeric: boolean;
  readonly isHome?: boolean;
  readonly sort: TableSort | undefined;
  /** Without it the table cannot be sorted and the header is plain. */
  readonly onSort?: ((column: string) => void) | undefined;
}

/** A column header with its sort button; the state stands on the header, where assistive technology looks for it. */
export function SortHeader({
  columnKey,
  label,
  unit,
  isNumeric,
  isHome = false,
  sort,
  onSort,
}: SortHeaderProps): JSX.Element {
  const isSorted = sort?.column === columnKey;
  const state = !isSorted ? undefined : sort.descending ? "descending" : "ascending";
  const text = (
    <>
      {label}
      {unit !== undefined && <span className="table-unit">{unit}</span>}
    </>
  );
  return (
    <th
      scope="col"
      className={`${isNumeric ? "is-numeric" : ""} ${isHome ? "is-home" : ""}`}
      {...(state === undefined ? {} : { "aria-sort": state })}
    >
      {onSort === undefined ? (
        text
      ) : (
        <button type="button" className="table-sort" onClick={() => onSort(columnKey)}>
          <span>{text}</span>
          <svg width="9" height="12" viewBox="0 0 9 12" aria-hidden="true" data-state={state ?? "none"}>
            <path className="is-up" d="M4.5 1 8 5H1z" />
            <path className="is-down" d="M4.5 11 1 7h7z" />
          </svg>
        </button>
      )}
    </th>
  );
}
