import type { Language, Localised } from "../../domain/language.ts";
import type { Region, RegionKey } from "../../domain/region.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatPointsChange, formatRate, formatSigned } from "../../format/format-number.ts";
import { computeCountChange } from "../../indicators/change.ts";
import { computeRank } from "../../indicators/rank.ts";
import { computeShare } from "../../indicators/share.ts";
import { boundsOf, type Sum } from "../../indicators/sum-of-parts.ts";
import { formatCountChange } from "../builders/count-texts.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { municipalityName, sumUp, type MunicipalCount } from "../municipal-counts.ts";
import { drawnValue, toMissingPoint, toSumPoint } from "../points.ts";
import { comparePrinted, formatChange, printed } from "../sentences/printed.ts";
import { formatRank } from "../sentences/say-rank.ts";
import { computeSeekersPerVacancy } from "../tension/seekers-per-vacancy-strip.ts";
import { rateOfAll, readMunicipalRates } from "./municipal-rates.ts";

/** What a headline number can tell: itself in any place and year, its change on a year earlier, its share of an area, its place. */
export interface CoreValues {
  readonly years: readonly number[];
  readonly pointOf: (place: RegionKey, year: number) => Point;
  /** Nothing from a number that is hidden or lacking in one of the two years. */
  readonly changeOf: (place: RegionKey, year: number) => Point | undefined;
  /** Counts only: a rate has no share. */
  readonly shareOf?: (place: RegionKey, area: RegionKey, year: number) => Point | undefined;
}

const same: Localised = { nl: "gelijk", en: "the same" };
const almostSame: Localised = { nl: "vrijwel gelijk", en: "almost the same" };

/** A count with its changes and shares; `rounding` is how much a difference may be rounding of the source. */
export function readCount(count: MunicipalCount, rounding: number, input: FigureInput): CoreValues {
  const { language } = input.selection;
  const names = municipalityName(input);
  const sumOf = (place: RegionKey, year: number): Sum | undefined => sumUp(input, count, place).get(year);
  const pointOf = (place: RegionKey, year: number): Point => {
    const sum = sumOf(place, year);
    return sum === undefined ? toMissingPoint("not-published", language) : toSumPoint(sum, language, names);
  };
  return {
    years: [...sumUp(input, count, input.selection.region.key).keys()].sort((a, b) => a - b),
    pointOf,
    changeOf: (place, year) => {
      const [before, after] = [sumOf(place, year - 1), sumOf(place, year)];
      const change =
        before === undefined || after === undefined ? undefined : computeCountChange(before, after, count.fewest);
      if (change === undefined) return undefined;
      const places = [...(before?.places ?? []), ...(after?.places ?? [])];
      const isSame = change.low <= rounding && change.high >= -rounding;
      const isExact = rounding === 0 && change.low === 0 && change.high === 0;
      const { count: size, share } = formatCountChange(change, language, true);
      return {
        kind: "value",
        value: (change.low + change.high) / 2,
        text: isSame ? (isExact ? same : almostSame)[language] : `${size}${share}`,
        ...(isSame && !isExact
          ? { explanation: `${year - 1}: ${pointOf(place, year - 1).text}; ${year}: ${pointOf(place, year).text}.` }
          : {}),
        places,
      };
    },
    shareOf: (place, area, year) => toShare(sumOf(place, year), sumOf(area, year), language),
  };
}

/** A part of an area in percent. What is hidden in the area widens it; when that can change the printed decimal, both ends stand there. */
function toShare(own: Sum | undefined, area: Sum | undefined, language: Language): Point | undefined {
  const [part, whole] = [
    own === undefined ? undefined : boundsOf(own),
    area === undefined ? undefined : boundsOf(area),
  ];
  if (own === undefined || part === undefined || whole === undefined) return undefined;
  const places = [...(own.places ?? []), ...(area?.places ?? [])];
  // The rest of the area: what is hidden in the part itself is not hidden once more outside it.
  const [low, high] = [whole.low - part.low, whole.high - part.high];
  const share = computeShare(own, [{ kind: "interval", low, high, hidden: [], places }]);
  if (share === undefined) return undefined;
  const [from, to] = [share.low, share.high].map((value) => formatRate(value, language));
  const value = (share.low + share.high) / 2;
  if (from === to) return { kind: "value", value, text: formatRate(value, language), places };
  return {
    kind: "interval",
    value,
    low: share.low,
    high: share.high,
    text: `${from} ${language === "nl" ? "tot" : "to"} ${to}`,
    places,
  };
}

/** The werkzoekendengraad, published for all places. */
export function readRate(input: FigureInput): CoreValues {
  const { language } = input.selection;
  const { years, pointOf } = readMunicipalRates(input, rateOfAll);
  return {
    years,
    pointOf,
    // Provinces and Vlaanderen were derived by the publisher, exact to about 0.02.
    changeOf: (place, year) =>
      toDifference(
        pointOf(place, year - 1),
        pointOf(place, year),
        place.startsWith("municipality:") ? 0 : 0.02,
        language,
        (change) => formatPointsChange(change, language),
      ),
  };
}

/** Jobseekers per open vacancy, computed. */
export function readRatio(input: FigureInput): CoreValues {
  const { language } = input.selection;
  const { years, pointOf } = computeSeekersPerVacancy(input);
  return {
    years: [...years].sort((a, b) => a - b),
    pointOf,
    changeOf: (place, year) =>
      toDifference(pointOf(place, year - 1), pointOf(place, year), 0, language, (change) =>
        formatSigned(change, language, 1),
      ),
  };
}

/** The difference of two rates or ratios as they are printed; nothing when one is no single number. */
function toDifference(
  before: Point,
  after: Point,
  margin: number,
  language: Language,
  format: (change: number) => string,
): Point | undefined {
  if (before.kind !== "value" || after.kind !== "value") return undefined;
  const [then, now] = [before, after].map(({ value, text }) => printed(value, text, 1, margin));
  if (then === undefined || now === undefined) return undefined;
  const change = now.value - then.value;
  const isSame = ["same", "about"].includes(comparePrinted(now, then)) || roundHalfUp(change, 1) === 0;
  return {
    kind: "value",
    value: change,
    text: isSame ? almostSame[language] : formatChange(now, then, format, language),
    places: [...before.places, ...after.places],
  };
}

/** The place of a municipality among those of its province that have a number; nothing when it has none itself. */
export function rankOf(
  own: Region,
  { pointOf }: CoreValues,
  year: number,
  { municipalities, selection: { language } }: Pick<FigureInput, "municipalities" | "selection">,
): Point | undefined {
  const point = pointOf(own.key, year);
  const value = drawnValue(point);
  if (value === undefined || own.level !== "municipality") return undefined;
  const others = municipalities.filter(({ province }) => province === own.province);
  const rank = computeRank(
    value,
    others.flatMap(({ key }) => drawnValue(pointOf(key, year)) ?? []),
    1,
  );
  return { kind: "value", value: rank.place, text: formatRank(rank, language), places: point.places };
}
