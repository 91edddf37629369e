import { median } from "d3-array";
import type { Language } from "../../domain/language.ts";
import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { formatRatio } from "../../format/format-number.ts";
import { computeRank, type Rank } from "../../indicators/rank.ts";
import { toValueAxis } from "../axis.ts";
import { decimals, type Dot, type StripPoints } from "../builders/place-strip-plan.ts";
import { findLeftOut } from "../builders/place-strip-texts.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point, Reference, Role } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { leadToMunicipality } from "../municipality/lead-to-municipality.ts";
import { toPlaceCategory } from "../place-category.ts";
import { drawnValue } from "../points.ts";
import { printed } from "../sentences/printed.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { formatPlace, formatRank, sayRank } from "../sentences/say-rank.ts";
import { toValueClasses } from "../value-classes.ts";
import { noteOnYear, selectYears } from "../years.ts";
import { criteriaDatasets } from "./criteria.ts";
import { sayEmptyGroup, sayGroup, toGroupMembers } from "./members.ts";
import { measureDatasets, placeMeasures, type PlaceMeasure } from "./place-measures.ts";

/** More bars than this are no longer read one by one: then every municipality is a dot on one axis. */
const mostBars = 16;

/**
 * A municipality beside those of a group that the reader chose, on one rate: as bars, or as dots when the group is large. The
 * province and Vlaanderen stand along, and are not ranked.
 */
export const placeComparison: FigureDefinition = {
  id: "gemeenten-naast-elkaar",
  name: { nl: "Gemeenten naast elkaar", en: "Municipalities side by side" },
  concept: "werkzoekendengraad",
  related: ["werkzoekenden-per-vacature", "afgeschermd", "fusie"],
  traits: ["by-residence", "registers", "recast"],
  levels: ["municipality", "province", "region"],
  datasets: [...new Set([...measureDatasets, ...criteriaDatasets])],
  modes: placeMeasures.map(({ key, name }) => ({ key, name })),
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection, mode } = input;
  const { language, region } = selection;
  const measure = placeMeasures.find(({ key }) => key === mode) ?? placeMeasures[0];
  if (measure === undefined) throw new Error("There is no measure to compare on");
  const points = measure.read(input);
  const [first, last] = [Math.min(...points.years), Math.max(...points.years)];
  const year = selectYears(first, last, selection).at(-1);
  const members = toGroupMembers(input);
  const empty = { id: placeComparison.id, language, sources: points.sources, absent: [] };
  if (region.level !== "municipality") {
    return leadToMunicipality({ ...empty, subtitle: measure.measure[language] }, placeComparison, input);
  }
  if (year === undefined) {
    const text = { nl: `Onze bron loopt van ${first} tot ${last}.`, en: `Our source runs from ${first} to ${last}.` };
    return toEmptyFigure({ ...empty, subtitle: measure.measure[language], reading: [text[language]] });
  }
  const subtitle = `${measure.measure[language]}. ${sayGroup(input)[language]}, ${year}`;
  if (members.length === 0) {
    const title = { nl: "Geen gemeenten om mee te vergelijken", en: "No municipalities to compare with" };
    return toEmptyFigure({ ...empty, title: title[language], subtitle, reading: [sayEmptyGroup(input)[language]] });
  }
  const dots = [region, ...members]
    .map((place): Dot => ({ place, point: points.pointOf(place.key, year) }))
    .toSorted((a, b) => (drawnValue(b.point) ?? -1) - (drawnValue(a.point) ?? -1));
  const references = toReferences(region, points, year);
  return {
    id: placeComparison.id,
    language,
    kind: "series",
    unit: points.unit,
    unitLabel: points.unit === "percent" ? "%" : "",
    categoryLabel: language === "nl" ? "Gemeente" : "Municipality",
    subtitle,
    breaks: [],
    notes: noteOnYear(year, selection),
    sources: points.sources,
    absent: [],
    ...toDrawing(measure, dots, references, points, input),
    ...describe(measure, dots, references, year, points, input),
  };
}

/** The province and Vlaanderen, where they have a number. */
function toReferences({ province }: Region, { pointOf }: StripPoints, year: number): readonly Reference[] {
  return pageRegions
    .filter(({ key }) => key === province || key === flanders)
    .flatMap(({ key, name }): readonly Reference[] => {
      const point = pointOf(key, year);
      const role: Role = key === flanders ? "flanders" : "compare-1";
      return drawnValue(point) === undefined ? [] : [{ key, label: name, role, point }];
    });
}

