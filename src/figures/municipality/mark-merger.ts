import type { Language } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import type { Break, FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, Selection } from "../figure-input.ts";

/**
 * A series over time that its publisher recast to the municipalities of today, with what a merger did to it: a tick at the date,
 * and at every value of before it of which municipalities it is made up and by whom. Any other figure comes back as it is. That
 * the bundled tables are recast is tested on their rows (`recodeMunicipality`).
 */
export function markMerger(
  body: FigureBody,
  { traits }: Pick<FigureDefinition, "traits">,
  { region, comparisons, showsParts, language }: Selection,
): FigureBody {
  if (body.kind !== "series" || (body.shape !== "line" && body.shape !== "columns")) return body;
  const merged = [region, ...comparisons].filter(({ merger }) => merger !== undefined);
  if (!traits.includes("recast") || merged.length === 0) return body;
  const years = body.categories.map(({ key }) => key);
  return {
    ...body,
    series: body.series.map((series) => explain(series, years, placeOf(series, body.series, region, merged), language)),
    breaks: [...body.breaks, ...toMergerBreaks(region, years, language)],
    notes: [...body.notes, ...(showsParts ? sayNoParts(region, years, language) : [])],
  };
}

/** A tick at the year of the merger of a municipality, when the figure reaches from before it to after it. */
export function toMergerBreaks({ merger }: Region, years: readonly string[], language: Language): readonly Break[] {
  const since = merger?.date.slice(0, 4);
  if (merger === undefined || since === undefined || years[0] === since || !years.includes(since)) return [];
  return [{ category: since, label: language === "nl" ? `fusie op 1-1-${since}` : `merger on 1 January ${since}` }];
}

/** The municipalities of before a merger, by name: `Neerpelt en Overpelt`. */
export function namePartsOf({ merger }: Region, language: Language): string {
  return formatList(
    (merger?.parts ?? []).map(({ name }) => name),
    language,
  );
}

/** The merged place that a series is about: its own, or the chosen one where series are groups of people in it. */
function placeOf(
  { key }: Series,
  all: readonly Series[],
  region: Region,
  merged: readonly Region[],
): Region | undefined {
  const isByPlace = all.some((series) => series.key === region.key);
  return merged.find((place) => place.key === (isByPlace ? key : region.key));
}

function explain(series: Series, years: readonly string[], place: Region | undefined, language: Language): Series {
  const since = place?.merger?.date.slice(0, 4);
  if (place === undefined || since === undefined) return series;
  const parts = namePartsOf(place, language);
  const text =
    language === "nl" ? `${parts} samen, omgerekend door de bron.` : `${parts} together, recalculated by the source.`;
  const toTold = (point: Point): Point => ({
    ...point,
    explanation: point.explanation === undefined ? text : `${point.explanation} ${text}`,
  });
  return {
    ...series,
    points: series.points.map((point, index) =>
      point.kind !== "missing" && (years[index] ?? since).slice(0, 4) < since ? toTold(point) : point,
    ),
  };
}

/** Who asks for the municipalities of before a merger is told that this source does not have them. */
function sayNoParts(region: Region, years: readonly string[], language: Language): readonly string[] {
  const since = region.merger?.date.slice(0, 4);
  if (since === undefined || years.every((year) => year.slice(0, 4) >= since)) return [];
  const parts = namePartsOf(region, language);
  return [
    language === "nl"
      ? `De bron heeft deze reeks niet voor ${parts} apart.`
      : `The source does not have this series for ${parts} separately.`,
  ];
}
