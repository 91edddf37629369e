import { drawnValue } from "../figures/points.ts";
import { boxOf, chooseSpot, coverOf, type Box, type Segment, type Spot } from "./choose-spot.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { flagHeight } from "./goal-line.tsx";
import { aboveBand, alongExtension, aroundEnd, aroundStart, atBreak, type LineEnd } from "./label-spots.ts";
import type { DrawnLine } from "./line-marks.ts";
import { toReach } from "../figures/line-runs.ts";
import { noteSize, toFixedBoxes, toSegments, type LabelsInput } from "./line-obstacles.ts";
import type { LinePlot } from "./line-plot.ts";
import { labelRoom, spreadLabels } from "./place-labels.ts";
import { labelGap, toPaintOrder } from "./roles.ts";
import { estimateTextWidth, wrapText } from "./text-width.ts";

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

/** In a narrow drawing the name of an extension takes at most this share of the width, in two lines. */
const widestName = 0.36;

/** Where it would cover more than this, in px of other things, it is left out: the table has it too. */
const mostCoverOfName = 60;

/** A number at the beginning of a line is left out when it would cover more than this, in px of other things. */
const mostCoverOfStart = 4;

/** With more lines than this, only their ends are labelled. */
const mostLabelledStarts = 3;

/** Texts in the plot: labels near the ends, numbers at the beginnings, breaks, the path. None covers another. */
export function toPlotLabels(input: LabelsInput, taken: readonly Box[]): readonly LineLabel[] {
  const { plot } = input;
  const segments = toSegments(input);
  const boxes = [...toFixedBoxes(input), ...taken];
  const room: Box = { left: 0, right: plot.width, top: 2, bottom: plot.plot.bottom - 2 };
  const labels: LineLabel[] = [];
  const add = (label: Omit<LineLabel, keyof Spot>, spots: readonly Spot[], mostCover: number): void => {
    const width = estimateTextWidth(label.text, label.size, label.isBold);
    const choice = chooseSpot(spots, width, label.size, { boxes, segments, room });
    if (choice === undefined || choice.cover > mostCover) return;
    boxes.push(choice.box);
    labels.push({ ...label, ...choice.spot });
  };
  const addExtension = (line: DrawnLine, end: LineEnd, others: readonly LineEnd[]): void => {
    const { key, endLabel } = line.series;
    // In a narrow drawing the name would be longer than its line.
    const texts = plot.isWide ? [endLabel] : wrapText(endLabel, plot.width * widestName, size, 2);
    const width = Math.max(...texts.map((text) => estimateTextWidth(text, size)));
    const raised = (texts.length - 1) * labelGap;
    const around = texts.length > 1 ? [] : aroundEnd(end, others);
    const spots = [...around, ...alongExtension(line, width, raised, plot)];
    const coverOfAll = (spot: Spot): number => {
      const boxesOfAll = texts.map((_, at) => boxOf({ ...spot, y: spot.y + at * labelGap }, width, size));
      return boxesOfAll.reduce((sum, box) => sum + coverOf(box, { boxes, segments, room }), 0);
    };
    const best = spots.toSorted((a, b) => coverOfAll(a) - coverOfAll(b))[0];
    if (best === undefined || coverOfAll(best) > mostCoverOfName) return;
    texts.forEach((text, at) => {
      const spot = { ...best, y: best.y + at * labelGap };
      boxes.push(boxOf(spot, width, size));
      const name = at === 0 ? `end-${key}` : `end-${key}-${at}`;
      labels.push({ key: name, text, colour: line.look.text, isBold: false, size, ...spot });
    });
  };
  const byImportance = toPaintOrder(input.lines.map((line) => ({ ...line, role: line.series.role })))
    .toReversed()
    // What was measured has its label first.
    .toSorted((a, b) => Number(a.series.isExtension === true) - Number(b.series.isExtension === true));
  const ends = byImportance.flatMap((line) => {
    const { end } = line;
    return end === undefined || line.look.isContext || isInGutter(line, plot) ? [] : [{ line, end }];
  });
  for (const { line, end } of ends) {
    const others = ends.filter((other) => other.line !== line).map((other) => other.end);
    if (line.series.isExtension === true) {
      addExtension(line, end, others);
      continue;
    }
    add(
      { key: `end-${line.series.key}`, text: line.series.endLabel, colour: line.look.text, isBold: true, size },
      aroundEnd(end, others),
      Number.POSITIVE_INFINITY,
    );
  }
  if (plot.isWide) {
    for (const { x, index, label } of plot.breaks) {
      add(
        { key: `break-${index}`, text: label, colour: "var(--ink-3)", isBold: false, size: noteSize },
        atBreak(x, plot),
        Number.POSITIVE_INFINITY,
      );
    }
  }
  const [band] = input.bands;
  if (band !== undefined) {
    add(
      {
        key: "suppressed",
        text: drawingWords(input.figure.language).suppressed,
        colour: "var(--ink-3)",
        isBold: false,
        size: noteSize,
      },
      aboveBand(band),
      Number.POSITIVE_INFINITY,
    );
  }
  const strong = input.figure.series.filter(({ role, isExtension }) => role !== "context" && isExtension !== true);
  for (const line of strong.length > mostLabelledStarts ? [] : byImportance) {
    const [start] = line.marks;
    const text = start === undefined ? undefined : line.series.points[start.index]?.text;
    if (start === undefined || text === undefined || start.index === line.marks.at(-1)?.index) continue;
    if (line.series.role !== "home" && line.series.role !== "flanders") continue;
    const measured = line.series.points.filter((point) => drawnValue(point) !== undefined);
    const rises = isRising(measured[0], measured[1]);
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

/** Whether the label of a line stands right of the plot. That of an extension never does: it would take its width. */
function isInGutter({ series, marks, look }: DrawnLine, { hasLabelGutter }: LinePlot): boolean {
  if (series.isExtension === true) return false;
  const last = look.isContext ? toReach(series.points)?.last : marks.at(-1)?.index;
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
