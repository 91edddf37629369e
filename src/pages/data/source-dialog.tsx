import { useId, useMemo, useState } from "react";
import type { SourcePlace } from "../../domain/dataset.ts";
import type { Figure } from "../../figures/figure.ts";
import { datasetsWithHiddenCells } from "../../figures/jobseekers/hidden-rates.ts";
import { importWords } from "../../format/import-words.ts";
import { sourceWords, type SourceWords } from "../../format/source-words.ts";
import type { PreviewRequest } from "../../imports/types.ts";
import { Button } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { toColumnLetters } from "./column-letters.ts";
import { listPlacedNumbers, type PlacedNumber } from "./figure-places.ts";
import { RawSheet } from "./raw-sheet.tsx";
import { useUsedImports } from "./used-imports.ts";

export interface SourceDialogProps {
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** How many numbers the table lists; a search finds the others. */
const mostListed = 200;
/** How many cells of one number and file are shown at first. */
const mostPlaces = 3;

/** For every number of a figure the file, sheet, row and column, and the file itself opened at that cell. Read only. */
export function SourceDialog({ figure, onClose }: SourceDialogProps) {
  const titleId = useId();
  const words = sourceWords[figure.language];
  const numbers = useMemo(() => listPlacedNumbers(figure), [figure]);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<SourcePlace | undefined>(numbers[0]?.places[0]);
  const found = numbers.filter(({ label, text }) => matches(`${label} ${text}`, search));

  return (
    <Modal className="dialog-panel source-dialog" labelledBy={titleId} onCancel={onClose}>
      <header className="source-head">
        <div>
          <p className="eyebrow">{words.title}</p>
          <h2 id={titleId}>{words.of(figure.title)}</h2>
        </div>
        <Button icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </header>
      {numbers.length === 0 && <p>{words.none}</p>}
      {numbers.length > 0 && (
        <div className="source-body">
          <div className="source-list">
            <SearchField label={words.search} placeholder={words.searchExample} value={search} onChange={setSearch} />
            <NumberTable
              words={words}
              numbers={found.slice(0, mostListed)}
              chosen={chosen}
              onChoose={setChosen}
              labelId={titleId}
            />
            {found.length > mostListed && <p className="report-note">{words.more(found.length - mostListed)}</p>}
          </div>
          <ChosenCell figure={figure} place={chosen} words={words} />
        </div>
      )}
    </Modal>
  );
}

function matches(text: string, search: string): boolean {
  const wanted = search.trim().toLowerCase().split(/\s+/);
  const folded = text.toLowerCase();
  return wanted.every((word) => folded.includes(word));
}

interface NumberTableProps {
  readonly words: SourceWords;
  readonly numbers: readonly PlacedNumber[];
  readonly chosen: SourcePlace | undefined;
  readonly onChoose: (place: SourcePlace) => void;
  readonly labelId: string;
}

function NumberTable({ words, numbers, chosen, onChoose, labelId }: NumberTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
    <div className="source-table" role="region" aria-labelledby={labelId} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map(({ key, label, text, places }) => (
            <tr key={key}>
              <th scope="row">
                {label}
                <b>{text}</b>
              </th>
              <td>
                <PlaceButtons words={words} label={label} places={places} chosen={chosen} onChoose={onChoose} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PlaceButtonsProps {
  readonly words: SourceWords;
  readonly label: string;
  readonly places: readonly SourcePlace[];
  readonly chosen: SourcePlace | undefined;
  readonly onChoose: (place: SourcePlace) => void;
}

/** The cells of one number, per file when there is more than one; a sum over many shows the first few and the rest on demand. */
function PlaceButtons({ words, label, places, chosen, onChoose }: PlaceButtonsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const files = [...new Set(places.map(({ file }) => file))];
  const shown = showsAll
    ? places
    : files.flatMap((file) => places.filter((each) => each.file === file).slice(0, mostPlaces));
  return (
    <span className="source-places">
      {files.map((file) => (
        <span key={file} className="source-places-of-file">
          {files.length > 1 && <span>{file}</span>}
          {shown
            .filter((place) => place.file === file)
            .map((place) => (
              <button
                key={keyOf(place)}
                type="button"
                className="link-button"
                aria-pressed={chosen !== undefined && keyOf(chosen) === keyOf(place)}
                onClick={() => {
                  onChoose(place);
                }}
              >
                {toColumnLetters(place.column)}
                {place.row}
                <span className="visually-hidden">
                  {` ${label}: ${place.file}, ${words.cell(place.sheet, place.row, toColumnLetters(place.column))}`}
                </span>
              </button>
            ))}
        </span>
      ))}
      {shown.length < places.length && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {words.more(places.length - shown.length)}
          <span className="visually-hidden"> {label}</span>
        </button>
      )}
    </span>
  );
}

interface ChosenCellProps {
  readonly figure: Figure;
  readonly place: SourcePlace | undefined;
  readonly words: SourceWords;
}

function ChosenCell({ figure, place, words }: ChosenCellProps) {
  const { used } = useUsedImports();
  if (place === undefined) return <p>{words.choose}</p>;
  const own = used.findLast(({ name }) => name === place.file);
  const source: PreviewRequest["source"] =
    own === undefined ? { kind: "bundled", file: place.file } : { kind: "import", id: own.id };
  return (
    <div className="source-cell">
      <p role="status">
        <b>{own === undefined ? place.file : words.ownFile(own.name)}</b>
        <br />
        {words.cell(place.sheet, place.row, toColumnLetters(place.column))}
      </p>
      {own === undefined && datasetsWithHiddenCells.includes(place.dataset) && (
        <p className="report-note">{words.masked}</p>
      )}
      <RawSheet
        key={keyOfSource(source)}
        words={importWords[figure.language].sheet}
        source={source}
        target={place}
        rows={13}
      />
    </div>
  );
}

function keyOf({ file, sheet, row, column }: SourcePlace): string {
  return `${file} ${sheet} ${row} ${column}`;
}

function keyOfSource(source: PreviewRequest["source"]): string {
  return source.kind === "import" ? source.id : source.file;
}
