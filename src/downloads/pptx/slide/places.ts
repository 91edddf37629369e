import { slideWidth, type Box } from "../xml/measures.ts";

/** Left and right of everything on a slide, in pixels. */
export const margin = 110;
/** The width between the margins. */
export const contentWidth = slideWidth - 2 * margin;

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Where the fixed things of a slide stand; the title gives what it does not need to the drawing. */
export const places = {
  kicker: box(margin, 62, contentWidth, 44),
  title: box(margin, 108, contentWidth, 156),
  reading: box(margin, 884, contentWidth, 78),
  footnote: box(margin, 964, contentWidth, 30),
  source: box(margin, 1000, 1330, 56),
  wordmark: box(1520, 1004, 190, 36),
  number: box(1750, 1004, 60, 36),
} as const;

/** From the end of the title to the beginning of the drawing. */
export const belowTitle = 34;
/** Where the drawing ends. */
export const drawingBottom = 868;

/** Sizes of letters, in pixels. Nothing on a slide that one has to read is smaller than `label`. */
export const sizes = {
  /** In one line, or else in two. */
  title: [66, 62, 58],
  longTitle: [62, 56, 50, 44, 38],
  kicker: [28, 26, 24, 22],
  reading: [30, 28, 26, 24],
  label: 24,
  tick: 22,
  source: [22, 20, 18],
  footnote: 20,
} as const;
