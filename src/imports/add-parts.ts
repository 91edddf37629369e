import { statuses, toStatusCode } from "../domain/cell.ts";
import type { Dataset } from "../domain/dataset.ts";
import { createKeys, isIdentifying } from "./position-keys.ts";
import type { PrintedTotals } from "./printed-totals.ts";
import type { Parts, PrintedTotal } from "./total-outcome.ts";

const exact = toStatusCode("exact");
const flagged = toStatusCode("flagged");
const suppressed = toStatusCode("suppressed");
const absent = toStatusCode("absent");
const firstMissing = Math.min(suppressed, absent);
if (statuses[firstMissing] !== "suppressed") throw new Error("Status codes are not in order");

/** One way of adding up: the dimensions that are summed over, and those in which the parts are totals themselves. */
export interface Summing {
  readonly freed: number;
  readonly stillTotal: number;
}

/**
 * Adds up, for every combination of labels in the dimensions that are not freed, the observations that are parts: totals in
 * exactly the dimensions that stay totals. In a freed dimension a part has a label of its own, so that one level is added.
 */
export function addParts(
  dataset: Dataset,
  { dimensions, masks }: PrintedTotals,
  { freed, stillTotal }: Summing,
): (index: number) => Parts | undefined {
  const kept = dimensions.filter((_, bit) => (freed & (1 << bit)) === 0);
  const keyOf = createKeys([...kept, ...dataset.columns.filter(isIdentifying)]);
  const emptyCodes = dimensions.flatMap(({ labels, codes }, bit) => {
    const empty = labels.indexOf("");
    return (freed & (1 << bit)) === 0 || empty < 0 ? [] : [{ codes, empty }];
  });
  const sums = new Map<number | string, Parts>();
  for (let i = 0; i < dataset.length; i++) {
    if (masks[i] !== stillTotal || emptyCodes.some(({ codes, empty }) => codes[i] === empty)) continue;
    const key = keyOf(i);
    let parts = sums.get(key);
    if (parts === undefined) {
      parts = { sum: 0, count: 0, hidden: 0, absent: 0, unreadable: 0, inexact: 0 };
      sums.set(key, parts);
    }
    addOne(parts, dataset.values[i] as number, dataset.statuses[i] as number);
  }
  return (index) => sums.get(keyOf(index));
}

function addOne(parts: Parts, value: number, status: number): void {
  parts.count++;
  if (status === exact || status === flagged) parts.sum += value;
  else if (status === suppressed) parts.hidden++;
  else if (status === absent) parts.absent++;
  else if (status > firstMissing) parts.unreadable++;
  else parts.inexact++;
}

/** A printed total as it may be compared. */
export function readTotal({ values, statuses: codes }: Dataset, index: number): PrintedTotal {
  const status = codes[index] as number;
  const value = values[index] as number;
  if (status === exact || status === flagged) return { kind: "value", value };
  if (status === suppressed) return { kind: "hidden", value: 0 };
  return { kind: status >= firstMissing ? "missing" : "inexact", value: 0 };
}
