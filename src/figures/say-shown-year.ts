import { readPeriodKey, yearOf } from "../domain/period.ts";
import type { FigureBody, SeriesFigure } from "./figure.ts";
import type { Selection } from "./figure-input.ts";
import { noteOnYear } from "./years.ts";

/**
 * The note of a figure that stops before the year that was asked for, or begins after it, and does not say so itself. A
 * figure without any year, and one that is empty, needs none.
 */
export function sayShownYear(body: FigureBody, selection: Selection): readonly string[] {
  const { to, language } = selection;
  const years = shownYears(body);
  if (to === "latest" || years.length === 0 || saysYear(body, to)) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last < to && (first === last || body.kind === "series")) return noteOnYear(last, selection);
  if (last < to) {
    return [
      language === "nl"
        ? `Voor ${to} staat hier geen cijfer; het jongste is van ${last}.`
        : `There is no figure for ${to} here; the newest is of ${last}.`,
    ];
  }
  if (first <= to) return [];
  return [
    language === "nl"
      ? `Tot en met ${to} heeft deze figuur geen cijfer; het eerste is van ${first}.`
      : `Up to ${to} this figure has no number; the first is of ${first}.`,
  ];
}

/** Whether a sentence of the figure tells that there is nothing for this year. */
export function saysYear({ notes, absent, reading }: FigureBody, year: number): boolean {
  const words = new RegExp(String.raw`\b(voor|for|tot en met|up to) ${year}\b`, "i");
  return [...notes, ...absent, ...reading].some((sentence) => words.test(sentence));
}

/** The years of the numbers that a figure shows: of its periods, of its single numbers, or else of its subtitle. */
export function shownYears(body: FigureBody): readonly number[] {
  switch (body.kind) {
    case "series": {
      const ofCategories = yearsOfCategories(body);
      return ofCategories.length > 0 ? ofCategories : yearsIn(body.subtitle);
    }
    case "numbers":
      return body.groups.flatMap(({ items }) =>
        items.flatMap(({ point, when, label }) =>
          point.kind === "missing" ? [] : yearsIn(when).length > 0 ? yearsIn(when) : yearsIn(label),
        ),
      );
    case "list":
      return [
        ...yearsIn(body.subtitle),
        ...body.groups.flatMap(({ label, items }) => [
          ...yearsIn(label),
          ...items.flatMap(({ detail, marks }) => [detail, ...marks].flatMap(yearsIn)),
        ]),
      ];
    case "persons":
      return yearsIn(body.subtitle);
    case "empty":
      return [];
  }
}

/** The years of the categories that are periods, or a place in a period, and have a number; a pace drawn on is no number. */
function yearsOfCategories({ categories, series }: SeriesFigure): readonly number[] {
  return categories.flatMap(({ key, label, isAhead }, index) => {
    const hasNumber = series.some(
      ({ points, isExtension }) => isExtension !== true && (points[index]?.kind ?? "missing") !== "missing",
    );
    if (isAhead === true || !hasNumber) return [];
    const period = readPeriodKey(key) ?? readPeriodKey(key.slice(key.indexOf("/") + 1));
    return period === undefined ? yearsIn(label) : [yearOf(period)];
  });
}

/** Numbers of four digits that can be years: from 1990 to 2099. A thousands separator keeps other numbers out. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])(?:199|20\d)\d(?![\d.,]\d|\d)/g)].map(([year]) => Number(year));
}
