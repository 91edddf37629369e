import type { Dataset, DatasetColumn } from "../domain/dataset.ts";
import { isTotalLabel } from "../normalise/fold-text.ts";
import { unnamedTotal } from "../normalise/places-of-column.ts";

/**
 * In which dimensions each observation is a printed total, as bits: bit n stands for `dimensions[n]`. The label tells it
 * (`Totaal`); for places, which carry the name of the whole area instead, the mark of the reader tells it.
 */
export interface PrintedTotals {
  readonly dimensions: readonly DatasetColumn[];
  readonly masks: Uint32Array;
}

const notSummed = new Set(["measure", "period", "dimension"]);

/** Finds the printed totals of a table. */
export function findPrintedTotals(dataset: Dataset): PrintedTotals {
  const dimensions = dataset.columns.filter(({ role }) => role === "dimension").slice(0, 31);
  const masks = new Uint32Array(dataset.length);
  dimensions.forEach(({ name, labels, codes }, bit) => {
    if (notSummed.has(name) || name === "region") return;
    const isTotal = Uint8Array.from(labels, (label) => (isTotalLabel(label) ? 1 : 0));
    if (!isTotal.includes(1)) return;
    for (let i = 0; i < dataset.length; i++) {
      if (dataset.totals[i] === 1 && isTotal[codes[i] as number] === 1) masks[i] = (masks[i] as number) | (1 << bit);
    }
  });
  markPlaces(dataset, dimensions, masks);
  return { dimensions, masks };
}

/** A place is a total where nothing else makes its row one, and wherever that same place is marked as a total again. */
function markPlaces({ length, totals }: Dataset, dimensions: readonly DatasetColumn[], masks: Uint32Array): void {
  const bit = dimensions.findIndex(({ name }) => name === "region");
  const region = dimensions[bit];
  if (region === undefined) return;
  const isTotal = new Uint8Array(region.labels.length);
  region.labels.forEach((label, code) => {
    if (label === unnamedTotal) isTotal[code] = 1;
  });
  for (let i = 0; i < length; i++) if (totals[i] === 1 && masks[i] === 0) isTotal[region.codes[i] as number] = 1;
  for (let i = 0; i < length; i++) {
    if (totals[i] === 1 && isTotal[region.codes[i] as number] === 1) masks[i] = (masks[i] as number) | (1 << bit);
  }
}
