import type { SeriesFigure } from "../figures/figure.ts";
import { boxOf, chooseSpot, type Box, type Segment, type Spot } from "./choose-spot.ts";
import { flagHeight } from "./goal-line.tsx";
import { limitArrow, type DrawnLine, type LineMark } from "./line-marks.ts";
import type { LinePlot } from "./line-plot.ts";
import { labelRoom, spreadLabels } from "./place-labels.ts";
import { labelGap, toPaintOrder } from "./roles.ts";
import { estimateTextWidth } from "./text-width.ts";

/** A text in the plot, with a leader when it had to move away from its point. */
export interface LineLabel extends Spot {
  readonly key: string;
  readonly text: string;
  readonly colour: string;
  readonly isBold: boolean;
  readonly size: number;
  readonly leader?: Segment;
}

const size = 13;
const noteSize = 12;

/** A number at the beginning of a line is left out when it would cover more than this, in px of other things. */
const mostCoverOfStart = 4;

/** With more lines than this, only their ends are labelled. */
const mostLabelledStarts = 3;

export interface LabelsInput {
  readonly figure: SeriesFigure;
  readonly plot: LinePlot;
  readonly lines: readonly DrawnLine[];
  readonly path: Segment | undefined;
}

/** Texts in the plot: labels near the ends, numbers at the beginnings, breaks, the path. None covers another. */
export function toPlotLabels(input: LabelsInput, flag: Box | undefined): readonly LineLabel[] {
  const { plot } = input;
  const segments = toSegments(input);
  const boxes = [...toFixedBoxes(input), ...(flag === undefined ? [] : [flag])];
  const room: Box = { left: 0, right: plot.width, top: 2, bottom: plot.plot.bottom - 2 };
  const labels: LineLabel[] = [];
  const add = (label: Omit<LineLabel, keyof Spot>, spots: readonly Spot[], mostCover: number): void => {
    const width = estimateTextWidth(label.text, label.size, label.isBold);
    const choice = chooseSpot(spots, width, label.size, { boxes, segments, room });
    if (choice === undefined || choice.cover > mostCover) return;
    boxes.push(choice.box);
    labels.push({ ...label, ...choice.spot });
  };
  const byImportance = toPaintOrder(input.lines.map((line) => ({ ...line, role: line.series.role }))).toReversed();
  const ends = byImportance.flatMap((line) => {
    const end = line.marks.at(-1);
    return end === undefined || line.look.isContext || isInGutter(line, plot) ? [] : [{ line, end }];
  });
  for (const { line, end } of ends) {
    const others = ends.filter((other) => other.line !== line).map((other) => other.end);
    add(
      { key: `end-${line.series.key}`, text: line.series.endLabel, colour: line.look.text, isBold: true, size },
      aroundEnd(end, others),
      Number.POSITIVE_INFINITY,
    );
  }
  if (plot.isWide) {
    for (const { category, label } of input.figure.breaks) {
      const x = plot.x(input.figure.categories.findIndex(({ key }) => key === category));
      add(
        { key: `break-${category}`, text: label, colour: "var(--ink-3)", isBold: false, size: noteSize },
        atBreak(x, plot),
        Number.POSITIVE_INFINITY,
      );
    }
  }
  const strong = input.figure.series.filter(({ role }) => role !== "context");
  for (const line of strong.length > mostLabelledStarts ? [] : byImportance) {
    const [start] = line.marks;
    const text = start === undefined ? undefined : line.series.points[start.index]?.text;
    if (start === undefined || text === undefined || start.index === line.marks.at(-1)?.index) continue;
    if (line.series.role !== "home" && line.series.role !== "flanders") continue;
    const first = line.runs[0]?.indices.map((index) => line.series.points[index]);
    const rises = isRising(first?.[0], first?.[1]);
    add(
      { key: `start-${line.series.key}`, text, colour: line.look.text, isBold: true, size },
      aroundStart(start, rises),
      mostCoverOfStart,
    );
  }
  if (input.path !== undefined && input.figure.goal?.path !== undefined && plot.isWide) {
    const { x1, y1, x2, y2 } = input.path;
    const spots = [0.55, 0.65, 0.45, 0.75].map((share): Spot => ({
      x: x1 + (x2 - x1) * share + 8,
      y: y1 + (y2 - y1) * share + 18,
      anchor: "start",
    }));
    add(
      { key: "path", text: input.figure.goal.path.label, colour: "var(--goal)", isBold: false, size: noteSize },
      spots,
      2,
    );
  }
  return labels;
}

