import type { Point, Role, Series, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import { formatRate } from "../../../format/format-number.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { CategoryChart, ChartSeries, LabelPosition, PointLabel, PointLook } from "../chart/chart-model.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toAxisModel } from "./axis-model.ts";
import { toCellMarks } from "./cell-marks.ts";
import { toPlotShare, toX, toY, type Frame } from "./frame.ts";
import { flagRoom, goalWidth, toFlag } from "./goal-shapes.ts";
import { heroWidth, toHero } from "./hero.ts";
import { toCategoryLabels, toNamesHeight } from "./category-labels.ts";
import { toGaps } from "./line-gaps.ts";
import { toFileValue } from "./number-format.ts";
import type { Drawing, Room } from "./plan.ts";
import { extensionOf, isFlagged, lookOf, toLayers } from "./role-looks.ts";
import { spread } from "./spread.ts";
import { toLineShape, toTextShape } from "./text-shape.ts";
import { toCells, toFormat, toShown, toShownWithName } from "./values.ts";

const labelSize = 24;
const labelGap = 30;

/** Lines along periods: a native chart, on the horizon of the goal where the figure has one. */
export function planLineChart(figure: SeriesFigure, room: Room, alt: string): readonly Drawing[] {
  const frame = toFrame(figure, room);
  const { goal } = figure;
  const y = goal === undefined ? undefined : frame.box.y + toY(frame, figure.axis, goal.value);
  return [
    ...(y === undefined ? [] : toGround(figure, y)),
    {
      kind: "chart",
      name: slideWords[figure.language].drawing,
      box: frame.box,
      chart: toLineChart(figure, frame),
      alt,
    },
  ];
}

/** The horizon, and on it the large number where the figure has one. */
function toGround(figure: SeriesFigure, y: number): readonly Drawing[] {
  const hero = toHero(figure, y);
  return [{ kind: "horizon", y }, ...(hero.length === 0 ? [] : [{ kind: "loose", shapes: hero } as const])];
}

/** Beside the large number of a figure with a goal the chart has the rest of the slide; else all of it. */
function toFrame(figure: SeriesFigure, { top, bottom }: Room): Frame {
  const left = heroWidth(figure);
  const box = { x: margin + left, y: top, width: contentWidth - left, height: bottom - top };
  const tickWidth = Math.max(0, ...figure.axis.ticks.map(({ label }) => estimateWidth(label, 22))) + 20;
  const above = figure.goal === undefined ? 20 : flagRoom;
  const texts = gutterTexts(figure);
  const roughSlot = (box.width - tickWidth * 2) / Math.max(1, figure.categories.length);
  const names = toNamesHeight(toCategoryLabels(figure.categories, roughSlot), roughSlot);
  const height = box.height - above - names.height;
  // Where no line comes at the right, the axis stands there; else it stands left and the labels of the lines stand right.
  if (texts.length === 0) return { box, plot: { x: 48, y: above, width: box.width - 48 - tickWidth, height } };
  const slot = (box.width - tickWidth) / Math.max(1, figure.categories.length);
  const widest = Math.max(...texts.map((text) => estimateWidth(text, labelSize, "measure", true))) + 24;
  const gutter = Math.max(10, widest - slot * 0.4);
  return { box, plot: { x: tickWidth, y: above, width: box.width - tickWidth - gutter, height } };
}

/** The labels that stand right of the plot, because their lines run to its edge. */
function gutterTexts({ series, categories }: SeriesFigure): readonly string[] {
  return series
    .filter((one) => lastDrawn(one.points) === categories.length - 1 && one.isExtension !== true)
    .map(({ endLabel }) => endLabel);
}

function lastDrawn(points: readonly Point[]): number {
  return points.findLastIndex((point) => drawnValue(point) !== undefined);
}

