/** One choice out of a few, all in view. */
export interface SegmentedProps<Key extends string> {
  /** Name of the group, for who cannot see it. */
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
}

/** A row of buttons of which one is pressed. Changes what is counted, not which panel is shown: that is what tabs are for. */
export function Segmented<Key extends string>({ label, options, selected, onSelect }: SegmentedProps<Key>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          className="segment"
          aria-pressed={option.key === selected}
          onClick={() => {
            if (option.key !== selected) onSelect(option.key);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
