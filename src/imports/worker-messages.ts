import type { Dataset } from "../domain/dataset.ts";
import type {
  DatasetComparison,
  ImportAnswers,
  ImportId,
  ImportProgress,
  ImportResult,
  PreviewRequest,
  RawPreview,
} from "./types.ts";

/** A file on its way to the worker. A `Blob` is a reference: its bytes are read there. */
export interface SentFile {
  readonly name: string;
  readonly changedOn?: string;
  readonly content: Blob;
}

/** One table: of an archive the file with this id. */
export interface SentTable extends SentFile {
  readonly id: ImportId;
}

/** Where a preview takes its bytes from: a file that the page holds, or an address of this site. */
export type PreviewSource =
  | { readonly kind: "sent"; readonly table: SentTable }
  | { readonly kind: "fetched"; readonly href: string; readonly file: string };

/** What the page asks of the worker. Every answer carries the `job` of its request. */
export type WorkerRequest = { readonly job: number } & (
  | {
      readonly kind: "read";
      readonly files: readonly SentFile[];
      readonly remembered: Readonly<Record<string, ImportAnswers>>;
      readonly hrefs: ReferenceAddresses;
    }
  | {
      readonly kind: "read-again";
      readonly table: SentTable;
      readonly answers: ImportAnswers;
      readonly hrefs: ReferenceAddresses;
    }
  | { readonly kind: "preview"; readonly source: PreviewSource; readonly request: PreviewRequest }
  | { readonly kind: "compare"; readonly before: Dataset; readonly after: Dataset }
);

/** Absolute addresses: a worker has no page to resolve them against. */
export interface ReferenceAddresses {
  readonly places: string;
  readonly shapes: string;
}

/** What the worker answers; `done` and `failed` end a job. */
export type WorkerAnswer = { readonly job: number } & (
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "result"; readonly index: number; readonly result: ImportResult }
  | { readonly kind: "done"; readonly value?: RawPreview | DatasetComparison | ImportResult }
  | { readonly kind: "failed"; readonly reason: string }
);
