import type { Category, Point, Role, SeriesFigure } from "../figures/figure.ts";
import { chooseSpot, type Spot } from "./choose-spot.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { flagHeight, flagWidth } from "./goal-line.tsx";
import { estimateTextWidth } from "./text-width.ts";

/** One place under the line. `length` is how far the bar hangs down, negative when the value is above the goal. */
export interface HangingBar {
  readonly key: string;
  readonly x: number;
  readonly label: string;
  readonly role: Role;
  readonly point: Point;
  readonly length: number;
  readonly drawn: DrawnPoint;
}

/** A row of places under one goal line; narrow drawings have several. */
export interface HangingRow {
  readonly goalY: number;
  readonly bars: readonly HangingBar[];
}

/** The region as a dashed line across all bars instead of a bar of its own. */
export interface HangingReference {
  readonly distance: number;
  readonly text: string;
  /** Where its label stands: where it covers least. */
  readonly spot: Spot;
  readonly drawn: DrawnPoint;
}

export interface HangingLayout {
  readonly height: number;
  /** How far above the goal line the names stand: above the flag when one would be under it. */
  readonly nameOffset: number;
  readonly barWidth: number;
  readonly rows: readonly HangingRow[];
  readonly reference?: HangingReference;
}

/** How far the lowest value of the axis hangs under the goal line. */
const longest = 108;
const barWidth = 30;
/** From a bar to its number. */
const textGap = 10;
/** Above the line stand the names and the flag, beside each other or above each other. */
const nameBesideFlag = 10;
const nameAboveFlag = flagHeight + 8;
const nameHeight = 20;
const belowBar = 46;
/** Between the texts of one column and the next, and between a name and the flag. */
const columnGap = 18;
const flagGap = 24;

/** Lays places out in columns under the goal line, in as many rows as the width asks for. */
export function toHangingLayout(figure: SeriesFigure, width: number): HangingLayout {
  const { categories, series, goal, axis } = figure;
  const [first] = series;
  const goalValue = goal?.value ?? axis.max;
  const perPoint = longest / Math.max(1e-9, goalValue - axis.min);
  const places = categories.flatMap((category, index) => {
    const point = first?.points[index];
    return point === undefined || first === undefined ? [] : [{ category, point, series: first }];
  });
  const isReference = ({ category, point }: { readonly category: Category; readonly point: Point }): boolean =>
    category.role === "flanders" && (point.kind === "value" || point.kind === "interval");
  const hung = places.filter((place) => !isReference(place));
  const { perRow, nameOf, xs } = toColumns(figure, hung, width);
  const xOf = (column: number): number => xs[column] ?? 0;
  const flagLeft = width - (goal === undefined ? 0 : flagWidth(goal.label));
  const isUnderFlag = hung.some(
    ({ category }, index) => xOf(index % perRow) + estimateTextWidth(nameOf(category), 13, true) + flagGap > flagLeft,
  );
  const nameOffset = isUnderFlag ? nameAboveFlag : nameBesideFlag;
  const aboveLine = nameOffset + nameHeight;
  const lengthOf = (point: Point): number => (point.kind === "missing" ? 0 : (goalValue - point.value) * perPoint);
  const highest = Math.max(0, ...hung.map(({ point }) => -lengthOf(point)));
  const lowest = Math.max(20, ...places.map(({ point }) => lengthOf(point)));
  const rowHeight = aboveLine + highest + lowest + belowBar;
  const rows = Array.from({ length: Math.ceil(hung.length / perRow) }, (_, row): HangingRow => {
    const goalY = row * rowHeight + aboveLine + highest;
    const bars = hung
      .slice(row * perRow, (row + 1) * perRow)
      .map(({ category, point, series: one }, column): HangingBar => {
        const x = xOf(column);
        const length = lengthOf(point);
        return {
          key: category.key,
          x,
          label: nameOf(category),
          role: category.role ?? "context",
          point,
          length,
          drawn: {
            x: x + barWidth / 2,
            y: goalY + Math.max(length, 10),
            ...toPointTexts(figure, one, category, point),
          },
        };
      });
    return { goalY, bars };
  });
  const referencePlace = places.find(isReference);
  const firstGoalY = rows[0]?.goalY ?? aboveLine;
  if (referencePlace === undefined) return { height: rows.length * rowHeight, barWidth, nameOffset, rows };
  const distance = lengthOf(referencePlace.point);
  const { category, point, series: one } = referencePlace;
  const text = `${category.label} ${point.text}`;
  return {
    height: rows.length * rowHeight,
    barWidth,
    nameOffset,
    rows,
    reference: {
      distance,
      text,
      spot: toReferenceSpot(text, rows, distance, width),
      drawn: { x: width - 4, y: firstGoalY + distance, ...toPointTexts(figure, one, category, point) },
    },
  };
}

