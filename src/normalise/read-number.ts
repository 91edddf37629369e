import type { Precision } from "../domain/cell.ts";

/** What a column counts, as far as reading its numbers goes: a dot in `1.234` separates thousands only in a count. */
export type NumberUse = "count" | "rate" | "unknown";

/** How the numbers of one column are written. */
export interface NumberStyle {
  readonly decimal: "," | ".";
  readonly thousands: "," | "." | "none";
}

/** The style of a column, and whether another reading was possible. */
export interface ChosenStyle {
  readonly style: NumberStyle;
  /** A token that could be read in two ways, when nothing in the column decided. */
  readonly doubt?: NumberDoubt;
  /** Tokens that contradict each other (`1.234,5` beside `12.5`); no separator of this column can be trusted. */
  readonly isMixed: boolean;
}

/** Two readings of one token: what was assumed, what it may be instead, and the style of that other reading. */
export interface NumberDoubt {
  readonly token: string;
  readonly assumedAs: "thousands" | "decimal";
  readonly assumed: number;
  readonly other: number;
  readonly otherStyle: NumberStyle;
}

/** One number as it is written: digits with separators, and what stands around it. */
interface Token {
  readonly sign: 1 | -1;
  readonly body: string;
  readonly precision: Precision;
  readonly isPercent: boolean;
}

const prefixes: readonly (readonly [RegExp, Precision])[] = [
  [/^(≥|>=)\s*/, "at-least"],
  [/^>\s*/, "more-than"],
  [/^(<|≤|<=)\s*/, "less-than"],
  [/^(±|~|≈|ca\.?|circa)\s*/i, "about"],
];

const body = /^\d+([.,]\d+)*$/;
const blanks = /[\s\u00a0\u2007\u2009\u202f]/;
const grouped = /^\d{1,3}([\s\u00a0\u2007\u2009\u202f]\d{3})+(?=$|[.,])/;

function readToken(text: string): Token | undefined {
  let rest = text.trim();
  let precision: Precision = "exact";
  for (const [pattern, meaning] of prefixes) {
    if (pattern.test(rest)) {
      rest = rest.replace(pattern, "");
      precision = meaning;
      break;
    }
  }
  const isPercent = rest.endsWith("%");
  if (isPercent) rest = rest.slice(0, -1).trimEnd();
  const signMatch = /^([-−–+])\s*/.exec(rest);
  if (signMatch !== null) rest = rest.slice(signMatch[0].length);
  if (grouped.test(rest)) rest = rest.replace(grouped, (group) => group.replace(new RegExp(blanks, "g"), ""));
  if (!body.test(rest)) return undefined;
  return { sign: signMatch !== null && signMatch[1] !== "+" ? -1 : 1, body: rest, precision, isPercent };
}

const dotGroups = /^\d{1,3}(\.\d{3})+$/;
const commaGroups = /^\d{1,3}(,\d{3})+$/;

/** How the texts of one column write numbers, decided over the whole column and never per cell. */
export function chooseNumberStyle(texts: Iterable<string>, use: NumberUse): ChosenStyle {
  const seen = { dotDecimal: false, commaDecimal: false, dotThousands: false, commaThousands: false };
  let doubtfulDot: string | undefined;
  let doubtfulComma: string | undefined;
  for (const text of texts) {
    const token = readToken(text);
    if (token === undefined) continue;
    const { body: digits } = token;
    const dots = digits.split(".").length - 1;
    const commas = digits.split(",").length - 1;
    if (dots > 0 && commas > 0) {
      if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) seen.commaDecimal = seen.dotThousands = true;
      else if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) seen.dotDecimal = seen.commaThousands = true;
    } else if (dots > 1) seen.dotThousands ||= dotGroups.test(digits);
    else if (commas > 1) seen.commaThousands ||= commaGroups.test(digits);
    else if (dots === 1) {
      if (dotGroups.test(digits) && !digits.startsWith("0")) doubtfulDot ??= digits;
      else seen.dotDecimal = true;
    } else if (commas === 1) {
      if (commaGroups.test(digits) && !digits.startsWith("0")) doubtfulComma ??= digits;
      else seen.commaDecimal = true;
    }
  }
  return decide(seen, use, doubtfulDot, doubtfulComma);
}

