import { useEffect, useId, useState, type FormEvent } from "react";
import type { ImportWords } from "../../format/import-words.ts";
import type { ImportId, PreviewCell, PreviewRequest, RawPreview } from "../../imports/types.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { CellToShow } from "./attention-table.tsx";
import { toColumnLetters } from "./column-letters.ts";
import { importClient } from "./import-session.ts";
import { RawGrid } from "./raw-grid.tsx";
import type { CellMark, MarkOf } from "./sheet-marks.ts";

export interface RawSheetProps {
  readonly words: ImportWords["sheet"];
  readonly source: PreviewRequest["source"];
  /** The cell to show and to mark; nothing shows the top of the first sheet. */
  readonly target: CellToShow | undefined;
  readonly markOf?: MarkOf | undefined;
  readonly rows?: number;
}

const columnsShown = 12;

type Loaded =
  | { readonly kind: "ready"; readonly preview: RawPreview }
  | { readonly kind: "failed" }
  | { readonly kind: "loading"; readonly preview?: RawPreview };

/** A window on a file as it is, read only. Buttons and a field move it, so that a million rows cost as much as ten. */
export function RawSheet({ words, source, target, markOf, rows = 14 }: RawSheetProps) {
  const [window, setWindow] = useState(() => windowAround(target, rows));
  const [shownTarget, setShownTarget] = useState(target);
  if (target !== shownTarget) {
    setShownTarget(target);
    setWindow(windowAround(target, rows));
  }
  const loaded = usePreview(source, window, rows);
  const preview = loaded.kind === "failed" ? undefined : loaded.preview;
  if (loaded.kind === "failed") return <Notice kind="error">{words.failed}</Notice>;
  if (preview === undefined) return <p className="report-note">{words.loading}</p>;
  const lastRow = preview.firstRow + preview.rows.length - 1;
  const lastColumn = preview.firstColumn + (preview.rows[0]?.length ?? 0) - 1;
  const marks = (row: number, column: number): CellMark | undefined =>
    target !== undefined && isTarget(target, preview, row, column) ? "target" : markOf?.(preview.sheet, row, column);
  return (
    <div className="raw-sheet" aria-busy={loaded.kind === "loading"}>
      {preview.sheets.length > 1 && (
        <p className="raw-sheet-choice">
          <SelectField
            label={words.sheet}
            labelShown
            options={preview.sheets.map((name) => ({ key: name, label: name }))}
            value={preview.sheet}
            onChange={(sheet) => {
              setWindow({ sheet, firstRow: 1, firstColumn: 1 });
            }}
          />
        </p>
      )}
      <RawGrid
        label={words.region(preview.sheet === "" ? preview.file : preview.sheet)}
        rowLabel={words.row}
        preview={preview}
        targetColumn={target?.column}
        markOf={marks}
        markNames={words.keys}
      />
      <div className="raw-sheet-moves">
        <span>{words.rows(preview.firstRow, lastRow, preview.rowCount)}</span>
        <Button
          size="small"
          icon="arrow-up"
          disabled={preview.firstRow <= 1}
          onClick={() => {
            setWindow({ ...window, sheet: preview.sheet, firstRow: Math.max(1, preview.firstRow - rows) });
          }}
        >
          {words.previousRows}
        </Button>
        <Button
          size="small"
          icon="arrow-down"
          disabled={lastRow >= preview.rowCount}
          onClick={() => {
            setWindow({ ...window, sheet: preview.sheet, firstRow: lastRow + 1 });
          }}
        >
          {words.nextRows}
        </Button>
        {preview.columnCount > columnsShown && (
          <>
            <Button
              size="small"
              icon="arrow-left"
              disabled={preview.firstColumn <= 1}
              onClick={() => {
                setWindow({ ...window, firstColumn: Math.max(1, preview.firstColumn - columnsShown) });
              }}
            >
              {words.previousColumns}
            </Button>
            <Button
              size="small"
              icon="arrow-right"
              disabled={lastColumn >= preview.columnCount}
              onClick={() => {
                setWindow({ ...window, firstColumn: lastColumn + 1 });
              }}
            >
              {words.nextColumns} ({toColumnLetters(lastColumn + 1)})
            </Button>
          </>
        )}
        {preview.rowCount > rows && (
          <RowField
            words={words}
            rowCount={preview.rowCount}
            onGo={(firstRow) => {
              setWindow({ ...window, sheet: preview.sheet, firstRow });
            }}
          />
        )}
      </div>
      <SheetKey words={words} preview={preview} markOf={marks} />
    </div>
  );
}

