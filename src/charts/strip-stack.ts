/** A place that wants to stand at `x` on a strip. */
export interface StripWish {
  readonly x: number;
  /** Grey places make the stacks; the others are larger and stand on top, so that nothing covers them or their label. */
  readonly size: "small" | "comparison" | "home";
}

/** How places are stacked at one dot size, in px. `ys` has the middle of each wish above the floor, in their order. */
export interface StripStack {
  readonly radius: number;
  readonly ys: readonly number[];
  readonly height: number;
}

/** Radius of a grey dot: as large as its stack allows. */
const radii = { most: 6, least: 2.5, step: 0.5 } as const;
/** Rather than shrink below this, a strip of very many places becomes higher. */
const readableRadius = 3.5;
const gap = 1;

/** Radius of the mark of a place: a comparison is never smaller than in other drawings. */
export function markRadiusOf(size: StripWish["size"], radius: number): number {
  if (size === "home") return Math.max(6, radius + 2.5);
  return size === "comparison" ? Math.max(4.5, radius * 0.9) : radius;
}

/** A diamond or triangle is wider than its radius, so it reaches further. */
function reachOf(size: StripWish["size"], radius: number): number {
  return markRadiusOf(size, radius) * (size === "comparison" ? 1.3 : 1);
}

/**
 * Stacks for a room of at least `least` and at most `most` px high: the largest dots that fit in `least`, then a higher
 * room, and in the end dots of the least size that overlap upwards. Wishes come sorted by x.
 */
export function toStripStack(wishes: readonly StripWish[], least: number, most: number): StripStack {
  let smallest: StripStack | undefined;
  for (let radius = radii.most; radius >= radii.least; radius -= radii.step) {
    const stack = stackUp(wishes, radius, pitchOf(radius));
    if (stack.height <= (radius >= readableRadius ? least : most)) return stack;
    smallest = stack;
  }
  const grey = wishes.filter(({ size }) => size === "small").map(({ x }) => x);
  const levels = Math.max(0, ...toLevels(grey, pitchOf(radii.least)));
  const strong = wishes.filter(({ size }) => size !== "small");
  const strongHeight = strong.reduce((sum, { size }) => sum + 2 * reachOf(size, radii.least) + gap, 0);
  const room = Math.max(most / 3, most - 2 * radii.least - strongHeight);
  const pitch = Math.min(pitchOf(radii.least), room / Math.max(1, levels));
  return levels === 0 ? (smallest ?? stackUp(wishes, radii.least, pitch)) : stackUp(wishes, radii.least, pitch);
}

/** The same stack with dots of a given radius, for strips under each other that are to look alike. */
export function toStackOfRadius(wishes: readonly StripWish[], radius: number): StripStack {
  return stackUp(wishes, radius, pitchOf(radius));
}

function pitchOf(radius: number): number {
  return 2 * radius + gap;
}

/** The lowest level at which each grey dot touches no other; wishes come sorted, so the last one of a level is nearest. */
function toLevels(xs: readonly number[], width: number): readonly number[] {
  const lasts: number[] = [];
  return xs.map((x) => {
    const free = lasts.findIndex((last) => x - last >= width);
    const level = free < 0 ? lasts.length : free;
    lasts[level] = x;
    return level;
  });
}

interface Stacked {
  readonly x: number;
  readonly reach: number;
  readonly top: number;
}

/** Grey dots from the floor up, `pitch` apart; then comparisons and at last the chosen area on top of what they would touch. */
function stackUp(wishes: readonly StripWish[], radius: number, pitch: number): StripStack {
  const indicesOf = (wanted: StripWish["size"]): readonly number[] =>
    wishes.flatMap(({ size }, index) => (size === wanted ? [index] : []));
  const grey = indicesOf("small");
  const ys = wishes.map(() => 0);
  const stacked: Stacked[] = [];
  const put = (index: number, bottom: number): void => {
    const wish = wishes[index];
    if (wish === undefined) return;
    const reach = reachOf(wish.size, radius);
    ys[index] = bottom + reach;
    stacked.push({ x: wish.x, reach, top: bottom + 2 * reach });
  };
  const levels = toLevels(
    grey.map((index) => wishes[index]?.x ?? 0),
    pitchOf(radius),
  );
  grey.forEach((index, at) => {
    put(index, (levels[at] ?? 0) * pitch);
  });
  for (const index of [...indicesOf("comparison"), ...indicesOf("home")]) {
    const { x, size } = wishes[index] ?? { x: 0, size: "home" };
    const under = stacked.filter((other) => Math.abs(other.x - x) < other.reach + reachOf(size, radius) + gap);
    put(index, Math.max(0, ...under.map(({ top }) => top + gap)));
  }
  return { radius, ys, height: Math.max(0, ...stacked.map(({ top }) => top)) };
}
