import type { Cell } from "../domain/cell.ts";
import type { Language } from "../domain/language.ts";
import type { PeriodKey } from "../domain/period.ts";
import { isSmallCount } from "../domain/small-counts.ts";
import { formatList } from "../format/format-list.ts";
import { formatCount, formatRatio } from "../format/format-number.ts";
import { formatPeriod } from "../format/format-period.ts";
import type { ImportWords } from "../format/import-words.ts";
import type { Position } from "../imports/types.ts";
import type { NamePlace } from "./use-place-names.ts";

// How two states of a table are put into words: on the page of own files, and on the page of releases.

/** The name of a measure; one that we do not know keeps the words of its file. */
export function measureName(id: string, words: ImportWords): string {
  const names: Readonly<Record<string, string>> = words.measures;
  const text = Object.hasOwn(names, id) ? names[id] : undefined;
  return text ?? id.replaceAll("_", " ");
}

/** A column of a dataset in the reader's words; the export's own header stays as it is. */
export function columnName(column: string, words: ImportWords): string {
  const names: Readonly<Record<string, string>> = words.changes.columns;
  return Object.hasOwn(names, column) ? (names[column] ?? column) : column;
}

/** "Genk · 2023 · Mannen · Werkzoekenden zonder werk (WZW)" */
export function nameOfPosition(
  { measure, period, region, labels }: Position,
  words: ImportWords,
  language: Language,
  namePlace: NamePlace,
): string {
  return [
    namePlace(region),
    formatPeriod(period, language),
    ...Object.values(labels),
    measureName(measure, words),
  ].join(" · ");
}

/** A cell as its file has it: a hidden one stays hidden, and so does a small count of jobseekers. */
export function cellText(cell: Cell, measure: string, words: ImportWords, language: Language): string {
  if (cell.kind === "value") {
    if (isSmallCount(measure, cell.value)) return words.missing.suppressed;
    if (Number.isInteger(cell.value)) return formatCount(cell.value, language);
    return formatRatio(cell.value, language, Math.min(decimalsOf(cell.value), mostDecimals));
  }
  switch (cell.reason) {
    case "suppressed":
      return words.missing.suppressed;
    case "absent":
      return words.missing.absent;
    case "unreadable":
      return words.missing.unreadable;
    case "unreliable":
    case "not-applicable":
    case "not-a-number":
      return words.missing.other;
  }
}

/** Two values that differ in their file must not be printed alike; beyond this no source prints. */
const mostDecimals = 4;

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** A few periods by name, many by their ends. */
export function listPeriods(keys: readonly PeriodKey[], language: Language): string {
  const names = keys.map((key) => formatPeriod(key, language));
  return names.length <= 4 ? formatList(names, language) : `${names[0]} … ${names.at(-1)}`;
}

/** A dozen labels, and a sign that there are more. */
export function listSome(labels: readonly string[], language: Language): string {
  const shown = labels.filter((label) => label !== "");
  return shown.length > 12 ? `${shown.slice(0, 12).join(", ")} …` : formatList(shown, language);
}
