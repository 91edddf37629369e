import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { parsePeriod, yearOf, type PeriodKey } from "../../domain/period.ts";
import { pageRegions, type Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatRate, formatRatio } from "../../format/format-number.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { defineFromHead } from "./define-figure.ts";
import { fillPeriods, selectPeriods } from "./fill-periods.ts";
import { findHiddenRates, toRatePoint } from "../jobseekers/hidden-rates.ts";
import { drawnValues, type NumberFormat } from "../points.ts";
import { keepOneMaker, readPublishedSeries } from "./published-series.ts";
import type { RateLinePlan } from "./rate-line-plan.ts";
import { describeLine, describeWithoutHome } from "./rate-line-texts.ts";
import { roleOf, toPlayedRegions, type PlayedRegion } from "../roles.ts";
import { sayGaps } from "../say-gaps.ts";
import { toRowSources, toTableSources } from "../sources.ts";
import { joinYears, noteOnYear } from "../years.ts";

/** A rate or ratio per year or quarter, a line per place: the chosen one strong, comparisons by dash, the provinces in grey. */
export function defineRateLine(plan: RateLinePlan): FigureDefinition {
  return defineFromHead(
    { ...plan, name: plan.name ?? plan.label },
    [plan.dataset, ...(plan.hiddenBy === undefined ? [] : [plan.hiddenBy.dataset])],
    (input) => build(plan, input),
  );
}

function build(plan: RateLinePlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const players = toPlayers(plan, selection);
  const chosen = new Map(players.map(({ region }) => [region.key, readSeries(plan, input, region)]));
  const all = [...new Set([...chosen.values()].flatMap((series) => [...series.keys()]))].sort();
  const measured = selectPeriods(all, selection);
  const periods = fillPeriods(measured);
  const format: NumberFormat = plan.unit === "percent" ? formatRate : formatRatio;
  const isHidden = plan.hiddenBy === undefined ? () => false : findHiddenRates(input, plan.dataset, plan.hiddenBy);
  const pointsOf = (region: Region): readonly Point[] =>
    periods.map((period) => {
      return toRatePoint(chosen.get(region.key)?.get(period), isHidden, format, language);
    });
  const series = players
    .map(({ region, role }): Series => {
      const points = pointsOf(region);
      const last = points.findLast(({ kind }) => kind !== "missing");
      return {
        key: region.key,
        label: region.name,
        role,
        points,
        gaps: plan.gaps ?? "break",
        endLabel: `${region.name} ${last?.text ?? ""}`.trim(),
      };
    })
    // A comparison or grey line without any number would only be a name.
    .filter(({ role, points }) => role === "home" || points.some(({ kind }) => kind !== "missing"));
  const names = formatList(
    series
      .filter(({ role, points }) => role !== "context" && points.some(({ kind }) => kind !== "missing"))
      .map(({ label }) => label),
    language,
  );
  const span = measured.length === 0 ? [] : [joinPeriods(measured, language)];
  const subtitle = [
    plan.measure[language],
    ...(names === "" ? [] : [names]),
    ...(plan.kind === undefined ? [] : [plan.kind[language]]),
    ...span,
  ].join(", ");
  const used = players.flatMap(({ region }) => periods.flatMap((period) => chosen.get(region.key)?.get(period) ?? []));
  const shownLevels = players
    .filter(({ region: { key } }) => series.some((each) => each.key === key))
    .map(({ region }) => region.level);
  const base = {
    id: plan.id,
    language,
    subtitle,
    sources: hasRowSources(used)
      ? toRowSources(used, input.entry(plan.dataset), language)
      : toTableSources(input.entry(plan.dataset), shownLevels, language),
    absent: players
      .filter(({ region, role }) => role !== "context" && (chosen.get(region.key)?.size ?? 0) === 0)
      .map(({ region: { name } }) =>
        nl ? `${name}: in deze reeks staat geen cijfer.` : `${name}: this series holds no figure.`,
      ),
  };
  const isHomeless = series[0]?.points.every(({ kind }) => kind === "missing") ?? true;
  // A source without the chosen place may still have the provinces: they are worth seeing, under a title that claims no more.
  const shown = isHomeless ? series.slice(1) : series;
  if (shown.length === 0) {
    const [first, last] = [all[0], all.at(-1)];
    return toEmptyFigure({
      ...base,
      reading: [
        first === undefined || last === undefined
          ? nl
            ? `${plan.label.nl}: voor ${selection.region.name} is geen cijfer gepubliceerd.`
            : `${plan.label.en}: no figure is published for ${selection.region.name}.`
          : nl
            ? `${plan.label.nl}: onze bron loopt van ${formatPeriod(first, "nl")} tot ${formatPeriod(last, "nl")}.`
            : `${plan.label.en}: our source runs from ${formatPeriod(first, "en")} to ${formatPeriod(last, "en")}.`,
      ],
    });
  }
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: plan.unit,
    unitLabel: plan.unit === "percent" ? "%" : "",
    categoryLabel: plan.periods === "year" ? (nl ? "Jaar" : "Year") : nl ? "Kwartaal" : "Quarter",
    categories: periods.map((period) => ({
      key: period,
      label: formatPeriod(period, language),
      shortLabel: formatShortPeriod(period, language),
    })),
    series: shown,
    axis: toValueAxis({
      values: drawnValues(shown),
      fromZero: false,
      format: (value) => format(value, language, 0),
      language,
    }),
    breaks: (plan.breaks ?? []).flatMap(({ period, label }) =>
      periods.includes(period as PeriodKey) && periods[0] !== period
        ? [{ category: period, label: label[language] }]
        : [],
    ),
    notes: [
      ...plan.notes(language),
      ...series.filter(({ role }) => role !== "context").flatMap((each) => sayGaps(each, periods, language)),
      ...periods.slice(-1).flatMap((last) => noteOnYear(yearOf(last), selection, formatPeriod(last, language))),
    ],
    ...(isHomeless ? describeWithoutHome(plan, shown, periods, input) : describeLine(plan, shown, periods, input)),
  };
}

/** The chosen place, its comparisons and, behind them, the provinces that are not among them. */
function toPlayers({ context }: RateLinePlan, selection: Selection): readonly PlayedRegion[] {
  const chosen = toPlayedRegions(selection);
  if (context === "none" || selection.region.level === "municipality") return chosen;
  const others = pageRegions.filter(
    ({ key, level }) => level === "province" && !chosen.some(({ region }) => region.key === key),
  );
  return [...chosen, ...others.map((region) => ({ region, role: roleOf(region.key, selection) }))];
}

/** One value per period of a place, chosen by the written rule where several were published. */
function readSeries(plan: RateLinePlan, input: FigureInput, { key }: Region): ReadonlyMap<PeriodKey, Observation> {
  const observations = selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: key }).filter(
    ({ period }) => parsePeriod(period)?.kind === plan.periods,
  );
  return readPublishedSeries(plan.oneMaker === true ? keepOneMaker(observations) : observations);
}

/** `2014–2019 en 2021` for years, the first and the last for quarters. */
function joinPeriods(periods: readonly PeriodKey[], language: Language): string {
  if (periods.every((period) => parsePeriod(period)?.kind === "year")) return joinYears(periods.map(yearOf), language);
  const ends = [periods[0], periods.at(-1)].flatMap((period) =>
    period === undefined ? [] : [formatPeriod(period, language)],
  );
  return [...new Set(ends)].join("–");
}

/** Quoted rows name their own source; an official table has one for all. */
function hasRowSources(observations: readonly Observation[]): boolean {
  return observations.some((observation) => observation.get("source") !== "");
}
