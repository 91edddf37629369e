import type { Category, Point, Role, Series, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import type { ChartSeries, LabelPosition, PointLabel, PointLook } from "../chart/chart-model.ts";
import type { ColourName } from "../theme/palette.ts";
import { isFlagged, lookOf } from "./role-looks.ts";
import { toCells, toShown } from "./values.ts";

/** How the bars of a figure are labelled. */
export interface BarLabels {
  readonly sizePx: number;
  readonly position: LabelPosition;
  /** With several series and few bars the name stands before the number, and no legend is needed. */
  readonly hasNames: boolean;
}

/** A series of bars in the colours of its role; a chosen place among others has its own. */
export function toBarSeries(figure: SeriesFigure, series: Series, layer: number, labels: BarLabels): ChartSeries {
  const look = lookOf(series.role);
  const roles = figure.categories.map(({ role }) => role ?? series.role);
  return {
    name: series.label,
    values: toCells(series, figure),
    fill: look.fill,
    line: "none",
    mark: look.mark,
    layer,
    points: series.points.flatMap((point, index) =>
      toPointLook(point, index, roles[index] ?? series.role, series.role),
    ),
    labels: series.points.flatMap((point, index): readonly PointLabel[] => {
      const category = figure.categories[index];
      if (category === undefined || drawnValue(point) === undefined) return [];
      const role = roles[index] ?? series.role;
      return [{ index, ...toBarText(figure, series, category, point, labels), ...toTextLook(role, labels) }];
    }),
  };
}

/** What a bar says: its number, with its name where that is needed, and what the figure notes about its row. */
function toBarText(
  figure: SeriesFigure,
  series: Series,
  category: Category,
  point: Point,
  { hasNames }: BarLabels,
): Pick<PointLabel, "shows" | "format"> {
  const shown = toShown(point, figure);
  const isLast = series === figure.series.at(-1);
  const note = isLast && category.note !== undefined ? ` · ${category.note}` : "";
  if (note !== "") return { shows: { text: barText(series, point, hasNames, note) }, format: shown.format };
  if (!hasNames) return shown;
  return shown.shows === "value"
    ? { shows: "name and value", format: shown.format }
    : { shows: { text: barText(series, point, true, "") }, format: shown.format };
}

/** The text of a bar as it is read. */
export function barText({ label }: Series, { text }: Point, hasName: boolean, note: string): string {
  return `${hasName ? `${label} ` : ""}${text}${note}`;
}

function toTextLook(role: Role, { sizePx, position }: BarLabels): Omit<PointLabel, "index" | "shows" | "format"> {
  const colour: ColourName = role === "context" ? "ink-2" : lookOf(role).text;
  return { position, colour, isBold: role === "home", sizePx };
}

function toPointLook(point: Point, index: number, role: Role, ofSeries: Role): readonly PointLook[] {
  const { fill, text } = lookOf(role);
  if (isFlagged(point)) return [{ index, fill: "none", line: { colour: text, width: 2.5, dash: "sysDash" } }];
  return role === ofSeries ? [] : [{ index, fill }];
}