interface Seen {
  readonly dotDecimal: boolean;
  readonly commaDecimal: boolean;
  readonly dotThousands: boolean;
  readonly commaThousands: boolean;
}

const dutch: NumberStyle = { decimal: ",", thousands: "." };
const english: NumberStyle = { decimal: ".", thousands: "," };

function decide(seen: Seen, use: NumberUse, dot: string | undefined, comma: string | undefined): ChosenStyle {
  const isDutch = seen.commaDecimal || seen.dotThousands;
  const isEnglish = seen.dotDecimal || seen.commaThousands;
  if (isDutch && isEnglish) return { style: dutch, isMixed: true };
  if (isDutch)
    return { style: use === "rate" && !seen.dotThousands ? { ...dutch, thousands: "none" } : dutch, isMixed: false };
  if (isEnglish) {
    const style: NumberStyle = use === "rate" && !seen.commaThousands ? { ...english, thousands: "none" } : english;
    // Decimals with a point in a column of counts, beside tokens that look like thousands: only a reader can decide.
    return dot !== undefined && use !== "rate"
      ? { style, isMixed: false, doubt: toDoubt(dot, ".", "decimal") }
      : { style, isMixed: false };
  }
  if (dot !== undefined && comma !== undefined) return { style: dutch, isMixed: true };
  if (dot !== undefined) {
    if (use === "count") return { style: dutch, isMixed: false };
    if (use === "rate") return { style: { decimal: ".", thousands: "none" }, isMixed: false };
    return { style: dutch, isMixed: false, doubt: toDoubt(dot, ".", "thousands") };
  }
  if (comma !== undefined) {
    if (use === "rate") return { style: { decimal: ",", thousands: "none" }, isMixed: false };
    // A count has no decimals, so `1,234` is written the English way; without a unit it may be either.
    return use === "count"
      ? { style: english, isMixed: false, doubt: toDoubt(comma, ",", "thousands") }
      : { style: { decimal: ",", thousands: "none" }, isMixed: false, doubt: toDoubt(comma, ",", "decimal") };
  }
  return { style: dutch, isMixed: false };
}

function toDoubt(token: string, mark: "." | ",", assumedAs: NumberDoubt["assumedAs"]): NumberDoubt {
  const thousands = Number(token.replaceAll(mark, ""));
  const decimal = Number(token.replace(mark, "."));
  return assumedAs === "thousands"
    ? { token, assumedAs, assumed: thousands, other: decimal, otherStyle: { decimal: mark, thousands: "none" } }
    : { token, assumedAs, assumed: decimal, other: thousands, otherStyle: mark === "." ? dutch : english };
}

/** A number that was read, with how exact its source calls it. */
export interface ReadNumber {
  readonly value: number;
  readonly precision: Precision;
  readonly isPercent: boolean;
}

/** One text in the style of its column. What does not fit the style is no number: nothing is guessed. */
export function readNumber(text: string, { decimal, thousands }: NumberStyle): ReadNumber | undefined {
  const token = readToken(text);
  if (token === undefined) return undefined;
  let digits = token.body;
  if (thousands !== "none" && digits.includes(thousands)) {
    const [whole = "", ...rest] = digits.split(decimal);
    const pattern = thousands === "." ? dotGroups : commaGroups;
    if (!pattern.test(whole) || rest.length > 1) return undefined;
    digits = [whole.replaceAll(thousands, ""), ...rest].join(decimal);
  }
  if (decimal === "," && digits.includes(".")) return undefined;
  digits = digits.replace(decimal, ".");
  if (!/^\d+(\.\d+)?$/.test(digits)) return undefined;
  const value = Number(digits);
  if (!Number.isFinite(value)) return undefined;
  return { value: token.sign * value, precision: token.precision, isPercent: token.isPercent };
}
