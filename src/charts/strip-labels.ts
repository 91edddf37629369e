import type { Category, Point, Role } from "../figures/figure.ts";
import { boxOf, chooseSpot, type Box, type Obstacles, type Segment, type Spot } from "./choose-spot.ts";
import { roleStyleOf } from "./roles.ts";
import { estimateTextWidth } from "./text-width.ts";

/** A place whose name is printed, with the edge of its mark. */
export interface LabelledPlace {
  readonly category: Category;
  readonly point: Point;
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** The name and value of a place, with a leader where the label had to go further up. */
export interface StripLabel extends Spot {
  readonly key: string;
  readonly text: string;
  readonly colour: string;
  readonly leader?: Segment;
}

/** Font size of a label in the plot. */
export const placeLabelSize = 13;
/** A label further above its mark than this gets a leader. */
const unledPx = 10;
/** A comparison is labelled only where its label covers no more than this, in px of lines behind it. */
const mostCover = 16;
const step = 6;

const order: readonly Role[] = ["home", "compare-1", "compare-2", "flanders", "compare"];

/**
 * Labels of the chosen area and of comparisons: beside or above their mark, higher up when dots are in the way, always
 * inside the room. The chosen area always has one; a comparison only where there is room, because the table has it too.
 */
export function toStripLabels(places: readonly LabelledPlace[], obstacles: Obstacles): readonly StripLabel[] {
  const { room, segments } = obstacles;
  const boxes = [...obstacles.boxes];
  const labels: StripLabel[] = [];
  for (const place of places.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))) {
    const text = `${place.category.shortLabel} ${place.point.text}`;
    const width = estimateTextWidth(text, placeLabelSize, true);
    const spots = around(place, width, room).filter((spot) => {
      const box = boxOf(spot, width, placeLabelSize);
      const leader = toLeader(place, box);
      return isInside(box, room) && (leader === undefined || boxes.every((other) => !isCrossing(leader, other)));
    });
    const choice = chooseSpot(spots, width, placeLabelSize, { boxes, segments, room });
    if (choice === undefined || (place.role !== "home" && choice.cover > mostCover)) continue;
    const leader = toLeader(place, choice.box);
    boxes.push(choice.box);
    if (leader !== undefined) boxes.push({ left: place.x - 2, right: place.x + 2, top: leader.y1, bottom: leader.y2 });
    const label = { key: place.category.key, text, colour: roleStyleOf(place.role).text, ...choice.spot };
    labels.push(leader === undefined ? label : { ...label, leader });
  }
  return labels;
}

/** From a label that stands well above its mark down to the mark; nothing when it stands at the mark. */
function toLeader({ x, y, reach }: LabelledPlace, { bottom }: Box): Segment | undefined {
  const [from, to] = [bottom + 1, y - reach - 2];
  return to - from < unledPx ? undefined : { x1: x, x2: x, y1: from, y2: to };
}

function isCrossing({ x1, y1, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  return x1 > left - 2 && x1 < right + 2 && y1 < bottom && y2 > top;
}

function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

/** Right above the mark, beside it, then ever higher above it. */
function around({ x, y, reach }: LabelledPlace, width: number, room: Box): readonly Spot[] {
  const above = (spotY: number): readonly Spot[] => [
    { x: Math.max(room.left, Math.min(room.right - width, x - width / 2)), y: spotY, anchor: "start" },
    { x: x - reach, y: spotY, anchor: "start" },
    { x: x + reach, y: spotY, anchor: "end" },
  ];
  const nearest = y - reach - 6;
  const highest = room.top + placeLabelSize * 0.8;
  const count = Math.max(0, Math.floor((nearest - highest) / step));
  return [
    ...above(nearest),
    { x: x + reach + 5, y: y + 4.5, anchor: "start" },
    { x: x - reach - 5, y: y + 4.5, anchor: "end" },
    ...Array.from({ length: count }, (_, index) => above(nearest - (index + 1) * step)).flat(),
    ...above(highest),
  ];
}
