/** A rectangle in a drawing, in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight piece of a line. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a label must not cover. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
  readonly room: Box;
}

/** A place where a text may stand. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The box of a text that stands on the line `y`. */
export function boxOf({ x, y, anchor }: Spot, width: number, size: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

/** How many px of other things a box covers: 0 is free. Text on text and text outside the room are worst. */
export function coverOf(box: Box, { boxes, segments, room }: Obstacles): number {
  const onBoxes = boxes.reduce((sum, other) => {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return across > 0 && down > 0 ? sum + 20 + across : sum;
  }, 0);
  const onLines = segments.reduce((sum, segment) => sum + lengthInside(segment, box), 0);
  const outside =
    Math.max(0, room.left - box.left) +
    Math.max(0, box.right - room.right) +
    Math.max(0, room.top - box.top) +
    Math.max(0, box.bottom - room.bottom);
  return onBoxes * 4 + onLines + outside * 10;
}

/** A spot with the box of the text that stands there, and what it covers. */
export interface Choice {
  readonly spot: Spot;
  readonly box: Box;
  readonly cover: number;
}

/** The first of the spots that covers least. */
export function chooseSpot(
  spots: readonly Spot[],
  width: number,
  size: number,
  obstacles: Obstacles,
): Choice | undefined {
  let best: Choice | undefined;
  for (const spot of spots) {
    const box = boxOf(spot, width, size);
    const cover = coverOf(box, obstacles);
    if (best === undefined || cover < best.cover) best = { spot, box, cover };
  }
  return best;
}

/** Length of the part of a segment that lies in a box (Liang-Barsky). */
function lengthInside({ x1, y1, x2, y2 }: Segment, box: Box): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  for (const [step, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to ? (to - from) * Math.hypot(dx, dy) : 0;
}
