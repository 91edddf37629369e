import type { Language } from "../../../domain/language.ts";
import type { Unit } from "../../../domain/unit.ts";
import { formatEuro, formatRatio, formatSigned } from "../../../format/format-number.ts";

/**
 * Numbers in a file. A percentage is a true one there: 76,3% is the number 0.763 with the format `0.0%`, which a program set to
 * Dutch shows with a comma.
 */
export function toFileValue(value: number, unit: Unit): number {
  return unit === "percent" ? withoutNoise(value / 100) : value;
}

/** Dividing by a hundred leaves digits behind that no source has. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** The format of the cells of a unit. */
export function toCellFormat(unit: Unit, values: readonly number[]): string {
  switch (unit) {
    case "percent":
      return "0.0%";
    case "ratio":
    case "percentage-points":
      return "0.0";
    case "index":
    case "persons":
    case "vacancies":
    case "jobs":
    case "occupations":
      return "#,##0";
    case "euro":
    case "other":
      return values.every(Number.isInteger) ? "#,##0" : "#,##0.00";
  }
}

/** A number and how a figure prints it. */
export interface Printed {
  readonly value: number;
  readonly text: string;
}

/**
 * The format in which a program prints these numbers as the figure does; nothing when no format can ("ongeveer 26.050"). A label
 * with a format follows its cell when someone edits it, a text does not.
 */
export function findFormat(printed: readonly Printed[], unit: Unit, language: Language): string | undefined {
  const decimals = Math.max(0, ...printed.map(({ text }) => decimalsOf(text, language)));
  return candidates(unit, decimals, language).find((candidate) =>
    printed.every(({ value, text }) => candidate.print(value) === text),
  )?.format;
}

interface Candidate {
  readonly format: string;
  readonly print: (value: number) => string;
}

function candidates(unit: Unit, decimals: number, language: Language): readonly Candidate[] {
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const isPercent = unit === "percent";
  const sign = isPercent ? "%" : "";
  const plain = isPercent ? `${digits}%` : `#,##${digits}`;
  const signed: Candidate = {
    format: `+${plain};"−"${plain};${plain}`,
    print: (value) => `${formatSigned(value, language, decimals)}${sign}`,
  };
  const unsigned: Candidate = {
    // A real minus, as everywhere in the house.
    format: `${plain};"−"${plain}`,
    print: (value) => `${formatRatio(value, language, decimals)}${sign}`,
  };
  const positive: Candidate = { format: plain, print: (value) => (value < 0 ? "" : unsigned.print(value)) };
  const euro: Candidate = {
    format: language === "nl" ? `${plain}" euro"` : `"€"${plain}`,
    print: (value) => formatEuro(value, language),
  };
  return [positive, unsigned, signed, ...(unit === "euro" ? [euro] : [])];
}

const decimalPart: Readonly<Record<Language, RegExp>> = { nl: /\d,(\d+)/, en: /\d\.(\d+)/ };

function decimalsOf(text: string, language: Language): number {
  return decimalPart[language].exec(text)?.[1]?.length ?? 0;
}
