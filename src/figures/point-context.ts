import { parsePeriod } from "../domain/period.ts";
import type { Language } from "../domain/language.ts";
import { pageRegions } from "../domain/region.ts";
import type { PointContext, SeriesFigure } from "./figure.ts";
import type { Selection } from "./figure-input.ts";

/** A part of a subtitle that is longer than this is a sentence: only its year is taken. */
const longestPeriod = 28;

/**
 * What all points of a figure share and its categories and series do not name: the place, and the period. Both are taken from
 * the subtitle, which says where and when; a place only when the subtitle names exactly one, because then all points are its.
 */
export function toPointContext(figure: SeriesFigure, selection: Selection): PointContext {
  const { categories, series, subtitle } = figure;
  const names = [...categories, ...series].map(({ label }) => label);
  const keys = [...categories, ...series].map(({ key }) => key);
  const known = [selection.region, ...selection.comparisons, ...pageRegions].map(({ name }) => name);
  const places = placesIn(subtitle, [...known, belgium[selection.language]]);
  const namesPlaces = keys.some(isPlace) || names.some((name) => placesIn(name, known).length > 0);
  const namesPeriods =
    categories.every(({ key, label }) => isPeriod(key) || hasYear(label)) ||
    series.every(({ label }) => hasYear(label));
  const [place = ""] = places;
  return {
    place: namesPlaces || places.length !== 1 ? "" : place,
    period: namesPeriods ? "" : periodIn(subtitle),
  };
}

/** The places that are a part of a text by themselves. */
function placesIn(text: string, known: readonly string[]): readonly string[] {
  const parts = new Set(text.split(/[,.:] | en | and /));
  return [...new Set(known)].filter((name) => parts.has(name));
}

// As a place of the figure; among its categories it is an origin.
const belgium: Readonly<Record<Language, string>> = { nl: "België", en: "Belgium" };

function isPlace(key: string): boolean {
  return /^[a-z]+:[A-Z0-9]+$/.test(key);
}

function isPeriod(key: string): boolean {
  return parsePeriod(key) !== undefined;
}

function hasYear(text: string): boolean {
  return /\b\d{4}\b/.test(text);
}

/** The last part of a subtitle that has a year: `2024`, `augustus 2023`, `1 januari 2011`, `2016–2020`. */
function periodIn(subtitle: string): string {
  const part = subtitle.split(/[,.:] /).findLast(hasYear) ?? "";
  return part.length <= longestPeriod ? part : (/\b\d{4}(–\d{4})?\b/.exec(part)?.[0] ?? "");
}
