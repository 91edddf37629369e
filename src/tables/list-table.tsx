import { useMemo, type JSX } from "react";
import type { ListFigure, ListGroup, ListItem } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { hasWords, toPieces, toSearchWords } from "./find-text.ts";

export interface ListTableProps {
  readonly figure: ListFigure;
  /** What the reader typed; it lives in the address. */
  readonly search?: string;
  /** Key of the chosen group; nothing for all. */
  readonly group?: string;
}

/** A long list of texts in groups that open, narrowed down by a search text and a group; what was found is marked. */
export function ListTable({ figure, search = "", group = "" }: ListTableProps): JSX.Element {
  const texts = drawingWords(figure.language);
  const words = useMemo(() => toSearchWords(search), [search]);
  const groups = useMemo(() => narrow(figure.groups, words, group), [figure, words, group]);
  const found = countItems(groups);
  const isNarrowed = words.length > 0 || group !== "";
  return (
    <div className="list-table">
      <p className="list-found" role="status">
        {found === 0 ? texts.nothingFound(search) : texts.found(found, countItems(figure.groups))}
      </p>
      {groups.map((one) => (
        // A new search opens what it found; opening and closing by hand lasts until then.
        <details key={`${one.key}-${String(isNarrowed)}`} className="list-group" open={isNarrowed}>
          <summary>
            <span className="list-group-name">{one.label}</span>
            <span className="list-group-count">{texts.countText(one.items.length)}</span>
          </summary>
          <ul>
            {one.items.map((item) => (
              <Item key={item.key} item={item} words={words} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Item({ item, words }: { readonly item: ListItem; readonly words: readonly string[] }): JSX.Element {
  return (
    <li className="list-item">
      <span className="list-item-label">
        <Marked text={item.label} words={words} />
      </span>
      {item.detail !== "" && (
        <span className="list-item-detail">
          <Marked text={item.detail} words={words} />
        </span>
      )}
      {item.marks.length > 0 && (
        <span className="list-item-marks">
          {item.marks.map((mark) => (
            <span key={mark} className="list-mark">
              {mark}
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

/** A text with the words that were searched for marked. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }): JSX.Element {
  if (words.length === 0) return <>{text}</>;
  return (
    <>
      {toPieces(text, words).map((piece) =>
        piece.isFound ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
      )}
    </>
  );
}

function narrow(groups: readonly ListGroup[], words: readonly string[], chosen: string): readonly ListGroup[] {
  return groups
    .filter(({ key }) => chosen === "" || key === chosen)
    .map((group) => ({
      ...group,
      items: group.items.filter(({ label, detail }) => hasWords(`${label} ${detail}`, words)),
    }))
    .filter(({ items }) => items.length > 0);
}

function countItems(groups: readonly ListGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}
