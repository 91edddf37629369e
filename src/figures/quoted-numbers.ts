import { selectObservations, type Filter, type Observation } from "../domain/dataset.ts";
import type { Language, Localised } from "../domain/language.ts";
import { parsePeriod, readPeriodKey, yearOf } from "../domain/period.ts";
import type { RegionLevel } from "../domain/region.ts";
import { formatPlural } from "../format/format-list.ts";
import { formatCount, formatEuro, formatRate, formatRatio } from "../format/format-number.ts";
import { formatPeriod } from "../format/format-period.ts";
import type { ConceptId } from "./concepts/concept.ts";
import { toEmptyFigure } from "./empty-figure.ts";
import type { FigureBody, NumberItem, Point } from "./figure.ts";
import type { FigureDefinition, FigureInput, Trait } from "./figure-input.ts";
import { toMissingPoint, toPublishedPoint, type NumberFormat } from "./points.ts";
import { toRowSources } from "./sources.ts";

/**
 * What a single number counts, and with it how it is written: a noun with its plural, a percent, an amount, or `text` for what
 * the source prints as a range or a date.
 */
export type NumberUnit =
  | { readonly kind: "count"; readonly one: Localised; readonly many: Localised }
  | { readonly kind: "percent" }
  | { readonly kind: "ratio" }
  | { readonly kind: "euro" }
  | { readonly kind: "year" }
  | { readonly kind: "text"; readonly suffix?: Localised };

/** One number of a source: which row, and what it is called. */
export interface NumberPlan {
  readonly key: string;
  readonly label: Localised;
  /** Exactly one row of the dataset, besides the place; the first one counts when the source repeats itself. */
  readonly filter: Filter;
  readonly unit: NumberUnit;
  /** Replaces the period where that says more: "najaar 2023". */
  readonly when?: Localised;
  readonly explanation?: Localised;
}

export interface NumberGroupPlan {
  readonly key: string;
  readonly label: Localised;
  readonly items: readonly NumberPlan[];
}

/** What differs between the figures that show single published numbers. */
export interface QuotedNumbersPlan {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  readonly traits?: readonly Trait[];
  readonly levels: readonly RegionLevel[];
  readonly fallback?: FigureDefinition["fallback"];
  readonly dataset: string;
  /** The finding. */
  readonly title: Localised;
  readonly subtitle: Localised;
  readonly groups: readonly NumberGroupPlan[];
  /** Sentences with numbers filled in: `{sleutel}` stands for the text of the item with that key. */
  readonly reading: readonly Localised[];
  readonly notes?: readonly Localised[];
}

/** Single numbers that a report, a question or a page gives: each with its place, period and source row. */
export function defineQuotedNumbers(plan: QuotedNumbersPlan): FigureDefinition {
  const { id, name, concept, related = [], traits = ["quoted"], levels, fallback, dataset } = plan;
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

interface Found {
  readonly plan: NumberPlan;
  readonly observation: Observation;
}

function build(plan: QuotedNumbersPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, to } = selection;
  const nl = language === "nl";
  const find = (item: NumberPlan): readonly Found[] => {
    const [observation] = selectObservations(input.dataset(plan.dataset), {
      ...item.filter,
      region: region.key,
    }).filter(({ period }) => to === "latest" || startYearOf(period) <= to);
    return observation === undefined ? [] : [{ plan: item, observation }];
  };
  const groups = plan.groups
    .map((group) => ({ ...group, found: group.items.flatMap(find) }))
    .filter(({ found }) => found.length > 0);
  const base = { id: plan.id, language, subtitle: `${plan.subtitle[language]}, ${region.name}`, facts: [], absent: [] };
  if (groups.length === 0) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [
        nl
          ? `${plan.name.nl}: voor deze keuze staat er niets in onze bronnen.`
          : `${plan.name.en}: our sources have nothing for this choice.`,
      ],
    });
  }
  const all = groups.flatMap(({ found }) => found);
  const texts = new Map(
    all.map(({ plan: { key, unit }, observation }) => [key, toPoint(observation, unit, language).text]),
  );
  return {
    ...base,
    kind: "numbers",
    title: plan.title[language],
    itemLabel: nl ? "Wat" : "What",
    valueLabel: nl ? "Aantal" : "Number",
    whenLabel: nl ? "Waar en wanneer" : "Where and when",
    groups: groups.map(({ key, label, found }) => ({
      key,
      label: label[language],
      items: found.map((each) => toItem(each, region.name, language)),
    })),
    reading: plan.reading.flatMap((sentence) => fillIn(sentence[language], texts)),
    notes: (plan.notes ?? []).map((note) => note[language]),
    sources: toRowSources(
      all.map(({ observation }) => observation),
      input.entry(plan.dataset),
      language,
    ),
  };
}

function toItem({ plan, observation }: Found, place: string, language: Language): NumberItem {
  const point = toPoint(observation, plan.unit, language);
  const when = plan.when?.[language] ?? formatPeriod(observation.period, language);
  const remarks = [plan.explanation?.[language], point.explanation].filter((text) => text !== undefined);
  return {
    key: plan.key,
    label: plan.label[language],
    when: `${place}, ${when}`,
    point: remarks.length === 0 ? point : { ...point, explanation: remarks.join(" ") },
  };
}

/** The number as it is written, with its unit; a range or a date of the source as a text without a number. */
function toPoint(observation: Observation, unit: NumberUnit, language: Language): Point {
  const { cell, place } = observation;
  if (cell.kind === "missing" && cell.reason === "not-a-number") {
    const suffix = unit.kind === "text" && unit.suffix !== undefined ? ` ${unit.suffix[language]}` : "";
    return {
      ...toMissingPoint("not-a-number", language, [place]),
      text: `${formatText(observation.get("valueText"), language)}${suffix}`,
    };
  }
  return toPublishedPoint(cell, formatOf(unit), language, [place]);
}

function formatOf(unit: NumberUnit): NumberFormat {
  switch (unit.kind) {
    case "count":
      return (value, language) =>
        formatPlural(value, formatCount(value, language), unit.one[language], unit.many[language]);
    case "percent":
      return (value, language, decimals) =>
        formatRate(value, language, decimals ?? (Number.isInteger(value) ? 0 : undefined));
    case "ratio":
      return formatRatio;
    case "euro":
      return formatEuro;
    case "year":
    case "text":
      return (value) => String(value);
  }
}

/** A date in words, a range with a dash between its ends; anything else as the source prints it. */
function formatText(text: string, language: Language): string {
  const date = readPeriodKey(text);
  if (date !== undefined) return formatPeriod(date, language);
  return text.replace(/^(\d+)-(\d+)$/, "$1–$2");
}

function startYearOf(period: Observation["period"]): number {
  const parsed = parsePeriod(period);
  return parsed?.kind === "span" ? yearOf(parsed.from) : yearOf(period);
}

/** The sentence with its numbers; nothing when one of them is lacking, for half a sentence tells nobody anything. */
function fillIn(sentence: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const keys = [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(([, key]) => key ?? []);
  if (keys.some((key) => !texts.has(key))) return [];
  return [sentence.replaceAll(/\{([a-z0-9-]+)\}/g, (_, key: string) => texts.get(key) ?? "")];
}
