import { selectObservations, type Filter, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { endOfPeriod, yearOf, type PeriodKey } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatRateAsPrinted } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { choosePublished } from "../../indicators/choose-published.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { defineFigure, type FigurePlan } from "./define-figure.ts";
import type { GroupPlan } from "./group-bars.ts";
import { drawnValue, toPublishedPoint, toObservedPoint } from "../points.ts";
import { toPlayedRegions } from "../roles.ts";
import { toRowSources } from "../sources.ts";

/** What differs between the figures that split a whole into published shares. */
export interface SharesPlan extends FigurePlan {
  readonly filter: Filter;
  /** In the order in which they stand in the bar. `inSentence` fits after a share: "52% is kortgeschoold". */
  readonly parts: readonly GroupPlan[];
  /** "Werkzoekenden zonder werk naar leeftijd, in %": opens the subtitle. */
  readonly measure: Localised;
  readonly categoryLabel: Localised;
  readonly notes?: (language: Language) => readonly string[];
}

/** At most so many periods of one place: the last ones. */
const mostPeriods = 3;
/** How far rounded shares may add up from 100 before we say that a part is not in the source. */
const roundingSlack = 2;

/**
 * Bars of a hundred percent: the chosen place in its last periods, then the other chosen places in the last one. Parts are
 * never computed as a rest; when they add up to clearly less than 100, a note says that the source gives no more.
 */
export function defineShares(plan: SharesPlan): FigureDefinition {
  return defineFigure(plan, build);
}

interface Row {
  readonly region: Region;
  readonly period: PeriodKey;
  readonly parts: ReadonlyMap<string, Observation>;
}

function build(plan: SharesPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const own = readRows(plan, input, region);
  const [last] = own;
  const base = { id: plan.id, language, facts: [], absent: [] };
  if (last === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: plan.measure[language],
      sources: [],
      reading: [
        nl
          ? `Voor ${region.name} hebben onze bronnen deze opdeling niet in deze periode.`
          : `Our sources do not have this split of ${region.name} in this period.`,
      ],
    });
  }
  const others = toPlayedRegions(selection)
    .slice(1)
    .flatMap((player) => readRows(plan, input, player.region).filter(({ period }) => period === last.period));
  const rows = [...own.slice(0, mostPeriods), ...others];
  const parts = plan.parts.filter(({ category }) => rows.some((row) => row.parts.has(category)));
  const pointOf = (row: Row, category: string): Point => {
    const observation = row.parts.get(category);
    return toObservedPoint(observation, formatRateAsPrinted, language);
  };
  const hasPlaces = others.length > 0;
  return {
    ...base,
    kind: "series",
    shape: "stacked",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: hasPlaces ? (nl ? "Gebied en periode" : "Place and period") : nl ? "Periode" : "Period",
    title: toTitle(plan, parts, last, language),
    subtitle: `${plan.measure[language]}, ${formatList([...new Set(rows.map((row) => row.region.name))], language)}, ${formatPeriod(last.period, language)}`,
    categories: rows.map((row): Category => {
      const period = formatPeriod(row.period, language);
      const label = hasPlaces ? `${row.region.name}, ${period}` : period;
      return {
        key: `${row.region.key}/${row.period}`,
        label,
        shortLabel: hasPlaces ? row.region.name : period,
        ...(row === last ? { role: "home" as const } : {}),
      };
    }),
    series: parts.map(({ category, label }) => ({
      key: category,
      label: label[language],
      role: "home" as const,
      gaps: "break" as const,
      endLabel: "",
      points: rows.map((row) => pointOf(row, category)),
    })),
    axis: { min: 0, max: 100, ticks: [] },
    breaks: [],
    reading: toReading(plan, parts, last, pointOf, language),
    notes: [...toSumNote(parts, rows, pointOf, language), ...(plan.notes?.(language) ?? [])],
    sources: toRowSources(
      rows.flatMap((row) => [...row.parts.values()]),
      input.entry(plan.dataset),
      language,
    ),
  };
}

