import type { ReactNode } from "react";
import type { Language } from "../../domain/language.ts";
import type { PeriodKey } from "../../domain/period.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";
import type { ImportWords } from "../../format/import-words.ts";
import type { DatasetComparison, Position } from "../../imports/types.ts";
import { ChangeDetails, LabelList, RevisedTable } from "../change-details.tsx";
import { cellText, listPeriods, nameOfPosition } from "../comparison-texts.ts";
import type { NamePlace } from "../use-place-names.ts";

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
        <ChangeDetails summary={own.showRevised}>
          <RevisedTable
            words={words}
            language={language}
            revised={comparison.revised.slice(0, mostListed)}
            namePlace={namePlace}
          />
          {revisedCount > mostListed && <p className="report-note">{own.listed(mostListed, revisedCount)}</p>}
        </ChangeDetails>
      )}
      {vanishedPlaces.length > 0 && (
        <ChangeDetails summary={own.showVanished}>
          <p>
            {formatList(
              vanishedPlaces.slice(0, mostListed).map((region) => namePlace(region)),
              language,
            )}
          </p>
          {vanishedPlaces.length > mostListed && (
            <p className="report-note">{own.listed(mostListed, vanishedPlaces.length)}</p>
          )}
        </ChangeDetails>
      )}
      {comparison.labels.length > 0 && (
        <ChangeDetails summary={own.showLabels}>
          <LabelList words={words} language={language} labels={comparison.labels} />
        </ChangeDetails>
      )}
      {conflictCount > 0 && (
        <ChangeDetails summary={own.showConflicts}>
          <ul>
            {comparison.conflicts.slice(0, mostListed).map((conflict) => (
              <li key={positionName(conflict)}>
                {positionName(conflict)}:{" "}
                {conflict.cells.map((cell) => cellText(cell, conflict.measure, words, language)).join(" / ")}
              </li>
            ))}
          </ul>
        </ChangeDetails>
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
