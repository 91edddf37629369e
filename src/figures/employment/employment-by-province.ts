import { lowerFirst } from "../../format/first-letter.ts";
import type { Language } from "../../domain/language.ts";
import { flanders, pageRegions } from "../../domain/region.ts";
import { toYearKey } from "../../domain/period.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { toValueAxis } from "../axis.ts";
import { emptyAxisValues } from "./employment-facts.ts";
import {
  employmentDataset,
  headlineYearOf,
  rateOf,
  readEmploymentSeries,
  toEmploymentPoint,
  type EmploymentSeries,
} from "./employment-series.ts";
import type { FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { drawnValue, toMissingPoint } from "../points.ts";
import { roleOf } from "../roles.ts";
import { sayDistance } from "../sentences/say-distance.ts";
import { toRowSources } from "../sources.ts";

/**
 * The employment rate 20–64 of every province and of Vlaanderen, hanging under the 80% line: all of the newest year for which
 * more than one province has a figure, so that nothing of one year is set beside something of another. A place without a figure
 * of that year stands there with its own year, and is not compared.
 */
export const employmentByProvince: FigureDefinition = {
  id: "werkzaamheidsgraad-provincies",
  name: { nl: "Provincies naast de 80-lijn", en: "Provinces beside the 80 line" },
  concept: "werkzaamheidsgraad",
  related: ["afstand"],
  traits: ["survey", "survey-province"],
  levels: ["province", "region"],
  datasets: [employmentDataset],
  build,
};

interface Row {
  readonly name: string;
  readonly key: string;
  readonly year: number | undefined;
  readonly series: EmploymentSeries;
  readonly point: Point;
  /** A number that may be computed with: not a bound, not a figure that its source revised. */
  readonly usable: number | undefined;
}

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, to, goal } = selection;
  const nl = language === "nl";
  const places = pageRegions.map((region) => ({ region, series: readEmploymentSeries(input, region.key) }));
  const shared = to === "latest" ? sharedYearOf(places.map(({ series }) => series)) : to;
  const rows = places
    .map(({ region, series }): Row => {
      const own = shared !== undefined && hasUsable(series, shared) ? shared : headlineYearOf(series, to);
      const year = own ?? boundYearOf(series, to);
      const point =
        year === undefined ? toMissingPoint("not-published", language) : toEmploymentPoint(series, year, input);
      const usable = year === undefined || series.isDoubted(year) ? undefined : drawnValue(point);
      return { name: region.name, key: region.key, series, year, point, usable };
    })
    .sort((a, b) => order(a) - order(b));
  const values = rows.flatMap(({ point }) => drawnValue(point) ?? []);
  return {
    kind: "series",
    shape: "hanging",
    id: employmentByProvince.id,
    language,
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Gebied en jaar" : "Place and year",
    title: toTitle(rows, selection),
    subtitle: nl
      ? `Werkzaamheidsgraad (EAK), 20–64 jaar, in %${sayYear(rows, shared, "nl")}`
      : `Employment rate (EAK), ages 20–64, in %${sayYear(rows, shared, "en")}`,
    categories: rows.map(({ key, name, year }) => ({
      key,
      label: year === undefined ? name : `${name}, ${year}`,
      shortLabel: year === undefined ? name : `${name} ’${String(year).slice(2)}`,
      role:
        key === flanders && selection.region.key !== flanders ? "flanders" : roleOf(key as typeof flanders, selection),
    })),
    series: [
      {
        key: "rate",
        label: nl ? "Werkzaamheidsgraad" : "Employment rate",
        role: "home",
        points: rows.map(({ point }) => point),
        gaps: "break",
        endLabel: "",
      },
    ],
    axis: toValueAxis({
      values: values.length === 0 ? emptyAxisValues(goal) : [...values, goal.rate],
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      atLeastTo: Math.max(goal.rate, ...values),
    }),
    goal: { value: goal.rate, label: `${nl ? "doelstelling" : "goal"}: ${formatGoal(goal, language)}` },
    breaks: [],
    reading: toReading(rows, selection),
    notes: [
      ...rows.flatMap((row) => sayNewer(row, input)),
      ...rows.flatMap(({ name, year, point }) => {
        if (point.explanation === undefined || year === undefined) return [];
        return [`${name} ${toYearKey(year)}: ${lowerFirst(point.explanation)}`];
      }),
    ],
    sources: toRowSources(
      rows.flatMap(({ series, year }) =>
        year === undefined ? [] : (series.values.get(year)?.observation ?? series.bounds.get(year) ?? []),
      ),
      input.entry(employmentDataset),
      language,
    ),
    facts: [],
    absent: sayAbsent(
      rows.filter(({ year }) => year === undefined).map(({ name }) => name),
      language,
    ),
  };
}

/** Whether a place has a number in a year that may be compared: not a bound, not a figure that its source revised. */
function hasUsable(series: EmploymentSeries, year: number): boolean {
  return rateOf(series, year) !== undefined && !series.isDoubted(year);
}

/** The newest year for which more than one province has a number to compare; nothing when there is none. */
function sharedYearOf(all: readonly EmploymentSeries[]): number | undefined {
  const provinces = all.filter(({ region }) => region !== flanders);
  return [...new Set(provinces.flatMap(({ values }) => [...values.keys()]))]
    .toSorted((a, b) => b - a)
    .find((year) => provinces.filter((series) => hasUsable(series, year)).length > 1);
}

