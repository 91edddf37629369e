import { subsidyLimits, type Calculation } from "../../domain/calculation.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { factOf } from "../../figures/figure.ts";
import { workplaceSubsidy } from "../../figures/measures/workplace-subsidy.ts";
import { formatRatio } from "../../format/format-number.ts";
import { readTypedNumber } from "../../format/read-typed-number.ts";
import { topicPartWords } from "../../format/topic-part-words.ts";
import { Button } from "../../ui/button.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { useFigure } from "../use-figure.ts";
import { changeView, useView } from "../view.ts";

type SubsidyKey = keyof typeof subsidyLimits;

/** The two inputs of the split of a budget: what the source says, until the reader types something else. They live in the address. */
export function SubsidyFields() {
  const { state, language } = useView();
  const loaded = useFigure(workplaceSubsidy);
  const words = topicPartWords[language].subsidy;
  if (loaded.status !== "ready") return null;
  const { calculation } = state;
  const { figure } = loaded;
  const [budget, share] = [factOf(figure, "budget"), factOf(figure, "result-share")];
  if (typeof budget?.value !== "number" || typeof share?.value !== "number") return null;
  const change = (changes: Partial<Calculation>): void => {
    changeView(state, { calculation: { ...calculation, ...changes } }, "replace");
  };
  /** Takes a typed number over when it is possible; an emptied field goes back to the source, which needs no place in the address. */
  const take = (key: SubsidyKey, published: number, text: string, problem: string): string | undefined => {
    const { lowest, highest, decimals } = subsidyLimits[key];
    const typed = text.trim() === "" ? published : readTypedNumber(text, language);
    if (typed === undefined || typed < lowest || typed > highest || roundHalfUp(typed, decimals) !== typed)
      return problem;
    change({ [key]: typed === published ? undefined : typed });
    return undefined;
  };
  const write = (key: SubsidyKey, value: number): string =>
    formatRatio(value, language, Number.isInteger(value) ? 0 : subsidyLimits[key].decimals);
  const published = { budget: budget.value, resultShare: share.value };
  return (
    <div className="subsidy-fields" role="group" aria-label={words.label}>
      <NumberField
        label={words.budget}
        unit={words.euro}
        value={write("budget", calculation.budget ?? published.budget)}
        hint={words.hint(budget.text)}
        onType={(text) => take("budget", published.budget, text, words.unreadableBudget)}
      />
      <NumberField
        label={words.resultShare}
        unit={words.percent}
        value={write("resultShare", calculation.resultShare ?? published.resultShare)}
        hint={words.hint(share.text)}
        onType={(text) => take("resultShare", published.resultShare, text, words.unreadableShare)}
      />
      {(calculation.budget !== undefined || calculation.resultShare !== undefined) && (
        <Button
          look="quiet"
          onClick={() => {
            change({ budget: undefined, resultShare: undefined });
          }}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
}
