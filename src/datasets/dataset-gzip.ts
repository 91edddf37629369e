import { gunzipSync, gzipSync } from "fflate";
import type { Dataset } from "../domain/dataset.ts";
import { decodeUnzipped, encodeUnzipped } from "./dataset-file.ts";

/** A dataset as gzipped bytes, the same for the same dataset on every machine. */
export function encodeDataset(dataset: Dataset): Uint8Array {
  return gzipSync(encodeUnzipped(dataset), { level: 9, mtime: 0 });
}

/** The dataset behind gzipped bytes. Throws when they are not what {@link encodeDataset} writes. */
export function decodeDataset(gzipped: Uint8Array): Dataset {
  return decodeUnzipped(gunzipSync(gzipped));
}
