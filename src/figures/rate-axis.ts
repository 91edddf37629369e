import type { Language } from "../domain/language.ts";
import { formatRate } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import type { Series, ValueAxis } from "./figure.ts";
import { drawnValues } from "./points.ts";

/** The axis of rates in percent, with whole percents as ticks: bars start at zero, lines need not. */
export function toRateAxis(
  series: readonly Pick<Series, "points">[],
  language: Language,
  start: "zero" | "free",
): ValueAxis {
  return toValueAxis({
    values: drawnValues(series),
    fromZero: start === "zero",
    format: (value) => formatRate(value, language, 0),
    language,
  });
}
