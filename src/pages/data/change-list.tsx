import { useState, type ReactNode } from "react";
import type { Cell } from "../../domain/cell.ts";
import type { Language } from "../../domain/language.ts";
import type { PeriodKey } from "../../domain/period.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount, formatRatio } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { ImportWords } from "../../format/import-words.ts";
import type { DatasetComparison, Position } from "../../imports/types.ts";
import type { NamePlace } from "./use-place-names.ts";
import { columnName, measureName } from "./recognised-list.tsx";

export interface ChangeListProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly comparison: DatasetComparison;
  readonly namePlace: NamePlace;
}

/** How many values and names a list shows. */
const mostListed = 50;

/** What a file brings, takes away and revises against what was there before, with the values one click away. */
export function ChangeList({ words, language, comparison, namePlace }: ChangeListProps) {
  const own = words.changes;
  const { newPeriods, vanishedPeriods, newPlaces, vanishedPlaces, revisedCount, conflictCount } = comparison;
  const periods = (keys: readonly PeriodKey[]): string => listPeriods(keys, language);
  const positionName = (position: Position): string => nameOfPosition(position, words, language, namePlace);
  if (comparison.isSame && conflictCount === 0) return <p>{own.same}</p>;
  return (
    <>
      <ul className="change-list">
        {newPeriods.length > 0 && (
          <Item count={newPeriods.length} language={language}>
            {own.newPeriods(newPeriods.length, periods(newPeriods))}
          </Item>
        )}
        <Item count={comparison.newCount} language={language}>
          {own.added(comparison.newCount)}
        </Item>
        <Item count={revisedCount} language={language}>
          {own.revised(revisedCount)}
        </Item>
        {newPlaces.length > 0 && (
          <Item count={newPlaces.length} language={language}>
            {own.newPlaces(newPlaces.length)}
          </Item>
        )}
        <Item count={vanishedPlaces.length} language={language}>
          {own.vanishedPlaces(vanishedPlaces.length)}
        </Item>
        {vanishedPeriods.length > 0 && (
          <Item count={vanishedPeriods.length} language={language}>
            {own.vanishedPeriods(vanishedPeriods.length, periods(vanishedPeriods))}
          </Item>
        )}
        {conflictCount > 0 && (
          <Item count={conflictCount} language={language}>
            {own.conflicts(conflictCount)}
          </Item>
        )}
      </ul>
      {revisedCount > 0 && (
        <Details summary={own.showRevised}>
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
              {comparison.revised.slice(0, mostListed).map((revised) => (
                <tr key={positionName(revised)}>
                  <th scope="row">{positionName(revised)}</th>
                  <td className="is-numeric">{cellText(revised.before, revised.measure, words, language)}</td>
                  <td className="is-numeric">{cellText(revised.after, revised.measure, words, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {revisedCount > mostListed && <p className="report-note">{own.listed(mostListed, revisedCount)}</p>}
        </Details>
      )}
      {vanishedPlaces.length > 0 && (
        <Details summary={own.showVanished}>
          <p>
            {formatList(
              vanishedPlaces.slice(0, mostListed).map((region) => namePlace(region)),
              language,
            )}
          </p>
          {vanishedPlaces.length > mostListed && (
            <p className="report-note">{own.listed(mostListed, vanishedPlaces.length)}</p>
          )}
        </Details>
      )}
      {comparison.labels.length > 0 && (
        <Details summary={own.showLabels}>
          <ul>
            {comparison.labels.map(({ column, added, vanished }) => (
              <li key={column}>
                {added.length > 0 && own.addedLabels(columnName(column, words), listSome(added, language))}{" "}
                {vanished.length > 0 && own.vanishedLabels(columnName(column, words), listSome(vanished, language))}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {conflictCount > 0 && (
        <Details summary={own.showConflicts}>
          <ul>
            {comparison.conflicts.slice(0, mostListed).map((conflict) => (
              <li key={positionName(conflict)}>
                {positionName(conflict)}:{" "}
                {conflict.cells.map((cell) => cellText(cell, conflict.measure, words, language)).join(" / ")}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p className="report-note">{own.vanishedStay}</p>
    </>
  );
}

interface ItemProps {
  readonly count: number;
  readonly language: Language;
  readonly children: ReactNode;
}

function Item({ count, language, children }: ItemProps) {
  return (
    <li>
      <b>{formatCount(count, language)}</b> {children}
    </li>
  );
}

interface DetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Built only when it is opened: a list of fifty rows is no help to who does not look. */
function Details({ summary, children }: DetailsProps) {
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

function listSome(labels: readonly string[], language: Language): string {
  const shown = labels.filter((label) => label !== "");
  return shown.length > 12 ? `${shown.slice(0, 12).join(", ")} …` : formatList(shown, language);
}

/** A few periods by name, many by their ends. */
function listPeriods(keys: readonly PeriodKey[], language: Language): string {
  const names = keys.map((key) => formatPeriod(key, language));
  return names.length <= 4 ? formatList(names, language) : `${names[0]} … ${names.at(-1)}`;
}

function nameOfPosition(
  { measure, period, region, labels }: Position,
  words: ImportWords,
  language: Language,
  namePlace: NamePlace,
): string {
  return [
    namePlace(region),
    formatPeriod(period, language),
    ...Object.values(labels),
    measureName(measure, words),
  ].join(" · ");
}

/** Counts of jobseekers: from 1 to 3 they are never printed, also when a file of the reader holds them. */
const jobseekerCounts: ReadonlySet<string> = new Set(["wzw", "nwwz", "wzw_1_januari"]);

/** A cell as its file has it: a hidden one stays hidden, and so does a small count of jobseekers. */
function cellText(cell: Cell, measure: string, words: ImportWords, language: Language): string {
  if (cell.kind === "value") {
    if (jobseekerCounts.has(measure) && cell.value >= 1 && cell.value <= 3) return words.missing.suppressed;
    return Number.isInteger(cell.value) ? formatCount(cell.value, language) : formatRatio(cell.value, language, 1);
  }
  switch (cell.reason) {
    case "suppressed":
      return words.missing.suppressed;
    case "absent":
      return words.missing.absent;
    case "unreadable":
      return words.missing.unreadable;
    case "unreliable":
    case "not-applicable":
    case "not-a-number":
      return words.missing.other;
  }
}