/** `, 2023`, or `, 2023 of het jaar dat erbij staat` where a place has another one. */
function sayYear(rows: readonly Row[], shared: number | undefined, language: Language): string {
  if (shared === undefined) return "";
  const isAlike = rows.every(({ year }) => year === undefined || year === shared);
  if (isAlike) return `, ${shared}`;
  return language === "nl" ? `, ${shared} of het jaar dat erbij staat` : `, ${shared} or the year that is named`;
}

function sayAbsent(names: readonly string[], language: Language): readonly string[] {
  if (names.length === 0) return [];
  const places = formatList(names, language);
  return [
    language === "nl"
      ? `Voor ${places} hebben onze bronnen geen cijfer voor deze periode.`
      : `Our sources have no figure of ${places} for this period.`,
  ];
}

/** That a place has a newer number than the one that stands beside the others. */
function sayNewer({ name, year, series, usable }: Row, input: FigureInput): readonly string[] {
  const { language, to } = input.selection;
  if (to !== "latest" || year === undefined || usable === undefined) return [];
  const newest = headlineYearOf(series, "latest");
  if (newest === undefined || newest <= year || !hasUsable(series, newest)) return [];
  const { text } = toEmploymentPoint(series, newest, input);
  return [
    language === "nl"
      ? `${name} staat hier met ${year}, het jaar van de provincies; in ${newest} was het ${text}.`
      : `${name} stands here with ${year}, the year of the provinces; in ${newest} it was ${text}.`,
  ];
}

function boundYearOf(series: EmploymentSeries, to: number | "latest"): number | undefined {
  return [...series.bounds.keys()].findLast((year) => to === "latest" || year === to);
}

/** Highest first; bounds and underestimated figures after the true ones, because they have no true place. */
function order({ point, usable }: Row): number {
  if (usable !== undefined) return 100 - usable;
  if (point.kind === "bound") return 200;
  return point.kind === "missing" ? 300 : 250;
}

/** Exact or rounded values that may be ranked: not doubted, not a bound, not the region, all of the newest year. */
function rankable(rows: readonly Row[]): readonly { readonly name: string; readonly value: number }[] {
  const sure = rows.flatMap(({ key, name, year, usable }) =>
    key === flanders || year === undefined || usable === undefined ? [] : [{ name, year, value: usable }],
  );
  const newest = Math.max(...sure.map(({ year }) => year));
  return sure.filter(({ year }) => year === newest);
}

/** The year of the places that are compared. */
function comparedYear(rows: readonly Row[]): number {
  return Math.max(
    ...rows.flatMap(({ key, year, usable }) => (key === flanders || usable === undefined ? [] : (year ?? []))),
  );
}

function toTitle(rows: readonly Row[], { language, goal }: Selection): string {
  const nl = language === "nl";
  const sure = rankable(rows);
  if (rows.every(({ year }) => year === undefined)) {
    return nl ? "Geen cijfers voor deze periode" : "No figures for this period";
  }
  if (sure.length < 2) return nl ? "Onze bronnen hebben hier weinig cijfers" : "Our sources have few figures here";
  const distance = (value: number): number => Math.abs(goal.rate - value);
  const best = Math.min(...sure.map(({ value }) => distance(value)));
  const names = formatList(
    sure.filter(({ value }) => distance(value) === best).map(({ name }) => name),
    language,
  );
  const many = String(sure.length);
  const aim = formatGoal(goal, language);
  return nl
    ? `${names} het dichtst bij ${aim} in ${comparedYear(rows)}, van ${many} provincies`
    : `${names} closest to ${aim} in ${comparedYear(rows)}, of ${many} provinces`;
}

function toReading(rows: readonly Row[], selection: Selection): readonly string[] {
  const { language } = selection;
  const nl = language === "nl";
  const compared = rows.filter(({ usable }) => usable !== undefined);
  const year = Math.max(...compared.flatMap((row) => row.year ?? []));
  const distances = compared.filter((row) => row.year === year).flatMap((row) => describeDistance(row, selection));
  // A place without any number is `absent`.
  const without = rows.filter((row) => row.usable === undefined && row.year !== undefined).map(({ name }) => name);
  const sentences: string[] = [];
  if (distances.length > 0) {
    const parts = formatList(distances, language);
    sentences.push(nl ? `Afstand tot de lijn in ${year}: ${parts}.` : `Distance to the line in ${year}: ${parts}.`);
  }
  if (without.length > 0) {
    sentences.push(
      nl
        ? `Voor ${formatList(without, language)} hebben onze bronnen hier geen bruikbaar cijfer.`
        : `For ${formatList(without, language)} our sources have no usable figure here.`,
    );
  }
  return sentences;
}

/** `Limburg 3,7 procentpunt onder 80%`; a rate rounded to 80 lies about on the line. */
function describeDistance({ name, point, usable }: Row, { language, goal }: Selection): readonly string[] {
  if (usable === undefined) return [];
  const isExact = point.kind === "value" && point.mark === undefined;
  return [`${name} ${sayDistance(usable, isExact, goal, language)}`];
}
