import { pictureWords } from "../../format/picture-words.ts";
import { noBlock, stack, textBlock, type Block } from "./block.ts";
import type { PictureTexts } from "./picture-texts.ts";
import { footBlock, headBlock, notesBlock, readingBlock, type Sheet } from "./sheet-parts.ts";
import { toBox } from "./svg-markup.ts";
import { sans, serif, type Pen } from "./text-style.ts";

// A slide is laid out at half its size, so that 12 px here are 24 px on a screen of 1920 × 1080.

const slideWidth = 960;
const slideHeight = 540;
/** White space at the sides. */
export const slideMargin = 36;
const top = 30;
const bottom = 22;
/** Between drawing and text. */
export const slideGap = 28;
const sideWidth = 244;
const width = slideWidth - 2 * slideMargin;

/** The width of a drawing beside its text: the least at which drawings have their wide layout. */
export const slideDrawingWidth = width - sideWidth - slideGap;

/**
 * How a slide is arranged: the title over everything with the text to the right of the drawing, or all text to the left of a
 * high drawing.
 */
export type SlideArrangement = "title-above" | "title-beside";

/**
 * What a slide is for: `picture` has to stand on its own; `stage` is shown to a room by someone who has the rest in notes, with a
 * larger title and, where the drawing has one goal line, that line as the horizon of the whole slide.
 */
export type SlideUse = "picture" | "stage";

/** How high a drawing can be in each arrangement. */
export function roomOnSlide(texts: PictureTexts, use: SlideUse, pen: Pen): Readonly<Record<SlideArrangement, number>> {
  const foot = footBlock(texts, width, pen).height;
  const whole = slideHeight - top - bottom - foot - 14;
  return { "title-beside": whole, "title-above": whole - headOf("title-above", texts, use, pen).height - 32 };
}

function headOf(arrangement: SlideArrangement, texts: PictureTexts, use: SlideUse, pen: Pen): Block {
  if (arrangement === "title-beside") return headBlock(texts, sideWidth, sizeBeside(texts, pen), pen);
  return headBlock(texts, width, use === "stage" ? 34 : 30, pen);
}

/** As large as lets every word of the title stand on one line. */
function sizeBeside({ title }: PictureTexts, pen: Pen): number {
  const fits = (sizePx: number): boolean =>
    title.split(" ").every((word) => pen.measure(word, serif(sizePx, 600)) <= sideWidth);
  return [24, 22, 20].find(fits) ?? 18;
}

/** What is on a slide besides its texts. */
export interface SlideContent {
  readonly body: Block;
  /** What the marks mean that the drawing prints. */
  readonly marks: readonly string[];
  /** How far below the top of the drawing the line lies that is the horizon of the slide; all below it is mist. */
  readonly horizon?: number | undefined;
}

/** A figure as a slide of 16:9. What does not fit beside the drawing is on the page, and the slide says how much that is. */
export function toSlideSheet(
  arrangement: SlideArrangement,
  texts: PictureTexts,
  { body, marks, horizon }: SlideContent,
  use: SlideUse,
  pen: Pen,
): Sheet {
  const foot = footBlock(texts, width, pen);
  const footTop = slideHeight - bottom - foot.height;
  const head = headOf(arrangement, texts, use, pen);
  const isAbove = arrangement === "title-above";
  const bodyTop = isAbove ? top + 14 + head.height + 18 : top + 14;
  // Text beside a drawing hangs under the horizon, as everything does.
  const underHorizon = horizon === undefined ? 0 : horizon + 16;
  const sideTop = isAbove ? bodyTop + underHorizon : top + 14 + head.height + 16;
  const side = sideBlock(texts, marks, footTop - 14 - sideTop, pen);
  const bodyLeft = isAbove ? slideMargin : slideMargin + sideWidth + slideGap;
  const sideLeft = isAbove ? slideMargin + slideDrawingWidth + slideGap : slideMargin;
  return {
    width: slideWidth,
    height: slideHeight,
    markup: [
      toBox(0, 0, slideWidth, slideHeight, "paper", pen),
      use === "stage" ? "" : toBox(slideMargin, top, width, 2, "ink", pen),
      horizon === undefined ? "" : toBox(0, bodyTop + horizon, slideWidth, slideHeight, "mist", pen),
      body.draw(bodyLeft, bodyTop),
      head.draw(slideMargin, top + 14),
      side.draw(sideLeft, sideTop),
      foot.draw(slideMargin, footTop),
    ].join(""),
  };
}

/**
 * The marks that the drawing prints, then as much of the reading text and of the notes as fits: the reading text goes first,
 * sentence by sentence, then the notes in order of weight. What is left out is counted.
 */
function sideBlock(texts: PictureTexts, marks: readonly string[], mostHeight: number, pen: Pen): Block {
  const { notes, remarks, reading, language } = texts;
  const blockOf = (sentences: number, count: number): Block => {
    const left = notes.length - count;
    return stack(
      [
        readingBlock({ ...texts, reading: reading.slice(0, sentences) }, sideWidth, 14, pen),
        notesBlock([...remarks, ...marks], notes.slice(0, count), sideWidth, pen),
        left === 0
          ? noBlock
          : textBlock(pictureWords[language].moreNotes(left), sideWidth, 16.5, sans(12, "ink-3"), pen),
      ],
      10,
    );
  };
  const fits = (sentences: number, count: number): boolean => blockOf(sentences, count).height <= mostHeight;
  const most = (from: number, test: (count: number) => boolean): number => {
    for (let count = from; count > 0; count -= 1) if (test(count)) return count;
    return 0;
  };
  const sentences = most(reading.length, (count) => fits(count, 0));
  return blockOf(
    sentences,
    most(notes.length, (count) => fits(sentences, count)),
  );
}
