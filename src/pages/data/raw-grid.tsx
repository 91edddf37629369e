import { useLayoutEffect, useRef } from "react";
import type { RawPreview } from "../../imports/types.ts";
import { toColumnLetters } from "./column-letters.ts";
import type { CellMark } from "./sheet-marks.ts";

export interface RawGridProps {
  readonly label: string;
  readonly preview: RawPreview;
  readonly markOf: (row: number, column: number) => CellMark | undefined;
  readonly markNames: Readonly<Record<CellMark, string>>;
}

/** The cells of a window as a table with the letters and numbers of a spreadsheet; a box that scrolls and can be tabbed to. */
export function RawGrid({ label, preview, markOf, markNames }: RawGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const { firstRow, firstColumn, rows } = preview;
  useLayoutEffect(() => {
    const target = box.current?.querySelector<HTMLElement>('[data-mark="target"]');
    if (target === null || target === undefined || box.current === null) return;
    // Only the box scrolls, never the page.
    box.current.scrollLeft = Math.max(0, target.offsetLeft - box.current.clientWidth / 2);
  }, [preview]);
  const width = rows[0]?.length ?? 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls sideways must be reachable by keyboard
    <div className="raw-grid" role="region" aria-label={label} tabIndex={0} ref={box}>
      <table>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, index) => (
              <th key={firstColumn + index} scope="col">
                {toColumnLetters(firstColumn + index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, r) => (
            <tr key={firstRow + r}>
              <th scope="row">{firstRow + r}</th>
              {cells.map(({ kind, text }, c) => {
                const found = markOf(firstRow + r, firstColumn + c);
                const mark = found === "title" && text === "" ? undefined : found;
                const isNumber = kind === "number" || (kind === "text" && /^[-+−–]?[\d.,\s]*\d%?$/.test(text));
                return (
                  <td
                    key={firstColumn + c}
                    {...(mark === undefined ? {} : { "data-mark": mark })}
                    {...(isNumber || text === "-" ? { className: "is-number" } : {})}
                  >
                    {shorten(text)}
                    {(mark === "attention" || mark === "target") && (
                      <span className="visually-hidden"> ({markNames[mark]})</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell may hold a megabyte. */
function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