type NameOf = (category: Category) => string;

/**
 * Under which name the places hang, how many beside each other, and where. Full names where one row has room for them; else
 * the short ones. Columns are equally wide when they can be; places that only just fit in one row get the width they need.
 * When there are more rows, these are as even as they can be.
 */
function toColumns(
  { language }: SeriesFigure,
  hung: readonly { readonly category: Category; readonly point: Point }[],
  width: number,
): { readonly nameOf: NameOf; readonly perRow: number; readonly xs: readonly number[] } {
  const { marks } = drawingWords(language);
  const needsWith = (nameOf: NameOf): readonly number[] =>
    hung.map(({ category, point }) => {
      const mark = point.kind === "value" && point.mark !== undefined ? marks[point.mark] : "";
      const beside = Math.max(estimateTextWidth(point.text, 17, true), estimateTextWidth(mark, 12));
      return Math.max(estimateTextWidth(nameOf(category), 13, true), barWidth + textGap + beside) + columnGap;
    });
  // The last column needs no gap behind it.
  const room = width + columnGap;
  const fitting = (needs: readonly number[]): number => Math.max(1, Math.floor(room / Math.max(1, ...needs)));
  const toEqual = (nameOf: NameOf, perRow: number) => ({
    nameOf,
    perRow,
    xs: Array.from({ length: perRow }, (_, column) => (column * width) / perRow),
  });
  const full: NameOf = ({ label }) => label;
  const short: NameOf = ({ shortLabel }) => shortLabel;
  for (const nameOf of [full, short]) {
    if (fitting(needsWith(nameOf)) >= hung.length) return toEqual(nameOf, Math.max(1, hung.length));
  }
  const needs = needsWith(short);
  const spare = room - needs.reduce((sum, need) => sum + need, 0);
  if (spare >= 0) {
    const xs = needs.map((_, column) =>
      needs.slice(0, column).reduce((sum, need) => sum + need + spare / needs.length, 0),
    );
    return { nameOf: short, perRow: hung.length, xs };
  }
  const rows = Math.ceil(hung.length / fitting(needs));
  return toEqual(short, Math.ceil(hung.length / rows));
}

/** The label of the reference stands on its dashed line at the right, or between two bars, in the first row where nothing else is. */
function toReferenceSpot(text: string, rows: readonly HangingRow[], distance: number, width: number): Spot {
  const boxes = rows.flatMap(({ goalY, bars }) =>
    bars.flatMap(({ x, length, point }) => [
      { left: x, right: x + barWidth, top: goalY, bottom: goalY + Math.max(length, 0) },
      {
        left: x + barWidth + 6,
        right: x + barWidth + 14 + Math.max(70, estimateTextWidth(point.text, 17, true)),
        top: goalY + Math.max(length, 0) - 4,
        bottom: goalY + Math.max(length, 0) + 34,
      },
    ]),
  );
  const spots = rows.flatMap(({ goalY, bars }): readonly Spot[] =>
    [width, ...bars.slice(1).map(({ x }) => x - 8)].flatMap((x) => [
      { x, y: goalY + distance - 7, anchor: "end" },
      { x, y: goalY + distance + 16, anchor: "end" },
    ]),
  );
  const room = { left: 0, right: width, top: 0, bottom: Number.POSITIVE_INFINITY };
  const choice = chooseSpot(spots, estimateTextWidth(text, 13, true), 13, { boxes, segments: [], room });
  return choice?.spot ?? { x: width, y: distance, anchor: "end" };
}
