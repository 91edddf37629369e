import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { sayHiddenGroups } from "./hidden-rates.ts";
import {
  readYears,
  roles,
  toBase,
  toEmpty,
  toNumber,
  toPointOf,
  type JobseekerRateGroupsPlan,
} from "./jobseeker-rate-parts.ts";
import { toRateAxis } from "../rate-axis.ts";
import { comparePrinted } from "../sentences/printed.ts";
import { sayExtremes } from "../sentences/say-extremes.ts";
import { joinYears, noteOnYear, toYearCategories } from "../years.ts";

/** The groups of one municipality over the years, a line per group. */
export function buildRateLines(plan: JobseekerRateGroupsPlan, input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const years = readYears(plan, input);
  const pointOf = toPointOf(plan, input, [region]);
  const series = plan.groups.map(({ category, label }, index): Series => {
    const points = years.map((year) => pointOf(region, category, year));
    const at = points.findLastIndex(({ kind }) => kind !== "missing");
    // A line that stops before the others says when.
    const when = at === years.length - 1 ? "" : ` (${years[at] ?? ""})`;
    return {
      key: category,
      label: label[language],
      role: roles[index] ?? "compare",
      points,
      gaps: "break",
      endLabel: at === -1 ? label[language] : `${label[language]} ${points[at]?.text ?? ""}${when}`,
    };
  });
  const at = years.findLastIndex((_, index) => series.some(({ points }) => points[index]?.kind === "value"));
  const year = years[at];
  if (year === undefined) return toEmpty(plan, input, series[0]?.points.at(-1));
  const numbers = plan.groups.flatMap((group, index) => {
    const number = toNumber(series[index]?.points[at]);
    return number === undefined ? [] : [{ name: group.inSentence[language], number }];
  });
  const [highest] = numbers.toSorted((a, b) => b.number.value - a.number.value);
  const hidden = plan.groups.flatMap(({ inSentence }, index) =>
    series[index]?.points[at]?.kind === "missing" ? [inSentence[language]] : [],
  );
  const isClear =
    highest !== undefined &&
    hidden.length === 0 &&
    numbers.every((each) => each === highest || comparePrinted(each.number, highest.number) === "less");
  return {
    ...toBase(plan, input, `${region.name}, ${joinYears(years, language)}`),
    shape: "line",
    categoryLabel: nl ? "Jaar" : "Year",
    title: isClear
      ? nl
        ? `${region.name}: werkzoekendengraad het hoogst bij ${highest.name} (${highest.number.text})`
        : `${region.name}: jobseeker rate highest for ${highest.name} (${highest.number.text})`
      : nl
        ? `${region.name}: werkzoekendengraad ${plan.by.nl}`
        : `${region.name}: jobseeker rate ${plan.by.en}`,
    categories: toYearCategories(years),
    series,
    axis: toRateAxis(series, language, "free"),
    breaks: years.includes(2021) && years[0] !== 2021 ? [toBreak(language)] : [],
    reading: [
      nl
        ? `Werkzoekendengraad ${plan.by.nl} in ${region.name}, ${year}.`
        : `Jobseeker rate ${plan.by.en} in ${region.name}, ${year}.`,
      ...sayHiddenGroups(hidden, region.name, year, language),
      ...sayExtremes(numbers, "percent", language),
    ],
    notes: [
      nl
        ? "In een kleine gemeente rust een groep op weinig mensen: het cijfer springt dan van jaar tot jaar."
        : "In a small municipality a group rests on few people: the figure then jumps from year to year.",
      ...sayHiddenYears(series, language),
      ...noteOnYear(year, input.selection),
    ],
  };
}

/** Which lines have gaps because too few people are behind them. */
function sayHiddenYears(series: readonly Series[], language: Language): readonly string[] {
  const names = series
    .filter(({ points }) => points.some((point) => point.kind === "missing" && point.reason === "suppressed"))
    .map(({ label }) => label);
  if (names.length === 0) return [];
  const who = formatList(names, language);
  return [
    language === "nl"
      ? `Niet in elk jaar: ${who}; een graad kan dan op minder dan 4 werkzoekenden steunen.`
      : `Not in every year: ${who}; a rate may then rest on fewer than 4 jobseekers.`,
  ];
}

function toBreak(language: Language) {
  return { category: "2021", label: language === "nl" ? "van NWWZ naar WZW" : "from NWWZ to WZW" };
}
