import type { Language } from "../../domain/language.ts";
import type { Unit } from "../../domain/unit.ts";
import { formatList } from "../../format/format-list.ts";
import { comparePrinted, formatDifference, type Printed } from "./printed.ts";

/** Another place or group in the same period. */
export interface Compared {
  readonly name: string;
  readonly number: Printed;
}

/** `percent` and `ratio` are high or low; counts are many or few and are not compared between places of different size. */
type RateUnit = Extract<Unit, "percent" | "ratio">;

/**
 * A rate beside those of other places in the same period, in one sentence: "Dat is 0,3 procentpunt lager dan in Vlaanderen
 * (6,6%) en even hoog als in Antwerpen (6,3%)." Nothing when there is nobody to compare with.
 */
export function sayComparison(
  own: Printed,
  others: readonly Compared[],
  unit: RateUnit,
  language: Language,
): readonly string[] {
  if (others.length === 0) return [];
  const nl = language === "nl";
  const parts = others.map(({ name, number }) => {
    const place = nl ? `in ${name} (${number.text})` : `in ${name} (${number.text})`;
    switch (comparePrinted(own, number)) {
      case "same":
        return nl ? `even hoog als ${place}` : `as high as ${place}`;
      case "about":
        return nl ? `ongeveer even hoog als ${place}` : `about as high as ${place}`;
      case "more":
        return `${formatDifference(own, number, unit, language)} ${nl ? "hoger dan" : "higher than"} ${place}`;
      case "less":
        return `${formatDifference(own, number, unit, language)} ${nl ? "lager dan" : "lower than"} ${place}`;
    }
  });
  return [nl ? `Dat is ${formatList(parts, "nl")}.` : `That is ${formatList(parts, "en")}.`];
}