/** The periods in reach in which the source has at least two parts, the last first. */
function readRows(plan: SharesPlan, input: FigureInput, region: Region): readonly Row[] {
  const { from, to } = input.selection;
  const observations = selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: region.key });
  const periods = [...new Set(observations.map(({ period }) => period))].filter((period) => {
    const year = yearOf(period);
    return (from === "first" || year >= from) && (to === "latest" || year <= to);
  });
  return periods
    .map((period) => ({ region, period, parts: readParts(plan, observations, period) }))
    .filter(({ parts }) => parts.size >= 2)
    .toSorted((a, b) => (endOfPeriod(a.period) < endOfPeriod(b.period) ? 1 : -1));
}

function readParts(
  plan: SharesPlan,
  observations: readonly Observation[],
  period: PeriodKey,
): ReadonlyMap<string, Observation> {
  return new Map(
    plan.parts.flatMap(({ category }) => {
      const own = observations.filter(
        (observation) => observation.period === period && observation.get("category") === category,
      );
      const chosen = choosePublished(own).get(period);
      return chosen === undefined ? [] : [[category, chosen.observation] as const];
    }),
  );
}

/** The largest part, as the finding. */
function toTitle(
  plan: SharesPlan,
  parts: readonly GroupPlan[],
  { region, period, parts: found }: Row,
  language: Language,
): string {
  const sorted = parts.toSorted((a, b) => valueOf(found, b.category) - valueOf(found, a.category));
  const [largest] = sorted;
  const observation = largest === undefined ? undefined : found.get(largest.category);
  if (largest === undefined || observation === undefined) return `${region.name}: ${plan.name[language]}`;
  const { text } = toPublishedPoint(observation.cell, formatRateAsPrinted, language, []);
  return `${region.name}, ${formatPeriod(period, language)}: ${text} ${largest.inSentence[language]}`;
}

function toReading(
  plan: SharesPlan,
  parts: readonly GroupPlan[],
  row: Row,
  pointOf: (row: Row, category: string) => Point,
  language: Language,
): readonly string[] {
  const named = parts.flatMap(({ category, inSentence }) => {
    const point = pointOf(row, category);
    return point.kind === "missing" ? [] : [`${point.text} ${inSentence[language]}`];
  });
  const when = formatPeriod(row.period, language);
  return [
    language === "nl"
      ? `${plan.name.nl} in ${row.region.name}, ${when}: ${formatList(named, "nl")}.`
      : `${plan.name.en} in ${row.region.name}, ${when}: ${formatList(named, "en")}.`,
  ];
}

/** Parts that add up to clearly less than a hundred: the source gives no more, and nothing is filled in. */
function toSumNote(
  parts: readonly GroupPlan[],
  rows: readonly Row[],
  pointOf: (row: Row, category: string) => Point,
  language: Language,
): readonly string[] {
  const short = rows.filter((row) => {
    let sum = 0;
    for (const { category } of parts) sum += drawnValue(pointOf(row, category)) ?? Number.NaN;
    return !(sum >= 100 - roundingSlack);
  });
  if (short.length === 0) return [];
  const when = formatList(
    short.map(({ region: { name }, period }) =>
      rows.every((row) => row.region.name === name)
        ? formatPeriod(period, language)
        : `${name}, ${formatPeriod(period, language)}`,
    ),
    language,
  );
  return [
    language === "nl"
      ? `De delen van ${when} tellen samen niet tot 100: de bron geeft er niet meer, en we rekenen geen rest uit.`
      : `The parts of ${when} do not add up to 100: the source gives no more, and we compute no remainder.`,
  ];
}

function valueOf(found: ReadonlyMap<string, Observation>, category: string): number {
  const cell = found.get(category)?.cell;
  return cell?.kind === "value" ? cell.value : Number.NEGATIVE_INFINITY;
}
