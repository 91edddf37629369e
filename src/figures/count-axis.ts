import type { Language } from "../domain/language.ts";
import { formatCount } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import type { Series, ValueAxis } from "./figure.ts";
import { drawnValues } from "./points.ts";

/** The axis of whole things that are counted: from zero, for bars in few steps. */
export function toCountAxis(
  series: readonly Pick<Series, "points">[],
  language: Language,
  steps: "few" | "usual" = "few",
): ValueAxis {
  return toValueAxis({
    values: drawnValues(series),
    fromZero: true,
    format: (value) => formatCount(value, language),
    language,
    ...(steps === "few" ? { count: 4 } : {}),
  });
}
