import { readPeriodKey, type PeriodKey } from "../domain/period.ts";
import { foldText } from "./fold-text.ts";

/** Dutch and English month names with their usual abbreviations, folded. */
const monthNames: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "febr"],
  ["maart", "march", "mrt", "mar", "maa"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const pad = (value: string | number): string => String(value).padStart(2, "0");
const toYear = (text: string): string => (text.length === 2 ? `20${text}` : text);

const ordinals = new Map([
  ["eerste", 1],
  ["first", 1],
  ["tweede", 2],
  ["second", 2],
  ["derde", 3],
  ["third", 3],
  ["vierde", 4],
  ["fourth", 4],
]);

type Form = readonly [RegExp, (m: readonly string[]) => string | undefined];

/** Forms of one period, tried on the folded text (only letters, digits and single blanks). */
const foldedForms: readonly Form[] = [
  [/^(\d{4})$/, ([y = ""]) => y],
  [/^(?:jaar |year )(\d{4})$/, ([y = ""]) => y],
  [/^(\d{4}) ?(?:q|k|kw|kwartaal |t) ?([1-4])$/, ([y = "", q = ""]) => `${y}-Q${q}`],
  [/^(?:q|k|kw|kwartaal |quarter |t) ?([1-4]) (\d{4})$/, ([q = "", y = ""]) => `${y}-Q${q}`],
  [
    /^([1-4]) ?(?:e|ste|de|st|nd|rd|th)? ?(?:kwartaal|kw|quarter|trimester) ?(?:van )?(\d{4})$/,
    ([q = "", y = ""]) => `${y}-Q${q}`,
  ],
  [
    /^(eerste|tweede|derde|vierde|first|second|third|fourth) (?:kwartaal|quarter) (?:van |of )?(\d{4})$/,
    ([o = "", y = ""]) => `${y}-Q${ordinals.get(o) ?? ""}`,
  ],
  [/^(\d{4}) ?[hs] ?([12])$/, ([y = "", h = ""]) => `${y}-H${h}`],
  [/^(?:h|s) ?([12]) (\d{4})$/, ([h = "", y = ""]) => `${y}-H${h}`],
  [
    /^([12]) ?(?:e|ste|de|st|nd)? ?(?:semester|halfjaar|half year) ?(?:van )?(\d{4})$/,
    ([h = "", y = ""]) => `${y}-H${h}`,
  ],
  [
    /^(eerste|tweede|first|second) (?:semester|halfjaar|half year|helft) (?:van |of )?(\d{4})$/,
    ([o = "", y = ""]) => `${y}-H${ordinals.get(o) ?? ""}`,
  ],
  [/^(\d{4}) (\d{1,2})$/, ([y = "", m = ""]) => `${y}-${pad(m)}`],
  [/^(\d{4}) ?m ?(\d{1,2})$/, ([y = "", m = ""]) => `${y}-${pad(m)}`],
  [/^(\d{1,2}) (\d{4})$/, ([m = "", y = ""]) => `${y}-${pad(m)}`],
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, ([y = "", m = ""]) => `${y}-${m}`],
  [/^([a-z]+) ?(\d{4}|\d{2})$/, ([name = "", y = ""]) => named(name, (m) => `${toYear(y)}-${m}`)],
  [/^(\d{4}) ([a-z]+)$/, ([y = "", name = ""]) => named(name, (m) => `${y}-${m}`)],
  [/^(\d{4}) (\d{1,2}) (\d{1,2})$/, ([y = "", m = "", d = ""]) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(\d{1,2}) (\d{1,2}) (\d{4})$/, ([d = "", m = "", y = ""]) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(?:op )?(\d{1,2}) ([a-z]+) (\d{4})$/, ([d = "", name = "", y = ""]) => named(name, (m) => `${y}-${m}-${pad(d)}`)],
];

function named(name: string, make: (month: string) => string): string | undefined {
  const month = months.get(name);
  return month === undefined ? undefined : make(pad(month));
}

/**
 * A period as exports write it, in Dutch or English: years, halves, quarters, months, dates, and ranges of these
 * (`mei 2025 - april 2026`). January to December of one year is that year. Nothing when the text is no period.
 */
export function readPeriod(text: string): PeriodKey | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 60) return undefined;
  return readPeriodKey(trimmed) ?? readOne(trimmed) ?? readRange(trimmed);
}

function readOne(text: string): PeriodKey | undefined {
  const folded = foldText(text);
  for (const [form, make] of foldedForms) {
    const match = form.exec(folded);
    if (match === null) continue;
    const key = readPeriodKey(make(match.slice(1)) ?? "");
    if (key !== undefined) return key;
  }
  return undefined;
}

function readRange(text: string): PeriodKey | undefined {
  const parts = text.split(/\s+(?:[-–—]|tot en met|t\/m|tot|to)\s+/i);
  const [fromText = "", toText = ""] = parts;
  if (parts.length !== 2) return undefined;
  const to = readPeriodKey(toText) ?? readOne(toText);
  if (to === undefined) return undefined;
  const from = readPeriodKey(fromText) ?? readOne(fromText) ?? readOne(`${fromText} ${to.slice(0, 4)}`);
  if (from === undefined || from > to) return undefined;
  if (from === to) return from;
  const year = from.slice(0, 4);
  if (from === `${year}-01` && to === `${year}-12`) return readPeriodKey(year);
  return readPeriodKey(`${from}/${to}`);
}

/** The month of a date that a sheet holds where months are meant. */
export function toMonth(isoDate: string): PeriodKey | undefined {
  return readPeriodKey(isoDate.slice(0, 7));
}
