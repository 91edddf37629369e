import { selectObservations, type Filter, type Observation } from "../domain/dataset.ts";
import type { Language, Localised } from "../domain/language.ts";
import { endOfPeriod, yearOf, type PeriodKey } from "../domain/period.ts";
import type { Region, RegionLevel } from "../domain/region.ts";
import { formatList } from "../format/format-list.ts";
import { formatRate } from "../format/format-number.ts";
import { formatPeriod } from "../format/format-period.ts";
import { choosePublished } from "../indicators/choose-published.ts";
import { halfWidthOf } from "../indicators/gap-to-goal.ts";
import { toValueAxis } from "./axis.ts";
import type { ConceptId } from "./concepts/concept.ts";
import { toEmptyFigure } from "./empty-figure.ts";
import type { Fact, FigureBody, Series } from "./figure.ts";
import type { FigureDefinition, FigureInput, Trait } from "./figure-input.ts";
import { drawnValues, toMissingPoint, toPublishedPoint } from "./points.ts";
import { toPlayedRegions, type PlayedRegion } from "./roles.ts";
import { printed } from "./sentences/printed.ts";
import { sayExtremes, type NamedNumber } from "./sentences/say-extremes.ts";
import { toRowSources } from "./sources.ts";

/** One class of a split, as the source calls it, as a label, and as it stands after "bij" or "for". */
export interface GroupPlan {
  readonly category: string;
  readonly label: Localised;
  readonly inSentence: Localised;
  /** Where the class has another age band than the figure. */
  readonly ageBand?: string;
}

/** What differs between the figures that show a published rate by group, for one period. */
export interface GroupBarsPlan {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  readonly traits: readonly Trait[];
  readonly levels: readonly RegionLevel[];
  readonly fallback?: FigureDefinition["fallback"];
  readonly dataset: string;
  /** The rows of the measure; place, period and category are not part of it. */
  readonly filter: Filter;
  readonly groups: readonly GroupPlan[];
  /** "Werkzaamheidsgraad 20–64 naar studieniveau, in %": opens the subtitle. */
  readonly measure: Localised;
  /** Header of the first column: "Studieniveau". */
  readonly categoryLabel: Localised;
  /** The finding, with the highest and the lowest group filled in: "hooggeschoolden werken vaker dan kortgeschoolden". */
  readonly finding: Localised;
  readonly notes?: (language: Language) => readonly string[];
}

/** Bars by class, one bar per chosen place, for the last period for which the source has at least two classes. */
export function defineGroupBars(plan: GroupBarsPlan): FigureDefinition {
  const { id, name, concept, related = [], traits, levels, fallback, dataset } = plan;
  return {
    id,
    name,
    concept,
    related,
    traits,
    levels,
    ...(fallback === undefined ? {} : { fallback }),
    datasets: [dataset],
    build: (input) => build(plan, input),
  };
}

interface Row extends PlayedRegion {
  readonly found: ReadonlyMap<string, Observation>;
}

