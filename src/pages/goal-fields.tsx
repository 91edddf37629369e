import { flemishGoal, goalLimits, type GoalChoice } from "../domain/goal.ts";
import { roundHalfUp } from "../domain/round.ts";
import { formatRatio } from "../format/format-number.ts";
import { readTypedNumber } from "../format/read-typed-number.ts";
import { roadWords } from "../format/road-words.ts";
import type { Step } from "../permalink/use-query-string.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceField } from "../ui/choice-field.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { changeView, useView } from "./view.ts";

/** What the rate is set against: rate, year, and whether the line is drawn. In the address, as everything. */
export function GoalFields({ hasReset = true }: { readonly hasReset?: boolean }) {
  const { state, language } = useView();
  const { goal } = state;
  const words = roadWords[language].goal;
  const change = (changes: Partial<GoalChoice>, step: Step): void => {
    changeView(state, { goal: { ...goal, ...changes } }, step);
  };
  /** Takes a typed number over when it may be a goal; an emptied field goes back to the Flemish goal. */
  const take = (key: "rate" | "year", text: string): string | undefined => {
    const typed = text.trim() === "" ? flemishGoal[key] : readTypedNumber(text, language);
    const { lowest, highest, decimals, problem } =
      key === "rate"
        ? { lowest: goalLimits.lowestRate, highest: goalLimits.highestRate, decimals: 1, problem: words.unreadableRate }
        : { lowest: goalLimits.firstYear, highest: goalLimits.lastYear, decimals: 0, problem: words.unreadableYear };
    if (typed === undefined || typed < lowest || typed > highest || roundHalfUp(typed, decimals) !== typed) {
      return problem;
    }
    change({ [key]: typed }, "replace");
    return undefined;
  };
  const isFlemish = goal.rate === flemishGoal.rate && goal.year === flemishGoal.year;
  return (
    <div className="goal-fields" role="group" aria-label={words.label}>
      <NumberField
        label={words.rate}
        unit={words.percent}
        value={formatRatio(goal.rate, language, Number.isInteger(goal.rate) ? 0 : 1)}
        hint={isFlemish ? words.flemish : words.own}
        onType={(text) => take("rate", text)}
      />
      <NumberField
        label={words.year}
        unit=""
        value={String(goal.year)}
        hint={words.yearHint}
        onType={(text) => take("year", text)}
      />
      <ChoiceField
        kind="switch"
        label={words.show}
        checked={goal.isShown}
        onChange={(isShown) => {
          change({ isShown }, "push");
        }}
      />
      {hasReset && !isFlemish && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            change(flemishGoal, "push");
          }}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
}
