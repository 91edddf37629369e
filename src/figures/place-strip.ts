import { median } from "d3-array";
import { selectObservations, type Filter, type Observation } from "../domain/dataset.ts";
import type { Language, Localised } from "../domain/language.ts";
import { yearOf } from "../domain/period.ts";
import { flanders, pageRegions, type Region, type RegionKey } from "../domain/region.ts";
import { formatList } from "../format/format-list.ts";
import { formatRate } from "../format/format-number.ts";
import { computeRank, type Rank } from "../indicators/rank.ts";
import { toValueAxis } from "./axis.ts";
import type { ConceptId } from "./concepts/concept.ts";
import { toEmptyFigure } from "./empty-figure.ts";
import type { Fact, FigureBody, Point, Reference } from "./figure.ts";
import type { FigureDefinition, FigureInput, Trait } from "./figure-input.ts";
import { findHiddenRates, toHiddenRate } from "./hidden-rates.ts";
import type { MunicipalCount } from "./municipal-counts.ts";
import { drawnValue, drawnValues, toMissingPoint, toPublishedPoint } from "./points.ts";
import { roleOf } from "./roles.ts";
import { printed } from "./sentences/printed.ts";
import { sayComparison } from "./sentences/say-comparison.ts";
import { formatRank, sayRank } from "./sentences/say-rank.ts";
import { toSource } from "./sources.ts";
import { noteOnYear, selectYears } from "./years.ts";

/** What differs between the figures that set all municipalities of an area on one axis. */
export interface PlaceStripPlan {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  readonly traits: readonly Trait[];
  readonly dataset: string;
  readonly filter: Filter;
  /** The count behind the rate: where it is hidden, the rate is too. */
  readonly hiddenBy?: MunicipalCount;
  /** "werkzoekendengraad", inside a sentence. */
  readonly label: Localised;
  /** "Werkzoekendengraad, 18–65 jaar, per gemeente": opens the subtitle. */
  readonly measure: Localised;
  readonly notes?: (language: Language) => readonly string[];
}

/** Rates are printed and ranked in one decimal. */
const decimals = 1;
/** So many municipalities are named at the top. */
const mostNamed = 3;

/**
 * Every municipality of a province (or of Vlaanderen) as a dot on one axis, for one year: the chosen one labelled, the province,
 * Vlaanderen and the median as lines. The rank says its direction and how many were ranked, and counts who was left out.
 */
export function definePlaceStrip(plan: PlaceStripPlan): FigureDefinition {
  return {
    id: plan.id,
    name: plan.name,
    concept: plan.concept,
    related: plan.related ?? [],
    traits: plan.traits,
    levels: ["municipality", "province", "region"],
    datasets: [plan.dataset, ...(plan.hiddenBy === undefined ? [] : [plan.hiddenBy.dataset])],
    build: (input) => build(plan, input),
  };
}

interface Dot {
  readonly place: Region;
  readonly point: Point;
}

