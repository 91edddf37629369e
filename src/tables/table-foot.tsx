import type { JSX } from "react";
import type { TableNotes } from "../figures/table-notes.ts";

interface TableFootProps {
  readonly notes: TableNotes;
  readonly title: string;
}

/** The marks that occur in a table with their meaning, and the numbered notes. Nothing when there are none. */
export function TableFoot({ notes: { keys, notes }, title }: TableFootProps): JSX.Element | null {
  if (keys.length === 0 && notes.length === 0) return null;
  return (
    <div className="table-foot">
      {keys.length > 0 && (
        <dl className="table-key" aria-label={title}>
          {keys.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 && (
        <ol className="table-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