function toLineChart(figure: SeriesFigure, frame: Frame): CategoryChart {
  const { categories, series, goal, unit, language } = figure;
  const layers = toLayers(series.map(({ role }) => role));
  const gaps = series.map(toGaps);
  // A chart has one rule for empty cells. Where lines differ, it leaves gaps and what is joined is drawn on top.
  const spans = gaps.every(({ broken }) => broken.length === 0) && gaps.some(({ bridged }) => bridged.length > 0);
  const pointLabels = toLineLabels(figure, frame);
  const slot = frame.plot.width / Math.max(1, categories.length);
  const labels = toCategoryLabels(categories, slot);
  const lines = series.map((one, index): ChartSeries => {
    const look = one.isExtension === true ? extensionOf(one.role) : lookOf(one.role);
    const mark = categories.length > 20 ? { ...look.mark, size: Math.min(look.mark.size, 5) } : look.mark;
    return {
      name: one.label,
      values: toCells(one, figure),
      fill: look.fill,
      line: look.line,
      mark,
      points: toPointLooks(one, mark),
      labels: pointLabels[index] ?? [],
      layer: (goal === undefined ? 0 : 1) + (layers[index] ?? 0),
    };
  });
  return {
    kind: "categories",
    categoryLabel: figure.categoryLabel,
    categories: labels,
    bars: [],
    lines: goal === undefined ? lines : [...lines, toGoalSeries(figure, goal.value)],
    isHorizontal: false,
    isStacked: false,
    blanks: spans ? "span" : "gap",
    hasLegend: false,
    hasUprightNames: toNamesHeight(labels, slot).isUpright,
    gapWidth: 60,
    tickSizePx: 22,
    format: toFormat(figure),
    axis: { ...toAxisModel(figure), isRight: gutterTexts(figure).length === 0 },
    plot: toPlotShare(frame),
    marks: toCellMarks(figure),
    onTop: [
      ...(spans ? [] : toBridges(figure, frame)),
      ...toBreaks(figure, frame),
      ...toSuppressed(figure, frame),
      ...toGoalShapes(figure, frame),
    ],
  };

  function toGoalSeries({ series: [first] }: SeriesFigure, value: number): ChartSeries {
    return {
      name: slideWords[language].goal(formatRate(value, language, Number.isInteger(value) ? 0 : 1)),
      values: (first?.points ?? []).map(() => toFileValue(value, unit)),
      fill: "goal",
      line: { colour: "goal", width: 4 },
      mark: { shape: "none", size: 5, colour: "goal" },
      points: [],
      labels: [],
      layer: 0,
    };
  }
}

/** Numbers of low reliability are open; the last number of the chosen area is larger. */
function toPointLooks({ points, role, isExtension }: Series, mark: ChartSeries["mark"]): readonly PointLook[] {
  if (mark.shape === "none") return [];
  const last = role === "home" && isExtension !== true ? lastDrawn(points) : -1;
  return points.flatMap((point, index): readonly PointLook[] => {
    const flagged = isFlagged(point);
    if (!flagged && index !== last) return [];
    return [{ index, mark: { ...mark, size: index === last ? mark.size + 4 : mark.size, isOpen: flagged } }];
  });
}

