import { useId, useState } from "react";
import { longestTitle, toTitle } from "../../permalink/deck.ts";
import { useView } from "../view.ts";
import { presentationWords } from "./presentation-words.ts";

export interface DeckTitleProps {
  readonly title: string;
  readonly onChange: (title: string) => void;
}

/** The title of the first slide; without one the presentation begins with a figure. */
export function DeckTitle({ title, onChange }: DeckTitleProps) {
  const { language } = useView();
  const words = presentationWords[language].title;
  const id = useId();
  // What is typed stands here; what is kept has no white space at its ends.
  const [typed, setTyped] = useState(title);
  const shown = toTitle(typed) === title ? typed : title;
  return (
    <p className="deck-title">
      <label className="field-label" htmlFor={id}>
        {words.label}
      </label>
      <span className="search-field">
        <input
          id={id}
          value={shown}
          maxLength={longestTitle}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(toTitle(event.target.value));
          }}
        />
      </span>
      <span className="deck-small" id={`${id}-hint`}>
        {words.hint}
      </span>
    </p>
  );
}
