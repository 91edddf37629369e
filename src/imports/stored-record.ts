import { z } from "zod/mini";
import { toDatasetId } from "../domain/dataset.ts";
import { decodeUnzipped, encodeUnzipped } from "../datasets/dataset-file.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { ImportId, KeepableTable, StoredImport } from "./types.ts";

// Validators are never built from text: the page's content policy forbids it.
z.config({ jitless: true });

/** A table as it lies in the store, without the original file. `hash` tells whether its columns are still what was written. */
const schema = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  size: z.number(),
  keptOn: z.string(),
  answers: z.record(z.string(), z.string()),
  target: z.string(),
  dataset: z.instanceof(ArrayBuffer),
  hash: z.string(),
});
export type StoredRecord = z.infer<typeof schema>;

/** The record of a table that was read. */
export function toRecord({ report, dataset }: KeepableTable, keptOn: string): StoredRecord {
  const bytes = encodeUnzipped(dataset);
  return {
    version: 1,
    id: report.id,
    name: report.name,
    size: report.size,
    keptOn,
    answers: { ...report.answers },
    target: report.target ?? "",
    dataset: bytes.slice().buffer,
    hash: hashBytes(bytes),
  };
}

/** The table behind a record, or nothing when the record is not what we wrote. Never throws. */
export function readRecord(stored: unknown): StoredImport | undefined {
  const parsed = z.safeParse(schema, stored);
  if (!parsed.success) return undefined;
  const { id, name, size, keptOn, answers, target, dataset, hash } = parsed.data;
  const bytes = new Uint8Array(dataset);
  if (hashBytes(bytes) !== hash) return undefined;
  try {
    return {
      id: id as ImportId,
      name,
      size,
      keptOn,
      answers,
      target: target === "" ? undefined : toDatasetId(target),
      dataset: decodeUnzipped(bytes),
    };
  } catch {
    return undefined;
  }
}
