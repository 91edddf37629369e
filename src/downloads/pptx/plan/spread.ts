/** Labels beside each other that want a height each. */
export interface Wish {
  readonly key: number;
  readonly y: number;
}

/** Heights as near to the wishes as can be, in their order and at least `gap` apart, between `top` and `bottom` while there is room. */
export function spread(
  wishes: readonly Wish[],
  { gap, top, bottom }: { readonly gap: number; readonly top: number; readonly bottom: number },
): ReadonlyMap<number, number> {
  const placed = wishes.toSorted((a, b) => a.y - b.y || a.key - b.key).map(({ key, y }) => ({ key, y }));
  let least = top;
  for (const each of placed) {
    each.y = Math.max(each.y, least);
    least = each.y + gap;
  }
  let most = bottom;
  for (const each of placed.toReversed()) {
    each.y = Math.min(each.y, most);
    most = each.y - gap;
  }
  return new Map(placed.map(({ key, y }) => [key, y]));
}
