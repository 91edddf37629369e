import type { ShellWords } from "../../format/shell-words.ts";

export interface SourceRow {
  readonly key: string;
  readonly source: string;
  readonly period: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly file: string;
}

export interface SourceTableProps {
  readonly words: ShellWords["about"];
  readonly rows: readonly SourceRow[];
}

const columns = ["period", "retrieved", "licence", "file"] as const satisfies readonly (keyof SourceRow)[];

/** Every file behind the figures. A narrow screen scrolls it inside its own box, with the source in sight. */
export function SourceTable({ words, rows }: SourceTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls sideways must be reachable by keyboard
    <div className="source-table" role="group" aria-label={words.sources} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{words.sources}</caption>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.source}</th>
              {columns.map((column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
