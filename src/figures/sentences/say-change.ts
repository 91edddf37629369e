import type { Language } from "../../domain/language.ts";
import type { Unit } from "../../domain/unit.ts";
import { comparePrinted, formatDifference, type Printed } from "./printed.ts";

/** A number of now beside one of before; `when` is how the earlier period is called: `2023`, `augustus 2022`. */
export interface ChangeWords {
  readonly now: Printed;
  readonly before: Printed;
  readonly when: string;
  readonly unit: Unit;
}

/**
 * Rise, fall or none since an earlier period: "Dat is 0,3 procentpunt meer dan in 2023 (6,1%)." Numbers that are printed alike
 * are called alike, whatever their hidden decimals, and nothing rises or falls within what a source rounded away.
 */
export function sayChange({ now, before, when, unit }: ChangeWords, language: Language): string {
  const nl = language === "nl";
  switch (comparePrinted(now, before)) {
    case "same":
      return nl
        ? `Dat is ${unit === "percent" || unit === "ratio" ? "even hoog" : "evenveel"} als in ${when}.`
        : `That is ${unit === "percent" || unit === "ratio" ? "as high" : "as many"} as in ${when}.`;
    case "about":
      return nl
        ? `Dat is vrijwel gelijk aan ${when} (${before.text}).`
        : `That is almost the same as in ${when} (${before.text}).`;
    case "more":
    case "less": {
      const size = formatDifference(now, before, unit, language);
      const isMore = now.value > before.value;
      if (nl) return `Dat is ${size} ${isMore ? "meer" : "minder"} dan in ${when} (${before.text}).`;
      return `That is ${size} ${isMore ? "more" : unit === "percent" || unit === "ratio" ? "less" : "fewer"} than in ${when} (${before.text}).`;
    }
  }
}
