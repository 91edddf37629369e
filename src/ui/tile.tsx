import { useId, useState, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

export interface TileProps {
  readonly label: string;
  /** `value`: the number as it is written everywhere, `suffix` for what stands smaller after it. `none`: no number, with the reason. */
  readonly content:
    | { readonly kind: "value"; readonly text: string; readonly suffix?: string }
    | { readonly kind: "none"; readonly text: string };
  readonly children: ReactNode;
  readonly period: string;
  /** Behind an info button; `label` names that button. */
  readonly definition?: { readonly label: string; readonly text: string };
}

/** One number with a sentence that places it. */
export function Tile({ label, content, children, period, definition }: TileProps) {
  const [open, setOpen] = useState(false);
  const definitionId = useId();
  return (
    <article className="tile">
      <div className="tile-head">
        <h3 className="tile-label">{label}</h3>
        {definition !== undefined && (
          <button
            type="button"
            className="tile-info"
            aria-label={definition.label}
            aria-expanded={open}
            aria-controls={definitionId}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Icon name={open ? "close" : "info"} />
          </button>
        )}
      </div>
      {definition !== undefined && (
        <p className="tile-definition" id={definitionId} hidden={!open}>
          {definition.text}
        </p>
      )}
      <p className={content.kind === "none" ? "tile-value tile-value--none" : "tile-value"}>
        {content.kind === "value" ? <TileNumber text={content.text} suffix={content.suffix} /> : content.text}
      </p>
      <p className="tile-sentence">{children}</p>
      <p className="tile-period">{period}</p>
    </article>
  );
}

interface TileNumberProps {
  readonly text: string;
  readonly suffix: string | undefined;
}

/** Sets a word before the number, the percent sign and the suffix smaller; the text itself stays as it was given. */
function TileNumber({ text, suffix }: TileNumberProps) {
  const [, word = "", number = text, percent = ""] = /^(\D+ )?(.*?)(%?)$/.exec(text) ?? [];
  return (
    <>
      {word !== "" && <small className="tile-word">{word}</small>}
      {number}
      {percent !== "" && <small>{percent}</small>}
      {suffix !== undefined && (
        <>
          {" "}
          <small>{suffix}</small>
        </>
      )}
    </>
  );
}
