import type { SeriesFigure, ValueAxis as FigureAxis } from "../../../figures/figure.ts";
import type { ValueAxis } from "../chart/chart-model.ts";
import { findFormat, toCellFormat, toFileValue } from "./number-format.ts";

/** The axis of values of a figure, in the numbers of the file. Labels are written as the figure writes its ticks. */
export function toAxisModel(
  figure: Pick<SeriesFigure, "axis" | "unit" | "language" | "goal">,
  changes: Partial<Pick<FigureAxis, "min" | "max">> = {},
): ValueAxis {
  const { axis, unit, language } = figure;
  const [first, second] = axis.ticks;
  const printed = axis.ticks.map(({ value, label }) => ({ value, text: label }));
  const step = first === undefined || second === undefined ? undefined : second.value - first.value;
  return {
    min: toFileValue(changes.min ?? axis.min, unit),
    max: toFileValue(changes.max ?? axis.max, unit),
    format: withoutGoal(findFormat(printed, unit, language) ?? toCellFormat(unit, []), figure),
    ...(step === undefined ? { isHidden: true } : { step: toFileValue(step, unit) }),
  };
}

/** The tick at the goal is not printed: its line, which runs through it, has a flag. */
function withoutGoal(format: string, { goal, unit }: Pick<SeriesFigure, "goal" | "unit">): string {
  if (goal === undefined) return format;
  const value = toFileValue(goal.value, unit);
  const [below, above] = [value - 0.0005, value + 0.0005].map((limit) => Number(limit.toFixed(5)));
  return `[<${below}]${format};[>${above}]${format};""`;
}
