import type { Language } from "../domain/language.ts";
import { formatCount } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import type { Series, ValueAxis } from "./figure.ts";
import { drawnValues } from "./points.ts";

/** The axis of bars that count whole things: from zero, in few steps. */
export function toCountAxis(series: readonly Pick<Series, "points">[], language: Language): ValueAxis {
  return toValueAxis({
    values: drawnValues(series),
    fromZero: true,
    format: (value) => formatCount(value, language),
    language,
    count: 4,
  });
}