function toLineLabels(figure: SeriesFigure, frame: Frame): readonly (readonly PointLabel[])[] {
  const { series, categories, axis } = figure;
  const ends = series.map(({ points }) => lastDrawn(points));
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
        sizePx: labelSize,
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
    if (point === undefined || at === lastDrawn(points) || startsAtHome(point, at, role)) return [];
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
        sizePx: labelSize,
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

/** Far-apart measurements of one source, joined by a straight line. */
function toBridges(figure: SeriesFigure, frame: Frame): readonly Shape[] {
  const at = (points: readonly Point[], index: number): readonly [number, number] => {
    const point = points[index];
    const value = point === undefined ? undefined : drawnValue(point);
    return [toX(frame, figure.categories.length, index), toY(frame, figure.axis, value ?? figure.axis.min)];
  };
  return figure.series.flatMap((one) =>
    toGaps(one).bridged.map(({ from, to }) =>
      toLineShape(`${one.label} ${from}–${to}`, at(one.points, from), at(one.points, to), lookOf(one.role).line),
    ),
  );
}

/** Where something else was counted from then on: a dotted line with its words, one above another where they would touch. */
function toBreaks({ breaks, categories }: SeriesFigure, frame: Frame): readonly Shape[] {
  const { plot } = frame;
  const ends: number[] = [];
  return breaks.flatMap(({ category, label }) => {
    const index = categories.findIndex(({ key }) => key === category);
    if (index < 0) return [];
    const x = toX(frame, categories.length, index);
    const width = estimateWidth(label, 20) + 20;
    const isLeft = x + width > plot.x + plot.width;
    const from = isLeft ? x - width : x;
    const row = ends.findIndex((end) => end <= from);
    const level = row < 0 ? ends.length : row;
    ends[level] = from + width;
    const y = plot.y + plot.height - 20 - level * 30;
    return [
      toLineShape(`Breuk ${category}`, [x, plot.y], [x, plot.y + plot.height], {
        colour: "ink-3",
        width: 1.5,
        dash: "sysDot",
      }),
      toTextShape(`Breuk ${category}, tekst`, label, isLeft ? x - 8 : x + 8, y, {
        sizePx: 20,
        colour: "ink-3",
        alignment: isLeft ? "r" : "l",
      }),
    ];
  });
}

/** The mark of a suppressed number, on the axis where it would stand. */
function toSuppressed({ series, categories }: SeriesFigure, frame: Frame): readonly Shape[] {
  const positions = new Set(
    series.flatMap(({ points }) =>
      points.flatMap((point, index) => (point.kind === "missing" && point.reason === "suppressed" ? [index] : [])),
    ),
  );
  return [...positions].map((index) =>
    toTextShape("Afgeschermd", "–", toX(frame, categories.length, index), frame.plot.y + frame.plot.height - 18, {
      isBold: true,
      colour: "ink-2",
      alignment: "ctr",
    }),
  );
}

/** The flag of the goal, and the path that is needed to reach it. */
function toGoalShapes({ goal, categories, axis }: SeriesFigure, frame: Frame): readonly Shape[] {
  if (goal === undefined) return [];
  const y = toY(frame, axis, goal.value);
  const right = frame.plot.x + frame.plot.width;
  // The series of the goal reaches from the first year to the last; its line runs on to the edges, over the grid.
  const line = toLineShape("Lijn van de doelstelling", [frame.plot.x, y], [right, y], {
    colour: "goal",
    width: goalWidth,
  });
  const { path } = goal;
  const from = categories.findIndex(({ key }) => key === path?.fromCategory);
  const to = categories.findIndex(({ key }) => key === goal.category);
  if (path === undefined || from < 0 || to < 0) return [line, toFlag(goal.label, right + 14, y)];
  const start = [toX(frame, categories.length, from), toY(frame, axis, path.fromValue)] as const;
  const end = [toX(frame, categories.length, to), y] as const;
  const middle = [start[0] + (end[0] - start[0]) * 0.62, start[1] + (end[1] - start[1]) * 0.62] as const;
  return [
    line,
    // The flag stands before the point where the path ends.
    toFlag(goal.label, end[0] - 20, y),
    toLineShape("Nodig pad", start, end, { colour: "goal", width: 4, dash: "sysDot" }),
    {
      name: "Doel",
      box: { x: end[0] - 11, y: y - 11, width: 22, height: 22 },
      outline: "ellipse",
      fill: "goal",
      line: { colour: "mist", width: 3 },
    },
    toTextShape("Nodig pad, tekst", path.label, middle[0] + 12, middle[1] + 26, { sizePx: 22, colour: "goal" }),
  ];
}
