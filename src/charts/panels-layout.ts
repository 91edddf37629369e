import type { Series, SeriesFigure } from "../figures/figure.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { toRuns } from "../figures/line-runs.ts";
import { positionAt, toPositions } from "./period-positions.ts";
import { toScale, wideFrom, type Scale } from "./scale.ts";

/** One small panel: where it stands, its lines as paths, its last point. */
export interface Panel {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly title: string;
  readonly isHome: boolean;
  readonly ownPath: string;
  /** The parts of the own line between measurements far apart. */
  readonly ownBridges: string;
  readonly others: readonly { readonly key: string; readonly path: string }[];
  readonly end?: { readonly x: number; readonly y: number; readonly text: string };
  readonly points: readonly DrawnPoint[];
}

export interface PanelsLayout {
  readonly height: number;
  readonly panelWidth: number;
  readonly plotHeight: number;
  readonly panels: readonly Panel[];
  readonly goalYs: readonly number[];
}

const titleHeight = 26;
const axisHeight = 34;
/** Right of each panel stands its last value. */
const valueWidth = 62;
const gap = 20;

/** The series that get a panel: an extension is no measurement and is left out. */
export function toPanelSeries({ series }: SeriesFigure): readonly Series[] {
  return series.filter(({ isExtension }) => isExtension !== true);
}

/** One panel per series on one shared scale, in as many columns as fit. */
export function toPanelsLayout(figure: SeriesFigure, width: number): PanelsLayout {
  const { categories, axis, goal } = figure;
  const series = toPanelSeries(figure);
  const isWide = width >= wideFrom;
  const perRow = Math.max(1, Math.min(series.length, Math.floor((width + gap) / (isWide ? 210 : 154))));
  const pitch = (width + gap) / perRow;
  const panelWidth = Math.min(240, pitch - gap - valueWidth);
  const plotHeight = isWide ? 124 : 110;
  const rowHeight = titleHeight + plotHeight + axisHeight + (goal === undefined ? 0 : 14);
  const positions = toPositions(categories);
  const breaks = figure.breaks.map(({ category }) => categories.findIndex(({ key }) => key === category));
  const panels = series.map((own, index): Panel => {
    const left = (index % perRow) * pitch;
    const top = Math.floor(index / perRow) * rowHeight + titleHeight + (goal === undefined ? 0 : 14);
    const along = toScale(positions.of[0] ?? 0, positions.of.at(-1) ?? 0, left, left + panelWidth);
    const x: Scale = (at) => along(positionAt(positions.of, at));
    const y = toScale(axis.min, axis.max, top + plotHeight, top);
    const pathOf = (one: (typeof series)[number], isBridge: boolean): string =>
      toRuns(one, breaks)
        .filter((run) => run.isBridge === isBridge)
        .map(({ indices }) =>
          indices
            .map((at, step) => {
              const point = one.points[at];
              return point === undefined || point.kind === "missing"
                ? ""
                : `${step === 0 ? "M" : "L"}${x(at)} ${y(point.value)}`;
            })
            .join(""),
        )
        .join("");
    const points = categories.flatMap((category, at): readonly DrawnPoint[] => {
      const point = own.points[at];
      if (point === undefined) return [];
      const pointY = point.kind === "missing" ? top + plotHeight : y(point.value);
      return [{ x: x(at), y: pointY, ...toPointTexts(figure, own, category, point) }];
    });
    const endAt = own.points.findLastIndex((point) => point.kind === "value" || point.kind === "interval");
    const end = own.points[endAt];
    return {
      key: own.key,
      left,
      top,
      title: own.label,
      isHome: own.role === "home",
      ownPath: pathOf(own, false),
      ownBridges: pathOf(own, true),
      others: series.filter((other) => other !== own).map((other) => ({ key: other.key, path: pathOf(other, false) })),
      points,
      ...(end === undefined || end.kind === "missing" ? {} : { end: { x: x(endAt), y: y(end.value), text: end.text } }),
    };
  });
  const rows = Math.ceil(series.length / perRow);
  const goalYs =
    goal === undefined
      ? []
      : Array.from(
          { length: rows },
          (_, row) => toScale(axis.min, axis.max, plotHeight, 0)(goal.value) + row * rowHeight + titleHeight + 14,
        );
  return { height: rows * rowHeight, panelWidth, plotHeight, panels, goalYs };
}
