import type { Figure } from "../../figures/figure.ts";
import { pictureWords } from "../../format/picture-words.ts";
import { noBlock, stack, spaceOf, textBlock, type Block } from "./block.ts";
import { toBox } from "./svg-markup.ts";
import { sans, type Pen } from "./text-style.ts";

/** Numbers or names in rows, under the name of their group. */
interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

interface Row {
  readonly label: string;
  /** Under the label, smaller. */
  readonly detail: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly when: string;
}

/** How much room there is: a height for a slide, a number of rows for a picture that may grow. */
export interface TableRoom {
  readonly width: number;
  readonly mostHeight?: number;
  readonly mostRows?: number;
}

/** Figures that are texts and no drawing, as rows: single numbers and lists. An empty figure has none; its reading text says why. */
export function tableBlock(figure: Figure, room: TableRoom, pen: Pen): Block {
  const sections = toSections(figure);
  const all = sections.flatMap(({ rows }) => rows).length;
  const most = Math.min(all, room.mostRows ?? all);
  const limit = room.mostHeight ?? Number.POSITIVE_INFINITY;
  for (let count = most; count > 0; count -= 1) {
    const block = rowsBlock(figure, sections, count, all, room.width, pen);
    if (block.height <= limit || count === 1) return block;
  }
  return noBlock;
}

function rowsBlock(
  { language }: Figure,
  sections: readonly Section[],
  count: number,
  all: number,
  width: number,
  pen: Pen,
): Block {
  let left = count;
  const shown = sections.flatMap(({ title, rows }) => {
    const kept = rows.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept.length === 0 ? [] : [{ title, rows: kept }];
  });
  const rest = all - count;
  return stack([
    ...shown.flatMap(({ title, rows }, index) => [
      ...(index === 0 ? [] : [spaceOf(14)]),
      headBlock(title, width, pen),
      ...rows.map((row) => rowBlock(row, width, pen)),
    ]),
    ...(rest === 0
      ? []
      : [spaceOf(8), textBlock(pictureWords[language].moreRows(rest), width, 18, sans(13, "ink-2", 600), pen)]),
  ]);
}

function headBlock(title: string, width: number, pen: Pen): Block {
  const text = textBlock(title, width, 19, sans(13.5, "ink", 600), pen);
  return {
    height: text.height + 6,
    draw: (x, y) => text.draw(x, y) + toBox(x, y + text.height + 5, width, 1, "ink", pen),
  };
}

/** Share of the width for label, value and the rest; a row without a value leaves its room to the others. */
const shares = { label: 0.44, value: 0.28, when: 0.28 } as const;
const columnGap = 16;

function rowBlock({ label, detail, value, isMissing, when }: Row, width: number, pen: Pen): Block {
  const hasValue = value !== "";
  const labelWidth = width * (hasValue ? shares.label : 0.56) - columnGap;
  const whenLeft = width * (hasValue ? shares.label + shares.value : 0.56);
  const names = stack([
    textBlock(label, labelWidth, 18, sans(13, "ink", 500), pen),
    detail === "" ? noBlock : textBlock(detail, labelWidth, 16, sans(12, "ink-2"), pen),
  ]);
  const valueStyle = isMissing ? sans(15, "ink-3", 500) : sans(17, "ink", 650, 86);
  const values = hasValue ? textBlock(value, width * shares.value - columnGap, 20, valueStyle, pen) : noBlock;
  const whens = when === "" ? noBlock : textBlock(when, width - whenLeft, 18, sans(12, "ink-3"), pen);
  const height = Math.max(names.height, values.height, whens.height) + 12;
  return {
    height,
    draw: (x, y) =>
      [
        names.draw(x, y + 6),
        values.draw(x + width * shares.label, y + 5),
        whens.draw(x + whenLeft, y + 6),
        toBox(x, y + height - 1, width, 1, "rule", pen),
      ].join(""),
  };
}

function toSections(figure: Figure): readonly Section[] {
  switch (figure.kind) {
    case "numbers":
      return figure.groups
        .filter(({ items }) => items.length > 0)
        .map(({ label: title, items }) => ({
          title,
          rows: items.map(({ label, point, when }) => ({
            label,
            detail: point.explanation ?? "",
            value: point.text,
            isMissing: point.kind === "missing",
            when,
          })),
        }));
    case "list":
      return figure.groups
        .filter(({ items }) => items.length > 0)
        .map(({ label, items }) => ({
          title: `${label} (${items.length})`,
          rows: items.map((item) => ({
            label: item.label,
            detail: "",
            value: "",
            isMissing: false,
            when: [item.detail, ...item.marks].filter((text) => text !== "").join(" · "),
          })),
        }));
    case "series":
    case "persons":
    case "empty":
      return [];
  }
}
