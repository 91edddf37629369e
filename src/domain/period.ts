import type { Brand } from "./brand.ts";

/**
 * A period as sortable text: `2024`, `2024-H1`, `2024-Q3`, `2024-03`, `2011-01-01` (a reference date), or two of these
 * joined by `/` (a window or a change from the first to the second). No `Date`: clocks and zones do not belong in data.
 */
export type PeriodKey = Brand<string, "PeriodKey">;

export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half"; readonly year: number; readonly half: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: "span"; readonly from: PeriodKey; readonly to: PeriodKey };

const forms: readonly (readonly [RegExp, (m: readonly number[]) => Period | undefined])[] = [
  [/^(\d{4})$/, ([year = 0]) => ({ kind: "year", year })],
  [/^(\d{4})-H([12])$/, ([year = 0, half = 0]) => ({ kind: "half", year, half })],
  [/^(\d{4})-Q([1-4])$/, ([year = 0, quarter = 0]) => ({ kind: "quarter", year, quarter })],
  [
    /^(\d{4})-(\d{2})$/,
    ([year = 0, month = 0]) => (month >= 1 && month <= 12 ? { kind: "month", year, month } : undefined),
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    ([year = 0, month = 0, day = 0]) =>
      month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
        ? { kind: "day", year, month, day }
        : undefined,
  ],
];

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The period behind a key's text, or nothing when the text is no period. */
export function parsePeriod(text: string): Period | undefined {
  const slash = text.indexOf("/");
  if (slash >= 0) {
    const from = readPeriodKey(text.slice(0, slash));
    const to = readPeriodKey(text.slice(slash + 1));
    return from !== undefined && to !== undefined && !from.includes("/") && !to.includes("/")
      ? { kind: "span", from, to }
      : undefined;
  }
  for (const [form, make] of forms) {
    const match = form.exec(text);
    if (match !== null) return make(match.slice(1).map(Number));
  }
  return undefined;
}

/** The only way to make a {@link PeriodKey} from text: nothing when the text is no period in the canonical form. */
export function readPeriodKey(text: string): PeriodKey | undefined {
  return parsePeriod(text) === undefined ? undefined : (text as PeriodKey);
}

/** The key of a calendar year. */
export function toYearKey(year: number): PeriodKey {
  return String(year).padStart(4, "0") as PeriodKey;
}

/** The calendar year in which a period lies; for a window or change the year in which it ends. */
export function yearOf(key: PeriodKey): number {
  return Number(key.slice(key.indexOf("/") + 1, key.indexOf("/") + 5));
}

/** The same period one year earlier: `2023-Q4` for `2024-Q4`. A span moves as a whole. */
export function yearBefore(key: PeriodKey): PeriodKey {
  return key
    .split("/")
    .map((part) => `${String(Number(part.slice(0, 4)) - 1).padStart(4, "0")}${part.slice(4)}`)
    .join("/") as PeriodKey;
}

/** The last day that a period touches, as sortable text; of a window the end of its second part. */
export function endOfPeriod(key: PeriodKey): string {
  const period = parsePeriod(key);
  if (period === undefined) return key;
  switch (period.kind) {
    case "year":
      return `${key}-12-31`;
    case "half":
      return `${key.slice(0, 4)}-${period.half === 1 ? "06-30" : "12-31"}`;
    case "quarter":
      return `${key.slice(0, 4)}-${String(period.quarter * 3).padStart(2, "0")}-31`;
    case "month":
      return `${key}-31`;
    case "day":
      return key;
    case "span":
      return endOfPeriod(period.to);
  }
}
