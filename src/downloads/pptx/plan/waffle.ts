import type { PersonGroup, PersonsFigure } from "../../../figures/figure.ts";
import { slideWords } from "../../../format/slide-words.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { ColourName } from "../theme/palette.ts";
import type { Run } from "../xml/paragraph.ts";
import type { Shape } from "../xml/shape.ts";
import { toFlag } from "./goal-shapes.ts";
import { personSize, toPerson } from "./person-shape.ts";
import type { Drawing, Room } from "./plan.ts";

const perRow = 10;
/** Between the rows on both sides of the line of the goal. */
const lineGap = 18;

const toneOf = ({ tone }: PersonGroup): ColourName => `res-${tone}`;

/** A hundred persons in rows of ten as shapes, the sum at their left and the names of the groups at their right. */
export function planWaffle(figure: PersonsFigure, { top, bottom }: Room, alt: string): readonly Drawing[] {
  const persons = toPersons(figure);
  const rows = Math.ceil(persons.length / perRow);
  const goalRows = figure.goal === undefined ? undefined : Math.round(figure.goal.count / perRow);
  const rowHeight = (bottom - top - lineGap) / Math.max(1, rows);
  const scale = (rowHeight * 0.88) / personSize.height;
  const pitch = rowHeight * 0.98;
  const left = margin + 520;
  const yOf = (row: number): number =>
    bottom - (row + 1) * rowHeight - (goalRows !== undefined && row >= goalRows ? lineGap : 0);
  const lineY = goalRows === undefined ? undefined : bottom - goalRows * rowHeight - lineGap / 2;
  const shapes = persons.flatMap((group, index) =>
    toPerson(
      group.label,
      left + (index % perRow) * pitch + (pitch - personSize.width * scale) / 2,
      yOf(Math.floor(index / perRow)),
      scale,
      toneOf(group),
      group.fill,
    ),
  );
  const right = left + perRow * pitch + 40;
  const goal = figure.goal;
  return [
    ...(lineY === undefined ? [] : [{ kind: "horizon", y: lineY } as const]),
    {
      kind: "shapes",
      name: slideWords[figure.language].persons,
      box: { x: left, y: top, width: perRow * pitch, height: bottom - top },
      shapes,
      alt,
    },
    {
      kind: "loose",
      shapes: [
        ...(lineY === undefined || goal === undefined ? [] : [toFlag(goal.label, margin + contentWidth, lineY)]),
        ...toSum(figure, lineY ?? top, bottom),
        ...toLegend(figure, right, { top, bottom, lineY }),
      ],
    },
  ];
}

/** The persons one by one: first those that count towards the sum, then the rest, in the order of the figure. */
function toPersons({ groups }: PersonsFigure): readonly PersonGroup[] {
  const main = groups.filter(({ within }) => within === undefined);
  const inOrder = [...main.filter(({ inSum }) => inSum), ...main.filter(({ inSum }) => !inSum)];
  return inOrder.flatMap((group) => {
    const parts = groups.filter(({ within }) => within === group.key);
    const inParts = parts.reduce((sum, { count }) => sum + count, 0);
    const repeat = (one: PersonGroup, count: number): readonly PersonGroup[] =>
      Array.from({ length: count }, () => one);
    return [...repeat(group, group.count - inParts), ...parts.flatMap((part) => repeat(part, part.count))];
  });
}

/** The addition that is set against the goal, large at the left. */
function toSum({ sum }: PersonsFigure, top: number, bottom: number): readonly Shape[] {
  if (sum.length === 0) return [];
  const rowHeight = Math.min(104, (bottom - top - 40) / sum.length);
  const start = bottom - sum.length * rowHeight;
  return sum.flatMap(({ text, label, isResult }, index): readonly Shape[] => {
    const colour: ColourName = isResult ? "goal" : index === 0 ? "home" : "res-seek";
    const y = start + index * rowHeight;
    return [
      ...(isResult
        ? [
            {
              name: "Streep",
              box: { x: margin, y: y + 2, width: 176, height: 0 },
              outline: "line",
              line: { colour: "goal", width: 4 },
            } as const,
          ]
        : []),
      {
        name: label,
        box: { x: margin, y, width: 176, height: rowHeight },
        outline: "rect",
        text: {
          paragraphs: [[{ text, sizePx: 72, isBold: true, colour, voice: "measure" }]],
          alignment: "r",
          anchor: "ctr",
          wraps: false,
        },
      },
      {
        name: label,
        box: { x: margin + 200, y, width: 300, height: rowHeight },
        outline: "rect",
        text: {
          paragraphs: [
            [{ text: label, sizePx: 26, isBold: isResult, colour: isResult ? "goal" : "ink-2", voice: "measure" }],
          ],
          anchor: "ctr",
        },
      },
    ];
  });
}

interface LegendRoom extends Room {
  readonly lineY: number | undefined;
}

/** The groups with their counts, above and below the line, in the order of the drawing: from the top row down. */
function toLegend(figure: PersonsFigure, x: number, { top, bottom, lineY }: LegendRoom): readonly Shape[] {
  const { groups } = figure;
  const main = groups.filter(({ within }) => within === undefined);
  const above = main.filter(({ inSum }) => !inSum).toReversed();
  const below = main.filter(({ inSum }) => inSum).toReversed();
  const rowHeight = lineY === undefined ? 44 : Math.min(46, (lineY - top - 8) / Math.max(1, above.length));
  const startAbove = lineY === undefined ? top : lineY - above.length * rowHeight - 8;
  const startBelow = lineY === undefined ? startAbove + above.length * rowHeight : lineY + 56;
  const partsOf = (group: PersonGroup): readonly PersonGroup[] => groups.filter(({ within }) => within === group.key);
  return [
    ...above.flatMap((group, index) => toEntry(group, x, startAbove + index * rowHeight, rowHeight)),
    ...below
      .flatMap((group) => [group, ...partsOf(group)])
      .flatMap((group, index) => toEntry(group, x, Math.min(startBelow + index * 46, bottom - 46), 46)),
  ];
}

function toEntry(group: PersonGroup, x: number, y: number, height: number): readonly Shape[] {
  const scale = (height * 0.8) / personSize.height;
  const isPart = group.within !== undefined;
  const runs: readonly Run[] = [
    { text: `${group.text} `, sizePx: 26, isBold: true, colour: "ink", voice: "measure" },
    { text: group.label, sizePx: 26, isBold: !isPart, colour: isPart ? "ink-2" : "ink", voice: "measure" },
  ];
  const left = x + (isPart ? 34 : 0);
  return [
    ...toPerson(group.label, left, y + height * 0.08, scale, toneOf(group), group.fill),
    {
      name: group.label,
      box: { x: left + 36, y, width: margin + contentWidth - left - 36, height },
      outline: "rect",
      text: { paragraphs: [runs], anchor: "ctr", wraps: false },
    },
  ];
}
