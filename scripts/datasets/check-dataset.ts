import type { Dataset } from "../../src/domain/dataset.ts";
import type { ManifestFile } from "../../src/datasets/manifest.ts";
import type { PlaceRegister } from "../../src/normalise/place-register.ts";
import { checkControlSums } from "./check-control-sums.ts";
import { checkControlValues } from "./check-control-values.ts";
import { checkCounts } from "./check-counts.ts";
import { checkTotals } from "./check-totals.ts";
import { observe, type Mismatch } from "./observe.ts";

/** Everything in which a dataset differs from what the manifest says of its file. Empty when all is as it should be. */
export function checkDataset(dataset: Dataset, entry: ManifestFile, register: PlaceRegister): readonly Mismatch[] {
  const all = observe(dataset);
  return [
    ...checkCounts(all, entry),
    ...checkControlValues(all, entry),
    ...checkControlSums(all, entry, register),
    ...checkTotals(all, entry),
  ];
}
