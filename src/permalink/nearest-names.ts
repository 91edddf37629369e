import { foldName } from "../domain/search-name.ts";

/** At most this many names are offered. */
const mostOffered = 3;

/**
 * The things whose name is written most like a text: one slip (a letter more, less, other, or two swapped) in a short name, up
 * to three in a long one. Only the nearest are given, never more than three; none when nothing is near.
 */
export function findNearest<Named extends { readonly name: string }>(
  text: string,
  all: readonly Named[],
): readonly Named[] {
  const wanted = foldName(text);
  // A code is no name with slips: the nearest code is a place at random.
  if (wanted.length < 3 || /^\d+$/.test(wanted)) return [];
  const most = wanted.length <= 4 ? 1 : wanted.length <= 7 ? 2 : 3;
  const near = all
    .map((named) => ({ named, slips: countSlips(wanted, foldName(named.name), most) }))
    .filter(({ slips }) => slips <= most);
  const least = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === least)
    .map(({ named }) => named)
    .slice(0, mostOffered);
}

/** Slips between two texts; more than `most` is as good as endless. Optimal string alignment. */
export function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const at = (line: readonly number[], column: number): number => line[column] ?? Number.POSITIVE_INFINITY;
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}
