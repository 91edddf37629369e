import type { GoalChoice } from "../domain/goal.ts";
import type { Language } from "../domain/language.ts";
import { formatRate } from "./format-number.ts";

/** The rate of a goal as it is written everywhere: `80%`, `77,5%`. */
export function formatGoal({ rate }: Pick<GoalChoice, "rate">, language: Language): string {
  return formatRate(rate, language, Number.isInteger(rate) ? 0 : 1);
}
