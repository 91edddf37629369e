import type { Language } from "../domain/language.ts";
import { formatList } from "../format/format-list.ts";
import { toYearKey } from "../domain/period.ts";
import type { Category } from "./figure.ts";
import type { Selection } from "./figure-input.ts";

/** The years between the first and last that lie inside the selection. */
export function selectYears(first: number, last: number, { from, to }: Selection): readonly number[] {
  const start = from === "first" ? first : Math.max(first, from);
  const end = to === "latest" ? last : Math.min(last, to);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
}

/** Years as the categories of a figure; `’24` where columns leave little room. */
export function toYearCategories(years: readonly number[], room: "wide" | "narrow" = "wide"): readonly Category[] {
  return years.map((year) => {
    const label = String(year);
    return { key: toYearKey(year), label, shortLabel: room === "wide" ? label : `’${label.slice(2)}` };
  });
}

/** The note of a figure that shows an older year (or `text`, a part of it) than the one asked for; nothing when it shows what was asked. */
export function noteOnYear(shown: number, { to, language }: Selection, text = String(shown)): readonly string[] {
  if (to === "latest" || to === shown) return [];
  return [
    language === "nl"
      ? `Voor ${to} heeft deze reeks geen cijfer; u ziet ${text}.`
      : `This series has no figure for ${to}; you see ${text}.`,
  ];
}

/** Which years a source has, for a figure that shows none of them. */
export function sayKnownYears(known: readonly number[], language: Language): string {
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return language === "nl" ? `Onze bron loopt van ${first} tot ${last}.` : `Our source runs from ${first} to ${last}.`;
}

/** `2014–2019 en 2021`. */
export function joinYears(years: readonly number[], language: Language): string {
  const spans: string[] = [];
  let start = 0;
  years.forEach((year, index) => {
    if (years[index + 1] === year + 1) return;
    const first = years[start] as number;
    spans.push(first === year ? String(year) : `${first}–${year}`);
    start = index + 1;
  });
  return formatList(spans, language);
}
