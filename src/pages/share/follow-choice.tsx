import { useId } from "react";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { useView } from "../view.ts";
import { shareWords } from "./share-words.ts";

export interface FollowChoiceProps {
  readonly follows: boolean;
  /** The year on which it stays otherwise; without it there is nothing to choose. */
  readonly year: number | undefined;
  readonly onChoose: (follows: boolean) => void;
}

/** What happens when new figures come: what is shared follows them, or stays on the year of now. */
export function FollowChoice({ follows, year, onChoose }: FollowChoiceProps) {
  const group = useId();
  const words = shareWords[useView().language].link;
  return (
    <fieldset className="share-choices">
      <legend>{words.when}</legend>
      <ChoiceField
        kind="radio"
        name={group}
        label={words.follows}
        checked={follows}
        onChange={() => {
          onChoose(true);
        }}
      >
        {words.followsHint}
      </ChoiceField>
      {year !== undefined && (
        <ChoiceField
          kind="radio"
          name={group}
          label={words.stays(year)}
          checked={!follows}
          onChange={() => {
            onChoose(false);
          }}
        >
          {words.staysHint}
        </ChoiceField>
      )}
    </fieldset>
  );
}
