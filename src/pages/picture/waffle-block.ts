import { flagHeight } from "../../charts/goal-line.tsx";
import { placePersons, rowLength, toLegend, type LegendGroup } from "../../charts/lay-out-persons.ts";
import { personBox } from "../../charts/person.tsx";
import type { PersonGroup, PersonsFigure } from "../../figures/figure.ts";
import { stack, spaceOf, textBlock, type Block } from "../../downloads/picture/block.ts";
import type { Drawn } from "../../downloads/picture/drawn-block.ts";
import { toBox, toNumber, toText } from "../../downloads/picture/svg-markup.ts";
import { sans, type Pen } from "../../downloads/picture/text-style.ts";
import type { Ground } from "./waffle-samples.tsx";

/** What the picture is put together from: shared shapes, a person of each group on each ground, the goal line at height 0. */
export interface WaffleParts {
  readonly defs: string;
  readonly personOf: (ground: Ground, key: string) => string;
  readonly goal: string;
}

export interface WaffleRoom {
  readonly width: number;
  /** Distances between two persons of a row, from the one that is best to the least that will do. */
  readonly pitches: readonly number[];
  readonly mostHeight: number;
  /** How far the ground below the line runs past the drawing at both sides. */
  readonly left: number;
  readonly right: number;
}

const gap = 24;
/** Between the goal line and the rows at both sides of it. */
const lineGap = 12;
const flagRoom = 78;

/**
 * A hundred persons with the goal line over the row that it asks for, the groups beside their rows, and the sum. Persons
 * become smaller until it fits, then the sum becomes one line; texts keep their size.
 */
export function toWaffle(figure: PersonsFigure, parts: WaffleParts, room: WaffleRoom, pen: Pen): Drawn {
  const sums = [toSumBlock, toShortSumBlock];
  const drawings = sums.flatMap((sum) => room.pitches.map((pitch) => toWaffleOf(figure, parts, room, pitch, pen, sum)));
  const least = drawings.toSorted((a, b) => a.bottom - b.bottom)[0];
  const drawn = drawings.find(({ bottom }) => bottom <= room.mostHeight) ?? least;
  if (drawn === undefined) throw new Error(`${figure.id}: no size for persons`);
  return drawn;
}

function toWaffleOf(
  figure: PersonsFigure,
  parts: WaffleParts,
  room: WaffleRoom,
  pitch: number,
  pen: Pen,
  toSum: typeof toSumBlock,
): Drawn {
  const { width } = room;
  const scale = pitch / 40;
  const rowHeight = 46 * scale;
  const rows = Math.ceil(figure.total / rowLength);
  const goalRow = figure.goal === undefined ? rows : Math.round(figure.goal.count / rowLength);
  const hasGoal = figure.goal !== undefined;
  const textLeft = pitch * rowLength + gap;
  const textWidth = width - textLeft;
  const { above, below } = toLegend(figure);
  const groupBlock = (group: LegendGroup, ground: Ground, free = 0): Block =>
    toGroupBlock(group, textWidth - free, pen, (key) => parts.personOf(ground, key));
  const aboveText = stack(
    above.map((group, index) => groupBlock(group, "paper", hasGoal && index === above.length - 1 ? flagRoom : 0)),
    4,
  );
  const belowText = stack(
    [
      ...below.map((group) => groupBlock(group, hasGoal ? "mist" : "paper")),
      ...(figure.sum.length === 0 ? [] : [spaceOf(10), toSum(figure, textWidth, pen)]),
    ],
    5,
  );
  const rowsAbove = (rows - goalRow) * rowHeight;
  const goalY = hasGoal ? Math.max(rowsAbove, aboveText.height, flagHeight) + lineGap : aboveText.height;
  const yOf = (row: number): number =>
    row < goalRow
      ? (hasGoal ? goalY + lineGap : 0) + (goalRow - 1 - row) * rowHeight
      : goalY - lineGap - (row - goalRow + 1) * rowHeight + 6 * scale;
  const crowd = placePersons(figure).map(({ group, row, column }) => {
    const x = column * pitch + (pitch - personBox.width * scale) / 2;
    const place = `translate(${toNumber(x)} ${toNumber(yOf(row))}) scale(${toNumber(scale)})`;
    const ground = hasGoal && row < goalRow ? "mist" : "paper";
    return `<g transform="${place}">${parts.personOf(ground, group.key)}</g>`;
  });
  const belowTop = hasGoal ? goalY + lineGap : aboveText.height + (aboveText.height > 0 ? 8 : 0);
  const bottom = Math.max(yOf(0) + personBox.height * scale, belowTop + belowText.height) + 10;
  const groundBox = toBox(-room.left, goalY, width + room.left + room.right, bottom - goalY, "mist", pen);
  return {
    width,
    top: 0,
    bottom,
    markup: [
      parts.defs,
      hasGoal ? groundBox : "",
      crowd.join(""),
      aboveText.draw(textLeft, hasGoal ? goalY - lineGap - aboveText.height : 0),
      belowText.draw(textLeft, belowTop),
      hasGoal ? `<g transform="translate(0 ${toNumber(goalY)})">${parts.goal}</g>` : "",
    ].join(""),
  };
}

