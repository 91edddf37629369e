import { selectObservations, type Filter, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { endOfPeriod, yearOf, type PeriodKey } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount, formatRate } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { defineFigure, type FigurePlan } from "./define-figure.ts";
import type { Category, FigureBody, Point, SeriesFigure, Source } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toNoSplit, toSplitTitle } from "./group-bars.ts";
import { drawnValue, toMissingPoint, toPublishedPoint } from "../points.ts";
import { toPlayedRegions, type PlayedRegion } from "../roles.ts";
import { printed } from "../sentences/printed.ts";
import { sayExtremes, type NamedNumber } from "../sentences/say-extremes.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear } from "../years.ts";

/** A class of people whose whole is split: one bar. `inSentence` fits after "bij" or "for". */
export interface StackClass {
  readonly key: string;
  readonly label: Localised;
  readonly inSentence: Localised;
  /** Which split it belongs to, where the figure has several. */
  readonly split?: string;
}

/** A part of every bar: the categories of the source that make it up, for a class. */
export interface StackPart {
  readonly key: string;
  readonly label: Localised;
  readonly of: (classKey: string) => readonly string[];
}

/** What differs between the figures that split several classes of people into the same parts, a bar per class. */
export interface ClassStackPlan extends FigurePlan {
  readonly filter: Filter;
  /** `shares` as the source prints them, or `counts` of which we make shares of the sum of the parts. */
  readonly values: "shares" | "counts";
  readonly classes: readonly StackClass[];
  /** In the order in which they stand in the bar; the first is the one that title and text compare. */
  readonly parts: readonly StackPart[];
  readonly measure: Localised;
  readonly categoryLabel: Localised;
  /** The finding on the first part: "{hoogste} waren vaker aan het werk dan {laagste}". */
  readonly finding: Localised;
  /** What the first part is, opening the reading text: "Het deel dat aan het werk was". */
  readonly lead: Localised;
  readonly notes?: (language: Language) => readonly string[];
}

/** Bars of a hundred percent, one per class of the chosen place, each followed by the same class of the places beside it. */
export function defineClassStack(plan: ClassStackPlan): FigureDefinition {
  return defineFigure(plan, build);
}

/** One class of a place: per part the cells that make it up, or nothing where the source lacks one of them. */
export interface ClassRow {
  readonly region: Region;
  readonly group: StackClass;
  readonly parts: readonly (readonly Observation[] | undefined)[];
}

function build(plan: ClassStackPlan, input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const found = readClasses(plan, input);
  if (found === undefined) return toNoSplit(plan, input);
  const shown = found.places.filter((place) => place.rows.length > 0);
  const rows = plan.classes.flatMap((group) =>
    shown.flatMap((place) => place.rows.filter((row) => row.group === group)),
  );
  return {
    ...toClassTexts(plan, found, input),
    kind: "series",
    shape: "stacked",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: plan.categoryLabel[language],
    categories: rows.map(({ region: place, group }): Category => {
      const label = shown.length > 1 ? `${group.label[language]}, ${place.name}` : group.label[language];
      return {
        key: `${group.key}/${place.key}`,
        label,
        shortLabel: label,
        ...(place.key === region.key ? { role: "home" as const } : {}),
      };
    }),
    series: plan.parts.map(({ key, label }, part) => ({
      key,
      label: label[language],
      role: "home" as const,
      gaps: "break" as const,
      endLabel: "",
      points: rows.map((row) => toClassPoint(plan, row, part, language)),
    })),
    axis: { min: 0, max: 100, ticks: [] },
    breaks: [],
  };
}

/** The classes of the chosen places in the last period in reach for which the chosen place has at least two of them. */
export interface FoundClasses {
  readonly period: PeriodKey;
  readonly places: readonly (PlayedRegion & { readonly rows: readonly ClassRow[] })[];
}

/** Reads the classes of every chosen place; nothing when the chosen place has no split in this period. */
export function readClasses(plan: ClassStackPlan, input: FigureInput): FoundClasses | undefined {
  const { region, to } = input.selection;
  const all = selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: region.key });
  const [period] = [...new Set(all.map((observation) => observation.period))]
    .filter((candidate) => to === "latest" || yearOf(candidate) <= to)
    .filter((candidate) => readRows(plan, input, region, candidate).length >= 2)
    .toSorted((a, b) => (endOfPeriod(a) < endOfPeriod(b) ? 1 : -1));
  if (period === undefined) return undefined;
  const places = toPlayedRegions(input.selection).map((player) => ({
    ...player,
    rows: readRows(plan, input, player.region, period),
  }));
  return { period, places };
}

type ClassTexts = Pick<
  SeriesFigure,
  "id" | "language" | "title" | "subtitle" | "reading" | "notes" | "formula" | "sources" | "facts" | "absent"
>;

