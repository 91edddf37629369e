import { toMemorable } from "./assumptions.ts";
import { recallAnswers, rememberAnswers } from "./remembered-answers.ts";
import { referenceHrefs } from "./reference-hrefs.ts";
import { createWorkerLink, type WorkerLink } from "./worker-link.ts";
import type {
  DatasetComparison,
  ImportClient,
  ImportHandlers,
  ImportId,
  ImportInput,
  ImportResult,
  RawPreview,
} from "./types.ts";
import type { PreviewSource, ReferenceAddresses, SentFile, SentTable } from "./worker-messages.ts";

/** What a client may be given besides its worker. */
export interface ImportClientOptions {
  /** Where to look for the original of a file that was not given in this session, such as the kept ones. */
  readonly findOriginal?: (id: ImportId) => Promise<File | undefined>;
  /** Starts a worker; another one in tests. */
  readonly startWorker?: () => Worker;
}

function startImportWorker(): Worker {
  return new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module", name: "import" });
}

/** The page's side of the import worker. The worker starts at the first request, and again after a run was cancelled. */
export function createImportClient({
  findOriginal = async () => undefined,
  startWorker = startImportWorker,
}: ImportClientOptions = {}): ImportClient {
  const originals = new Map<ImportId, File>();
  let run: ImportHandlers | undefined;
  let link: WorkerLink | undefined;
  const stop = (): void => {
    link?.close();
    link = undefined;
  };
  const open = (): WorkerLink => {
    if (link?.isBroken() === true) stop();
    link ??= createWorkerLink(startWorker());
    return link;
  };
  const end = (outcome: "done" | "cancelled" | "failed"): void => {
    const ended = run;
    run = undefined;
    ended?.onEnd(outcome);
  };
  const takeTable = async (id: ImportId): Promise<SentTable> => {
    const original = originals.get(id) ?? (await findOriginal(id));
    if (original === undefined) throw new Error("The file is gone");
    return { id, ...toSent(original) };
  };
  const cancel = (): void => {
    if (run === undefined) return;
    stop();
    end("cancelled");
  };
  const readAll = async (files: readonly File[], handlers: ImportHandlers): Promise<void> => {
    files.forEach(({ name }, index) => handlers.onProgress({ index, name, step: "waiting", share: 0 }));
    try {
      const sent = { files: files.map(toSent), remembered: recallAnswers(), hrefs: findReference() };
      await open().ask({ kind: "read", ...sent }, (heard) => {
        if (run !== handlers) return;
        if (heard.kind === "progress") handlers.onProgress(heard.progress);
        else {
          const file = files[heard.index];
          if (file !== undefined) originals.set(heard.result.report.id, file);
          handlers.onResult(heard.result, heard.index);
        }
      });
      if (run === handlers) end("done");
    } catch {
      if (run !== handlers) return;
      stop();
      end("failed");
    }
  };

  return {
    cancel,
    start: (inputs, handlers) => {
      cancel();
      run = handlers;
      void readAll(inputs.map(toFile), handlers);
    },
    readAgain: async (id, answers) => {
      const table = await takeTable(id);
      const value = (await open().ask({ kind: "read-again", table, answers, hrefs: findReference() })) as ImportResult;
      if (value.kind === "read") rememberAnswers(value.report.fingerprint, toMemorable(answers));
      return value;
    },
    preview: async (request) => {
      const source: PreviewSource =
        request.source.kind === "import"
          ? { kind: "sent", table: await takeTable(request.source.id) }
          : { kind: "fetched", file: request.source.file, href: toAddress(`data/raw/${request.source.file}`) };
      return (await open().ask({ kind: "preview", source, request })) as RawPreview;
    },
    compare: async (before, after) => (await open().ask({ kind: "compare", before, after })) as DatasetComparison,
    originalOf: (id) => originals.get(id),
    close: () => {
      cancel();
      stop();
      originals.clear();
    },
  };
}

function toFile(input: ImportInput): File {
  if (input.kind === "file") return input.file;
  return new File([input.text], input.name ?? "geplakt.txt", { type: "text/plain", lastModified: 0 });
}

function toSent(file: File): SentFile {
  const { name, lastModified } = file;
  return {
    name,
    content: file,
    ...(lastModified > 0 ? { changedOn: new Date(lastModified).toISOString().slice(0, 10) } : {}),
  };
}

function findReference(): ReferenceAddresses {
  return { places: toAddress(referenceHrefs.places), shapes: toAddress(referenceHrefs.shapes) };
}

function toAddress(href: string): string {
  return new URL(encodeURI(href), document.baseURI).href;
}
