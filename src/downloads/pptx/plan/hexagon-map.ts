import type { MapSpot } from "../../../domain/region.ts";
import type { Category, Point, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import { slideWords } from "../../../format/slide-words.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { ColourName } from "../theme/palette.ts";
import type { FillLook } from "../xml/paint.ts";
import type { Outline, Shape } from "../xml/shape.ts";
import type { Drawing, Room } from "./plan.ts";
import { toTextShape } from "./text-shape.ts";

const mapWidth = 1180;
const widest = 92;
const steps: readonly ColourName[] = ["seq-1", "seq-2", "seq-3", "seq-4", "seq-5"];
const hidden: FillLook = { stripes: "rule-strong", on: "map-hidden", pattern: "ltUpDiag" };
const none: FillLook = { stripes: "rule", on: "map-none", pattern: "diagCross" };

/** A hexagon with a point on top, in a box that is as wide as it is and as high as it is. */
const hexagon: Outline = {
  width: 1000,
  height: 1154,
  steps: [
    { to: "move", x: 500, y: 0 },
    { to: "line", x: 1000, y: 288 },
    { to: "line", x: 1000, y: 866 },
    { to: "line", x: 500, y: 1154 },
    { to: "line", x: 0, y: 866 },
    { to: "line", x: 0, y: 288 },
    { to: "close" },
  ],
};

interface Cell {
  readonly category: Category;
  readonly point: Point;
  readonly spot: MapSpot;
}

/** Whether a figure of places can be drawn as a map. */
export function hasMap({ classes, categories }: SeriesFigure): boolean {
  return classes !== undefined && categories.some(({ spot }) => spot !== undefined);
}

/** Municipalities as equal hexagons in the colours of their classes, with the key at the right: shapes, for no chart is a map. */
export function planHexagonMap(figure: SeriesFigure, { top, bottom }: Room, alt: string): readonly Drawing[] {
  const cells = figure.categories.flatMap((category, index): readonly Cell[] => {
    const point = figure.series[0]?.points[index];
    return category.spot === undefined || point === undefined ? [] : [{ category, point, spot: category.spot }];
  });
  const columnOf = ({ q, r }: MapSpot): number => q + r / 2;
  const columns = cells.map(({ spot }) => columnOf(spot));
  const rows = cells.map(({ spot }) => spot.r);
  const [left, first] = [Math.min(...columns), Math.min(...rows)];
  const across = Math.max(...columns) - left + 1;
  const down = (Math.max(...rows) - first) * 0.866 + 1.154;
  const size = Math.min(widest, mapWidth / across, (bottom - top) / down);
  const toBox = (spot: MapSpot) => ({
    x: margin + (columnOf(spot) - left) * size,
    y: top + (spot.r - first) * size * 0.866,
    width: size,
    height: size * 1.154,
  });
  const isHome = ({ category }: Cell): boolean => category.role === "home";
  const shapes = cells
    .toSorted((a, b) => Number(isHome(a)) - Number(isHome(b)))
    .map((cell): Shape => ({
      name: `${cell.category.label} ${cell.point.text}`,
      box: toBox(cell.spot),
      outline: hexagon,
      fill: toClassFill(cell.point, figure),
      line: isHome(cell) ? { colour: "ink", width: 5 } : { colour: "map-line", width: 2 },
    }));
  const box = { x: margin, y: top, width: across * size, height: down * size };
  const keyX = Math.max(margin + 720, margin + box.width + 90);
  return [
    { kind: "shapes", name: slideWords[figure.language].map, box, shapes, alt },
    { kind: "loose", shapes: toKey(figure, cells, keyX, top + 30) },
  ];
}

function toClassFill(point: Point, { classes = [] }: SeriesFigure): FillLook {
  if (point.kind === "missing" && point.reason === "suppressed") return hidden;
  const value = drawnValue(point);
  if (value === undefined) return none;
  const at = classes.findLastIndex(({ from }) => value >= from);
  return steps[Math.max(0, at)] ?? "seq-5";
}

/** The limits of the classes, what is hidden or not there, and the number of the chosen municipality. */
function toKey(
  { classes = [], language, series, unitLabel }: SeriesFigure,
  cells: readonly Cell[],
  x: number,
  y: number,
): readonly Shape[] {
  const words = slideWords[language];
  const isHidden = ({ point }: Cell): boolean => point.kind === "missing" && point.reason === "suppressed";
  const isNone = (cell: Cell): boolean => drawnValue(cell.point) === undefined && !isHidden(cell);
  const entries: readonly (readonly [FillLook, string])[] = [
    ...classes.map(({ label }, index) => [steps[index] ?? "seq-5", label] as const),
    ...(cells.some(isHidden) ? [[hidden, words.suppressed] as const] : []),
    ...(cells.some(isNone) ? [[none, words.noData] as const] : []),
  ];
  const home = cells.find(({ category }) => category.role === "home");
  const width = margin + contentWidth - x;
  const name = series[0]?.label ?? "";
  const unit = name === "" || name === unitLabel ? unitLabel : `${name}, ${unitLabel}`;
  return [
    ...(home === undefined
      ? []
      : [
          toTextShape("Gekozen", `${home.category.label} ${home.point.text}`, x, y, {
            sizePx: 32,
            isBold: true,
            colour: "home",
          }),
        ]),
    {
      name: "Eenheid",
      box: { x, y: y + 30, width, height: 40 },
      outline: "rect",
      text: {
        paragraphs: [[{ text: unit, sizePx: 24, colour: "ink-3", voice: "measure" }]],
        anchor: "ctr",
      },
    },
    ...entries.flatMap(([fill, label], index): readonly Shape[] => {
      const top = y + 84 + index * 52;
      return [
        {
          name: label,
          box: { x, y: top, width: 44, height: 36 },
          outline: "rect",
          fill,
          line: { colour: "rule-strong", width: 1.5 },
        },
        toTextShape(label, label, x + 62, top + 18),
      ];
    }),
  ];
}
