import type { Language } from "../../domain/language.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
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
    const last = points.findLast(({ kind }) => kind !== "missing");
    return {
      key: category,
      label: label[language],
      role: roles[index] ?? "compare",
      points,
      gaps: "break",
      endLabel: `${label[language]} ${last?.text ?? ""}`.trim(),
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
  const isClear =
    highest !== undefined &&
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
      ...sayExtremes(numbers, "percent", language),
    ],
    notes: [
      nl
        ? "In een kleine gemeente rust een groep op weinig mensen: het cijfer springt dan van jaar tot jaar."
        : "In a small municipality a group rests on few people: the figure then jumps from year to year.",
      ...noteOnYear(year, input.selection),
    ],
  };
}

function toBreak(language: Language) {
  return { category: "2021", label: language === "nl" ? "van NWWZ naar WZW" : "from NWWZ to WZW" };
}
