import type { Box } from "../xml/measures.ts";
import { countLines, fitSize } from "../xml/text-lines.ts";
import { belowTitle, contentWidth, drawingBottom, places, sizes } from "./places.ts";

/** Where a title stands and how large it is: in two lines at most, smaller when it is long. */
export interface TitlePlace {
  readonly box: Box;
  readonly sizePx: number;
  /** The room that is left for the drawing. */
  readonly room: { readonly top: number; readonly bottom: number };
}

/** The place of a title; a short one leaves more room for the drawing. */
export function toTitlePlace(title: string): TitlePlace {
  const inOne = fitSize(title, sizes.title, contentWidth, 1, "voice");
  const isShort = countLines(title, contentWidth, inOne, "voice") === 1;
  const sizePx = isShort ? inOne : fitSize(title, sizes.longTitle, contentWidth, 2, "voice");
  const lines = countLines(title, contentWidth, sizePx, "voice");
  const height = Math.round(Math.min(lines, 3) * sizePx * 1.18);
  const box = { ...places.title, height };
  return { box, sizePx, room: { top: box.y + height + belowTitle, bottom: drawingBottom } };
}
