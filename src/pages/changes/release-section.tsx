import { useId } from "react";
import type { DataRelease, TableChange } from "../../domain/data-changes.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { importWords } from "../../format/import-words.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { ChangeDetails, LabelList, RevisedTable } from "../change-details.tsx";
import { listPeriods } from "../comparison-texts.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { usePlaceNames } from "../use-place-names.ts";
import { useView } from "../view.ts";
import { changesWords } from "./changes-words.ts";

/** One release: its note, its tables, and the file with every change. */
export function ReleaseSection({ release }: { readonly release: DataRelease }) {
  const { language } = useView();
  const words = changesWords[language];
  const { note, isFirst, tables, tableCount, csv, date } = release;
  return (
    <>
      {note !== undefined && <p>{note[language]}</p>}
      {isFirst ? (
        <>
          <p>{words.first}</p>
          <p>{words.firstTables(tableCount)}</p>
          <FirstTables tables={tables} caption={formatPeriod(date, language)} />
        </>
      ) : (
        <>
          <p>{words.changedTables(tables.length, tableCount)}</p>
          {tables.map((table) => (
            <ChangedTable key={table.id} table={table} />
          ))}
        </>
      )}
      <p>
        <ButtonLink href={csv} download icon="download">
          {words.download}
          <span className="visually-hidden"> {words.downloadOf(formatPeriod(date, language))}</span>
        </ButtonLink>
      </p>
    </>
  );
}

interface FirstTablesProps {
  readonly tables: readonly TableChange[];
  readonly caption: string;
}

/** The tables of the first release: there was nothing to compare with, so it says what there is. */
function FirstTables({ tables, caption }: FirstTablesProps) {
  const { language } = useView();
  const words = changesWords[language];
  const captionId = useId();
  return (
    <ScrollBox labelledBy={captionId}>
      <table className="data-table">
        <caption className="visually-hidden" id={captionId}>
          {words.firstTables(tables.length)} {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.years}</th>
            <th scope="col" className="is-numeric">
              {words.periods}
            </th>
            <th scope="col" className="is-numeric">
              {words.values}
            </th>
            <th scope="col" className="is-numeric">
              {words.missing}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) =>
            table.kind === "new" ? (
              <tr key={table.id}>
                <th scope="row">{table.title[language]}</th>
                <td>{sayYears(table.years)}</td>
                <td className="is-numeric">{formatCount(table.periodCount, language)}</td>
                <td className="is-numeric">{formatCount(table.valueCount, language)}</td>
                <td className="is-numeric">{formatCount(table.missingCount, language)}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function sayYears([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function ChangedTable({ table }: { readonly table: TableChange }) {
  const { language } = useView();
  return (
    <>
      <h3>{table.title[language]}</h3>
      <TableChanges table={table} />
    </>
  );
}

function TableChanges({ table }: { readonly table: TableChange }) {
  const { language } = useView();
  const words = changesWords[language];
  const names = importWords[language];
  const namePlace = usePlaceNames(names.totals.overall);
  switch (table.kind) {
    case "new":
      return (
        <p>
          {words.isNew} {sayYears(table.years)}. {words.newCount(table.valueCount)}
        </p>
      );
    case "dropped":
      return <p>{words.dropped}</p>;
    case "texts":
      return <p>{words.texts}</p>;
    case "changed": {
      const { newPeriods, droppedPeriods, newCount, droppedCount, revisedCount, revised, labels } = table;
      return (
        <>
          <ul>
            {newPeriods.length > 0 && <li>{words.newPeriods(newPeriods.length, listPeriods(newPeriods, language))}</li>}
            {newCount > 0 && <li>{words.newCount(newCount)}</li>}
            {revisedCount > 0 && <li>{words.revisedCount(revisedCount)}</li>}
            {droppedPeriods.length > 0 && (
              <li>{words.droppedPeriods(droppedPeriods.length, listPeriods(droppedPeriods, language))}</li>
            )}
            {droppedCount > 0 && <li>{words.droppedCount(droppedCount)}</li>}
          </ul>
          {revisedCount > 0 && (
            <ChangeDetails summary={names.changes.showRevised}>
              <RevisedTable words={names} language={language} revised={revised} namePlace={namePlace} />
              {revisedCount > revised.length && (
                <p className="report-note">{names.changes.listed(revised.length, revisedCount)}</p>
              )}
            </ChangeDetails>
          )}
          {labels.length > 0 && (
            <ChangeDetails summary={names.changes.showLabels}>
              <LabelList words={names} language={language} labels={labels} />
            </ChangeDetails>
          )}
        </>
      );
    }
  }
}
