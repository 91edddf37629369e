import { roundHalfUp } from "../domain/round.ts";

/** The place of one value among others: 1 is the highest; equal values share a place. */
export interface Rank {
  readonly place: number;
  /** How many values are ranked, the own one included. */
  readonly of: number;
  /** How many others have the same value. */
  readonly sharedWith: number;
}

/**
 * Where a value stands among all values (the own one included), the highest first. Values that are equal in print share a
 * place, and the next one is counted on behind them: 9, 8, 8, 7 are places 1, 2, 2, 4. Places without a number are not in
 * `values`: who ranks says how many were left out.
 */
export function computeRank(own: number, values: readonly number[], decimals: number): Rank {
  const printed = roundHalfUp(own, decimals);
  const others = values.map((value) => roundHalfUp(value, decimals));
  return {
    place: others.filter((value) => value > printed).length + 1,
    of: values.length,
    sharedWith: others.filter((value) => value === printed).length - 1,
  };
}