type Numbered = { readonly kind: string; readonly value?: number } | undefined;

function isRising(first: Numbered, second: Numbered): boolean {
  return first?.value !== undefined && second?.value !== undefined && second.value > first.value;
}

function isInGutter({ series, marks, look, runs }: DrawnLine, { hasLabelGutter }: LinePlot): boolean {
  const last = look.isContext ? runs.at(-1)?.indices.at(-1) : marks.at(-1)?.index;
  return hasLabelGutter && last === series.points.length - 1;
}

/** Labels right of the plot, 15 px apart, with leaders where they moved. Grey ones go first when there is no room. */
export function toGutterLabels({ plot, lines }: LabelsInput): readonly LineLabel[] {
  const room = { top: Math.max(plot.plot.top - 8, flagHeight), bottom: plot.plot.bottom - 4, gap: labelGap };
  const wanted = lines
    .filter((line) => isInGutter(line, plot) && (plot.isWide || !line.look.isContext))
    .toReversed()
    .slice(0, labelRoom(room));
  const endOf = ({ series }: DrawnLine): number => {
    const point = series.points.at(-1);
    return point === undefined || point.kind === "missing" ? plot.plot.bottom : plot.y(point.value);
  };
  const placed = spreadLabels(
    wanted.map((line) => ({ key: line.series.key, y: endOf(line) })),
    room,
  );
  const hasLeaders = placed.some(({ isMoved }) => isMoved);
  return placed.flatMap(({ key, y, wishedY, isMoved }) => {
    const line = wanted.find(({ series }) => series.key === key);
    if (line === undefined) return [];
    const x = plot.plot.right + (hasLeaders ? 22 : 13);
    const from = plot.plot.right + (line.marks.at(-1)?.radius ?? 1) + 2;
    return [
      {
        key: `end-${key}`,
        text: line.series.endLabel,
        x,
        y: y + 4.5,
        anchor: "start" as const,
        colour: line.look.text,
        isBold: !line.look.isContext,
        size,
        ...(isMoved ? { leader: { x1: from, y1: wishedY, x2: x - 4, y2: y } } : {}),
      },
    ];
  });
}

/** Everything drawn as a line that a text had better not cross. */
function toSegments({ figure, plot, lines, path }: LabelsInput): readonly Segment[] {
  const goalY = figure.goal === undefined ? undefined : plot.y(figure.goal.value);
  return [
    ...toLineSegments(lines, plot),
    ...(path === undefined ? [] : [path]),
    ...(goalY === undefined ? [] : [{ x1: 0, x2: plot.width, y1: goalY, y2: goalY }]),
    ...figure.breaks.map(({ category }) => {
      const x = plot.x(figure.categories.findIndex(({ key }) => key === category));
      return { x1: x, x2: x, y1: plot.plot.top, y2: plot.plot.bottom };
    }),
  ];
}

/** The pieces of the lines themselves. */
export function toLineSegments(lines: readonly DrawnLine[], plot: LinePlot): readonly Segment[] {
  return lines.flatMap(({ series, runs }) =>
    runs.flatMap(({ indices }) =>
      indices.slice(1).flatMap((index, at) => {
        const before = indices[at] as number;
        const [from, to] = [series.points[before], series.points[index]];
        if (from === undefined || to === undefined || from.kind === "missing" || to.kind === "missing") return [];
        return [{ x1: plot.x(before), y1: plot.y(from.value), x2: plot.x(index), y2: plot.y(to.value) }];
      }),
    ),
  );
}

