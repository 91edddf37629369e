import { useId } from "react";
import { Icon } from "./icon.tsx";

export interface SelectOption<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

export interface SelectFieldProps<Key extends string> {
  readonly label: string;
  /** Whether the label stands beside the field; otherwise only assistive technology gets it. */
  readonly labelShown?: boolean;
  readonly options: readonly SelectOption<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** The browser's own list, in the look of the house. */
export function SelectField<Key extends string>(props: SelectFieldProps<Key>) {
  const { label, labelShown = false, options, value, onChange } = props;
  const id = useId();
  return (
    <>
      <label className={labelShown ? "field-label" : "visually-hidden"} htmlFor={id}>
        {label}
      </label>
      <span className="select-field">
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const option = options.find((candidate) => candidate.key === event.target.value);
            if (option !== undefined) onChange(option.key);
          }}
        >
          {options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={14} />
      </span>
    </>
  );
}
