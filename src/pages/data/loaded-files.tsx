import { useState } from "react";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import type { Language } from "../../domain/language.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatDate } from "../../format/format-date.ts";
import type { ImportWords } from "../../format/import-words.ts";
import type { UsedImport } from "../../imports/types.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { figuresOf } from "./figures-of.ts";
import type { UsedImports } from "./used-imports.ts";
import { ScrollBox } from "../scroll-box.tsx";

export interface LoadedFilesProps {
  readonly words: ImportWords["loaded"];
  readonly language: Language;
  readonly imports: UsedImports;
  readonly entries: readonly CatalogueEntry[];
  readonly onKeep: (table: UsedImport, keep: boolean) => Promise<void>;
  readonly onGiveBack: (table: UsedImport) => void;
  readonly onRemove: (id: string, name: string) => void;
  readonly onRemoveAll: () => void;
}

/** The reader's own files that are in use: what they go with, whether they stay on this device, and out with them. */
export function LoadedFiles(props: LoadedFilesProps) {
  const { words, language, imports, entries, onKeep, onGiveBack, onRemove, onRemoveAll } = props;
  const { used, kept } = imports;
  const keptOn = new Map(kept.imports.map((each) => [each.id, each.keptOn]));
  return (
    <section className="loaded" aria-labelledby="loaded-title">
      <h2 className="loaded-title" id="loaded-title" tabIndex={-1}>
        {words.title}
      </h2>
      {imports.changedElsewhere && (
        <Notice kind="info" live>
          {words.otherTab}
        </Notice>
      )}
      {kept.damaged.map(({ key, name }) => (
        <Notice
          key={key}
          kind="attention"
          actions={
            <Button
              size="small"
              onClick={() => {
                onRemove(key, name);
              }}
            >
              {words.removeName(name)}
            </Button>
          }
        >
          {words.damaged(name)}
        </Notice>
      ))}
      {used.length === 0 && <p>{words.none}</p>}
      {used.length > 0 && (
        <ScrollBox labelledBy="loaded-title">
          <table className="data-table loaded-table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.goesWith}</th>
                <th scope="col" className="is-numeric">
                  {words.figures}
                </th>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.actions}</th>
              </tr>
            </thead>
            <tbody>
              {used.map((table) => (
                <LoadedRow
                  key={table.id}
                  table={table}
                  since={keptOn.get(table.id)}
                  target={entries.find(({ id }) => id === table.target)}
                  words={words}
                  language={language}
                  onKeep={onKeep}
                  onGiveBack={onGiveBack}
                  onRemove={onRemove}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {used.length + kept.damaged.length > 0 && <RemoveAll words={words} onRemoveAll={onRemoveAll} />}
    </section>
  );
}

interface LoadedRowProps extends Pick<LoadedFilesProps, "words" | "language" | "onKeep" | "onGiveBack" | "onRemove"> {
  readonly table: UsedImport;
  /** When it was kept on this device, if it was. */
  readonly since: string | undefined;
  readonly target: CatalogueEntry | undefined;
}

function LoadedRow({ table, since, target, words, language, onKeep, onGiveBack, onRemove }: LoadedRowProps) {
  // The box follows the click at once; what the store says about it comes later.
  const [asked, setAsked] = useState<boolean>();
  async function changeKeeping(keep: boolean): Promise<void> {
    setAsked(keep);
    await onKeep(table, keep);
    setAsked(undefined);
  }
  return (
    <tr>
      <th scope="row">{table.name}</th>
      <td>{figuresOf(target?.id).length === 0 ? words.nowhere : target?.title[language]}</td>
      <td className="is-numeric">{formatCount(table.dataset.length, language)}</td>
      <td>
        <label className="keep-choice">
          <input
            type="checkbox"
            aria-label={words.keepName(table.name)}
            checked={asked ?? since !== undefined}
            onChange={(event) => {
              void changeKeeping(event.target.checked);
            }}
          />
          <span>{since === undefined ? words.thisTab : words.kept(formatDate(since, language))}</span>
        </label>
      </td>
      <td>
        <span className="loaded-actions">
          <Button
            size="small"
            look="quiet"
            icon="download"
            aria-label={words.giveName(table.name)}
            onClick={() => {
              onGiveBack(table);
            }}
          >
            {words.give}
          </Button>
          <Button
            size="small"
            look="quiet"
            icon="close"
            aria-label={words.removeName(table.name)}
            onClick={() => {
              onRemove(table.id, table.name);
            }}
          >
            {words.remove}
          </Button>
        </span>
      </td>
    </tr>
  );
}

interface RemoveAllProps {
  readonly words: ImportWords["loaded"];
  readonly onRemoveAll: () => void;
}

/** Asks once more, in its own place. */
function RemoveAll({ words, onRemoveAll }: RemoveAllProps) {
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <p className="report-more">
        <Button
          onClick={() => {
            setAsks(true);
          }}
        >
          {words.removeAll}
        </Button>
      </p>
    );
  }
  return (
    <Notice
      kind="attention"
      live
      actions={
        <>
          <Button
            look="primary"
            onClick={() => {
              setAsks(false);
              onRemoveAll();
            }}
          >
            {words.sure}
          </Button>
          <Button
            onClick={() => {
              setAsks(false);
            }}
          >
            {words.notSure}
          </Button>
        </>
      }
    >
      {words.removeAllSure}
    </Notice>
  );
}