interface SheetWindow {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
}

function windowAround(target: CellToShow | undefined, rows: number): SheetWindow {
  if (target === undefined) return { sheet: "", firstRow: 1, firstColumn: 1 };
  return {
    sheet: target.sheet,
    firstRow: Math.max(1, target.row - Math.floor(rows / 2)),
    // The names in the first columns stay in sight as long as the cell allows.
    firstColumn: target.column <= columnsShown ? 1 : target.column - Math.floor(columnsShown / 2),
  };
}

function isTarget(target: CellToShow, { sheet, sheets }: RawPreview, row: number, column: number): boolean {
  const wanted = sheets.includes(target.sheet) ? target.sheet : sheets[0];
  return sheet === wanted && row === target.row && column === target.column;
}

/** The cells of a window. While the next window is on its way, the last one of the same file stays in sight. */
function usePreview(
  source: PreviewRequest["source"],
  { sheet, firstRow, firstColumn }: SheetWindow,
  rows: number,
): Loaded {
  const { kind } = source;
  const name = source.kind === "import" ? source.id : source.file;
  const wanted = JSON.stringify([kind, name, sheet, firstRow, firstColumn, rows]);
  const [answer, setAnswer] = useState<{ readonly wanted: string; readonly preview: RawPreview | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    const show = (preview: RawPreview | undefined): void => {
      if (isCurrent) setAnswer({ wanted, preview });
    };
    importClient()
      .preview({
        source: kind === "import" ? { kind, id: name as ImportId } : { kind, file: name },
        sheet,
        // The client centres its window on a cell; we want one that starts at a cell.
        row: firstRow + Math.floor(rows / 2),
        column: firstColumn + Math.floor(columnsShown / 2),
        rows,
        columns: columnsShown,
      })
      .then(show, () => {
        show(undefined);
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted, kind, name, sheet, firstRow, firstColumn, rows]);
  if (answer === undefined) return { kind: "loading" };
  const { preview } = answer;
  if (answer.wanted === wanted) return preview === undefined ? { kind: "failed" } : { kind: "ready", preview };
  return preview === undefined ? { kind: "loading" } : { kind: "loading", preview };
}

interface RowFieldProps {
  readonly words: ImportWords["sheet"];
  readonly rowCount: number;
  readonly onGo: (row: number) => void;
}

function RowField({ words, rowCount, onGo }: RowFieldProps) {
  const id = useId();
  const [text, setText] = useState("");
  function go(event: FormEvent): void {
    event.preventDefault();
    const row = Number(text);
    if (Number.isInteger(row) && row >= 1) onGo(Math.min(row, rowCount));
  }
  return (
    <form className="raw-sheet-go" onSubmit={go}>
      <label htmlFor={id}>{words.goTo}</label>
      <input
        id={id}
        inputMode="numeric"
        pattern="[0-9]*"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Button size="small" type="submit">
        {words.go}
      </Button>
    </form>
  );
}

const keyOrder: readonly CellMark[] = ["title", "header", "attention", "suppressed", "target"];

interface SheetKeyProps {
  readonly words: ImportWords["sheet"];
  readonly preview: RawPreview;
  readonly markOf: (row: number, column: number) => CellMark | undefined;
}

/** The legend names the marks that are in sight, and no others. */
function SheetKey({ words, preview, markOf }: SheetKeyProps) {
  const found = new Set<CellMark | undefined>();
  preview.rows.forEach((cells: readonly PreviewCell[], r) => {
    cells.forEach((_, c) => found.add(markOf(preview.firstRow + r, preview.firstColumn + c)));
  });
  const shown = keyOrder.filter((mark) => found.has(mark));
  if (shown.length === 0) return null;
  return (
    <ul className="sheet-key" aria-label={words.key}>
      {shown.map((mark) => (
        <li key={mark}>
          <i data-mark={mark} />
          {words.keys[mark]}
        </li>
      ))}
    </ul>
  );
}