function toDrawing(
  { name }: PlaceMeasure,
  dots: readonly Dot[],
  references: readonly Reference[],
  { unit, format }: StripPoints,
  { selection: { region, language } }: FigureInput,
) {
  const isStrip = dots.length > mostBars;
  const roleOf = (place: Region): Role => (place.key === region.key ? "home" : "context");
  const rows: readonly { readonly category: Category; readonly point: Point }[] = [
    ...dots.map(({ place, point }) => ({ category: toPlaceCategory(place, roleOf(place)), point })),
    ...(isStrip
      ? []
      : references.map(({ key, label, role, point }) => ({
          category: { key, label, shortLabel: label, role },
          point,
        }))),
  ].toSorted((a, b) => (drawnValue(b.point) ?? -1) - (drawnValue(a.point) ?? -1));
  const values = [...rows.map(({ point }) => point), ...references.map(({ point }) => point)].flatMap(
    (point) => drawnValue(point) ?? [],
  );
  return {
    shape: isStrip ? ("strip" as const) : ("bars" as const),
    categories: rows.map(({ category }) => category),
    series: [
      {
        key: "places",
        label: name[language],
        role: "home" as const,
        gaps: "break" as const,
        endLabel: "",
        points: rows.map(({ point }) => point),
      },
    ],
    axis: toValueAxis({
      values,
      fromZero: !isStrip,
      format: (value) => format(value, language, unit === "percent" || values.every((each) => each >= 5) ? 0 : 1),
      language,
      count: 6,
    }),
    ...(isStrip
      ? {
          references,
          classes: toValueClasses({ values, decimals, format: (value) => formatRatio(value, language), language }),
        }
      : {}),
  };
}

function describe(
  measure: PlaceMeasure,
  dots: readonly Dot[],
  references: readonly Reference[],
  year: number,
  points: StripPoints,
  input: FigureInput,
) {
  const { region, language } = input.selection;
  const nl = language === "nl";
  const [label, group] = [measure.label[language], sayGroup(input)[language]];
  const own = dots.find(({ place }) => place.key === region.key);
  const value = own === undefined ? undefined : drawnValue(own.point);
  const known = dots.filter(({ point }) => drawnValue(point) !== undefined);
  const extremes = sayExtremes(known, measure, year, language);
  if (own === undefined || value === undefined) {
    return {
      title: nl ? `${region.name}: geen ${label} in ${year}` : `${region.name}: no ${label} in ${year}`,
      reading: [own?.point.explanation ?? "", ...extremes].filter((text) => text !== ""),
      facts: [],
    };
  }
  const values = known.flatMap(({ point }) => drawnValue(point) ?? []);
  const rank = computeRank(value, values, decimals);
  const compared = references.flatMap(({ label: name, point }) => {
    const beside = drawnValue(point);
    return beside === undefined ? [] : [{ name, number: printed(beside, point.text, decimals, points.margin) }];
  });
  return {
    title: toTitle(rank, group, language),
    reading: [
      nl
        ? `In ${year} was ${measure.isNeuter ? "het" : "de"} ${label} in ${region.name} ${own.point.text}.`
        : `In ${year} the ${label} of ${region.name} was ${own.point.text}.`,
      ...sayComparison(printed(value, own.point.text, decimals), compared, points.unit, language),
      ...sayRank(
        {
          name: region.name,
          rank,
          among: nl ? "getoonde gemeenten" : "municipalities shown",
          leftOut: findLeftOut(dots),
        },
        language,
      ),
      ...(own.place.key === known[0]?.place.key && known.length > 1 ? [] : extremes.slice(0, 1)),
    ],
    facts: toFacts(rank, own.point, values, year, points, language),
  };
}

function toTitle(rank: Rank, group: string, language: Language): string {
  const title = `${group}: ${formatPlace(rank, language)}`;
  const most = 12;
  if (title.split(" ").length <= most) return title;
  return language === "nl"
    ? `Plaats ${rank.place} van ${rank.of} in deze groep`
    : `Place ${rank.place} of ${rank.of} in this group`;
}

/** The highest and the lowest of the group by name; nobody when there is one only. */
function sayExtremes(
  known: readonly Dot[],
  { label, isNeuter }: PlaceMeasure,
  year: number,
  language: Language,
): readonly string[] {
  const [highest] = known;
  const lowest = known.at(-1);
  if (highest === undefined || lowest === undefined || known.length < 2) return [];
  return [
    language === "nl"
      ? `In ${year} was ${isNeuter ? "het" : "de"} ${label.nl} het hoogst in ${highest.place.name} (${highest.point.text}) en het laagst in ${lowest.place.name} (${lowest.point.text}).`
      : `In ${year} the ${label.en} was highest in ${highest.place.name} (${highest.point.text}) and lowest in ${lowest.place.name} (${lowest.point.text}).`,
  ];
}

function toFacts(
  rank: Rank,
  point: Point,
  values: readonly number[],
  year: number,
  { format }: StripPoints,
  language: Language,
) {
  const middle = median(values);
  return [
    { key: "level", label: String(year), text: point.text, value: drawnValue(point) ?? null },
    { key: "rank", label: String(year), text: formatRank(rank, language), value: rank.place },
    ...(middle === undefined
      ? []
      : [{ key: "median", label: String(year), text: format(middle, language, decimals), value: middle }]),
  ];
}