function build(plan: PlaceStripPlan, input: FigureInput): FigureBody {
  const { selection, municipalities } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const area = areaOf(region);
  const members = municipalities.filter(({ province }) => area.key === flanders || province === area.key);
  const observations = selectObservations(input.dataset(plan.dataset), {
    ...plan.filter,
    region: [...members.map(({ key }) => key), ...pageRegions.map(({ key }) => key)],
  });
  const allYears = observations.map(({ period }) => yearOf(period));
  const year = selectYears(Math.min(...allYears), Math.max(...allYears), selection).at(-1);
  const source = toSource(input.entry(plan.dataset), language);
  const subtitle = `${plan.measure[language]}, ${area.name}`;
  if (year === undefined) {
    return toEmptyFigure({
      id: plan.id,
      language,
      subtitle,
      sources: [source],
      absent: [],
      reading: [
        nl
          ? `${plan.name.nl}: onze bron loopt van ${Math.min(...allYears)} tot ${Math.max(...allYears)}.`
          : `${plan.name.en}: our source runs from ${Math.min(...allYears)} to ${Math.max(...allYears)}.`,
      ],
    });
  }
  const byPlace = new Map<RegionKey, Observation>(
    observations.filter(({ period }) => yearOf(period) === year).map((each) => [each.region, each]),
  );
  const isHidden = plan.hiddenBy === undefined ? () => false : findHiddenRates(input, plan.hiddenBy);
  const pointOf = (key: RegionKey): Point => {
    const found = byPlace.get(key);
    if (found === undefined) return toMissingPoint("not-published", language);
    return isHidden(found)
      ? toHiddenRate(found, language)
      : toPublishedPoint(found.cell, formatRate, language, [found.place]);
  };
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
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Gemeente" : "Municipality",
    subtitle: `${subtitle}, ${year}`,
    categories: dots.map(({ place }) => ({
      key: place.key,
      label: place.name,
      shortLabel: place.name,
      role: roleOf(place.key, selection),
    })),
    series: [series],
    references: toReferences(area, dots, pointOf, language),
    axis: toValueAxis({
      values,
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      count: 6,
    }),
    breaks: [],
    notes: [...(plan.notes?.(language) ?? []), ...noteOnYear(year, selection)],
    sources: [source],
    absent: [],
    ...describe(plan, area, dots, pointOf, year, input),
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
              text: formatRate(middle, language, decimals),
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

interface StripTexts {
  readonly title: string;
  readonly reading: readonly string[];
  readonly facts: readonly Fact[];
}

function describe(
  plan: PlaceStripPlan,
  area: Region,
  dots: readonly Dot[],
  pointOf: (key: RegionKey) => Point,
  year: number,
  { selection: { region, language } }: FigureInput,
): StripTexts {
  const nl = language === "nl";
  const label = plan.label[language];
  const hidden = dots.filter(({ point }) => point.kind === "missing" && point.reason === "suppressed").length;
  const without = dots.filter(({ point }) => point.kind === "missing").length - hidden;
  const values = dots.flatMap(({ point }) => drawnValue(point) ?? []);
  const own = dots.find(({ place }) => place.key === region.key);
  const value = own === undefined ? undefined : drawnValue(own.point);
  const among = nl ? `gemeenten van ${area.name}` : `municipalities of ${area.name}`;
  if (own !== undefined && value === undefined) {
    return {
      title: nl ? `${region.name}: geen ${label} in ${year}` : `${region.name}: no ${label} in ${year}`,
      reading: [own.point.explanation ?? "", ...nameTop(dots, year, label, among, nl)].filter((text) => text !== ""),
      facts: [],
    };
  }
  if (own !== undefined && value !== undefined) {
    const rank = computeRank(value, values, decimals);
    const compared = [area, ...pageRegions.filter(({ key }) => key === flanders)].flatMap((place) => {
      const point = pointOf(place.key);
      const beside = drawnValue(point);
      // Derived by the publisher, exact to about 0.02.
      return beside === undefined ? [] : [{ name: place.name, number: printed(beside, point.text, decimals, 0.02) }];
    });
    return {
      title: nl
        ? `${region.name}: ${formatRank(rank, "nl").replace(" (1 = hoogste)", "")} op ${label}`
        : `${region.name}: ${formatRank(rank, "en").replace(" (1 = highest)", "")} on ${label}`,
      reading: [
        nl
          ? `In ${year} was de ${label} in ${region.name} ${own.point.text}.`
          : `In ${year} the ${label} of ${region.name} was ${own.point.text}.`,
        ...sayComparison(printed(value, own.point.text, decimals), compared, "percent", language),
        ...sayRank({ name: region.name, rank, among, hidden, without }, language),
      ],
      facts: toFacts(rank, own.point, year, language),
    };
  }
  const top = dots.filter(({ point }) => drawnValue(point) !== undefined).slice(0, mostNamed);
  const names = formatList(
    top.map(({ place }) => place.name),
    language,
  );
  return {
    title: nl ? `${area.name}: hoogste ${label} in ${names}` : `${area.name}: highest ${label} in ${names}`,
    reading: [
      ...nameTop(dots, year, label, among, nl),
      ...(hidden + without === 0
        ? []
        : [
            nl
              ? `Van de ${dots.length} gemeenten ${hidden + without === 1 ? "heeft er 1" : `hebben er ${hidden + without}`} geen cijfer.`
              : `Of the ${dots.length} municipalities ${hidden + without} ${hidden + without === 1 ? "has" : "have"} no figure.`,
          ]),
    ],
    facts: [],
  };
}

/** The highest and the lowest by name, with their numbers. */
function nameTop(dots: readonly Dot[], year: number, label: string, among: string, nl: boolean): readonly string[] {
  const known = dots.filter(({ point }) => drawnValue(point) !== undefined);
  const [lowest] = known.slice(-1);
  if (lowest === undefined) return [];
  const top = formatList(
    known.slice(0, mostNamed).map(({ place, point }) => `${place.name} (${point.text})`),
    nl ? "nl" : "en",
  );
  return [
    nl
      ? `In ${year} hadden ${top} de hoogste ${label} onder de ${known.length} ${among} met een cijfer.`
      : `In ${year} ${top} had the highest ${label} among the ${known.length} ${among} with a figure.`,
    nl
      ? `Het laagst was ${lowest.place.name} (${lowest.point.text}).`
      : `The lowest was ${lowest.place.name} (${lowest.point.text}).`,
  ];
}

function toFacts(rank: Rank, point: Point, year: number, language: Language): readonly Fact[] {
  return [
    { key: "level", label: String(year), text: point.text, value: drawnValue(point) ?? null },
    { key: "rank", label: String(year), text: formatRank(rank, language), value: rank.place },
  ];
}
