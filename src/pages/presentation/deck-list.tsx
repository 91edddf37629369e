import { useEffect, useRef, useState } from "react";
import { toTitle, type DeckItem } from "../../permalink/deck.ts";
import { Button } from "../../ui/button.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { useView } from "../view.ts";
import { DeckRow, type RowAction, type RowFigure } from "./deck-row.tsx";
import { presentationWords } from "./presentation-words.ts";
import type { DeckEntry } from "./use-deck.ts";

export interface DeckListProps {
  readonly entries: readonly DeckEntry[];
  readonly onChange: (items: readonly DeckItem[]) => void;
  readonly onFigure: (key: string, figure: RowFigure) => void;
}

/** The figures in their order, each with what can be done to it. What is done is said aloud; the focus stays where it was. */
export function DeckList({ entries, onChange, onFigure }: DeckListProps) {
  const { language } = useView();
  const words = presentationWords[language];
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<{ readonly before: readonly DeckItem[]; readonly title: string }>();
  const list = useRef<HTMLOListElement>(null);
  /** Which button gets the focus once the list is drawn anew. */
  const focus = useRef<{ readonly at: number; readonly action: RowAction }>(undefined);
  const items = entries.map(({ item }) => item);

  useEffect(() => {
    if (focus.current === undefined) return;
    const { at, action } = focus.current;
    focus.current = undefined;
    const row = list.current?.children[Math.min(at, entries.length - 1)];
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    // The first cannot go up any further, nor the last down: the other button is beside it.
    const other = row?.querySelector<HTMLButtonElement>(
      action === "up" ? '[data-action="down"]' : '[data-action="up"]',
    );
    (wanted?.disabled === true ? other : wanted)?.focus();
  });

  function move(from: number, by: 1 | -1, title: string): void {
    const to = from + by;
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) return;
    focus.current = { at: to, action: by === -1 ? "up" : "down" };
    setRemoved(undefined);
    setSaid(words.moved(title, to + 1, items.length));
    onChange(items.toSpliced(from, 1).toSpliced(to, 0, item));
  }

  function remove(at: number, title: string): void {
    focus.current = { at, action: "remove" };
    setRemoved({ before: items, title });
    setSaid(words.removed(title));
    onChange(items.toSpliced(at, 1));
  }

  function retitle(at: number, text: string, own: string): void {
    const item = items[at];
    if (item === undefined) return;
    const title = toTitle(text) === own ? "" : toTitle(text);
    focus.current = { at, action: "retitle" };
    setRemoved(undefined);
    setSaid(words.retitled(title || own));
    onChange(items.with(at, { ...item, title }));
  }

  return (
    <>
      <ol className="deck-list" ref={list}>
        {entries.map((entry, index) => (
          <DeckRow
            key={entry.key}
            entry={entry}
            position={index + 1}
            isLast={index === entries.length - 1}
            onFigure={onFigure}
            onMove={(by, title) => {
              move(index, by, title);
            }}
            onRemove={(title) => {
              remove(index, title);
            }}
            onRetitle={(title, own) => {
              retitle(index, title, own);
            }}
          />
        ))}
      </ol>
      {removed !== undefined && (
        <p className="deck-removed">
          {words.removed(removed.title)}{" "}
          <Button
            size="small"
            onClick={() => {
              onChange(removed.before);
              setRemoved(undefined);
              setSaid("");
            }}
          >
            {words.undo}
          </Button>
        </p>
      )}
      <LiveRegion message={said} />
    </>
  );
}
