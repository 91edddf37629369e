import type { MapUnit } from "./map-layout.ts";

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far off the direction of the arrow a place may lie: anywhere in front, up to about 75 degrees to each side. */
const leastAhead = 0.26;

/**
 * The municipality that an arrow leads to from another one: the nearest that lies in that direction, where one straight ahead
 * goes before one at an angle. Nothing at the edge of the map, or for another key.
 */
export function stepByArrow(units: readonly MapUnit[], at: number, key: string): number | undefined {
  const direction = directions[key];
  const from = units[at]?.drawn;
  if (direction === undefined || from === undefined) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  units.forEach(({ drawn }, index) => {
    if (index === at) return;
    const [dx, dy] = [drawn.x - from.x, drawn.y - from.y];
    const distance = Math.hypot(dx, dy);
    const ahead = (dx * direction[0] + dy * direction[1]) / distance;
    if (ahead < leastAhead) return;
    const cost = distance * (2.5 - 1.5 * ahead);
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}

/** The municipality whose name begins with the typed letters, the next one after the present place first. */
export function stepByName(units: readonly MapUnit[], at: number, typed: string): number | undefined {
  const wanted = fold(typed);
  const order = [...units.keys()].toSorted((a, b) =>
    fold(units[a]?.category.label ?? "") < fold(units[b]?.category.label ?? "") ? -1 : 1,
  );
  const begin = order.indexOf(at) + (typed.length === 1 ? 1 : 0);
  const turned = [...order.slice(begin), ...order.slice(0, begin)];
  return turned.find((index) => fold(units[index]?.category.label ?? "").startsWith(wanted));
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}
