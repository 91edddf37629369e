import { flanders, pageRegions } from "../domain/region.ts";
import { toYearKey } from "../domain/period.ts";
import { formatPoints, formatRate } from "../format/format-number.ts";
import { formatList } from "../format/format-list.ts";
import { toValueAxis } from "./axis.ts";
import { goal } from "./employment-facts.ts";
import {
  employmentDataset,
  lastYearOf,
  readEmploymentSeries,
  toEmploymentPoint,
  type EmploymentSeries,
} from "./employment-series.ts";
import type { Figure, Point } from "./figure.ts";
import type { FigureDefinition, FigureInput } from "./figure-input.ts";
import { drawnValue } from "./points.ts";
import { roleOf } from "./roles.ts";
import { toRowSources } from "./sources.ts";

/** The last published employment rate 20–64 of every province, hanging under the 80% line. */
export const employmentByProvince: FigureDefinition = {
  id: "werkzaamheidsgraad-provincies",
  name: { nl: "Provincies naast de 80-lijn", en: "Provinces beside the 80 line" },
  datasets: [employmentDataset],
  build,
};

interface Row {
  readonly name: string;
  readonly key: string;
  readonly year: number | undefined;
  readonly series: EmploymentSeries;
  readonly point: Point;
}

function build(input: FigureInput): Figure {
  const { selection } = input;
  const { language, to } = selection;
  const nl = language === "nl";
  const rows = pageRegions
    .map((region): Row => {
      const series = readEmploymentSeries(input, region.key);
      const year = lastYearOf(series, to) ?? lastBoundOf(series, to);
      return {
        name: region.name,
        key: region.key,
        series,
        year,
        point: toEmploymentPoint(series, year ?? 0, input),
      };
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
    title: toTitle(rows, language),
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
      values: [...values, goal.rate],
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      atLeastTo: Math.max(goal.rate, ...values),
    }),
    goal: { value: goal.rate, label: nl ? "doelstelling: 80%" : "goal: 80%" },
    breaks: [],
    reading: toReading(rows, language),
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
          ? `Voor ${name} is in deze periode geen cijfer gepubliceerd.`
          : `No figure has been published for ${name} in this period.`,
      ),
  };
}

function lastBoundOf(series: EmploymentSeries, to: number | "latest"): number | undefined {
  const years = [...series.bounds.keys()].filter((year) => to === "latest" || year <= to);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Highest first; bounds and underestimated figures after the true ones, because they have no true place. */
function order({ point, series, year }: Row): number {
  const value = drawnValue(point);
  if (value === undefined) return point.kind === "bound" ? 200 : 300;
  return year !== undefined && series.isDoubted(year) ? 250 : 100 - value;
}

function toTitle(rows: readonly Row[], language: "nl" | "en"): string {
  const sure = rows.filter(
    ({ point, series, year, key }) =>
      key !== flanders && drawnValue(point) !== undefined && !series.isDoubted(year ?? 0),
  );
  const nl = language === "nl";
  const reached = sure.filter(({ point }) => (drawnValue(point) ?? 0) >= goal.rate);
  if (reached.length > 0) {
    const names = formatList(
      reached.map(({ name }) => name),
      language,
    );
    return nl
      ? `${names} ${reached.length === 1 ? "raakt" : "raken"} de 80-lijn`
      : `${names} ${reached.length === 1 ? "reaches" : "reach"} the 80 line`;
  }
  if (sure.length < 2)
    return nl ? "In deze periode is weinig gepubliceerd" : "Little has been published in this period";
  const best = Math.max(...sure.map(({ point }) => drawnValue(point) ?? 0));
  const top = sure.filter(({ point }) => drawnValue(point) === best).map(({ name }) => name);
  if (top.length === 0) return nl ? "Geen provincie heeft een precies cijfer" : "No province has an exact figure";
  const names = formatList(top, language);
  return nl
    ? `${names} ${top.length === 1 ? "staat" : "staan"} het dichtst bij 80%`
    : `${names} ${top.length === 1 ? "is" : "are"} closest to 80%`;
}

function toReading(rows: readonly Row[], language: "nl" | "en"): readonly string[] {
  const nl = language === "nl";
  const known = rows.filter(({ point, series, year }) => point.kind === "value" && !series.isDoubted(year ?? 0));
  const parts = known.map(({ name, point, year }) => {
    const value = drawnValue(point) ?? 0;
    const exact = point.kind === "value" && point.mark === undefined;
    const gap = formatPoints(Math.abs(goal.rate - value), language, exact ? 1 : 0);
    const side = value < goal.rate ? (nl ? "onder 80%" : "below 80%") : nl ? "boven 80%" : "above 80%";
    return `${name} ${exact ? "" : nl ? "ongeveer " : "about "}${gap} ${side} (${year})`;
  });
  if (parts.length === 0)
    return [
      nl
        ? "Voor deze periode is geen precies cijfer gepubliceerd."
        : "No exact figure has been published for this period.",
    ];
  return [
    nl
      ? `Afstand tot de lijn: ${formatList(parts, language)}.`
      : `Distance to the line: ${formatList(parts, language)}.`,
    nl
      ? "De jaren verschillen per gebied: er bestaat geen volledige reeks per provincie."
      : "The years differ by place: no complete series by province exists.",
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
