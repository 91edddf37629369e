import { pictureWords } from "../../format/picture-words.ts";
import { balancedBlock, listBlock, noBlock, stack, textBlock, type Block } from "./block.ts";
import type { PictureTexts } from "./picture-texts.ts";
import { toBox, toText } from "./svg-markup.ts";
import { sans, serif, type Pen, type TextStyle } from "./text-style.ts";

/** A finished picture: its size in px of its own, and what is drawn in it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** The title with its subtitle. */
export function headBlock({ title, subtitle }: PictureTexts, width: number, titlePx: number, pen: Pen): Block {
  return stack(
    [
      balancedBlock(title, width, titlePx * 1.17, serif(titlePx, 600), pen),
      textBlock(subtitle, width, 19, sans(14, "ink-2"), pen),
    ],
    6,
  );
}

/** The reading text. */
export function readingBlock({ reading }: PictureTexts, width: number, sizePx: number, pen: Pen): Block {
  return balancedBlock(reading.join(" "), width, sizePx * 1.42, serif(sizePx), pen);
}

const noteStyle = sans(12, "ink-2");
const smallStyle = sans(12, "ink-3");
const smallLine = 16.5;

/** What has to be known of this drawing: its axis, its marks, its notes, numbered when there are several. */
export function notesBlock(
  remarks: readonly string[],
  notes: readonly string[],
  width: number,
  pen: Pen,
  style: TextStyle = noteStyle,
): Block {
  return stack(
    [
      listBlock(remarks, width, smallLine, style, pen),
      listBlock(notes, width, smallLine, style, pen, notes.length > 1),
    ],
    4,
  );
}

const flagText = "80";

/** The name of the site with its flag, its right side at `right`. */
function wordmark({ language }: PictureTexts, right: number, baseline: number, pen: Pen): string {
  const flagWidth = 28;
  const flag = sans(13, "on-goal", 650, 100);
  return [
    toText(pictureWords[language].wordmark, right - flagWidth - 5, baseline, serif(15, 600), pen, "end"),
    toBox(right - flagWidth, baseline - 14, flagWidth, 19, "goal", pen),
    toText(flagText, right - flagWidth / 2, baseline, flag, pen, "middle"),
    toBox(right - flagWidth, baseline + 5, flagWidth + 8, 2, "goal", pen),
  ].join("");
}

/** Room at the foot that the name of the site takes. */
function wordmarkWidth({ language }: PictureTexts, pen: Pen): number {
  return pen.measure(pictureWords[language].wordmark, serif(15, 600)) + 28 + 24;
}

/** The foot of a picture: where the numbers come from, when the picture was made, where to find the figure. */
export function footBlock(texts: PictureTexts, width: number, pen: Pen): Block {
  const { sources, made, address } = texts;
  const narrow = width - wordmarkWidth(texts, pen);
  const text = stack([
    sources === "" ? noBlock : textBlock(sources, width, smallLine, smallStyle, pen),
    made === "" ? noBlock : balancedBlock(made, narrow, smallLine, smallStyle, pen),
    address === "" ? noBlock : textBlock(address, narrow, smallLine, sans(12, "ink-2", 500), pen),
  ]);
  return {
    height: text.height + 12,
    draw: (x, y) =>
      toBox(x, y, width, 1, "rule", pen) +
      text.draw(x, y + 10) +
      wordmark(texts, x + width - 8, y + 10 + text.height - 6, pen),
  };
}
