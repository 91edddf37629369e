import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { isBound } from "../../domain/cell.ts";
import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { parsePeriod, yearOf } from "../../domain/period.ts";
import { pageRegions, type RegionKey } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatRate } from "../../format/format-number.ts";
import { choosePublished, sourceFamily, type Chosen } from "../../indicators/choose-published.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { missingMarks, toMissingPoint, toPublishedPoint } from "../points.ts";

export const employmentDataset = "werkzaamheidsgraad-20-64";

/** The published employment rates 20–64 of one place: the chosen value per year, and the years with only a bound. */
export interface EmploymentSeries {
  readonly region: RegionKey;
  readonly values: ReadonlyMap<number, Chosen>;
  readonly bounds: ReadonlyMap<number, Observation>;
  /** The years whose figure the source later called wrong. */
  readonly isDoubted: (year: number) => boolean;
}

/** Reads the yearly employment rate 20–64 (EAK, both sexes, all groups) of a place; quarters and census rows stay out. */
export function readEmploymentSeries(input: FigureInput, region: RegionKey): EmploymentSeries {
  const observations = selectObservations(input.dataset(employmentDataset), {
    measure: "werkzaamheidsgraad",
    region,
    category: "",
    ageBand: "20-64",
    concept: "EAK",
  }).filter(({ period }) => parsePeriod(period)?.kind === "year");
  const values = new Map([...choosePublished(observations)].map(([period, chosen]) => [Number(period), chosen]));
  const bounds = new Map<number, Observation>();
  for (const observation of observations) {
    const year = yearOf(observation.period);
    if (!values.has(year) && observation.cell.kind === "value" && isBound(observation.cell.precision)) {
      bounds.set(year, observation);
    }
  }
  return { region, values, bounds, isDoubted: doubtedYears(input.entry(employmentDataset), region) };
}

function doubtedYears(entry: CatalogueEntry, region: RegionKey): (year: number) => boolean {
  const name = pageRegions.find(({ key }) => key === region)?.name;
  const spans = entry.breaks
    .filter((candidate) => candidate.region !== undefined && candidate.region === name)
    .map(({ period }) => period.split("/").map(Number));
  return (year) => spans.some(([first = Infinity, last = first]) => year >= first && year <= last);
}

/** The point of a year: the chosen value (with the other published values in its explanation), a bound, or a gap. */
export function toEmploymentPoint(series: EmploymentSeries, year: number, input: FigureInput): Point {
  const { language } = input.selection;
  const chosen = series.values.get(year);
  const observation = chosen?.observation ?? series.bounds.get(year);
  if (observation === undefined) return toMissingPoint("not-published", language);
  const point = toPublishedPoint(observation.cell, formatRate, language, [observation.place]);
  const remarks = [point.explanation ?? "", ...describeOthers(chosen, input)].filter((text) => text !== "");
  const doubted = series.isDoubted(year);
  if (doubted) {
    remarks.unshift(
      language === "nl"
        ? "Te laag: de bron heeft dit cijfer later herzien, de nieuwe waarde is hier niet beschikbaar."
        : "Too low: the source later revised this figure; the new value is not available here.",
    );
  }
  return {
    ...point,
    ...(doubted && point.kind === "value" ? { mark: "flagged" as const } : {}),
    ...(remarks.length === 0 ? {} : { explanation: remarks.join(" ") }),
  };
}

/** One sentence with the other values that were published for the same year, when they differ. */
export function describeOthers(chosen: Chosen | undefined, input: FigureInput): readonly string[] {
  const { language } = input.selection;
  if (chosen === undefined) return [];
  const own = toPublishedPoint(chosen.observation.cell, formatRate, language, []).text;
  const others = chosen.others
    .map((other) => ({ text: toPublishedPoint(other.cell, formatRate, language, []).text, other }))
    .filter(({ text }) => text !== own && text !== missingMarks.other[language])
    .map(({ text, other }) => `${text} (${other.get("source")})`);
  if (others.length === 0) return [];
  return [
    language === "nl"
      ? `Ook gepubliceerd: ${formatList(others, language)}.`
      : `Also published: ${formatList(others, language)}.`,
  ];
}

/** The year that a figure is about: the last one with a value, or the chosen year when it has one. Never an older year instead. */
export function headlineYearOf(series: EmploymentSeries, to: number | "latest"): number | undefined {
  if (to !== "latest") return series.values.has(to) ? to : undefined;
  return series.values.size === 0 ? undefined : Math.max(...series.values.keys());
}

/** The rate of a year when it is a number; bounds are no numbers. */
export function rateOf(series: EmploymentSeries, year: number): number | undefined {
  const cell = series.values.get(year)?.observation.cell;
  return cell?.kind === "value" ? cell.value : undefined;
}

/** Whether two years of a series come from one maker, so that their difference means something. */
export function isOneSource(series: EmploymentSeries, first: number, second: number): boolean {
  const families = [first, second].map((year) => {
    const source = series.values.get(year)?.observation.get("source");
    return source === undefined ? undefined : sourceFamily(source);
  });
  return families[0] !== undefined && families[0] === families[1];
}
