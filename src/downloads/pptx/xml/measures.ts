/**
 * Slides are laid out in pixels of a screen of 1920 × 1080, as they are drawn in the design; a file counts in EMU (914,400 to the
 * inch) and in hundredths of a point. A slide is 13⅓ × 7½ inch.
 */
export const slideWidth = 1920;
export const slideHeight = 1080;

/** A place on a slide, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const emuPerPx = 6350;

/** A length in EMU. */
export function toEmu(px: number): number {
  return Math.round(px * emuPerPx);
}

/** A size of letters in hundredths of a point: half a point to the pixel. */
export function toFontSize(px: number): number {
  return Math.round(px * 50);
}
