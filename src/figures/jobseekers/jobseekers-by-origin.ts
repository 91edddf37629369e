import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { limburg, regionLevelOf, type Region } from "../../domain/region.ts";
import { isSmallCount } from "../../domain/small-counts.ts";
import { formatRate } from "../../format/format-number.ts";
import { computeShare } from "../../indicators/share.ts";
import { sumOfParts, type Sum } from "../../indicators/sum-of-parts.ts";
import { titleWithoutFigure, toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { seekersOnJanuary1 } from "../municipal-counts.ts";
import { originSplits, type OriginPart, type OriginRow } from "./origin-splits.ts";
import { describeOrigin } from "./origin-texts.ts";
import { toMissingPoint } from "../points.ts";
import { toPlayedRegions } from "../roles.ts";
import { toSource } from "../sources.ts";
import { joinYears, noteOnYear, sayKnownYears, selectYears } from "../years.ts";

const id = "wzw-1-januari-limburg-herkomst";

/** Jobseekers of Limburg on 1 January by origin or nationality, as shares of the year: added up from the municipalities. */
export const jobseekersByOrigin: FigureDefinition = {
  id: "werkzoekenden-herkomst",
  name: { nl: "Werkzoekenden naar herkomst en nationaliteit", en: "Jobseekers by origin and nationality" },
  concept: "herkomst",
  related: ["werkzoekende", "afgeschermd"],
  traits: ["by-residence", "recast"],
  levels: ["municipality", "province"],
  existsFor: { nl: "voor Limburg en zijn gemeenten", en: "for Limburg and its municipalities" },
  datasets: [id],
  modes: [
    { key: "herkomst", name: { nl: "Herkomst", en: "Origin" } },
    { key: "nationaliteit", name: { nl: "Nationaliteit", en: "Nationality" } },
  ],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const parts = originSplits[input.mode] ?? originSplits["herkomst"];
  if (parts === undefined) throw new Error("Jobseekers are split by origin");
  const all = selectObservations(input.dataset(id), { category: parts.map(({ category }) => category) });
  const known = all.map(({ period }) => yearOf(period));
  const years = selectYears(Math.min(...known), Math.max(...known), selection);
  const [last, first] = [years.at(-1), years[0]];
  const measure = nl
    ? `Werkzoekenden zonder werk op 1 januari naar ${input.mode}, in %`
    : `Jobseekers without work on 1 January by ${input.mode === "herkomst" ? "origin" : "nationality"}, in %`;
  const base = { id: jobseekersByOrigin.id, language, facts: [], absent: [] };
  const isInLimburg = region.key === limburg || region.province === limburg;
  if (!isInLimburg || last === undefined || first === undefined) {
    return toEmptyFigure({
      ...base,
      ...titleWithoutFigure(input.selection),
      subtitle: measure,
      sources: [],
      reading: [
        isInLimburg
          ? sayKnownYears(known, language)
          : nl
            ? "Onze bron heeft deze opdeling alleen voor Limburg en zijn gemeenten."
            : "Our source has this split only for Limburg and its municipalities.",
      ],
    });
  }
  const others = toPlayedRegions(selection)
    .slice(1)
    .filter((player) => player.region.key === limburg || player.region.province === limburg);
  const rows = [
    ...years.toReversed().map((year) => toRow(region, year, parts, all, language)),
    ...others.map((other) => toRow(other.region, last, parts, all, language)),
  ];
  const [now] = rows;
  const hasPlaces = others.length > 0;
  return {
    ...base,
    kind: "series",
    shape: "stacked",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: hasPlaces ? (nl ? "Gebied en jaar" : "Place and year") : nl ? "1 januari" : "1 January",
    subtitle: `${measure}, ${[...new Set(rows.map(({ place }) => place.name))].join(", ")}, ${joinYears(years, language)}`,
    categories: rows.map(({ place, year }): Category => {
      const label = hasPlaces ? `${place.name}, ${year}` : String(year);
      return {
        key: `${year}-01-01 ${place.key}`,
        label,
        shortLabel: label,
        ...(place.key === region.key && year === last ? { role: "home" as const } : {}),
      };
    }),
    series: parts.map(({ category, label }, index) => ({
      key: category,
      label: label[language],
      role: "home" as const,
      gaps: "break" as const,
      endLabel: "",
      points: rows.map(({ points }) => points[index] ?? toMissingPoint("not-published", language)),
    })),
    axis: { min: 0, max: 100, ticks: [] },
    breaks: [],
    ...describeOrigin(parts, now, rows[years.length - 1], language),
    notes: [
      nl
        ? "Een klein aantal is in de bron soms verborgen (0 tot 9 mensen). Waar dat een tiende kan veranderen, ziet u twee grenzen. Telt een groep van een gemeente te weinig mensen, dan tonen we geen enkel aandeel van dat jaar."
        : "A small number is sometimes hidden in the source (0 to 9 people). Where that can change a decimal you see two ends. When a group of a municipality counts too few people, we show no share of that year.",
      nl
        ? "Herkomst en nationaliteit zijn twee manieren om dezelfde mensen te verdelen: tel ze niet samen."
        : "Origin and nationality are two ways to divide the same people: do not add them up.",
      ...noteOnYear(last, selection),
    ],
    sources: [toSource(input.entry(id), language, true)],
  };
}

/** The shares of a place in a year; sums over the municipalities for Limburg, the cells themselves for one municipality. */
function toRow(
  place: Region,
  year: number,
  parts: readonly OriginPart[],
  all: readonly Observation[],
  language: Language,
): OriginRow {
  const own = all.filter(
    ({ period, region }) => yearOf(period) === year && (place.key === limburg || region === place.key),
  );
  const sums = parts.map(({ category }) =>
    sumOfParts(
      own
        .filter((each) => each.get("category") === category)
        .map(({ region, cell, place: at }) => ({ region, cell, place: at, shareOfInhabitants: undefined })),
      seekersOnJanuary1.rule,
    ),
  );
  // The total of a municipality is published: with one group hidden, the shares of the others would give it away.
  const isHidden =
    regionLevelOf(place.key) === "municipality" &&
    sums.some((sum) => sum.kind !== "exact" || isSmallCount(seekersOnJanuary1.measure, sum.value));
  return {
    place,
    year,
    points: sums.map((sum, index) =>
      isHidden
        ? toHiddenShare(sum, language)
        : toShare(
            sum,
            sums.filter((_, other) => other !== index),
            language,
          ),
    ),
  };
}

function toHiddenShare({ places = [] }: Sum, language: Language): Point {
  return {
    ...toMissingPoint("suppressed", language, places),
    explanation:
      language === "nl"
        ? "Afgeschermd: een van de groepen telt te weinig mensen, en uit de andere zou haar aantal volgen."
        : "Suppressed: one of the groups counts too few people, and its number would follow from the others.",
  };
}

function toShare(sum: Sum, others: readonly Sum[], language: Language): Point {
  const nl = language === "nl";
  const places = [sum, ...others].flatMap((each) => each.places ?? []);
  const share = computeShare(sum, others);
  if (share === undefined) return toMissingPoint("absent", language, places);
  const [low, high] = [share.low, share.high].map((value) => formatRate(value, language));
  const middle = (share.low + share.high) / 2;
  if (low === high || low === undefined || high === undefined) {
    return { kind: "value", value: middle, text: formatRate(middle, language), places };
  }
  return {
    kind: "interval",
    value: middle,
    low: share.low,
    high: share.high,
    text: nl ? `${low} tot ${high}` : `${low} to ${high}`,
    places,
  };
}
