import type { Point, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toX, toY, type Frame } from "./frame.ts";
import { goalWidth, toFlag } from "./goal-shapes.ts";
import { toLineRuns } from "./line-pieces.ts";
import { bridgeLookOf } from "./role-looks.ts";
import { toLineShape, toTextShape } from "./text-shape.ts";

/** What lies on a chart of lines: bridges between measurements far apart, breaks, marks of hidden numbers, and the goal. */
export function toLineShapes(figure: SeriesFigure, frame: Frame): readonly Shape[] {
  return [
    ...toBridges(figure, frame),
    ...toBreaks(figure, frame),
    ...toSuppressed(figure, frame),
    ...toGoalShapes(figure, frame),
  ];
}

/** Far-apart measurements of one source, joined by thin dashes: nothing was measured between them. */
function toBridges(figure: SeriesFigure, frame: Frame): readonly Shape[] {
  const at = (points: readonly Point[], index: number): readonly [number, number] => {
    const point = points[index];
    const value = point === undefined ? undefined : drawnValue(point);
    return [toX(frame, figure.categories.length, index), toY(frame, figure.axis, value ?? figure.axis.min)];
  };
  return figure.series.flatMap((one) =>
    toLineRuns(one, figure).flatMap(({ indices: [from, to], isBridge }) => {
      if (!isBridge || from === undefined || to === undefined) return [];
      const name = [one.label, ...[from, to].map((index) => figure.categories[index]?.label ?? "")].join(" – ");
      return [toLineShape(name, at(one.points, from), at(one.points, to), bridgeLookOf(one))];
    }),
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
