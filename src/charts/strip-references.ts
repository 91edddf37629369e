import type { Reference, Role } from "../figures/figure.ts";
import { drawnValue } from "../figures/points.ts";
import type { Spot } from "./choose-spot.ts";
import type { Scale } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

/** A line across the strip with its label above the plot. */
export interface StripReference {
  readonly key: string;
  readonly role: Role;
  readonly x: number;
  /** Where the line begins: beside its label, or right under it. */
  readonly top: number;
  readonly text: string;
  readonly label: Spot;
  /** The box of the label along the drawing. */
  readonly left: number;
  readonly right: number;
}

export interface StripReferences {
  readonly references: readonly StripReference[];
  /** Height of the rows of labels above the plot; 0 without references. */
  readonly height: number;
}

/** Font size, and the height of one row of labels. */
export const referenceSize = 13;
const rowHeight = 18;
/** Between a line and its label, and between two labels of a row. */
const beside = 7;
const between = 10;

type Side = "left" | "right" | "over";

interface Wish {
  readonly reference: Reference;
  readonly x: number;
  readonly text: string;
  readonly textWidth: number;
}

interface Placed extends Wish {
  readonly row: number;
  readonly side: Side;
  readonly left: number;
}

/**
 * The references that have a value, each with its label beside the top of its line: the left ones to the left, the right
 * ones to the right, inner ones in a row above the outer ones, so that no line runs through a label. A label that fits on
 * neither side stands over its line, moved inside the drawing. Labels never overlap, as long as each is narrower than the
 * drawing.
 */
export function toStripReferences(references: readonly Reference[], x: Scale, width: number): StripReferences {
  const wishes = references
    .flatMap((reference): readonly Wish[] => {
      const value = drawnValue(reference.point);
      if (value === undefined) return [];
      const text = `${reference.label} ${reference.point.text}`;
      return [{ reference, x: x(value), text, textWidth: estimateTextWidth(text, referenceSize, true) }];
    })
    .toSorted((a, b) => a.x - b.x);
  const placed = arrange(
    fromOutside(wishes.length).flatMap((index) => wishes[index] ?? []),
    wishes,
    width,
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  return {
    height: rows * rowHeight,
    references: placed
      .toSorted((a, b) => a.x - b.x)
      .map((one) => {
        const y = (rows - 1 - one.row) * rowHeight + 13;
        return {
          key: one.reference.key,
          role: one.reference.role,
          x: one.x,
          top: one.side === "over" ? y + 5 : y - 10,
          text: one.text,
          label: one.side === "left" ? { x: one.x - beside, y, anchor: "end" } : { x: one.left, y, anchor: "start" },
          left: one.left,
          right: one.left + one.textWidth,
        };
      }),
  };
}

/** First, last, second, last but one: the outer lines get the lowest rows. */
function fromOutside(count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => (step % 2 === 0 ? step / 2 : count - 1 - Math.floor(step / 2)));
}

/** More arrangements than this are not tried: the best one so far is good enough. */
const mostTries = 500;

/**
 * The rows and sides with the fewest lines through labels, then the fewest rows. Tries them all for the few references that
 * a strip has; with many it stops at a good one. There are as many rows as labels, so each finds a free one.
 */
function arrange(wishes: readonly Wish[], byX: readonly Wish[], width: number): readonly Placed[] {
  let best: { readonly placed: readonly Placed[]; readonly cost: number } | undefined;
  let tries = 0;
  const extend = (placed: readonly Placed[], cost: number): void => {
    if (best !== undefined && (cost >= best.cost || tries > mostTries)) return;
    tries += 1;
    const wish = wishes[placed.length];
    if (wish === undefined) {
      best = { placed, cost };
      return;
    }
    const isLeft = byX.indexOf(wish) < Math.floor(byX.length / 2);
    const options = toOptions(wish, isLeft, placed, wishes.length, width);
    for (const option of options) extend([...placed, option.placed], cost + option.cost);
  };
  extend([], 0);
  return best?.placed ?? [];
}

/** Where a label may stand beside those that are placed already, the cheapest first. */
function toOptions(wish: Wish, isLeft: boolean, placed: readonly Placed[], rows: number, width: number) {
  const sides: readonly Side[] = isLeft ? ["left", "right", "over"] : ["right", "left", "over"];
  const options = Array.from({ length: rows }, (_, row) =>
    sides.flatMap((side, preference) => {
      const option: Placed = { ...wish, row, side, left: leftOf(wish, side, width) };
      if (side !== "over" && (option.left < 0 || option.left + wish.textWidth > width)) return [];
      if (placed.some((other) => other.row === row && isTouching(option, other))) return [];
      const crossings = placed.filter((other) => runsThrough(option, other) || runsThrough(other, option)).length;
      return [{ placed: option, cost: crossings * 100 + row * 10 + preference }];
    }),
  ).flat();
  return options.toSorted((a, b) => a.cost - b.cost);
}

function leftOf({ x, textWidth }: Wish, side: Side, width: number): number {
  if (side === "left") return x - beside - textWidth;
  if (side === "right") return x + beside;
  return Math.max(0, Math.min(width - textWidth, x - textWidth / 2));
}

function isTouching(one: Placed, other: Placed): boolean {
  return one.left < other.left + other.textWidth + between && other.left < one.left + one.textWidth + between;
}

/** Whether the line of the first runs through the label of the second. */
function runsThrough(one: Placed, other: Placed): boolean {
  const reaches = one.side === "over" ? one.row > other.row : one.row >= other.row;
  return reaches && one.x > other.left - 3 && one.x < other.left + other.textWidth + 3;
}
