import { selectObservations, type Filter, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { parsePeriod, yearBefore, yearOf, type PeriodKey } from "../../domain/period.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import { defineFigure, type FigurePlan } from "./define-figure.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Role, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { fillPeriods, selectPeriods } from "./fill-periods.ts";
import { drawnValue, toMissingPoint, toPublishedPoint } from "../points.ts";
import { readPublishedSeries } from "./published-series.ts";
import { sayGaps } from "../say-gaps.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { sayExtremes } from "../sentences/say-extremes.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear } from "../years.ts";

/** One line: a group of people, or a place that has no page of its own. The first one is what the figure is about. */
export interface GroupLine {
  readonly key: string;
  readonly label: Localised;
  /** Fits after "bij" or "for", or, for a place, after "in". */
  readonly inSentence: Localised;
  readonly role: Role;
  /** The rows of this line; a `region` in it goes before the chosen place. */
  readonly filter: Filter;
}

/** What differs between the figures that show a published rate per year or quarter, a line per group. */
export interface GroupLinesPlan extends FigurePlan {
  /** "Werkzaamheidsgraad 15–64": opens the title. */
  readonly label: Localised;
  readonly filter: Filter;
  readonly periods: "year" | "quarter";
  readonly lines: readonly GroupLine[];
  /** Whether the lines are groups of one place, or places. */
  readonly among: "groups" | "places";
  /** Where the groups live, when that is not the chosen place: a country that has no page of its own. */
  readonly place?: string;
  readonly measure: Localised;
  /** The sentence with the number of the first line. */
  readonly level: (
    filled: { readonly period: string; readonly place: string; readonly text: string },
    language: Language,
  ) => string;
  /** As in {@link RateLinePlan}: far-apart measurements of one source are joined, and a change is told since the one before. */
  readonly gaps?: Series["gaps"];
  readonly breaks?: readonly { readonly period: string; readonly label: Localised }[];
  readonly notes: (language: Language) => readonly string[];
}

/** A published rate over time, a line per group; numbers of the last period are compared, and the first line with itself. */
export function defineGroupLines(plan: GroupLinesPlan): FigureDefinition {
  return defineFigure(plan, buildGroupLines);
}

/** The body of such a figure, for definitions that choose between plans. */
export function buildGroupLines(plan: GroupLinesPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const found = plan.lines.map((line) => readLine(plan, line, input));
  const all = [...new Set(found.flatMap((line) => [...line.keys()]))].sort();
  const measured = selectPeriods(all, selection);
  const periods = fillPeriods(measured);
  const [first, last] = [measured[0], measured.at(-1)];
  const base = { id: plan.id, language, facts: [], absent: [] };
  if (first === undefined || last === undefined) {
    const [begin, end] = [all[0], all.at(-1)];
    return toEmptyFigure({
      ...base,
      subtitle: plan.measure[language],
      sources: [],
      reading: [
        begin === undefined || end === undefined
          ? nl
            ? `${plan.label.nl}: voor ${region.name} is geen cijfer gepubliceerd.`
            : `${plan.label.en}: no figure is published for ${region.name}.`
          : nl
            ? `${plan.label.nl}: onze bron loopt van ${formatPeriod(begin, "nl")} tot ${formatPeriod(end, "nl")}.`
            : `${plan.label.en}: our source runs from ${formatPeriod(begin, "en")} to ${formatPeriod(end, "en")}.`,
      ],
    });
  }
  const series = plan.lines.map((line, index): Series => {
    const points = periods.map((period) => toPoint(found[index]?.get(period), language));
    const end = points.findLast((point) => drawnValue(point) !== undefined);
    return {
      key: line.key,
      label: line.label[language],
      role: line.role,
      points,
      gaps: plan.gaps ?? "break",
      endLabel: `${line.label[language]} ${end?.text ?? ""}`.trim(),
    };
  });
  const place = plan.among === "places" ? (series[0]?.label ?? region.name) : (plan.place ?? region.name);
  const used = found.flatMap((line) => periods.flatMap((period) => line.get(period) ?? []));
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: plan.periods === "year" ? (nl ? "Jaar" : "Year") : nl ? "Kwartaal" : "Quarter",
    categories: periods.map((period) => ({
      key: period,
      label: formatPeriod(period, language),
      shortLabel: formatShortPeriod(period, language),
    })),
    series,
    subtitle: `${plan.measure[language]}${plan.among === "groups" ? `, ${place}` : ""}, ${[
      ...new Set([formatPeriod(first, language), formatPeriod(last, language)]),
    ].join("–")}`,
    axis: toRateAxis(series, language, "free"),
    breaks: (plan.breaks ?? []).flatMap(({ period, label }) =>
      periods.some((each) => each === period) && periods[0] !== period
        ? [{ category: period, label: label[language] }]
        : [],
    ),
    ...describe(plan, series, periods, place, language),
    notes: [
      ...plan.notes(language),
      ...sayProvisional(used, language),
      ...(series[0] === undefined ? [] : sayGaps({ label: place, points: series[0].points }, periods, language)),
      ...noteOnYear(yearOf(last), selection),
    ],
    sources: toRowSources(used, input.entry(plan.dataset), language),
  };
}

