import { spaceOf, stack, type Block } from "./block.ts";
import type { PictureTexts } from "./picture-texts.ts";
import { footBlock, headBlock, notesBlock, readingBlock, type Sheet } from "./sheet-parts.ts";
import { toBox } from "./svg-markup.ts";
import type { Pen } from "./text-style.ts";

/** A picture for a document: as wide as this, as high as it takes. */
const sheetWidth = 800;
/** White space at the sides; the goal line runs through it to the edge. */
export const tallMargin = 40;
/** The width of its drawing. */
export const tallDrawingWidth = sheetWidth - 2 * tallMargin;

const top = 32;
const bottom = 26;
const bareTop = 16;
const readingWidth = 640;

/** The drawing alone, for a text that already has the title and the sources of the figure. */
export function toBareSheet(texts: PictureTexts, body: Block, key: Block, pen: Pen): Sheet {
  const content = stack([
    body,
    ...(key.height > 0 ? [spaceOf(14), key] : []),
    spaceOf(18),
    footBlock({ ...texts, sources: "", made: "" }, tallDrawingWidth, pen),
  ]);
  const height = Math.ceil(bareTop + content.height + bareTop);
  return {
    width: sheetWidth,
    height,
    markup: toBox(0, 0, sheetWidth, height, "paper", pen) + content.draw(tallMargin, bareTop),
  };
}

/** A figure as a picture for a document: title, drawing, reading text, notes and sources under each other. */
export function toTallSheet(texts: PictureTexts, body: Block, key: Block, marks: readonly string[], pen: Pen): Sheet {
  const width = tallDrawingWidth;
  const content = stack([
    spaceOf(14),
    headBlock(texts, width, 26, pen),
    spaceOf(18),
    body,
    ...(key.height > 0 ? [spaceOf(14), key] : []),
    spaceOf(18),
    readingBlock(texts, readingWidth, 15.5, pen),
    spaceOf(12),
    notesBlock([...texts.remarks, ...marks], texts.notes, width, pen),
    spaceOf(16),
    footBlock(texts, width, pen),
  ]);
  const height = Math.ceil(top + content.height + bottom);
  return {
    width: sheetWidth,
    height,
    markup:
      toBox(0, 0, sheetWidth, height, "paper", pen) +
      toBox(tallMargin, top, width, 2, "ink", pen) +
      content.draw(tallMargin, top),
  };
}