/** Everything drawn as a box: marks and axis labels. */
export function toFixedBoxes({ figure, plot, lines }: LabelsInput): Box[] {
  const marks = lines.flatMap((line) =>
    line.marks.map(({ x, y, radius, limit }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius - (limit === "up" ? limitArrow : 0),
      bottom: y + radius + (limit === "down" ? limitArrow : 0),
    })),
  );
  const ticks = toValueTicks(figure, plot).map(({ label, ...spot }) =>
    boxOf(spot, estimateTextWidth(label, noteSize), noteSize),
  );
  return [...marks, ...ticks];
}

/** A label of the value axis. */
export interface ValueTick extends Spot {
  readonly value: number;
  readonly label: string;
}

/** The labels of the value axis: beside their grid lines at the left, or on them at the right. The goal has its flag. */
export function toValueTicks({ axis, goal }: SeriesFigure, { plot, ticksAt, y }: LinePlot): readonly ValueTick[] {
  return axis.ticks
    .filter(({ value }) => value !== goal?.value && (ticksAt === "left" || value !== axis.min))
    .map(({ value, label }) => ({
      value,
      label,
      anchor: "end",
      ...(ticksAt === "left" ? { x: plot.left - 8, y: y(value) + 4 } : { x: plot.right, y: y(value) - 5 }),
    }));
}

/** Two ends nearer than this get their labels on opposite sides, so that the labels keep the order of the lines. */
const neighbourPx = { x: 60, y: 48 };

function aroundEnd({ x, y, radius: r }: LineMark, others: readonly LineMark[]): readonly Spot[] {
  const near = others.filter((other) => Math.abs(other.x - x) < neighbourPx.x && Math.abs(other.y - y) < neighbourPx.y);
  const isUpper = near.some((other) => other.y > y);
  const isLower = near.some((other) => other.y < y);
  const spots: readonly Spot[] = [
    { x: x + r + 6, y: y + r + 13, anchor: "start" },
    { x: x + r + 6, y: y - r - 4, anchor: "start" },
    { x: x + r + 6, y: y + 4.5, anchor: "start" },
    { x: x + r, y: y - r - 8, anchor: "end" },
    { x: x + r, y: y + r + 17, anchor: "end" },
    { x: x - r - 4, y: y - r - 6, anchor: "end" },
    { x: x - r - 4, y: y + r + 14, anchor: "end" },
    { x, y: y - r - 12, anchor: "middle" },
    { x, y: y + r + 22, anchor: "middle" },
    { x: x + r, y: y - r - 28, anchor: "end" },
    { x: x + r, y: y + r + 36, anchor: "end" },
  ];
  if (isUpper === isLower) return spots;
  return spots.filter((spot) => (isUpper ? spot.y < y : spot.y > y + 6));
}

function aroundStart({ x, y, radius: r }: LineMark, rises: boolean): readonly Spot[] {
  const above: readonly Spot[] = [
    { x, y: y - r - 8, anchor: "middle" },
    { x: x - r, y: y - r - 8, anchor: "start" },
    { x: x + r + 6, y: y - r - 1, anchor: "start" },
    { x: x + r + 7, y: y + 4.5, anchor: "start" },
  ];
  const below: readonly Spot[] = [
    { x, y: y + r + 17, anchor: "middle" },
    { x: x - r, y: y + r + 17, anchor: "start" },
    { x: x + r + 6, y: y + r + 12, anchor: "start" },
    { x: x + r + 7, y: y + 4.5, anchor: "start" },
  ];
  return rises ? [...below, ...above] : [...above, ...below];
}

function atBreak(x: number, { plot }: LinePlot): readonly Spot[] {
  return [
    { x: x + 6, y: plot.bottom - 8, anchor: "start" },
    { x: x - 6, y: plot.bottom - 8, anchor: "end" },
    { x: x + 6, y: plot.top + 16, anchor: "start" },
    { x: x - 6, y: plot.top + 16, anchor: "end" },
  ];
}
