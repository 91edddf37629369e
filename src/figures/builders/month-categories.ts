import type { Language } from "../../domain/language.ts";
import { readPeriodKey, yearOf, type PeriodKey } from "../../domain/period.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import type { Category } from "../figure.ts";

/** The published months, and one category for each stretch of months between them. */
export function toMonthCategories(months: readonly PeriodKey[], language: Language): readonly Category[] {
  return months.flatMap((month, index): readonly Category[] => {
    const own = { key: month, label: formatPeriod(month, language), shortLabel: formatShortPeriod(month, language) };
    const next = months[index + 1];
    const [first, last] = next === undefined ? [] : [monthAfter(month, 1), monthAfter(next, -1)];
    if (first === undefined || last === undefined || first > last) return [own];
    const ends = [...new Set([first, last])].map((each) => formatPeriod(each, language));
    return [own, { key: `tot-${next}`, label: ends.join("–"), shortLabel: "" }];
  });
}

function monthAfter(month: PeriodKey, steps: number): PeriodKey | undefined {
  const count = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + steps;
  const [year, rest] = [Math.floor(count / 12), count % 12];
  return readPeriodKey(`${year}-${String(rest + 1).padStart(2, "0")}`);
}