/** All texts of such a figure: the first part of the classes compared, the sources, and the places without the split. */
export function toClassTexts(plan: ClassStackPlan, { period, places }: FoundClasses, input: FigureInput): ClassTexts {
  const { selection } = input;
  const { language, region } = selection;
  const own = places.find(({ role }) => role === "home")?.rows ?? [];
  const numbers = toNumbers(plan, own, language);
  const when = formatPeriod(period, language);
  const names = places.flatMap(({ region: { name }, rows }) => (rows.length === 0 ? [] : [name]));
  return {
    id: plan.id,
    language,
    title: toSplitTitle(plan, region, numbers, language),
    subtitle: `${plan.measure[language]}, ${formatList(names, language)}, ${when}`,
    reading: [`${plan.lead[language]}, ${region.name}, ${when}.`, ...sayExtremes(numbers, "percent", language)],
    notes: [...noteOnYear(yearOf(period), selection), ...(plan.notes?.(language) ?? [])],
    ...toFormula(plan, own[0], language),
    sources: toSources(
      plan,
      places.flatMap(({ rows }) => rows),
      input,
    ),
    facts: [],
    absent: places
      .filter(({ rows }) => rows.length === 0)
      .map(({ region: { name } }) =>
        language === "nl"
          ? `${name}: deze opdeling staat niet in onze bronnen voor ${when}.`
          : `${name}: our sources do not have this split for ${when}.`,
      ),
  };
}

/** The classes of which at least two parts are known; shares of counts need every part, for the whole is their sum. */
function readRows(plan: ClassStackPlan, input: FigureInput, region: Region, period: PeriodKey): readonly ClassRow[] {
  const all = selectObservations(input.dataset(plan.dataset), { ...plan.filter, region: region.key, period });
  const find = (category: string): Observation | undefined =>
    all.find(({ get, cell }) => get("category") === category && cell.kind === "value");
  return plan.classes
    .map((group): ClassRow => ({
      region,
      group,
      parts: plan.parts.map(({ of }) => {
        const wanted = of(group.key);
        const cells = wanted.flatMap((category) => find(category) ?? []);
        return cells.length === wanted.length ? cells : undefined;
      }),
    }))
    .filter(({ parts }) => {
      const known = parts.filter((cells) => cells !== undefined).length;
      return plan.values === "counts" ? known === plan.parts.length : known >= 2;
    });
}

/** One part of a class: the share that the source prints, or the one that we make of its counts, rounded once. */
export function toClassPoint(
  { values }: Pick<ClassStackPlan, "values">,
  { parts }: ClassRow,
  part: number,
  language: Language,
): Point {
  const cells = parts[part];
  const [first] = cells ?? [];
  if (cells === undefined || first === undefined) return toMissingPoint("not-published", language);
  if (values === "shares") return toPublishedPoint(first.cell, formatRate, language, [first.place]);
  const all = parts.flatMap((each) => each ?? []);
  const value = (sumOf(cells) / sumOf(all)) * 100;
  return { kind: "value", value, text: formatRate(value, language), places: all.map(({ place }) => place) };
}

/** The first part of the classes of one place, as sentences compare them. */
function toNumbers(plan: ClassStackPlan, rows: readonly ClassRow[], language: Language): readonly NamedNumber[] {
  return rows.flatMap((row): readonly NamedNumber[] => {
    const point = toClassPoint(plan, row, 0, language);
    const value = drawnValue(point);
    if (value === undefined) return [];
    const { inSentence, split } = row.group;
    const number = printed(value, point.text, 1);
    return [{ name: inSentence[language], number, ...(split === undefined ? {} : { split }) }];
  });
}

/** How the first share was made, with its numbers; nothing for shares that the source prints. */
function toFormula(plan: ClassStackPlan, row: ClassRow | undefined, language: Language): { readonly formula?: string } {
  const cells = row?.parts[0];
  if (plan.values === "shares" || row === undefined || cells === undefined) return {};
  const whole = sumOf(row.parts.flatMap((each) => each ?? []));
  const { text } = toClassPoint(plan, row, 0, language);
  return {
    formula: `${row.group.label[language]}, ${row.region.name}: ${formatCount(sumOf(cells), language)} / ${formatCount(whole, language)} = ${text}`,
  };
}

/** The sources of the rows; what we made of counts is derived. */
function toSources(
  { dataset, values }: Pick<ClassStackPlan, "dataset" | "values">,
  rows: readonly ClassRow[],
  { entry, selection: { language } }: FigureInput,
): readonly Source[] {
  const used = rows.flatMap(({ parts }) => parts.flatMap((cells) => cells ?? []));
  const sources = toRowSources(used, entry(dataset), language);
  return values === "counts" ? sources.map((source) => ({ ...source, quality: "derived" })) : sources;
}

function sumOf(observations: readonly Observation[]): number {
  let sum = 0;
  for (const { cell } of observations) sum += cell.kind === "value" ? cell.value : Number.NaN;
  return sum;
}
