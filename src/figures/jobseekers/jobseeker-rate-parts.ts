import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Localised } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatRate } from "../../format/format-number.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Role } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { findHiddenRates, toRatePoint } from "./hidden-rates.ts";
import { drawnValue } from "../points.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { toSource } from "../sources.ts";
import { selectYears } from "../years.ts";

/** A class as the source calls it, as a label, and as it stands after "bij" or "for". */
export interface RateGroup {
  readonly category: string;
  readonly label: Localised;
  readonly inSentence: Localised;
}

/** What differs between the splits of the werkzoekendengraad that exist by municipality only. */
export interface JobseekerRateGroupsPlan {
  readonly id: string;
  readonly name: Localised;
  readonly dataset: string;
  readonly groups: readonly RateGroup[];
  /** "naar geslacht". */
  readonly by: Localised;
}

/** The part that each group plays, in the order of the plan. */
export const roles: readonly Role[] = ["home", "compare-1", "compare-2"];
/** The rate of a group in a place and year. */
type PointOf = (region: Region, category: string, year: number) => Point;

/** The published rate of a place, group and year; hidden where it may rest on too few people. */
export function toPointOf(plan: JobseekerRateGroupsPlan, input: FigureInput, places: readonly Region[]): PointOf {
  const { language } = input.selection;
  const isHidden = findHiddenRates(input, plan.dataset);
  const keyOf = (region: string, category: string, year: number): string => `${region}|${category}|${year}`;
  const found = new Map<string, Observation>(
    selectObservations(input.dataset(plan.dataset), {
      measure: "werkzoekendengraad",
      region: places.map(({ key }) => key),
    }).map((each) => [keyOf(each.region, each.get("category"), yearOf(each.period)), each]),
  );
  return ({ key }, category, year) =>
    toRatePoint(found.get(keyOf(key, category, year)), isHidden, formatRate, language);
}

/** The years of the table that were chosen. */
export function readYears({ dataset }: JobseekerRateGroupsPlan, input: FigureInput): readonly number[] {
  const all = selectObservations(input.dataset(dataset), { measure: "werkzoekendengraad" }).map(({ period }) =>
    yearOf(period),
  );
  return selectYears(Math.min(...all), Math.max(...all), input.selection);
}

/** A rate as sentences compare it. */
export function toNumber(point: Point | undefined): Printed | undefined {
  const value = point === undefined ? undefined : drawnValue(point);
  return point === undefined || value === undefined ? undefined : printed(value, point.text, 1);
}

/** What both drawings say of themselves. */
export function toBase({ id, dataset, by }: JobseekerRateGroupsPlan, input: FigureInput, where: string) {
  const { language } = input.selection;
  return {
    id,
    language,
    kind: "series" as const,
    unit: "percent" as const,
    unitLabel: "%",
    subtitle:
      language === "nl"
        ? `Werkzoekenden zonder werk in % van de beroepsbevolking van de groep, ${by.nl}, jaargemiddelde, ${where}`
        : `Jobseekers without work in % of the labour force of the group, ${by.en}, yearly average, ${where}`,
    sources: [toSource(input.entry(dataset), language)],
    facts: [],
    absent: [],
  };
}

/** Nothing to show: because it is hidden, or because the table has nothing. */
export function toEmpty(
  { id, name }: JobseekerRateGroupsPlan,
  input: FigureInput,
  point: Point | undefined,
): FigureBody {
  const { language } = input.selection;
  const reason = point?.kind === "missing" && point.reason === "suppressed" ? point.explanation : undefined;
  return toEmptyFigure({
    id,
    language,
    subtitle: name[language],
    sources: [],
    absent: [],
    reading: [
      reason ??
        (language === "nl"
          ? "Onze bron heeft voor deze keuze geen cijfers."
          : "Our source has no figures for this choice."),
    ],
  });
}
