import { neverReached } from "../domain/brand.ts";
import type { Figure, Point } from "../figures/figure.ts";
import type { DataRow, RowMark, RowStatus } from "./data-row.ts";
import { decimalsIn, isEstimate, numberOf, splitPrinted, withoutNoise } from "./number-of.ts";
import { findWhere, homeOf } from "./row-where.ts";

type Of<Kind extends Figure["kind"]> = Extract<Figure, { kind: Kind }>;

/** The rows of a figure in the long form, in the order of its table: row by row, and in a row column by column. */
export function toRows(figure: Figure): readonly DataRow[] {
  switch (figure.kind) {
    case "series":
      return toSeriesRows(figure);
    case "persons":
      return toPersonsRows(figure);
    case "list":
      return toListRows(figure);
    case "numbers":
      return toNumbersRows(figure);
    case "empty":
      return [toEmptyRow(figure)];
    default:
      return neverReached(figure);
  }
}

function toSeriesRows(figure: Of<"series">): readonly DataRow[] {
  const { id, categories, series, references = [], unitLabel } = figure;
  const shown = categories.flatMap((category, index) =>
    category.isAhead === true ? [] : series.map((column) => ({ category, column, point: column.points[index] })),
  );
  const across = references.flatMap(({ key, label, point }) =>
    series.map((column) => ({ category: { key, label }, column, point })),
  );
  const home = homeOf(
    figure,
    shown.flatMap(({ point }) => point?.places ?? []),
  );
  return [...shown, ...across].map(({ category, column, point }) => {
    if (point === undefined) throw new Error(`${id}: a series has no point for ${category.key}`);
    return {
      figure: id,
      ...findWhere(figure, [category, column], point.places, home),
      category: category.label,
      series: column.label,
      unit: unitLabel === "" ? unitIn(point) : unitLabel,
      ...ofPoint(point, figure),
    };
  });
}

function toPersonsRows(figure: Of<"persons">): readonly DataRow[] {
  return figure.groups.map((group) => ({
    ...noNumber(figure, "value"),
    ...findWhere(figure, [group], group.places),
    category: group.label,
    series: figure.totalLabel,
    unit: figure.totalLabel,
    value: group.count,
    text: group.text,
    explanation: group.description,
  }));
}

function toNumbersRows(figure: Of<"numbers">): readonly DataRow[] {
  return figure.groups.flatMap((group) =>
    group.items.map(({ key, label, point, when }) => {
      const where = findWhere(figure, [{ key, label }], point.places);
      const ofPlace = where.place !== "" && when.startsWith(`${where.place}, `);
      return {
        figure: figure.id,
        ...where,
        period: ofPlace ? when.slice(where.place.length + 2) : when,
        category: label,
        series: group.label,
        unit: unitIn(point),
        ...ofPoint(point, figure),
      };
    }),
  );
}

function toListRows(figure: Of<"list">): readonly DataRow[] {
  return figure.groups.flatMap((group) =>
    group.items.map((item) => ({
      ...noNumber(figure, "text"),
      ...findWhere(figure, [item, group], item.places),
      category: item.label,
      series: group.label,
      text: item.detail,
      explanation: item.marks.join(", "),
    })),
  );
}

/** A figure without anything to show still says why. */
function toEmptyRow(figure: Of<"empty">): DataRow {
  return {
    ...noNumber(figure, "empty"),
    ...findWhere(figure, [], []),
    text: figure.title,
    explanation: [...figure.reading, ...figure.absent].join(" "),
  };
}

function noNumber({ id }: Figure, status: RowStatus) {
  const none = { value: null, low: null, high: null };
  return { figure: id, category: "", series: "", unit: "", ...none, status, mark: "" as const, decimals: 0 };
}

type OfPoint = Pick<DataRow, "value" | "low" | "high" | "status" | "mark" | "text" | "explanation" | "decimals">;

function ofPoint(point: Point, { language }: Figure): OfPoint {
  const { text, explanation = "" } = point;
  const value = numberOf(point, language);
  const decimals = decimalsIn(splitPrinted(text).printed, language);
  const base = { text, explanation, value, low: null, high: null, decimals };
  switch (point.kind) {
    case "value": {
      if (value === null) return { ...base, status: "text", mark: "" };
      const status = point.mark ?? (isEstimate(point, language) ? "about" : "value");
      return { ...base, status, mark: markOf[status] };
    }
    case "interval": {
      const [low, high] = [withoutNoise(point.low), withoutNoise(point.high)];
      return { ...base, low, high, status: "interval", mark: "i" };
    }
    case "bound": {
      const limit = withoutNoise(point.value);
      const ends = point.bound === "less-than" ? { high: limit } : { low: limit };
      return { ...base, ...ends, status: "bound", mark: "g" };
    }
    case "missing": {
      const mark = point.reason === "suppressed" ? "c" : point.reason === "not-a-number" ? "" : "n.b.";
      return { ...base, status: point.reason, mark, decimals: 0 };
    }
    default:
      return neverReached(point);
  }
}

const markOf = { value: "", rounded: "a", about: "e", flagged: "u", incomplete: "u" } as const satisfies Record<
  string,
  RowMark | ""
>;

/** The unit of a number that is printed with it: `personen` of "ongeveer 695 personen", `%` of "+4,3%", `euro` of "€12". */
function unitIn({ kind, text }: Point): string {
  if (kind === "missing") return "";
  const { behind } = splitPrinted(text);
  if (behind.startsWith("%")) return "%";
  if (text.includes("€")) return "euro";
  const words = /^\s+([^\d(]+)$/u.exec(behind)?.[1] ?? "";
  return words.replace(/^(of meer|or more)\s*/, "").trim();
}
