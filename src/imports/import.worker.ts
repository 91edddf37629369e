/** The import worker: all reading of files happens here, so that the page never waits. Started by `import-client.ts`. */
import { createPlaceRegister } from "../normalise/place-register.ts";
import type { RawWorkbook } from "../parse/raw.ts";
import { readWorkbook, unpackFiles } from "../parse/read-workbook.ts";
import { compareDatasets } from "./compare-datasets.ts";
import { readWindow } from "./raw-window.ts";
import { readTables, toImportId, type GivenFile, type ReadingContext } from "./read-tables.ts";
import { readReferenceData } from "./reference-data.ts";
import type { ImportProgress, ImportResult } from "./types.ts";
import type { PreviewSource, ReferenceAddresses, SentFile, WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

type Reference = Pick<ReadingContext, "register" | "shapes">;

let reference: Promise<Reference> | undefined;
let lastPreview: { readonly key: string; readonly workbook: RawWorkbook } | undefined;

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data);
});

function send(message: WorkerAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: WorkerRequest): Promise<void> {
  const { job } = request;
  try {
    switch (request.kind) {
      case "read":
        await readAll(request);
        send({ job, kind: "done" });
        return;
      case "read-again": {
        const context = { ...(await loadReference(request.hrefs)), remembered: () => ({}), onStep: () => undefined };
        const { table } = request;
        const [value] = await readTables(await openFile(table), context, request.answers, table.id);
        if (value === undefined) throw new Error(`${table.name} is no longer what it was`);
        send({ job, kind: "done", value }, buffersOf(value));
        return;
      }
      case "preview":
        send({ job, kind: "done", value: readWindow(await openPreview(request.source), request.request) });
        return;
      case "compare":
        send({ job, kind: "done", value: compareDatasets(request.before, request.after) });
    }
  } catch (error) {
    send({ job, kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}

async function readAll({ job, files, remembered, hrefs }: WorkerRequest & { readonly kind: "read" }): Promise<void> {
  const known = new Map(Object.entries(remembered));
  for (const [index, file] of files.entries()) {
    const report = createProgress(job, index, file.name);
    report("opening", 0);
    const context: ReadingContext = {
      ...(await loadReference(hrefs)),
      remembered: (fingerprint) => known.get(fingerprint) ?? {},
      onStep: report,
    };
    for (const result of await readTables(await openFile(file), context)) {
      send({ job, kind: "result", index, result }, buffersOf(result));
    }
  }
}

/** Tells the page how far a file is, at most once per percent. */
function createProgress(job: number, index: number, name: string): ReadingContext["onStep"] {
  let last: ImportProgress | undefined;
  return (step, share) => {
    if (last !== undefined && last.step === step && share - last.share < 0.01) return;
    last = { index, name, step, share };
    send({ job, kind: "progress", progress: last });
  };
}

async function loadReference(hrefs: ReferenceAddresses): Promise<Reference> {
  reference ??= fetchReference(hrefs).catch((error: unknown) => {
    reference = undefined;
    throw error;
  });
  return reference;
}

async function fetchReference({ places, shapes }: ReferenceAddresses): Promise<Reference> {
  const [placesJson, shapesJson] = await Promise.all([fetchJson(places), fetchJson(shapes)]);
  const data = readReferenceData(placesJson, shapesJson);
  return { register: createPlaceRegister(data.places), shapes: data.shapes };
}

async function fetchJson(href: string): Promise<unknown> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

async function openFile({ name, changedOn, content }: SentFile): Promise<GivenFile> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  return { name, bytes, ...(changedOn === undefined ? {} : { changedOn }) };
}

/** The raw cells behind a preview; the last file stays open, because the next look is often at the same one. */
async function openPreview(source: PreviewSource): Promise<RawWorkbook> {
  const key = source.kind === "fetched" ? source.href : source.table.id;
  if (lastPreview?.key === key) return lastPreview.workbook;
  const { name, bytes } = await takeBytes(source);
  const unpacked = unpackFiles(bytes, name);
  const files = unpacked.ok ? unpacked.value : [];
  const found = source.kind === "fetched" ? files[0] : files.find((file) => toImportId(file) === source.table.id);
  if (found === undefined) throw new Error(`${name} cannot be opened`);
  const workbook = await readWorkbook(found.bytes, found.file);
  if (!workbook.ok) throw new Error(workbook.messages[0]?.message.en ?? name);
  lastPreview = { key, workbook: workbook.value };
  return workbook.value;
}

async function takeBytes(source: PreviewSource): Promise<GivenFile> {
  if (source.kind === "sent") return openFile(source.table);
  const response = await fetch(source.href);
  if (!response.ok) throw new Error(`${source.href}: ${response.status}`);
  return { name: source.file, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The arrays of a table change hands instead of being copied. */
function buffersOf(result: ImportResult): Transferable[] {
  if (result.kind === "refused") return [];
  const { values, statuses, totals, sheets, sourceRows, sourceColumns, columns } = result.dataset;
  const arrays = [values, statuses, totals, sheets, sourceRows, sourceColumns, ...columns.map(({ codes }) => codes)];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
