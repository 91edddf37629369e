import type { RegionKey } from "../../domain/region.ts";
import type { Language } from "../../domain/language.ts";
import type { GoalChoice } from "../../domain/goal.ts";
import { roundHalfUp, roundToStep } from "../../domain/round.ts";
import {
  formatAbout,
  formatCount,
  formatInterval,
  formatPoints,
  formatPointsChange,
  formatRate,
} from "../../format/format-number.ts";
import { computeGapToGoal, halfWidthOf } from "../../indicators/gap-to-goal.ts";
import { isOneSource, rateOf, type EmploymentSeries } from "./employment-series.ts";
import type { Fact } from "../figure.ts";
import type { Selection } from "../figure-input.ts";
import type { PopulationBase } from "./population-base.ts";

/** What the axis spans when nothing is drawn but the goal. */
export function emptyAxisValues({ rate }: GoalChoice): readonly number[] {
  return [rate - 10, rate];
}
/** The change is told since this year; 2019 is the year in which the goal was set. */
export const changeSince = 2019;

/** What is known of one place at its last measured year. Every text is final; `null` values have no number. */
export interface EmploymentFacts {
  readonly region: RegionKey;
  readonly year: number;
  readonly rate: number;
  readonly goal: GoalChoice;
  readonly isRounded: boolean;
  readonly facts: readonly Fact[];
}

/** The facts of a place: rate, gap in points and persons, change since 2019, and the pace that was made and is needed. */
export function toEmploymentFacts(
  series: EmploymentSeries,
  year: number,
  base: PopulationBase | undefined,
  { language, goal }: Pick<Selection, "language" | "goal">,
): EmploymentFacts {
  const chosen = series.values.get(year);
  const rate = rateOf(series, year);
  if (chosen === undefined || rate === undefined || chosen.observation.cell.kind !== "value") {
    throw new Error(`No employment rate for ${series.region} in ${year}`);
  }
  const { precision } = chosen.observation.cell;
  const half = precision === "rounded" || precision === "about" ? halfWidthOf(precision) : 0;
  const facts: Fact[] = [
    { key: "rate", label: "", value: rate, text: formatRate(rate, language, half > 0 ? 0 : 1) },
    { key: "year", label: "", value: year, text: String(year) },
  ];
  if (series.isDoubted(year)) {
    const written = formatRate(rate, language, half > 0 ? 0 : 1);
    facts.push({ key: "doubted", label: String(year), value: year, text: written });
  } else {
    const measured = { series, year, rate, half, base, goal };
    facts.push(...gapFacts(measured, language), ...changeFacts(series, year, language));
    facts.push(...paceFacts(measured, language));
  }
  return { region: series.region, year, rate, goal, isRounded: half > 0, facts };
}

/** A measured rate with what it is set against. `half` is how far the printed rate may lie from the true one. */
interface Measured {
  readonly series: EmploymentSeries;
  readonly year: number;
  readonly rate: number;
  readonly half: number;
  readonly base: PopulationBase | undefined;
  readonly goal: GoalChoice;
}

function gapFacts({ rate, half, year, base, goal }: Measured, language: Language): readonly Fact[] {
  const points = goal.rate - rate;
  // A rate that its source rounded to 80 may lie on either side of the goal: there is no gap to tell.
  if (half > 0 && Math.abs(points) <= half) return [];
  // An exact rate that is printed like the goal stands on it.
  if (half === 0 && roundHalfUp(points, 1) === 0) return [];
  const nl = language === "nl";
  const decimals = half > 0 ? 0 : 1;
  const written = formatPoints(Math.abs(points), language, decimals);
  const facts: Fact[] = [
    {
      key: "gap-points",
      label:
        points < 0
          ? nl
            ? "boven de doelstelling"
            : "above the goal"
          : nl
            ? "onder de doelstelling"
            : "below the goal",
      value: points,
      text: half > 0 ? formatAbout(written, language) : written,
    },
  ];
  if (base === undefined || points <= 0) return facts;
  facts.push({
    key: "base",
    label: nl ? "inwoners van 20–64 jaar" : "inhabitants aged 20–64",
    value: base.year,
    text: formatCount(base.value, language),
  });
  const { persons } = computeGapToGoal(rate, goal.rate, base.value);
  const low = Math.max(0, computeGapToGoal(rate + half, goal.rate, base.value).persons);
  const high = computeGapToGoal(rate - half, goal.rate, base.value).persons;
  facts.push({
    key: "gap-persons",
    label: nl ? "mensen extra aan het werk" : "more people at work",
    value: persons,
    text:
      half > 0
        ? formatInterval(roundToStep(low, stepOf(high)), roundToStep(high, stepOf(high)), language)
        : formatAbout(formatCount(roundToStep(persons, stepOf(persons)), language), language),
    explanation: describeBase(base, year, language),
  });
  return facts;
}

