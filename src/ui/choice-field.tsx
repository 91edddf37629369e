import { useId, type ReactNode } from "react";

export interface ChoiceFieldProps {
  /** `check`: on or off by itself; `switch`: turns something on at once; `radio`: one of a group with this name. */
  readonly kind: "check" | "switch" | "radio";
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly name?: string;
  /** What it means or adds, under the label. */
  readonly children?: ReactNode;
}

/** A box, switch or round with its label and a line of explanation. */
export function ChoiceField({ kind, label, checked, onChange, name, children }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className="choice-field">
      <input
        id={id}
        type={kind === "radio" ? "radio" : "checkbox"}
        {...(kind === "switch" ? { role: "switch" } : {})}
        {...(name === undefined ? {} : { name })}
        checked={checked}
        {...(children === undefined ? {} : { "aria-describedby": `${id}-hint` })}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      {children !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {children}
        </span>
      )}
    </div>
  );
}