const keyScale = 0.42;
const keyWidth = 20;

/** A group with its number, what it is, and the groups that are part of it. */
function toGroupBlock(
  { group, parts }: LegendGroup,
  width: number,
  pen: Pen,
  personOf: (key: string) => string,
): Block {
  return stack([
    ...nameBlocks(group, width, pen, personOf, 14),
    ...parts.flatMap((part) => nameBlocks(part, width, pen, personOf, 12.5)),
  ]);
}

function nameBlocks(
  { key, text, label, description }: PersonGroup,
  width: number,
  pen: Pen,
  personOf: (key: string) => string,
  sizePx: number,
): readonly Block[] {
  const name = textBlock(`${text} ${label}`, width - keyWidth, sizePx + 4, sans(sizePx, "ink", 600), pen);
  const about = textBlock(description, width - keyWidth, 15.5, sans(12, "ink-2"), pen);
  const indented = (block: Block): Block => ({ ...block, draw: (x, y) => block.draw(x + keyWidth, y) });
  return [
    {
      height: name.height,
      draw: (x, y) =>
        `<g transform="translate(${toNumber(x)} ${toNumber(y)}) scale(${keyScale})">${personOf(key)}</g>` +
        name.draw(x + keyWidth, y),
    },
    indented(about),
  ];
}

/** The addition that is set against the goal, its numbers under each other. */
function toSumBlock({ sum }: PersonsFigure, width: number, pen: Pen): Block {
  const column = 74;
  const lineHeight = 29;
  return stack(
    sum.map(({ text, label, isResult }, index): Block => {
      const token = isResult ? "goal" : index === 0 ? "home" : "res-seek";
      const labelStyle = isResult ? sans(13, "goal", 600) : sans(13, "ink-2");
      const labelBlock = textBlock(label, width - column - 12, 17, labelStyle, pen);
      return {
        height: Math.max(lineHeight, labelBlock.height + 6),
        draw: (x, y) =>
          [
            isResult ? toBox(x, y, column, 2, "goal", pen) : "",
            toText(text, x + column, y + 24, sans(26, token, isResult ? 700 : 600, 82), pen, "end"),
            labelBlock.draw(x + column + 12, y + 11),
          ].join(""),
      };
    }),
  );
}

/** The addition in one line; what its numbers stand for is said beside the groups. */
function toShortSumBlock({ sum }: PersonsFigure, width: number, pen: Pen): Block {
  const result = sum.find(({ isResult }) => isResult);
  const terms = sum.filter(({ isResult }) => !isResult).map(({ text }) => text);
  const addition = textBlock(terms.join(" "), width, 30, sans(26, "home", 600, 82), pen);
  const style = sans(26, "goal", 700, 82);
  const resultLeft = pen.measure(terms.join(" "), style) + 8;
  const text = result === undefined ? "" : `= ${result.text}`;
  const labelLeft = resultLeft + pen.measure(text, style) + 10;
  const label = textBlock(result?.label ?? "", width - labelLeft, 17, sans(13, "goal", 600), pen);
  return {
    height: Math.max(addition.height, label.height + 8),
    draw: (x, y) =>
      addition.draw(x, y) + toText(text, x + resultLeft, y + 22, style, pen) + label.draw(x + labelLeft, y + 9),
  };
}
