import type { Language } from "../../domain/language.ts";
import { yearBefore } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { Chosen } from "../../indicators/choose-published.ts";
import { toChosenPoint } from "./other-values.ts";
import { drawnValue, toPublishedPoint, type NumberFormat } from "../points.ts";
import type { MonthsRow, QuotedMonthsMode } from "./quoted-months-plan.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { sayComparison } from "../sentences/say-comparison.ts";

/** The last published month of the chosen place: its number, the change over a year, and who else has that month. */
export function describeMonths(
  mode: QuotedMonthsMode,
  rows: readonly MonthsRow[],
  region: Region,
  format: NumberFormat,
  language: Language,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  const home = rows.find(({ role }) => role === "home");
  const month = home === undefined ? undefined : [...home.months.keys()].sort().at(-1);
  const chosen = month === undefined ? undefined : home?.months.get(month);
  if (home === undefined || month === undefined || chosen === undefined) {
    const names = formatList(
      rows.map((row) => row.region.name),
      language,
    );
    return {
      title: nl ? `Geen losse maanden voor ${region.name}` : `No single months for ${region.name}`,
      reading: [
        nl
          ? `Voor ${region.name} vonden we hier geen losse maanden; u ziet ${names}.`
          : `We found no single months of this for ${region.name}; you see ${names}.`,
      ],
    };
  }
  const point = toChosenPoint(chosen, format, language);
  const filled = {
    place: region.name,
    when: formatPeriod(month, language),
    text: point.text,
    value: drawnValue(point),
  };
  const own = toPrinted(mode, chosen, format, language);
  const before = home.months.get(yearBefore(month));
  const earlier = before === undefined ? undefined : toPrinted(mode, before, format, language);
  const isSameCount = mode.break === undefined || yearBefore(month) >= mode.break.from;
  const others = rows.flatMap((row) => {
    const same = row.role === "home" ? undefined : row.months.get(month);
    const number = same === undefined ? undefined : toPrinted(mode, same, format, language);
    return number === undefined ? [] : [{ name: row.region.name, number }];
  });
  return {
    title: mode.title(filled, language),
    reading: [
      mode.sentence(filled, language),
      ...(own === undefined || earlier === undefined || mode.kind === "change" || !isSameCount
        ? []
        : [
            sayChange(
              { now: own, before: earlier, when: formatPeriod(yearBefore(month), language), unit: mode.unit },
              language,
            ),
          ]),
      ...(own === undefined || mode.kind === "count" ? [] : sayComparison(own, others, "percent", language)),
    ],
  };
}

/** An exact number as sentences compare it; what a source rounded or only bounded is not compared. */
function toPrinted(
  { kind }: QuotedMonthsMode,
  { observation: { cell } }: Chosen,
  format: NumberFormat,
  language: Language,
): Printed | undefined {
  const point = toPublishedPoint(cell, format, language, []);
  const value = drawnValue(point);
  if (value === undefined || point.kind !== "value" || point.mark !== undefined) return undefined;
  const decimals = kind === "count" || (kind === "change" && Number.isInteger(value)) ? 0 : 1;
  return printed(value, point.text, decimals, kind === "change" && decimals === 0 ? 0.5 : 0);
}
