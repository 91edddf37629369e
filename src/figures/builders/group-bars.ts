import { lowerFirst } from "../../format/first-letter.ts";
import { selectObservations, type Filter, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { endOfPeriod, parsePeriod, yearOf, type Period, type PeriodKey } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { choosePublished, sourceFamily } from "../../indicators/choose-published.ts";
import { halfWidthOf } from "../../indicators/gap-to-goal.ts";
import { defineFigure, type FigurePlan } from "./define-figure.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Fact, FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toPublishedPoint, toObservedPoint } from "../points.ts";
import { toPlayedRegions, type PlayedRegion } from "../roles.ts";
import { comparePrinted, printed } from "../sentences/printed.ts";
import { sayExtremes, type NamedNumber } from "../sentences/say-extremes.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toRowSources } from "../sources.ts";

/** One class of a split, as the source calls it, as a label, and as it stands after "bij" or "for". */
export interface GroupPlan {
  readonly category: string;
  readonly label: Localised;
  /** For narrow drawings, where something shorter says the same. */
  readonly shortLabel?: Localised;
  readonly inSentence: Localised;
  /** Where the class has another age band than the figure. */
  readonly ageBand?: string;
  /** Which split it belongs to, where the figure has several. */
  readonly split?: string;
}

/** What differs between the figures that show a published rate by group, for one period. */
export interface GroupBarsPlan extends FigurePlan {
  /** The rows of the measure; place, period and category are not part of it. */
  readonly filter: Filter;
  readonly groups: readonly GroupPlan[];
  /** Only periods of this kind, where the source mixes them: a single quarter is no year. */
  readonly periods?: Period["kind"];
  /** "Werkzaamheidsgraad 20–64 naar studieniveau, in %": opens the subtitle. */
  readonly measure: Localised;
  /** Header of the first column: "Studieniveau". */
  readonly categoryLabel: Localised;
  /**
   * The finding, with the highest and the lowest group filled in: "hooggeschoolden werken vaker dan kortgeschoolden". It stands
   * behind the place, or has it in it as `{gebied}`.
   */
  readonly finding: Localised;
  readonly notes?: (language: Language) => readonly string[];
}

/** Bars by class, one bar per chosen place, for the last period for which the source has at least two classes. */
export function defineGroupBars(plan: GroupBarsPlan): FigureDefinition {
  return defineFigure(plan, build);
}

/** What a split is read from. */
type SplitPlan = Pick<GroupBarsPlan, "dataset" | "filter" | "groups" | "periods">;

interface Row extends PlayedRegion {
  readonly found: ReadonlyMap<string, Observation>;
}

function build(plan: GroupBarsPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, to } = selection;
  const nl = language === "nl";
  const period = findSplitPeriod(plan, input);
  const base = { id: plan.id, language, facts: [] as readonly Fact[] };
  if (period === undefined) return toNoSplit(plan, input);
  const rows = toPlayedRegions(selection)
    .map((player): Row => ({ ...player, found: readGroups(plan, input, player.region, period) }))
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
      return toObservedPoint(observation, formatRate, language);
    }),
  }));
  const home = rows[0];
  const numbers = home === undefined ? [] : toNamedNumbers(groups, home.found, language);
  const used = rows.flatMap(({ found }) => [...found.values()]);
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: plan.categoryLabel[language],
    title: toSplitTitle(plan, region, numbers, language),
    subtitle: `${plan.measure[language]}, ${formatList(
      rows.map(({ region: place }) => place.name),
      language,
    )}, ${formatPeriod(period, language)}`,
    categories: groups.map(({ category, label, shortLabel }) => ({
      key: category,
      label: label[language],
      shortLabel: (shortLabel ?? label)[language],
    })),
    series,
    axis: toRateAxis(series, language, "zero"),
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

/** What such a figure says for a place or period without the split. */
export function toNoSplit(
  { id, measure }: Pick<GroupBarsPlan, "id" | "measure">,
  { selection: { language, region, to } }: FigureInput,
): FigureBody {
  return toEmptyFigure({
    id,
    language,
    subtitle: measure[language],
    sources: [],
    absent: [],
    reading: [
      language === "nl"
        ? `Voor ${region.name} hebben onze bronnen deze opdeling niet${to === "latest" ? "" : ` tot en met ${to}`}.`
        : `Our sources do not have this split of ${region.name}${to === "latest" ? "" : ` up to ${to}`}.`,
    ],
  });
}