function readLine(plan: GroupLinesPlan, line: GroupLine, input: FigureInput): ReadonlyMap<PeriodKey, Observation> {
  const filter = { region: input.selection.region.key, ...plan.filter, ...line.filter };
  return readPublishedSeries(
    selectObservations(input.dataset(plan.dataset), filter).filter(
      ({ period }) => parsePeriod(period)?.kind === plan.periods,
    ),
  );
}

function toPoint(observation: Observation | undefined, language: Language): Point {
  if (observation === undefined) return toMissingPoint("not-published", language);
  const point = toPublishedPoint(observation.cell, formatRate, language, [observation.place]);
  if (!isProvisional(observation)) return point;
  return { ...point, explanation: language === "nl" ? "Voorlopig cijfer." : "Provisional figure." };
}

function isProvisional({ get }: Observation): boolean {
  return get("statusText") === "voorlopig";
}

/** Which periods the source calls provisional. */
function sayProvisional(used: readonly Observation[], language: Language): readonly string[] {
  const periods = [...new Set(used.filter(isProvisional).map(({ period }) => formatPeriod(period, language)))];
  return periods.map((period) =>
    language === "nl" ? `De cijfers van ${period} zijn voorlopig.` : `The figures of ${period} are provisional.`,
  );
}

/** The last number of the first line in words: level, change, and how the lines lie in that period. */
function describe(
  plan: GroupLinesPlan,
  series: readonly Series[],
  periods: readonly PeriodKey[],
  place: string,
  language: Language,
): { readonly title: string; readonly reading: readonly string[] } {
  const [home, ...others] = series;
  const points = home?.points ?? [];
  const at = points.findLastIndex((point) => drawnValue(point) !== undefined);
  const own = toPrinted(points[at]);
  const period = periods[at];
  const label = plan.label[language];
  const title = language === "nl" ? `${label} in ${place}` : `${label} in ${place}`;
  if (own === undefined || period === undefined) return { title, reading: [`${title}.`] };
  const beforeAt =
    plan.gaps === "bridge"
      ? points.slice(0, at).findLastIndex((point) => drawnValue(point) !== undefined)
      : periods.indexOf(yearBefore(period));
  const [before, previous] = [toPrinted(points[beforeAt]), periods[beforeAt]];
  const named = others.flatMap(({ key, points: each }) => {
    const number = toPrinted(each[at]);
    const line = plan.lines.find((candidate) => candidate.key === key);
    return number === undefined || line === undefined ? [] : [{ name: line.inSentence[language], number }];
  });
  return {
    title: `${title}: ${own.text}`,
    reading: [
      plan.level({ period: toWhen(period, language), place, text: own.text }, language),
      ...(before === undefined || previous === undefined
        ? []
        : [sayChange({ now: own, before, when: toWhen(previous, language), unit: "percent" }, language)]),
      ...(plan.among === "places"
        ? sayComparison(own, named, "percent", language)
        : sayExtremes(named, "percent", language)),
    ],
  };
}

/** A period after "in": a Dutch quarter takes its article. */
function toWhen(period: PeriodKey, language: Language): string {
  const isQuarter = parsePeriod(period)?.kind === "quarter";
  return `${isQuarter && language === "nl" ? "het " : ""}${formatPeriod(period, language)}`;
}

function toPrinted(point: Point | undefined): Printed | undefined {
  const value = point === undefined ? undefined : drawnValue(point);
  return point === undefined || value === undefined ? undefined : printed(value, point.text, 1);
}
