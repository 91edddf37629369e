import type { Point, Role, Series, SeriesFigure } from "../../../figures/figure.ts";
import { toReach } from "../../../figures/line-runs.ts";
import { drawnValue } from "../../../figures/points.ts";
import type { LabelPosition, PointLabel } from "../chart/chart-model.ts";
import { toY, type Frame } from "./frame.ts";
import { lookOf } from "./role-looks.ts";
import { spread } from "./spread.ts";
import { toShown, toShownWithName } from "./values.ts";

/** The size of the labels of lines, in pixels. */
export const lineLabelSize = 24;
const labelGap = 30;

/** The labels of each line: its name and last number at its end, and for the strongest ones the first number too. */
export function toLineLabels(figure: SeriesFigure, frame: Frame): readonly (readonly PointLabel[])[] {
  const { series, categories, axis } = figure;
  const ends = series.map(({ points }) => toReach(points)?.last ?? -1);
  const yOf = (index: number): number => {
    const point = series[index]?.points[ends[index] ?? -1];
    const value = point === undefined ? undefined : drawnValue(point);
    return value === undefined ? frame.plot.y : toY(frame, axis, value);
  };
  const inGutter = series.flatMap((one, key) =>
    ends[key] === categories.length - 1 && one.isExtension !== true ? [{ key, y: yOf(key) }] : [],
  );
  const heights = spread(inGutter, { gap: labelGap, top: frame.plot.y, bottom: frame.plot.y + frame.plot.height });
  return series.map((one, index) => [...toEndLabel(one, index, heights.get(index)), ...toStartLabel(one)]);

  function toEndLabel(one: Series, index: number, height: number | undefined): readonly PointLabel[] {
    const at = ends[index] ?? -1;
    const point = one.points[at];
    if (point === undefined || one.endLabel === "") return [];
    const look = lookOf(one.role);
    const wished = yOf(index);
    const place = height === undefined ? toFreePlace(at, index) : toMoved("r", 0, height - wished);
    return [
      {
        index: at,
        ...toShownWithName(one.endLabel, one.label, point, figure),
        ...place,
        colour: look.text,
        isBold: one.role !== "context" && one.isExtension !== true,
        sizePx: lineLabelSize,
      },
    ];
  }

  function toMoved(position: LabelPosition, x: number, y: number): Pick<PointLabel, "position" | "moved"> {
    if (Math.abs(x) < 1 && Math.abs(y) < 1) return { position };
    return { position, moved: { x: x / frame.box.width, y: y / frame.box.height } };
  }

  /** Above its point when no other line passes there, else below it; beside the path to the goal, which starts at the chosen area. */
  function toFreePlace(at: number, index: number): Pick<PointLabel, "position" | "moved"> {
    const own = yOf(index);
    const hasPath = figure.goal?.path !== undefined;
    if (hasPath && series[index]?.role === "home") return toMoved("r", 4, 28);
    const others = series.flatMap(({ points }, other) => {
      if (other === index) return [];
      return [at - 1, at, at + 1].flatMap((near) => {
        const point = points[near];
        const value = point === undefined ? undefined : drawnValue(point);
        return value === undefined ? [] : [toY(frame, axis, value)];
      });
    });
    const isBelow = others.some((y) => y < own && own - y < 120);
    return toMoved(isBelow ? "b" : "t", hasPath ? -96 : 0, 0);
  }

  /** Of two lines that begin in one year and near each other the lower one has its number below; nothing when there is one. */
  function startsBelow(y: number, at: number, role: Role): boolean | undefined {
    const other = series.find((one) => one.role === (role === "home" ? "flanders" : "home"))?.points[at];
    const value = other === undefined ? undefined : drawnValue(other);
    const otherY = value === undefined ? undefined : toY(frame, axis, value);
    return otherY === undefined || Math.abs(otherY - y) > 4 * labelGap ? undefined : y > otherY;
  }

  /** Whether the chosen area begins so near that one number would cover the other. */
  function startsAtHome(point: Point, at: number, role: Role): boolean {
    if (role === "home") return false;
    return series.some((one) => {
      const first = one.points[at];
      const [own, other] = [drawnValue(point), first === undefined ? undefined : drawnValue(first)];
      if (one.role !== "home" || own === undefined || other === undefined) return false;
      return Math.abs(toY(frame, axis, own) - toY(frame, axis, other)) < labelGap;
    });
  }

  /** The first number of the chosen area and of Vlaanderen, while there are few lines. */
  function toStartLabel({ points, role, isExtension }: Series): readonly PointLabel[] {
    const strong = series.filter((one) => one.role !== "context" && one.isExtension !== true);
    if (strong.length > 3 || isExtension === true || (role !== "home" && role !== "flanders")) return [];
    const at = points.findIndex((point) => drawnValue(point) !== undefined);
    const point = points[at];
    if (point === undefined || at === toReach(points)?.last || startsAtHome(point, at, role)) return [];
    const y = toY(frame, axis, drawnValue(point) ?? axis.min);
    const isBelow = startsBelow(y, at, role) ?? rises(points, at);
    const isAtFoot = frame.plot.y + frame.plot.height - y < 40;
    return [
      {
        index: at,
        ...toShown(point, figure),
        // At the foot of the plot a label below would stand on the years: it moves out of the way of the line instead.
        ...(isBelow ? (isAtFoot ? toMoved("t", -36, 0) : toMoved("b", 0, 0)) : toMoved("t", 0, 0)),
        colour: lookOf(role).text,
        isBold: true,
        sizePx: lineLabelSize,
      },
    ];
  }
}

/** Whether a line goes up after this point. */
function rises(points: readonly Point[], at: number): boolean {
  const next = points.slice(at + 1).find((point) => drawnValue(point) !== undefined);
  const [from, to] = [points[at], next].map((point) => (point === undefined ? undefined : drawnValue(point)));
  return from !== undefined && to !== undefined && to > from;
}
