import { selectObservations, type Filter, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { parsePeriod, readPeriodKey, yearOf } from "../../domain/period.ts";
import { formatPlural } from "../../format/format-list.ts";
import {
  formatCount,
  formatEuro,
  formatPoints,
  formatPointsChange,
  formatRateAsPrinted,
  formatRatio,
} from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { EmptyFigure, Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { toPublishedPoint, type NumberFormat } from "../points.ts";

/**
 * What a single number counts, and with it how it is written: a noun with its plural, a percent, an amount, or `text` for what
 * the source prints as a range or a date.
 */
export type NumberUnit =
  | { readonly kind: "count"; readonly one: Localised; readonly many: Localised }
  | { readonly kind: "percent" }
  /** A difference between two percentages; with `isChange` one since an earlier period, with its sign. */
  | { readonly kind: "points"; readonly isChange?: boolean }
  | { readonly kind: "ratio" }
  | { readonly kind: "euro" }
  | { readonly kind: "year" }
  | { readonly kind: "text"; readonly suffix?: Localised };

/** One number of a source: which row, and what it is called. */
export interface NumberPlan {
  readonly key: string;
  /** Where it is not in the dataset of the figure. */
  readonly dataset?: string;
  readonly label: Localised;
  /** Exactly one row of the dataset, besides the place; when the sources repeat it, the first counts and all are named. */
  readonly filter: Filter;
  readonly unit: NumberUnit;
  /** Rows that only say where it was asked, such as the number of a written question: behind the number, not numbers to show. */
  readonly cites?: readonly Filter[];
  /** Replaces the period where that says more: "najaar 2023". */
  readonly when?: Localised;
  readonly explanation?: Localised;
}

/** A number of a plan with the row it stands in, and the rows that say the same once more. */
export interface Found {
  readonly plan: NumberPlan;
  readonly observation: Observation;
  readonly repeats: readonly Observation[];
}

/** The row of a number for the chosen place, when it is not of after the chosen period. */
export function findQuoted(
  plan: NumberPlan,
  dataset: string,
  { dataset: datasetOf, selection }: FigureInput,
): readonly Found[] {
  const { region, to } = selection;
  const isChange = plan.unit.kind === "points" && plan.unit.isChange === true;
  const [observation, ...others] = selectObservations(datasetOf(plan.dataset ?? dataset), {
    ...plan.filter,
    region: region.key,
  }).filter(({ period }) => to === "latest" || (isChange ? yearOf(period) : startYearOf(period)) <= to);
  if (observation === undefined) return [];
  const repeats = others.filter(
    ({ period, cell, get }) =>
      period === observation.period &&
      get("category") === observation.get("category") &&
      cell.kind === "value" &&
      observation.cell.kind === "value" &&
      cell.value === observation.cell.value,
  );
  const cited = (plan.cites ?? []).flatMap((filter) =>
    selectObservations(datasetOf(plan.dataset ?? dataset), { ...filter, region: region.key }),
  );
  return [{ plan, observation, repeats: [...repeats, ...cited] }];
}

/** The number as it is written, with its unit and what there is to say of it; a range or a date as a text without a number. */
export function toQuotedPoint({ plan, observation, repeats }: Found, language: Language): Point {
  const { unit, explanation } = plan;
  const { cell } = observation;
  const places = [observation, ...repeats].map(({ place }) => place);
  const suffix = unit.kind === "text" && unit.suffix !== undefined ? ` ${unit.suffix[language]}` : "";
  const point: Point =
    cell.kind === "missing" && cell.reason === "not-a-number"
      ? {
          kind: "missing",
          reason: cell.reason,
          text: `${formatText(observation.get("valueText"), language)}${suffix}`,
          places,
        }
      : toPublishedPoint(cell, formatOf(unit), language, places);
  const remarks = [explanation?.[language], point.explanation].filter((text) => text !== undefined);
  return remarks.length === 0 ? point : { ...point, explanation: remarks.join(" ") };
}

/** The texts of numbers by their key, to fill sentences with. */
export function toTexts(found: readonly Found[], language: Language): ReadonlyMap<string, string> {
  return new Map(found.map((each) => [each.plan.key, toQuotedPoint(each, language).text]));
}

function formatOf(unit: NumberUnit): NumberFormat {
  switch (unit.kind) {
    case "count":
      return (value, language) =>
        formatPlural(value, formatCount(value, language), unit.one[language], unit.many[language]);
    case "percent":
      return formatRateAsPrinted;
    case "points":
      return unit.isChange === true ? formatPointsChange : formatPoints;
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
export function fillIn(sentence: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const keys = [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(([, key]) => key ?? []);
  if (keys.some((key) => !texts.has(key))) return [];
  return [sentence.replaceAll(/\{([a-z0-9-]+)\}/g, (_, key: string) => texts.get(key) ?? "")];
}

/**
 * Why single numbers are lacking: the sources have them for this place, but of later years; or not for this place at all. The
 * title names the place in the second case, for then no other period helps.
 */
export function sayNothingQuoted(
  name: Localised,
  numbers: readonly NumberPlan[],
  dataset: string,
  input: FigureInput,
): Pick<EmptyFigure, "reading"> & Partial<Pick<EmptyFigure, "title">> {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const always: FigureInput = { ...input, selection: { ...input.selection, from: "first", to: "latest" } };
  if (numbers.some((number) => findQuoted(number, dataset, always).length > 0)) {
    return {
      reading: [
        nl
          ? `${name.nl}: onze bronnen hebben alleen latere cijfers.`
          : `${name.en}: our sources have later figures only.`,
      ],
    };
  }
  return {
    title: nl ? `Geen cijfers voor ${region.name}` : `No figures for ${region.name}`,
    reading: [
      nl
        ? `${name.nl}: over ${region.name} staat er niets in onze bronnen.`
        : `${name.en}: our sources have nothing on ${region.name}.`,
    ],
  };
}
