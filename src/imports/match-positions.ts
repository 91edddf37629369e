import { toStatusCode } from "../domain/cell.ts";
import type { Dataset } from "../domain/dataset.ts";
import { createKeys, joinColumn, keyColumnNames } from "./position-keys.ts";

/** Which observations of two tables stand at the same position: same measure, period, place and other labels. */
export interface Matches {
  /** Per row of the later table the row of the earlier one, or -1. */
  readonly before: Int32Array;
  /** Rows of the later table that say nothing of their own: repeated, or in conflict. 1 where so. */
  readonly isSkipped: Uint8Array;
  /** Rows of the earlier table that the later one has too. */
  readonly isMatched: Uint8Array;
  /** Rows of the later table with one position and different values. */
  readonly conflicts: readonly (readonly number[])[];
}

const firstMissing = toStatusCode("suppressed");

/** Whether two observations say the same: one status, and one number where there is one. */
export function saysSame(one: Dataset, i: number, other: Dataset, j: number): boolean {
  const status = one.statuses[i] as number;
  if (status !== other.statuses[j]) return false;
  return status >= firstMissing || one.values[i] === other.values[j];
}

/** Matches two tables by their keys. Repeated rows of the earlier table count as their last one. */
export function matchPositions(before: Dataset, after: Dataset): Matches {
  const columns = keyColumnNames(before, after).map((name) => joinColumn(name, [before, after]));
  const keysOf = (table: 0 | 1): ReturnType<typeof createKeys> =>
    createKeys(columns.map(({ codes, labels }) => ({ codes: codes[table] ?? new Uint32Array(), labels })));
  const [keyBefore, keyAfter] = [keysOf(0), keysOf(1)];
  const rowOf = new Map<number | string, number>();
  for (let i = 0; i < before.length; i++) rowOf.set(keyBefore(i), i);
  const matched = new Int32Array(after.length).fill(-1);
  const isMatched = new Uint8Array(before.length);
  const isSkipped = new Uint8Array(after.length);
  const firstOf = new Map<number | string, number>();
  const conflicts = new Map<number, number[]>();
  for (let i = 0; i < after.length; i++) {
    const key = keyAfter(i);
    const match = rowOf.get(key);
    if (match !== undefined) {
      matched[i] = match;
      isMatched[match] = 1;
    }
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, i);
      continue;
    }
    isSkipped[i] = 1;
    if (saysSame(after, first, after, i)) continue;
    isSkipped[first] = 1;
    const known = conflicts.get(first);
    if (known === undefined) conflicts.set(first, [first, i]);
    else known.push(i);
  }
  return { before: matched, isSkipped, isMatched, conflicts: [...conflicts.values()] };
}
