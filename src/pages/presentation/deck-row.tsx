import { useEffect, useId, useRef, useState } from "react";
import type { Figure } from "../../figures/figure.ts";
import { pageOfFigure } from "../../figures/gallery.ts";
import { longestTitle } from "../../permalink/deck.ts";
import { Button } from "../../ui/button.tsx";
import { useBuiltFigure } from "../use-built-figure.ts";
import { useOwnData } from "../use-figure.ts";
import { hrefOf, useView } from "../view.ts";
import { presentationWords } from "./presentation-words.ts";
import type { DeckEntry } from "./use-deck.ts";

/** The buttons of a row, by which the list gives them the focus back. */
export type RowAction = "up" | "down" | "retitle" | "remove";

/** The figure of a row, or how far it is. */
export type RowFigure = Figure | "loading" | "failed";

export interface DeckRowProps {
  readonly entry: DeckEntry;
  readonly position: number;
  readonly isLast: boolean;
  readonly onFigure: (key: string, figure: RowFigure) => void;
  readonly onMove: (by: 1 | -1, title: string) => void;
  readonly onRemove: (title: string) => void;
  /** `own`: the title that the figure has by itself, as far as it is known. */
  readonly onRetitle: (title: string, own: string) => void;
}

/** A figure of the presentation: what it says and of where and when, and what can be done to it. */
export function DeckRow(props: DeckRowProps) {
  const { entry, position, isLast, onFigure, onMove, onRemove, onRetitle } = props;
  const { key, item, definition, state } = entry;
  const { language } = useView();
  const words = presentationWords[language];
  const loaded = useBuiltFigure(definition, state, useOwnData());
  const retitleButton = useRef<HTMLButtonElement>(null);
  const [isEditing, setIsEditing] = useState(false);
  const { status } = loaded;
  const figure = status === "ready" ? loaded.figure : undefined;
  useEffect(() => {
    onFigure(key, figure ?? (status === "loading" ? "loading" : "failed"));
  }, [key, status, figure, onFigure]);
  const own = figure?.title ?? definition.name[language];
  const title = item.title || own;
  const page = pageOfFigure(definition);
  const about = <span className="visually-hidden">: {title}</span>;
  return (
    <li className="deck-row">
      <span className="deck-number" aria-hidden="true">
        {position}
      </span>
      <div className="deck-text">
        {isEditing ? (
          <TitleForm
            title={title}
            own={own}
            onSave={(text) => {
              setIsEditing(false);
              onRetitle(text, own);
            }}
            onCancel={() => {
              setIsEditing(false);
              retitleButton.current?.focus();
            }}
          />
        ) : (
          <h3>
            <a href={hrefOf(state, { page }, `#${definition.id}`)}>{title}</a>
          </h3>
        )}
        {figure !== undefined && (
          <p>
            {figure.subtitle} · {words.views[item.view]}
          </p>
        )}
        {figure !== undefined && item.title !== "" && <p className="deck-own-title">{words.ownTitle(figure.title)}</p>}
        {status === "loading" && <p aria-busy="true">{words.loading}</p>}
        {(loaded.status === "error" || loaded.status === "broken") && (
          <p role="alert">
            {words.figureFailed}{" "}
            {loaded.status === "error" && (
              <Button size="small" onClick={loaded.retry}>
                {words.retry}
              </Button>
            )}
          </p>
        )}
      </div>
      <div className="deck-actions">
        <Button
          size="small"
          icon="arrow-up"
          data-action="up"
          aria-label={`${words.up}: ${title}`}
          disabled={position === 1}
          onClick={() => {
            onMove(-1, title);
          }}
        />
        <Button
          size="small"
          icon="arrow-down"
          data-action="down"
          aria-label={`${words.down}: ${title}`}
          disabled={isLast}
          onClick={() => {
            onMove(1, title);
          }}
        />
        <Button
          size="small"
          look="quiet"
          data-action="retitle"
          ref={retitleButton}
          aria-expanded={isEditing}
          onClick={() => {
            setIsEditing(!isEditing);
          }}
        >
          {words.retitle}
          {about}
        </Button>
        <Button
          size="small"
          look="quiet"
          icon="close"
          data-action="remove"
          onClick={() => {
            onRemove(title);
          }}
        >
          {words.remove}
          {about}
        </Button>
      </div>
    </li>
  );
}

interface TitleFormProps {
  readonly title: string;
  /** The title that the figure has by itself. */
  readonly own: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
}

function TitleForm({ title, own, onSave, onCancel }: TitleFormProps) {
  const { language } = useView();
  const words = presentationWords[language];
  const id = useId();
  const [text, setText] = useState(title);
  return (
    <form
      className="deck-title-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {words.titleOf(title)}
      </label>
      <span className="search-field">
        <input
          id={id}
          value={text}
          maxLength={longestTitle}
          // The field was asked for with a button beside it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={(event) => {
            event.target.select();
          }}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
          }}
        />
      </span>
      <span className="deck-title-buttons">
        <Button type="submit" size="small" look="primary">
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        {title !== own && (
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              onSave(own);
            }}
          >
            {words.originalTitle}
          </Button>
        )}
      </span>
    </form>
  );
}
