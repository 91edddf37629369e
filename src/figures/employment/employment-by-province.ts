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

/** The last published employment rate 20–64 of every province, hanging under the 80% line. */
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
  const rows = pageRegions
    .map((region): Row => {
      const series = readEmploymentSeries(input, region.key);
      const year = headlineYearOf(series, to) ?? boundYearOf(series, to);
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
      ? "Werkzaamheidsgraad, 20–64 jaar, in %, laatste gepubliceerde jaar per gebied"
      : "Employment rate, ages 20–64, in %, last published year of each place",
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
    notes: rows.flatMap(({ name, year, point }) => {
      if (point.explanation === undefined || year === undefined) return [];
      return [`${name} ${toYearKey(year)}: ${lowerFirst(point.explanation)}`];
    }),
    sources: toRowSources(
      rows.flatMap(({ series, year }) =>
        year === undefined ? [] : (series.values.get(year)?.observation ?? series.bounds.get(year) ?? []),
      ),
      input.entry(employmentDataset),
      language,
    ),
    facts: [],
    absent: rows
      .filter(({ year }) => year === undefined)
      .map(({ name }) =>
        nl
          ? `Voor ${name} hebben onze bronnen geen cijfer voor deze periode.`
          : `Our sources have no figure of ${name} for this period.`,
      ),
  };
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
    ? `${names} het dichtst bij ${aim}, van ${many} provincies`
    : `${names} closest to ${aim}, of ${many} provinces`;
}

function toReading(rows: readonly Row[], selection: Selection): readonly string[] {
  const { language } = selection;
  const nl = language === "nl";
  const distances = rows.flatMap((row) => describeDistance(row, selection));
  const without = rows.filter(({ usable }) => usable === undefined).map(({ name }) => name);
  const sentences: string[] = [];
  if (distances.length > 0) {
    const parts = formatList(distances, language);
    sentences.push(nl ? `Afstand tot de lijn: ${parts}.` : `Distance to the line: ${parts}.`);
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

/** `Limburg 3,7 procentpunt onder 80% (2023)`; a rate rounded to 80 lies about on the line. */
function describeDistance({ name, point, year, usable }: Row, { language, goal }: Selection): readonly string[] {
  if (usable === undefined) return [];
  const isExact = point.kind === "value" && point.mark === undefined;
  return [`${name} ${sayDistance(usable, isExact, goal, language)} (${year})`];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
