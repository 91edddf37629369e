import { factOf } from "../figures/figure.ts";
import { employmentRate } from "../figures/employment/employment-rate.ts";
import { useFigure } from "./use-figure.ts";
import { useView } from "./view.ts";

/** The employment rate of the chosen area beside the goal, for the ruler under the selector bar; nothing without a rate. */
export function useEmploymentRuler(): { readonly rate: number; readonly goal: number } | undefined {
  const {
    state: { goal },
  } = useView();
  const state = useFigure(employmentRate);
  if (state.status !== "ready") return undefined;
  const rate = factOf(state.figure, "rate")?.value;
  return rate === undefined || rate === null ? undefined : { rate, goal: goal.rate };
}
