import { createMessage } from "../domain/message.ts";
import type { Message, Result } from "../domain/result.ts";
import { importWorkbook } from "../datasets/import-file.ts";
import type { PlaceRegister } from "../normalise/place-register.ts";
import type { NamedBytes } from "../parse/archive.ts";
import type { RawWorkbook } from "../parse/raw.ts";
import { readWorkbook, unpackFiles } from "../parse/read-workbook.ts";
import { toAssumptions, toReaderAnswers } from "./assumptions.ts";
import type { DatasetShape } from "./dataset-shape.ts";
import { findTarget } from "./find-target.ts";
import { hashBytes } from "./hash-bytes.ts";
import { markLayout } from "./layout-fingerprint.ts";
import { recognise } from "./recognise.ts";
import { reconcileTotals } from "./reconcile-totals.ts";
import type { FileFacts, ImportAnswers, ImportId, ImportResult, ImportStep } from "./types.ts";

/** What the reader of files is given besides their bytes. */
export interface ReadingContext {
  readonly register: PlaceRegister;
  /** What the bundled datasets hold, to find the one that a file continues. */
  readonly shapes: readonly DatasetShape[];
  /** Answers that were given before for files of a layout. */
  readonly remembered: (fingerprint: string) => ImportAnswers;
  readonly onStep: (step: ImportStep, share: number) => void;
}

/** A file as it was given: its name, when it was last changed, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly changedOn?: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, or every file of an archive: the whole way from bytes to reports, the same in a worker and in Node. Never
 * throws and never rejects; what cannot be read is refused with a message. `answers` are the reader's own, for one table.
 */
export async function readTables(
  given: GivenFile,
  context: ReadingContext,
  answers?: ImportAnswers,
  only?: ImportId,
): Promise<readonly ImportResult[]> {
  const unpacked = unpackFiles(given.bytes, given.name);
  if (!unpacked.ok) return [refuse(given, { file: given.name, bytes: given.bytes }, unpacked.messages)];
  const wanted = only === undefined ? unpacked.value : unpacked.value.filter((file) => toImportId(file) === only);
  const read: ImportResult[] = [];
  for (const [index, file] of wanted.entries()) {
    const onStep = (step: ImportStep, share: number): void => {
      context.onStep(step, (index + share) / wanted.length);
    };
    read.push(await readTable(given, file, { ...context, onStep }, answers));
  }
  return read;
}

async function readTable(
  given: GivenFile,
  file: NamedBytes,
  context: ReadingContext,
  answers: ImportAnswers | undefined,
): Promise<ImportResult> {
  try {
    context.onStep("reading", 0.1);
    const workbook = await readWorkbook(file.bytes, file.file, (share) => context.onStep("reading", 0.1 + share * 0.5));
    if (!workbook.ok) return refuse(given, file, workbook.messages);
    return readCells(given, file, workbook, context, answers);
  } catch (error) {
    return refuse(given, file, [describeFault(file.file, error)]);
  }
}

function readCells(
  given: GivenFile,
  file: NamedBytes,
  { value: workbook, messages }: Result<RawWorkbook> & { readonly ok: true },
  context: ReadingContext,
  answers: ImportAnswers | undefined,
): ImportResult {
  context.onStep("reading", 0.6);
  const { register } = context;
  const { layout, fingerprint, tables } = markLayout(workbook);
  const used = answers ?? context.remembered(fingerprint);
  const open = importWorkbook(workbook, { register });
  // The open questions are those of a reading without answers: an answered question is not asked again.
  const assumptions = toAssumptions(open.messages, used, answers === undefined ? "remembered" : "reader");
  const isAnswered = assumptions.some(({ by, chosen, message }) => by !== "us" && chosen !== message.choice?.assumed);
  const dataset = isAnswered ? importWorkbook(workbook, { register, hints: { answers: toReaderAnswers(used) } }) : open;
  const facts = { ...factsOf(given, file), messages: [...messages, ...dataset.messages] };
  const { format } = workbook;
  if (!dataset.ok) return { kind: "refused", report: { ...facts, format } };
  context.onStep("checking", 0.8);
  const target = findTarget(dataset.value, context.shapes);
  const report = {
    ...facts,
    format,
    layout,
    fingerprint,
    recognised: recognise(dataset.value, register, tables),
    assumptions,
    answers: isAnswered ? used : {},
    totals: reconcileTotals(dataset.value),
    ...(target === undefined ? {} : { target }),
  };
  return { kind: "read", report, dataset: dataset.value };
}

/** The id of a file: of its name and its bytes. */
export function toImportId({ file, bytes }: NamedBytes): ImportId {
  return hashBytes(bytes, file) as ImportId;
}

function factsOf(given: GivenFile, file: NamedBytes): Omit<FileFacts, "messages"> {
  return {
    id: toImportId(file),
    name: file.file,
    size: given.bytes.length,
    ...(given.changedOn === undefined ? {} : { changedOn: given.changedOn }),
  };
}

function refuse(given: GivenFile, file: NamedBytes, messages: readonly Message[]): ImportResult {
  return { kind: "refused", report: { ...factsOf(given, file), messages } };
}

function describeFault(file: string, error: unknown): Message {
  return createMessage(
    "error",
    "reading-failed",
    {
      nl: "We konden dit bestand niet lezen, door een fout in ons eigen programma. Meld het ons met het bestand erbij.",
      en: "We could not read this file because of a fault in our own program. Please report it with the file.",
    },
    { file, found: error instanceof Error ? error.message : String(error) },
  );
}
