import { useSyncExternalStore } from "react";
import { createImportClient } from "../../imports/import-client.ts";
import type {
  ImportAnswers,
  ImportClient,
  ImportInput,
  ImportProgress,
  ImportResult,
  ImportStep,
} from "../../imports/types.ts";
import { keptOriginalOf } from "./used-imports.ts";

/** One line of the list: a file on its way, or what became of it. An archive becomes as many lines as it has tables. */
export type Job = {
  readonly key: string;
  readonly name: string;
  readonly size: number;
} & (
  | { readonly state: "busy"; readonly step: ImportStep; readonly share: number; readonly input: number }
  | { readonly state: "done"; readonly result: ImportResult }
  | { readonly state: "cancelled" | "failed" }
);

/** Everything that was given to this page since it was opened; it outlives a visit to another page of the site. */
export interface ImportSession {
  readonly jobs: readonly Job[];
  /** The line whose report is shown. */
  readonly current: string | undefined;
  readonly isReading: boolean;
}

/** Something that happened to the list, for who cannot see it. */
export type SessionEvent =
  | { readonly kind: "started"; readonly count: number }
  | { readonly kind: "result"; readonly result: ImportResult }
  | { readonly kind: "cancelled" };

let session: ImportSession = { jobs: [], current: undefined, isReading: false };
let client: ImportClient | undefined;
let lastKey = 0;
const listeners = new Set<() => void>();
const hearers = new Set<(event: SessionEvent) => void>();

/** The reader of files; made when it is first needed. */
export function importClient(): ImportClient {
  client ??= createImportClient({ findOriginal: keptOriginalOf });
  return client;
}

function publish(next: Partial<ImportSession>): void {
  session = { ...session, ...next };
  for (const listener of listeners) listener();
}

function tell(event: SessionEvent): void {
  for (const hearer of hearers) hearer(event);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The list of files and their reports. */
export function useImportSession(): ImportSession {
  return useSyncExternalStore(subscribe, () => session);
}

/** Hears what happens until the returned function is called. */
export function listenToSession(hearer: (event: SessionEvent) => void): () => void {
  hearers.add(hearer);
  return () => {
    hearers.delete(hearer);
  };
}

function nextKey(): string {
  lastKey++;
  return `job-${lastKey}`;
}

/** What is still to be read, with the line that each stands in; a new run takes them along. */
let queue: readonly { readonly key: string; readonly input: ImportInput }[] = [];

/** Reads files. What is still being read goes first; nothing that was asked is lost. */
export function readInputs(inputs: readonly ImportInput[], nameOfText: (number: number) => string): void {
  const added = inputs.map((input) => ({ key: nextKey(), input: withName(input, nameOfText) }));
  queue = [...queue, ...added];
  publish({
    jobs: [
      ...session.jobs,
      ...added.map(({ key, input }): Job => ({
        key,
        name: input.kind === "file" ? input.file.name : (input.name ?? ""),
        size: input.kind === "file" ? input.file.size : input.text.length,
        state: "busy",
        step: "waiting",
        share: 0,
        input: 0,
      })),
    ],
  });
  tell({ kind: "started", count: added.length });
  if (!session.isReading) run();
}

let pastedTexts = 0;

function withName(input: ImportInput, nameOfText: (number: number) => string): ImportInput {
  if (input.kind === "file" || input.name !== undefined) return input;
  pastedTexts++;
  return { ...input, name: nameOfText(pastedTexts) };
}

/** Reads the whole queue. What comes in meanwhile is read in the next run. */
function run(): void {
  const taken = queue;
  if (taken.length === 0) return;
  publish({ isReading: true });
  const keyOf = (index: number): string => taken[index]?.key ?? "";
  const withResult = new Set<string>();
  importClient().start(
    taken.map(({ input }) => input),
    {
      onProgress: (progress) => {
        showProgress(keyOf(progress.index), progress);
      },
      onResult: (result, index) => {
        const key = keyOf(index);
        showResult(key, result, withResult.has(key));
        withResult.add(key);
      },
      onEnd: (outcome) => {
        const left = new Set(taken.map(({ key }) => key).filter((key) => !withResult.has(key)));
        queue = queue.filter(({ key }) => !taken.some((each) => each.key === key));
        const state = outcome === "cancelled" ? "cancelled" : "failed";
        publish({
          isReading: false,
          jobs: session.jobs.map((job): Job =>
            left.has(job.key) ? { key: job.key, name: job.name, size: job.size, state } : job,
          ),
        });
        if (outcome === "cancelled") tell({ kind: "cancelled" });
        run();
      },
    },
  );
}

function showProgress(key: string, { step, share, name, index }: ImportProgress): void {
  publish({
    jobs: session.jobs.map((job): Job =>
      job.key === key && job.state === "busy" ? { ...job, name, step, share, input: index } : job,
    ),
  });
}

/** A further table of an archive gets a line of its own, after the first. */
function showResult(key: string, result: ImportResult, isFurther: boolean): void {
  const { name, size } = result.report;
  const job: Job = { key: isFurther ? nextKey() : key, name, size, state: "done", result };
  const { jobs } = session;
  const at = jobs.findLastIndex((each) => each.key === key);
  publish({
    jobs: isFurther ? jobs.toSpliced(jobs.length, 0, job) : jobs.with(at, job),
    // The first report opens by itself; later ones do not take its place under the reader's eyes.
    ...(shouldOpen(result) ? { current: job.key } : {}),
  });
  tell({ kind: "result", result });
}

function shouldOpen(result: ImportResult): boolean {
  const open = session.jobs.find(({ key }) => key === session.current);
  if (open === undefined || open.state !== "done") return true;
  return open.result.kind === "refused" && result.kind === "read";
}

/** Stops the reading. What was read stays; the rest of the queue is let go. */
export function cancelReading(): void {
  const dropped = new Set(queue.map(({ key }) => key));
  queue = [];
  importClient().cancel();
  // Lines that were still waiting for their run have no handlers that will tell them.
  publish({
    jobs: session.jobs.map((job): Job =>
      dropped.has(job.key) && job.state === "busy"
        ? { key: job.key, name: job.name, size: job.size, state: "cancelled" }
        : job,
    ),
  });
}

/** Shows the report of another line. */
export function openJob(key: string): void {
  publish({ current: key });
}

/** Takes a line off the list. The next line with a report opens. */
export function removeJob(key: string): void {
  const jobs = session.jobs.filter((job) => job.key !== key);
  const current = session.current === key ? jobs.findLast(({ state }) => state === "done")?.key : session.current;
  publish({ jobs, current });
}

/** Reads a file again with the reader's answers; its line then shows the new report. */
export async function answerJob(job: Job, answers: ImportAnswers): Promise<ImportResult | undefined> {
  if (job.state !== "done") return undefined;
  const result = await importClient().readAgain(job.result.report.id, answers);
  publish({ jobs: session.jobs.map((each): Job => (each.key === job.key ? { ...job, result } : each)) });
  return result;
}
