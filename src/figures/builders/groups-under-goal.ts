import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatList } from "../../format/format-list.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { toValueAxis } from "../axis.ts";
import { defineFigure } from "./define-figure.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import {
  findSplitPeriod,
  readGroups,
  toNamedNumbers,
  toNoSplit,
  toSplitTitle,
  type GroupBarsPlan,
} from "./group-bars.ts";
import { drawnValues, toObservedPoint } from "../points.ts";
import { sayDistance } from "../sentences/say-distance.ts";
import { sayExtremes, type NamedNumber } from "../sentences/say-extremes.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear } from "../years.ts";

/**
 * The employment rate 20–64 of the groups of one place, hanging under the goal: what differs is the same as for bars by group.
 * Only groups of one source and one year stand beside each other, and only the survey's rate of 20–64 may hang under the line.
 */
export function defineGroupsUnderGoal(plan: GroupBarsPlan): FigureDefinition {
  return defineFigure(plan, build);
}

function build(plan: GroupBarsPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, goal } = selection;
  const nl = language === "nl";
  const period = findSplitPeriod(plan, input);
  if (period === undefined) return toNoSplit(plan, input);
  const found = readGroups(plan, input, region, period);
  const groups = plan.groups.filter(({ category }) => found.has(category));
  const numbers = toNamedNumbers(groups, found, language);
  const series: Series = {
    key: region.key,
    label: region.name,
    role: "home",
    gaps: "break",
    endLabel: "",
    points: groups.map(({ category }) => {
      const observation = found.get(category);
      return toObservedPoint(observation, formatRate, language);
    }),
  };
  const when = formatPeriod(period, language);
  const values = drawnValues([series]);
  return {
    id: plan.id,
    language,
    facts: [],
    absent: [],
    kind: "series",
    shape: "hanging",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: plan.categoryLabel[language],
    title: toSplitTitle(plan, region, numbers, language),
    subtitle: `${plan.measure[language]}, ${region.name}, ${when}`,
    categories: groups.map(({ category, label, shortLabel }) => ({
      key: category,
      label: label[language],
      shortLabel: (shortLabel ?? label)[language],
      role: "home",
    })),
    series: [series],
    axis: toValueAxis({
      values: [...values, goal.rate],
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      atLeastTo: Math.max(goal.rate, ...values),
    }),
    goal: { value: goal.rate, label: `${nl ? "doelstelling" : "goal"}: ${formatGoal(goal, language)}` },
    breaks: [],
    reading: [
      `${plan.name[language]}, ${region.name}, ${when}.`,
      ...sayExtremes(numbers, "percent", language),
      ...sayDistances(numbers, input.selection, language),
    ],
    notes: [...noteOnYear(yearOf(period), selection), ...(plan.notes?.(language) ?? [])],
    sources: toRowSources([...found.values()], input.entry(plan.dataset), language),
  };
}

/** How far every group lies from the goal, in one sentence. */
function sayDistances(
  numbers: readonly NamedNumber[],
  { goal }: FigureInput["selection"],
  language: Language,
): readonly string[] {
  const parts = numbers.map(
    ({ name, number }) => `${name} ${sayDistance(number.value, number.margin === 0, goal, language)}`,
  );
  if (parts.length === 0) return [];
  const list = formatList(parts, language);
  return [language === "nl" ? `Afstand tot de lijn: ${list}.` : `Distance to the line: ${list}.`];
}