/** The unit to which an estimate of persons is rounded: as many digits as the published rates can bear. */
export function stepOf(persons: number): number {
  const size = Math.abs(persons);
  return size >= 1000 ? 100 : size >= 100 ? 10 : 1;
}

/** A pace without a sign: `0,5 procentpunt per jaar`, `minder dan 0,1 procentpunt per jaar` for one that would print as none. */
export function formatPace(pointsPerYear: number, language: Language): string {
  const size = Math.abs(pointsPerYear);
  const isTiny = size > 0 && roundHalfUp(size, 1) === 0;
  const nl = language === "nl";
  const written = formatPoints(isTiny ? 0.1 : size, language);
  return `${isTiny ? (nl ? "minder dan " : "less than ") : ""}${written} ${nl ? "per jaar" : "a year"}`;
}

/** A base of this many years before the rate is called old. */
const oldAfterYears = 5;

/** The sentence that says on which population the persons are counted, and that it is old where it is. */
function describeBase(base: PopulationBase, year: number, language: Language): string {
  const count = formatCount(base.value, language);
  const isOld = year - base.year >= oldAfterYears;
  return language === "nl"
    ? `Gerekend op ${count} inwoners van 20–64 jaar op 1 januari ${base.year}, het laatste precieze aantal in onze bronnen${isOld ? "; die basis is oud" : ""}.`
    : `Based on ${count} inhabitants aged 20–64 on 1 January ${base.year}, the last exact number in our sources${isOld ? "; that base is old" : ""}.`;
}

function changeFacts(series: EmploymentSeries, year: number, language: Language): readonly Fact[] {
  const before = rateOf(series, changeSince);
  const now = rateOf(series, year);
  if (before === undefined || now === undefined || year <= changeSince || !isOneSource(series, changeSince, year)) {
    return [];
  }
  return [
    {
      key: "change",
      label: language === "nl" ? `sinds ${changeSince}` : `since ${changeSince}`,
      value: now - before,
      text: formatPointsChange(now - before, language),
      explanation: `${formatRate(before, language)} → ${formatRate(now, language)}`,
    },
  ];
}

function paceFacts({ series, year, rate, half, base, goal }: Measured, language: Language): readonly Fact[] {
  const years = goal.year - year;
  const points = goal.rate - rate;
  if (half > 0 || years <= 0 || points <= 0) return [];
  const nl = language === "nl";
  const perYear = nl ? "per jaar" : "a year";
  const label = (from: number, to: number): string => `${from}–${to}`;
  const facts: Fact[] = [
    {
      key: "pace-needed-points",
      label: label(year, goal.year),
      value: points / years,
      text: formatPace(points / years, language),
    },
  ];
  const before = rateOf(series, changeSince);
  const made =
    before !== undefined && year > changeSince && isOneSource(series, changeSince, year)
      ? (rate - before) / (year - changeSince)
      : undefined;
  if (made !== undefined) {
    facts.push({
      key: "pace-made-points",
      label: label(changeSince, year),
      value: made,
      text: `${formatPointsChange(made, language).replace("+", "")} ${perYear}`,
    });
  }
  if (base === undefined) return facts;
  const persons = (perYearPoints: number): { readonly value: number; readonly text: string } => {
    const value = (perYearPoints / 100) * base.value;
    return { value, text: formatAbout(formatCount(roundToStep(value, stepOf(value)), language), language) };
  };
  facts.push({ key: "pace-needed-persons", label: label(year, goal.year), ...persons(points / years) });
  if (made !== undefined && roundHalfUp(made, 1) > 0) {
    facts.push({ key: "pace-made-persons", label: label(changeSince, year), ...persons(made) });
  }
  return facts;
}
