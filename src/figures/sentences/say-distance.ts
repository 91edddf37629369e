import type { GoalChoice } from "../../domain/goal.ts";
import type { Language } from "../../domain/language.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatAbout, formatPoints } from "../../format/format-number.ts";

/**
 * How far an employment rate of 20–64 lies from the goal: `3,7 procentpunt onder 80%`, `ongeveer 1 procentpunt boven 80%` for a
 * rate that its source rounded to whole percents, `ongeveer op 80%` when such a rate may be the goal itself.
 */
export function sayDistance(
  rate: number,
  isExact: boolean,
  goal: Pick<GoalChoice, "rate">,
  language: Language,
): string {
  const nl = language === "nl";
  const aim = formatGoal(goal, language);
  const size = Math.abs(goal.rate - rate);
  if (isExact ? size < 0.05 : size <= 0.5) {
    return `${isExact ? (nl ? "precies" : "exactly") : nl ? "ongeveer" : "about"} ${nl ? "op" : "at"} ${aim}`;
  }
  const gap = formatPoints(size, language, isExact ? 1 : 0);
  const side = rate < goal.rate ? (nl ? "onder" : "below") : nl ? "boven" : "above";
  return `${isExact ? gap : formatAbout(gap, language)} ${side} ${aim}`;
}
