import type { Category, Point, SeriesFigure } from "../figures/figure.ts";
import { toPointTexts, type DrawnPoint } from "../charts/drawn-point.ts";

/** One municipality as it is drawn: its outline as an SVG path, and where its middle is. */
export interface MapUnit {
  readonly key: string;
  readonly path: string;
  readonly category: Category;
  readonly point: Point;
  /** Middle, value and texts for pointer, keyboard and tooltip. */
  readonly drawn: DrawnPoint;
}

/** A drawn map: units, lines between areas, and the size of it all. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly units: readonly MapUnit[];
  /** Borders of provinces, as one SVG path. */
  readonly borders: string;
  /** How large a unit is across, for the size of labels. */
  readonly unitSize: number;
}

/** A municipality of a figure with its value and its place. */
export interface PlacedCategory {
  readonly category: Category;
  readonly point: Point;
  readonly index: number;
}

/** The categories of a figure that lie on a map, with their points, in the order of the figure. */
export function toPlaced(figure: SeriesFigure): readonly PlacedCategory[] {
  const [series] = figure.series;
  return figure.categories.flatMap((category, index) => {
    const point = series?.points[index];
    return category.spot === undefined || point === undefined ? [] : [{ category, point, index }];
  });
}

/** The texts of one municipality at its middle. */
export function toDrawn(figure: SeriesFigure, { category, point }: PlacedCategory, x: number, y: number): DrawnPoint {
  const [series] = figure.series;
  if (series === undefined) throw new Error(`${figure.id}: a map without a series`);
  return { x, y, ...toPointTexts(figure, series, category, point), heading: category.label };
}
