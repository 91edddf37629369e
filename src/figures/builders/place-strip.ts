import { median } from "d3-array";
import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { flanders, pageRegions, type Region, type RegionKey } from "../../domain/region.ts";
import { formatRate, formatRatio } from "../../format/format-number.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Reference } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { findHiddenRates, toRatePoint } from "../jobseekers/hidden-rates.ts";
import { toPlaceCategory } from "../place-category.ts";
import {
  decimals,
  type ComputedStripPlan,
  type Dot,
  type PlaceStripPlan,
  type StripPoints,
  type StripWords,
} from "./place-strip-plan.ts";
import { describeStrip } from "./place-strip-texts.ts";
import { drawnValue, drawnValues, type NumberFormat } from "../points.ts";
import { roleOf } from "../roles.ts";
import { toTableSources } from "../sources.ts";
import { toValueClasses } from "../value-classes.ts";
import { noteOnYear, selectYears } from "../years.ts";

/**
 * Every municipality of a province (or of Vlaanderen) as a dot on one axis, for one year: the chosen one labelled, the province,
 * Vlaanderen and the median as lines. The rank says its direction and how many were ranked, and counts who was left out.
 */
export function definePlaceStrip(plan: PlaceStripPlan): FigureDefinition {
  const hiding = plan.hiddenBy === undefined ? [] : [plan.hiddenBy.dataset];
  return define(plan, [...new Set([plan.dataset, ...hiding])], (input) => readPublishedRates(plan, input));
}

/** The same for a ratio that no table has: it is computed for every place from its own counts. */
export function defineComputedStrip(plan: ComputedStripPlan): FigureDefinition {
  return define(plan, plan.datasets, plan.compute);
}

function define(
  words: StripWords,
  datasets: readonly string[],
  read: (input: FigureInput) => StripPoints,
): FigureDefinition {
  return {
    id: words.id,
    name: words.name,
    concept: words.concept,
    related: words.related ?? [],
    traits: words.traits,
    levels: ["municipality", "province", "region"],
    datasets,
    build: (input) => build(words, read(input), input),
  };
}

/**
 * The rates of a table, for municipalities, provinces and Vlaanderen; a rate that may rest on too few people is hidden.
 */
export function readPublishedRates(
  { dataset, filter, hiddenBy }: Pick<PlaceStripPlan, "dataset" | "filter" | "hiddenBy">,
  input: FigureInput,
): StripPoints {
  const { language } = input.selection;
  const places = [...input.municipalities, ...pageRegions].map(({ key }) => key);
  const observations = selectObservations(input.dataset(dataset), { ...filter, region: places });
  const byPlace = new Map<string, Observation>(
    observations.map((each) => [`${each.region} ${yearOf(each.period)}`, each]),
  );
  const isHidden = hiddenBy === undefined ? () => false : findHiddenRates(input, dataset, hiddenBy);
  return {
    years: observations.map(({ period }) => yearOf(period)),
    pointOf: (place, year) => {
      return toRatePoint(byPlace.get(`${place} ${year}`), isHidden, formatRate, language);
    },
    unit: "percent",
    format: formatRate,
    sources: toTableSources(input.entry(dataset), ["municipality", "province"], language),
    // Derived by the publisher, exact to about 0.02.
    margin: 0.02,
  };
}

function build(plan: StripWords, points: StripPoints, input: FigureInput): FigureBody {
  const { selection, municipalities } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const area = areaOf(region);
  const members = municipalities.filter(({ province }) => area.key === flanders || province === area.key);
  const { unit, format, sources } = points;
  const [first, last] = [Math.min(...points.years), Math.max(...points.years)];
  const year = selectYears(first, last, selection).at(-1);
  const subtitle = `${plan.measure[language]}, ${area.name}`;
  if (year === undefined) {
    return toEmptyFigure({
      id: plan.id,
      language,
      subtitle,
      sources,
      absent: [],
      reading: [
        nl
          ? `${plan.name.nl}: onze bron loopt van ${first} tot ${last}.`
          : `${plan.name.en}: our source runs from ${first} to ${last}.`,
      ],
    });
  }
  const pointOf = (key: RegionKey): Point => points.pointOf(key, year);
  const dots = members
    .map((place): Dot => ({ place, point: pointOf(place.key) }))
    .toSorted((a, b) => (drawnValue(b.point) ?? -1) - (drawnValue(a.point) ?? -1));
  const series = {
    key: "places",
    label: plan.name[language],
    role: "home" as const,
    gaps: "break" as const,
    endLabel: "",
    points: dots.map(({ point }) => point),
  };
  const values = drawnValues([series]);
  return {
    id: plan.id,
    language,
    kind: "series",
    shape: "strip",
    unit,
    unitLabel: unit === "percent" ? "%" : "",
    categoryLabel: nl ? "Gemeente" : "Municipality",
    subtitle: `${subtitle}, ${year}`,
    categories: dots.map(({ place }) => toPlaceCategory(place, roleOf(place.key, selection))),
    classes: toValueClasses({ values, decimals, format: (value) => formatRatio(value, language), language }),
    series: [series],
    references: toReferences(area, dots, pointOf, format, language),
    axis: toValueAxis({
      values,
      fromZero: false,
      format: (value) => format(value, language, 0),
      language,
      count: 6,
    }),
    breaks: [],
    notes: [...(plan.notes?.(language) ?? []), ...noteOnYear(year, selection)],
    sources,
    absent: [],
    ...describeStrip(plan, points, area, dots, year, input),
  };
}

/** The area whose municipalities are compared: the province of a municipality, or the chosen place itself. */
function areaOf(region: Region): Region {
  return pageRegions.find(({ key }) => key === region.province) ?? region;
}

function toReferences(
  area: Region,
  dots: readonly Dot[],
  pointOf: (key: RegionKey) => Point,
  format: NumberFormat,
  language: Language,
): readonly Reference[] {
  const middle = median(dots.flatMap(({ point }) => drawnValue(point) ?? []));
  const own = area.key === flanders ? [] : [{ place: area, role: "compare-1" as const }];
  const flemish = pageRegions
    .filter(({ key }) => key === flanders)
    .map((place) => ({ place, role: "flanders" as const }));
  return [
    ...[...own, ...flemish].flatMap(({ place, role }): readonly Reference[] => {
      const point = pointOf(place.key);
      return drawnValue(point) === undefined ? [] : [{ key: place.key, label: place.name, role, point }];
    }),
    ...(middle === undefined
      ? []
      : [
          {
            key: "median",
            label: language === "nl" ? "mediaan" : "median",
            role: "context" as const,
            point: {
              kind: "value" as const,
              value: middle,
              text: format(middle, language, decimals),
              explanation:
                language === "nl"
                  ? "De helft van de gemeenten ligt hoger, de helft lager."
                  : "Half of the municipalities are higher, half are lower.",
              places: dots.flatMap(({ point }) => point.places),
            },
          },
        ]),
  ];
}
