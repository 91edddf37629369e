import type { PlaceOption } from "./place-options.ts";

export interface PlaceShortcutsProps {
  /** "Snel naar", "Bedoelt u" */
  readonly label: string;
  readonly options: readonly PlaceOption[];
  readonly onPick: (option: PlaceOption) => void;
}

/** A few places that are one click away, outside of what Enter in the search field chooses from. */
export function PlaceShortcuts({ label, options, onPick }: PlaceShortcutsProps) {
  return (
    <div className="place-quick" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {options.map((option) => (
        <button
          key={`${option.key} ${option.label}`}
          type="button"
          className="place-quick-button"
          onClick={() => {
            onPick(option);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
