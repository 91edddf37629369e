import { languageTags, type Language } from "../domain/language.ts";
import { roundHalfUp } from "../domain/round.ts";

/**
 * Numbers as text, in the conventions of nl-BE and en-GB. Every number on the screen is written here, so that chart, table
 * and text cannot differ. Rounding happens once, half up; a minus is a real minus (U+2212).
 */
const formatters = new Map<string, Intl.NumberFormat>();

function decimal(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(languageTags[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(roundHalfUp(value, decimals)).replace("-", "−");
}

/** A whole number: `12.345`, `1.234`. */
export function formatCount(value: number, language: Language): string {
  return decimal(value, 0, language);
}

/** A rate in percent with one decimal and no space: `76,3%`. With `decimals: 0` for axes and for rates rounded by their source. */
export function formatRate(value: number, language: Language, decimals = 1): string {
  return `${decimal(value, decimals, language)}%`;
}

/** A rate with the decimals that its source prints, two at most: `61%`, `37,5%`, `11,73%`. */
export function formatRateAsPrinted(value: number, language: Language): string {
  return formatRate(value, language, Math.min(2, (String(value).split(".")[1] ?? "").length));
}

/** A ratio with one decimal: `2,9`. */
export function formatRatio(value: number, language: Language, decimals = 1): string {
  return decimal(value, decimals, language);
}

/** An index without decimals, as it is read against 100: `112`. */
export function formatIndex(value: number, language: Language): string {
  return decimal(value, 0, language);
}

/** A number with its sign, zero unsigned: `+3,9`, `−0,1`, `0,0`. */
export function formatSigned(value: number, language: Language, decimals: number): string {
  const text = decimal(value, decimals, language);
  return roundHalfUp(value, decimals) > 0 ? `+${text}` : text;
}

/** A change in percent with its sign: `+13%`, `−12,6%`, `0,0%`. */
export function formatSignedRate(value: number, language: Language, decimals = 1): string {
  return `${formatSigned(value, language, decimals)}%`;
}

/** Keeps a number and its unit on one line. */
const noBreak = "\u00a0";

/** A distance in percentage points without a sign: `3,7 procentpunt`, `1.0 percentage points`. */
export function formatPoints(value: number, language: Language, decimals = 1): string {
  const text = decimal(value, decimals, language);
  if (language === "nl") return `${text}${noBreak}procentpunt`;
  return `${text}${noBreak}percentage point${roundHalfUp(value, decimals) === 1 ? "" : "s"}`;
}

/** A change of a rate: `+3,9 procentpunt`. */
export function formatPointsChange(value: number, language: Language, decimals = 1): string {
  return `${value > 0 && roundHalfUp(value, decimals) !== 0 ? "+" : ""}${formatPoints(value, language, decimals)}`;
}

/** A number that stands for an interval or was rounded by its source: `ongeveer 26.050`, `about 26,050`. */
export function formatAbout(text: string, language: Language): string {
  return `${language === "nl" ? "ongeveer" : "about"} ${text}`;
}

/** An interval of whole numbers: `208.916 tot 208.918`. */
export function formatInterval(low: number, high: number, language: Language): string {
  return `${formatCount(low, language)} ${language === "nl" ? "tot" : "to"} ${formatCount(high, language)}`;
}

/** An amount in euro: `9.141.660,12 euro`, `443 euro`; cents only where there are any. */
export function formatEuro(value: number, language: Language): string {
  const text = decimal(value, Number.isInteger(value) ? 0 : 2, language);
  return language === "nl" ? `${text}${noBreak}euro` : `€${text}`;
}
