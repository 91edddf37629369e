/** A label that would like to stand at a height, in px. */
export interface LabelWish {
  readonly key: string;
  readonly y: number;
}

/** Where a label stands. A moved label gets a leader to its point. */
export interface PlacedLabel extends LabelWish {
  readonly wishedY: number;
  readonly isMoved: boolean;
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/** A run of labels that touch: they stand `gap` apart around the mean of their wishes. */
interface Block {
  readonly wishes: readonly LabelWish[];
  readonly top: number;
}

/** A label moved less than this many px still stands at its point. */
const unnoticedPx = 3;

/**
 * Labels under each other at least `gap` apart, each as near to its wish as the others allow, none outside the room.
 * Labels keep the order of their points (from top to bottom), so leaders never cross. When there are more labels than
 * room they run over the bottom: the caller leaves out the least important ones first.
 */
export function spreadLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  let blocks: readonly Block[] = [];
  for (const wish of wishes.toSorted((a, b) => a.y - b.y)) {
    let block = toBlock([wish], room);
    let above = blocks.at(-1);
    while (above !== undefined && above.top + above.wishes.length * room.gap > block.top) {
      block = toBlock([...above.wishes, ...block.wishes], room);
      blocks = blocks.slice(0, -1);
      above = blocks.at(-1);
    }
    blocks = [...blocks, block];
  }
  return blocks.flatMap((block) =>
    block.wishes.map(({ key, y: wishedY }, index) => {
      const y = block.top + index * room.gap;
      return { key, y, wishedY, isMoved: Math.abs(y - wishedY) > unnoticedPx };
    }),
  );
}

function toBlock(wishes: readonly LabelWish[], { top, bottom, gap }: Room): Block {
  const mean = wishes.reduce((sum, { y }, index) => sum + y - index * gap, 0) / wishes.length;
  const lowest = bottom - (wishes.length - 1) * gap;
  return { wishes, top: Math.max(top, Math.min(mean, lowest)) };
}

/** How many labels fit under each other. */
export function labelRoom({ top, bottom, gap }: Room): number {
  return Math.floor((bottom - top) / gap) + 1;
}
