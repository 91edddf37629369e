import type { MapSpot } from "../domain/region.ts";
import type { SeriesFigure } from "../figures/figure.ts";
import { toDrawn, toPlaced, type MapLayout, type MapUnit, type PlacedCategory } from "./map-layout.ts";

// Hexagons with a point on top, in axial coordinates: x = (q + r/2)·w, y = r·w·√3/2. See data/geo/README of the grid.

/** Room around the map for its outlines, in px. */
const margin = 3;
/** A map of few municipalities does not blow its cells up beyond this width, in px. */
const widestCell = 46;
const rowHeight = Math.sqrt(3) / 2;

interface Cell extends PlacedCategory {
  readonly spot: MapSpot;
}

/** The municipalities of a figure as equal hexagons: the smallest one is as easy to see and to hit as the largest. */
export function toHexagonLayout(figure: SeriesFigure, width: number): MapLayout {
  const cells = toPlaced(figure).flatMap((placed): readonly Cell[] =>
    placed.category.spot === undefined ? [] : [{ ...placed, spot: placed.category.spot }],
  );
  if (cells.length === 0) return { width, height: 0, units: [], borders: "", unitSize: 0 };
  const columns = cells.map(({ spot }) => columnOf(spot));
  const rows = cells.map(({ spot }) => spot.r);
  const [left, right] = [Math.min(...columns) - 0.5, Math.max(...columns) + 0.5];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const size = Math.min(widestCell, (width - 2 * margin) / (right - left));
  const radius = size / Math.sqrt(3);
  const offset = (width - size * (right - left)) / 2;
  const centre = (spot: MapSpot): readonly [number, number] => [
    offset + (columnOf(spot) - left) * size,
    margin + radius + (spot.r - top) * size * rowHeight,
  ];
  return {
    width,
    height: Math.ceil((bottom - top) * size * rowHeight + 2 * radius + 2 * margin),
    units: cells.map((cell): MapUnit => {
      const [x, y] = centre(cell.spot);
      return {
        key: cell.category.key,
        category: cell.category,
        point: cell.point,
        path: `M${cornersOf(x, y, radius).map(format).join("L")}Z`,
        drawn: toDrawn(figure, cell, x, y),
      };
    }),
    borders: toBorders(cells, centre, radius),
    unitSize: size,
  };
}

function columnOf({ q, r }: MapSpot): number {
  return q + r / 2;
}

/** The six corners, from the top one clockwise. */
function cornersOf(x: number, y: number, radius: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** The neighbour over each side, in the order of the corners that the side begins with: first the one to the upper right. */
const sides: readonly (readonly [dq: number, dr: number])[] = [
  [1, -1],
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
];

/** The sides of cells over which another area or nothing lies: the borders of the provinces. */
function toBorders(
  cells: readonly Cell[],
  centre: (spot: MapSpot) => readonly [number, number],
  radius: number,
): string {
  const areas = new Map(cells.map(({ spot, category }) => [`${spot.q},${spot.r}`, category.area ?? ""]));
  return cells
    .flatMap(({ spot, category }) => {
      const corners = cornersOf(...centre(spot), radius);
      return sides.flatMap(([dq, dr], side) => {
        if (areas.get(`${spot.q + dq},${spot.r + dr}`) === (category.area ?? "")) return [];
        const [from, to] = [corners[side], corners[(side + 1) % 6]];
        return from === undefined || to === undefined ? [] : [`M${format(from)}L${format(to)}`];
      });
    })
    .join("");
}

function format([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