function build(plan: GroupBarsPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, to } = selection;
  const nl = language === "nl";
  const readAll = (place: Region): readonly Observation[] =>
    selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: place.key });
  const own = readAll(region);
  const periods = [...new Set(own.map(({ period }) => period))].filter((period) => hasGroups(plan, own, period));
  const inReach = periods.filter((period) => to === "latest" || yearOf(period) <= to);
  const [period] = inReach.toSorted((a, b) => (endOfPeriod(a) < endOfPeriod(b) ? 1 : -1));
  const base = { id: plan.id, language, facts: [] as readonly Fact[] };
  if (period === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: plan.measure[language],
      sources: [],
      absent: [],
      reading: [
        nl
          ? `Voor ${region.name} hebben onze bronnen deze opdeling niet${to === "latest" ? "" : ` tot en met ${to}`}.`
          : `Our sources do not have this split of ${region.name}${to === "latest" ? "" : ` up to ${to}`}.`,
      ],
    });
  }
  const rows = toPlayedRegions(selection)
    .map((player): Row => ({ ...player, found: readGroups(plan, readAll(player.region), period) }))
    .filter(({ role, found }) => role === "home" || found.size > 0);
  const absent = toPlayedRegions(selection)
    .filter(({ region: place }) => !rows.some((row) => row.region.key === place.key))
    .map(({ region: { name } }) =>
      nl
        ? `${name}: deze opdeling staat niet in onze bronnen voor ${formatPeriod(period, language)}.`
        : `${name}: our sources do not have this split for ${formatPeriod(period, language)}.`,
    );
  const groups = plan.groups.filter(({ category }) => rows.some(({ found }) => found.has(category)));
  const series = rows.map(({ region: place, role, found }): Series => ({
    key: place.key,
    label: place.name,
    role,
    gaps: "break",
    endLabel: "",
    points: groups.map(({ category }) => {
      const observation = found.get(category);
      return observation === undefined
        ? toMissingPoint("not-published", language)
        : toPublishedPoint(observation.cell, formatRate, language, [observation.place]);
    }),
  }));
  const home = rows[0];
  const numbers = home === undefined ? [] : toNumbers(groups, home.found, language);
  const used = rows.flatMap(({ found }) => [...found.values()]);
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: plan.categoryLabel[language],
    title: toTitle(plan, region, numbers, language),
    subtitle: `${plan.measure[language]}, ${formatList(
      rows.map(({ region: place }) => place.name),
      language,
    )}, ${formatPeriod(period, language)}`,
    categories: groups.map(({ category, label }) => ({
      key: category,
      label: label[language],
      shortLabel: label[language],
    })),
    series,
    axis: toValueAxis({
      values: drawnValues(series),
      fromZero: true,
      format: (value) => formatRate(value, language, 0),
      language,
    }),
    breaks: [],
    reading: [
      nl
        ? `${plan.name.nl}, ${region.name}, ${formatPeriod(period, "nl")}.`
        : `${plan.name.en}, ${region.name}, ${formatPeriod(period, "en")}.`,
      ...sayExtremes(numbers, "percent", language),
    ],
    notes: [
      ...(to === "latest" || yearOf(period) === to
        ? []
        : [
            nl
              ? `Voor ${to} hebben onze bronnen deze opdeling niet; u ziet ${formatPeriod(period, "nl")}.`
              : `Our sources do not have this split for ${to}; you see ${formatPeriod(period, "en")}.`,
          ]),
      ...(plan.notes?.(language) ?? []),
    ],
    sources: toRowSources(used, input.entry(plan.dataset), language),
    absent,
  };
}

/** A period counts when at least two classes have a number in it: one bar alone splits nothing. */
function hasGroups(plan: GroupBarsPlan, observations: readonly Observation[], period: PeriodKey): boolean {
  return readGroups(plan, observations, period).size >= 2;
}

function readGroups(
  plan: GroupBarsPlan,
  observations: readonly Observation[],
  period: PeriodKey,
): ReadonlyMap<string, Observation> {
  return new Map(
    plan.groups.flatMap(({ category, ageBand }) => {
      const own = observations.filter(
        (observation) =>
          observation.period === period &&
          observation.get("category") === category &&
          (ageBand === undefined || observation.get("ageBand") === ageBand),
      );
      const chosen = choosePublished(own).get(period);
      return chosen === undefined ? [] : [[category, chosen.observation] as const];
    }),
  );
}

function toNumbers(
  groups: readonly GroupPlan[],
  found: ReadonlyMap<string, Observation>,
  language: Language,
): readonly NamedNumber[] {
  return groups.flatMap(({ category, inSentence }) => {
    const observation = found.get(category);
    if (observation?.cell.kind !== "value") return [];
    const { value, precision } = observation.cell;
    const point = toPublishedPoint(observation.cell, formatRate, language, []);
    if (point.kind !== "value") return [];
    const half = halfWidthOf(precision === "rounded" || precision === "about" ? precision : "exact");
    return [{ name: inSentence[language], number: printed(value, point.text, half > 0 ? 0 : 1, half) }];
  });
}

/** `Vlaanderen: hooggeschoolden werken vaker dan kortgeschoolden`, with the highest and the lowest filled in. */
function toTitle(
  { finding, name }: GroupBarsPlan,
  region: Region,
  numbers: readonly NamedNumber[],
  language: Language,
): string {
  const sorted = numbers.toSorted((a, b) => b.number.value - a.number.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined || highest.number.value === lowest.number.value) {
    return `${region.name}: ${name[language].charAt(0).toLowerCase()}${name[language].slice(1)}`;
  }
  const filled = finding[language].replace("{hoogste}", highest.name).replace("{laagste}", lowest.name);
  return `${region.name}: ${filled}`;
}
