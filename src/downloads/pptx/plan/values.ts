import type { Point, Series, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import type { PointLabel } from "../chart/chart-model.ts";
import { findFormat, toCellFormat, toFileValue } from "./number-format.ts";

/** The cells of a series: a number where one is drawn, nothing for a gap and for a bound, which is never a value. */
export function toCells(
  { points }: Pick<Series, "points">,
  { unit }: Pick<SeriesFigure, "unit">,
): readonly (number | null)[] {
  return points.map((point) => {
    const value = drawnValue(point);
    return value === undefined ? null : toFileValue(value, unit);
  });
}

/** The format of all cells of a figure. */
export function toFormat({ unit, series }: Pick<SeriesFigure, "unit" | "series">): string {
  return toCellFormat(
    unit,
    series.flatMap(({ points }) => points.flatMap((point) => drawnValue(point) ?? [])),
  );
}

/** What a label shows so that the slide prints what the page prints: the cell with a format, or the text of the figure. */
export function toShown(
  point: Point,
  { unit, language }: Pick<SeriesFigure, "unit" | "language">,
): Pick<PointLabel, "shows" | "format"> {
  const value = drawnValue(point);
  const format = value === undefined ? undefined : findFormat([{ value, text: point.text }], unit, language);
  return format === undefined ? { shows: { text: point.text }, format: "General" } : { shows: "value", format };
}

/** The same with the name of the series before it, as at the end of a line. */
export function toShownWithName(
  text: string,
  name: string,
  point: Point,
  figure: Pick<SeriesFigure, "unit" | "language">,
): Pick<PointLabel, "shows" | "format"> {
  const shown = toShown(point, figure);
  return shown.shows === "value" && text === `${name} ${point.text}`
    ? { shows: "name and value", format: shown.format }
    : { shows: { text }, format: "General" };
}
