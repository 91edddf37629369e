import type { ShellWords } from "../../format/shell-words.ts";
import type { ViewState } from "../../permalink/view-state.ts";
import { SelectField } from "../../ui/select-field.tsx";

type PeriodChoice = Pick<ViewState, "from" | "to">;

export interface PeriodFieldsProps extends PeriodChoice {
  readonly words: ShellWords["selector"];
  readonly years: readonly number[];
  readonly onChange: (period: PeriodChoice) => void;
}

/** From and to. "latest" follows new data, a year stays; the years on offer never cross each other. */
export function PeriodFields({ words, years, from, to, onChange }: PeriodFieldsProps) {
  const beginnings = years.filter((year) => to === "latest" || year <= to);
  const ends = years.filter((year) => from === "first" || year >= from);
  return (
    <div className="selector-group" role="group" aria-label={words.period}>
      <span className="selector-label" aria-hidden="true">
        {words.period}
      </span>
      <SelectField
        label={words.from}
        options={[{ key: "first", label: words.first }, ...beginnings.map(toOption)]}
        value={String(from)}
        onChange={(key) => {
          onChange({ from: key === "first" ? key : Number(key), to });
        }}
      />
      <span className="selector-until" aria-hidden="true">
        {words.until}
      </span>
      <SelectField
        label={words.to}
        options={[...ends.map(toOption), { key: "latest", label: words.latest }]}
        value={String(to)}
        onChange={(key) => {
          onChange({ from, to: key === "latest" ? key : Number(key) });
        }}
      />
    </div>
  );
}

function toOption(year: number): { readonly key: string; readonly label: string } {
  return { key: String(year), label: String(year) };
}
