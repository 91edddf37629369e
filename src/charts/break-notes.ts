import { coverOf, type Box, type Obstacles } from "./choose-spot.ts";
import type { LinePlot } from "./line-plot.ts";

/** A letter in a circle beside the line of a break; the text stands under the drawing. */
export interface BreakNote {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}

/** Radius of the circle, and how far from the line of its break its middle stands. */
export const breakNoteRadius = 8;
const beside = 11;
const firstLetter = "A".charCodeAt(0);

/** Where the letters of the breaks stand in a narrow drawing: inside it, where they cover least. A wide one has the texts. */
export function toBreakNotes(
  { breaks, isWide, plot, width, variant }: LinePlot,
  obstacles: Pick<Obstacles, "boxes" | "segments">,
): readonly BreakNote[] {
  if (isWide) return [];
  const boxes = [...obstacles.boxes];
  const room: Box = { left: 0, right: width, top: 0, bottom: plot.bottom };
  const top = plot.top + (variant === "hero" ? 24 : 4);
  return breaks.map(({ x }, index) => {
    const spots = [plot.bottom - 14, plot.bottom - 40, top, top + 20].flatMap((y) => [
      { x: x + beside, y },
      { x: x - beside, y },
    ]);
    const coverAt = (spot: (typeof spots)[number]): number =>
      coverOf(boxOfNote(spot), { boxes, segments: obstacles.segments, room });
    const spot = spots.toSorted((a, b) => coverAt(a) - coverAt(b))[0] ?? { x, y: top };
    boxes.push(boxOfNote(spot));
    return { ...spot, letter: letterOf(index) };
  });
}

/** The letter of a break by its position: A for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode(firstLetter + index);
}

/** The box that a letter takes. */
export function boxOfNote({ x, y }: Pick<BreakNote, "x" | "y">): Box {
  const r = breakNoteRadius;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}
