import { useState, type ReactNode } from "react";
import type { LabelChange, Revision } from "../domain/data-changes.ts";
import type { Language } from "../domain/language.ts";
import type { ImportWords } from "../format/import-words.ts";
import { cellText, columnName, listSome, nameOfPosition } from "./comparison-texts.ts";
import type { NamePlace } from "./use-place-names.ts";

export interface ChangeDetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Built only when it is opened: a list of fifty rows is no help to who does not look. */
export function ChangeDetails({ summary, children }: ChangeDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="change-details"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}

export interface RevisedTableProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly revised: readonly Revision[];
  readonly namePlace: NamePlace;
}

/** Revised numbers, old beside new. A hidden one stays hidden, and no difference is taken. */
export function RevisedTable({ words, language, revised, namePlace }: RevisedTableProps) {
  const own = words.changes;
  return (
    <table className="data-table change-table">
      <thead>
        <tr>
          <th scope="col">{own.what}</th>
          <th scope="col" className="is-numeric">
            {own.before}
          </th>
          <th scope="col" className="is-numeric">
            {own.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {revised.map((each) => {
          const name = nameOfPosition(each, words, language, namePlace);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="is-numeric">{cellText(each.before, each.measure, words, language)}</td>
              <td className="is-numeric">{cellText(each.after, each.measure, words, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export interface LabelListProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly labels: readonly LabelChange[];
}

/** Names of groups that came or went, by column. */
export function LabelList({ words, language, labels }: LabelListProps) {
  const own = words.changes;
  return (
    <ul>
      {labels.map(({ column, added, vanished }) => (
        <li key={column}>
          {added.length > 0 && own.addedLabels(columnName(column, words), listSome(added, language))}{" "}
          {vanished.length > 0 && own.vanishedLabels(columnName(column, words), listSome(vanished, language))}
        </li>
      ))}
    </ul>
  );
}
