import { useId, useState } from "react";

export interface NumberFieldProps {
  readonly label: string;
  /** What is counted, behind the number: "euro". */
  readonly unit: string;
  /** The number in use, as it is written everywhere. */
  readonly value: string;
  /** Where the number comes from, or what one may type. */
  readonly hint: string;
  /** Takes what was typed over; what it returns is the sentence that says why it could not. */
  readonly onType: (text: string) => string | undefined;
}

/** What is being typed, as it stands in the field, until the reader leaves it. */
interface Draft {
  readonly text: string;
  readonly problem: string | undefined;
}

/** A field for one number. What cannot be used stands there with the reason; on leaving, the number in use comes back. */
export function NumberField({ label, unit, value, hint, onType }: NumberFieldProps) {
  const [draft, setDraft] = useState<Draft>();
  const id = useId();
  const problem = draft?.problem;
  return (
    <div className="number-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="number-field-box">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={draft?.text ?? value}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-unit ${id}-help`}
          onChange={(event) => {
            const text = event.target.value;
            setDraft({ text, problem: onType(text) });
          }}
          onBlur={() => {
            setDraft(undefined);
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      <span className="number-field-help" id={`${id}-help`} role="status">
        {problem ?? hint}
      </span>
    </div>
  );
}
