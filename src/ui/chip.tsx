import type { KeyboardEvent, Ref } from "react";
import { Icon } from "./icon.tsx";
import { KeySample, type KeyRole } from "./key-sample.tsx";

export interface ChipProps {
  readonly label: string;
  readonly keyRole: KeyRole;
  /** Name of the button that takes the chip away: "Vlaanderen weghalen". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly removeRef?: Ref<HTMLButtonElement>;
}

/** A chosen thing with a sample of its line. The button removes it, and so do Delete and Backspace on that button. */
export function Chip({ label, keyRole, removeLabel, onRemove, removeRef }: ChipProps) {
  function removeByKey(event: KeyboardEvent) {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    onRemove();
  }
  return (
    <span className="chip">
      <KeySample keyRole={keyRole} />
      {label}
      <button
        type="button"
        className="chip-remove"
        aria-label={removeLabel}
        ref={removeRef ?? null}
        onClick={onRemove}
        onKeyDown={removeByKey}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