/** The last period in reach for which the source has at least two classes of the chosen place: one bar alone splits nothing. */
export function findSplitPeriod(plan: SplitPlan, input: FigureInput): PeriodKey | undefined {
  const { region, to } = input.selection;
  const all = selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: region.key });
  const [last] = [...new Set(all.map(({ period }) => period))]
    .filter((period) => plan.periods === undefined || parsePeriod(period)?.kind === plan.periods)
    .filter((period) => to === "latest" || yearOf(period) <= to)
    .filter((period) => readGroups(plan, input, region, period).size >= 2)
    .toSorted((a, b) => (endOfPeriod(a) < endOfPeriod(b) ? 1 : -1));
  return last;
}

/**
 * The published value of each class of a place in a period, chosen by the written rule. Only classes of one maker stand in one
 * figure: the maker with most of them, for makers may draw the line between classes elsewhere.
 */
export function readGroups(
  plan: SplitPlan,
  input: FigureInput,
  region: Region,
  period: PeriodKey,
): ReadonlyMap<string, Observation> {
  const observations = selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: region.key, period });
  const chosen = plan.groups.flatMap(({ category, ageBand }) => {
    const own = observations.filter(
      ({ get }) => get("category") === category && (ageBand === undefined || get("ageBand") === ageBand),
    );
    const found = choosePublished(own).get(period)?.observation;
    return found === undefined ? [] : [{ category, found, maker: sourceFamily(found.get("source")) }];
  });
  const size = (maker: string): number => chosen.filter((each) => each.maker === maker).length;
  const [main] = chosen.toSorted((a, b) => size(b.maker) - size(a.maker));
  return new Map(chosen.flatMap(({ category, found, maker }) => (maker === main?.maker ? [[category, found]] : [])));
}

/** The numbers of the classes as sentences compare them. */
export function toNamedNumbers(
  groups: readonly GroupPlan[],
  found: ReadonlyMap<string, Observation>,
  language: Language,
): readonly NamedNumber[] {
  return groups.flatMap(({ category, inSentence, split }): readonly NamedNumber[] => {
    const observation = found.get(category);
    if (observation?.cell.kind !== "value") return [];
    const { value, precision } = observation.cell;
    const point = toPublishedPoint(observation.cell, formatRate, language, []);
    if (point.kind !== "value") return [];
    const half = halfWidthOf(precision === "rounded" || precision === "about" ? precision : "exact");
    const number = printed(value, point.text, half > 0 ? 0 : 1, half);
    return [{ name: inSentence[language], number, ...(split === undefined ? {} : { split }) }];
  });
}

/**
 * `Vlaanderen: hooggeschoolden werken vaker dan kortgeschoolden`, with the highest and the lowest filled in; of several splits
 * the one in which these lie furthest apart.
 */
export function toSplitTitle(
  { finding, name }: Pick<GroupBarsPlan, "finding" | "name">,
  region: Region,
  numbers: readonly NamedNumber[],
  language: Language,
): string {
  const ends = [...new Set(numbers.map(({ split }) => split))].map((split) => {
    const sorted = numbers.filter((each) => each.split === split).toSorted((a, b) => b.number.value - a.number.value);
    return { highest: sorted[0], lowest: sorted.at(-1) };
  });
  const gapOf = ({ highest, lowest }: (typeof ends)[number]): number =>
    (highest?.number.value ?? 0) - (lowest?.number.value ?? 0);
  const [{ highest, lowest } = { highest: undefined, lowest: undefined }] = ends.toSorted(
    (a, b) => gapOf(b) - gapOf(a),
  );
  if (highest === undefined || lowest === undefined || comparePrinted(highest.number, lowest.number) !== "more") {
    return `${region.name}: ${lowerFirst(name[language])}`;
  }
  const filled = finding[language].replace("{hoogste}", highest.name).replace("{laagste}", lowest.name);
  return filled.includes("{gebied}") ? filled.replace("{gebied}", region.name) : `${region.name}: ${filled}`;
}
