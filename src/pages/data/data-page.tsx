import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { importWords } from "../../format/import-words.ts";
import type { ImportResult, StoreOutcome, UsedImport } from "../../imports/types.ts";
import { Button } from "../../ui/button.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useView } from "../view.ts";
import { DropZone } from "./drop-zone.tsx";
import { FileList } from "./file-list.tsx";
import { giveBack } from "../give-back.ts";
import { ImportReportView } from "./import-report.tsx";
import {
  answerJob,
  cancelReading,
  importClient,
  listenToSession,
  openJob,
  readInputs,
  removeJob,
  useImportSession,
  type Job,
  type SessionEvent,
} from "./import-session.ts";
import { takeIncoming, useWaiting } from "./incoming-files.ts";
import { LoadedFiles } from "./loaded-files.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import { countAttention, reasonOf } from "./report-facts.ts";
import {
  addForThisTab,
  dismissChange,
  forgetImport,
  keepAgain,
  keepImport,
  keptOriginalOf,
  removeAllImports,
  removeImport,
  useUsedImports,
} from "./used-imports.ts";

type ReadResult = ImportResult & { readonly kind: "read" };
type StoreProblem = (StoreOutcome & { readonly ok: false })["reason"];

/** Files go in, a report comes out, and only then a figure may show them. */
export function DataPage() {
  const { language } = useView();
  const words = importWords[language];
  const session = useImportSession();
  const imports = useUsedImports();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const waiting = useWaiting();
  const [announcement, setAnnouncement] = useState("");
  const [problem, setProblem] = useState<StoreProblem>();
  const { list, status, head } = words;
  const report = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (waiting.length > 0) readInputs(takeIncoming(), list.pasted);
  }, [waiting, list]);

  useEffect(
    () =>
      listenToSession((event: SessionEvent) => {
        switch (event.kind) {
          case "started":
            setAnnouncement(status.started(event.count));
            return;
          case "cancelled":
            setAnnouncement(status.cancelled);
            return;
          case "result": {
            const { result } = event;
            setAnnouncement(
              result.kind === "read"
                ? status.read(result.report.name, countAttention(result.report))
                : status.refused(result.report.name, reasonOf(result.report, language)),
            );
          }
        }
      }),
    [status, language],
  );
  // The notice of a change elsewhere has been seen when the reader leaves this page.
  useEffect(() => dismissChange, []);

  const open = session.jobs.find(({ key }) => key === session.current);
  const usedIds = new Set<string>(imports.used.map(({ id }) => id));
  const keptIds = new Set<string>(imports.kept.imports.map(({ id }) => id));
  const ready = session.jobs.filter((job) => isReady(job) && !usedIds.has(job.result.report.id)) as ReadyJob[];

  async function store(asked: Promise<StoreOutcome>, done: string): Promise<void> {
    const outcome = await asked;
    setProblem(outcome.ok ? undefined : outcome.reason);
    if (outcome.ok) setAnnouncement(done);
  }

  function putInUse(result: ReadResult, keep: boolean): void {
    const { id, name, target } = result.report;
    addForThisTab({ id, name, target, dataset: result.dataset });
    setAnnouncement(status.used(name));
    const original = keep ? importClient().originalOf(id) : undefined;
    if (original !== undefined) void store(keepImport(result, original), status.kept(name));
  }

  async function changeKeeping(table: UsedImport, keep: boolean): Promise<void> {
    if (!keep) {
      await store(forgetImport(table), status.notKept(table.name));
      return;
    }
    const result = session.jobs.find((job) => isReady(job) && job.result.report.id === table.id);
    const original = importClient().originalOf(table.id);
    const asked =
      result === undefined || !isReady(result) || original === undefined
        ? keepAgain(table.id)
        : keepImport(result.result, original);
    await store(asked, status.kept(table.name));
  }

  async function give(table: UsedImport): Promise<void> {
    const original = importClient().originalOf(table.id) ?? (await keptOriginalOf(table.id));
    if (original === undefined) setProblem("gone");
    else giveBack(original, table.name);
  }

  return (
    <div className="data-page page-width">
      <header className="data-head">
        <div>
          <p className="kicker">
            <b>{head.kicker}</b> <span>{head.detail}</span>
          </p>
          <h1 className="page-title">{head.title}</h1>
        </div>
        <p className="page-lead">{head.lead}</p>
      </header>
      <DropZone
        words={words.zone}
        onFiles={(files) => {
          readInputs(
            files.map((file) => ({ kind: "file", file })),
            list.pasted,
          );
        }}
        helpHref="#hulp"
        templateHref="./sjabloon.csv"
      />
      {session.jobs.length > 0 && (
        <FileList
          words={words}
          language={language}
          jobs={session.jobs}
          current={session.current}
          usedIds={usedIds}
          onOpen={(key) => {
            openJob(key);
            report.current?.querySelector<HTMLElement>("#report-title")?.focus();
          }}
          onRemove={removeJob}
        />
      )}
      <ReadingProgress words={words} jobs={session.jobs} onCancel={cancelReading} />
      {ready.length > 1 && !session.isReading && (
        <p className="report-more">
          <Button
            onClick={() => {
              for (const job of ready) putInUse(job.result, false);
            }}
          >
            {list.allInUse(ready.length)}
          </Button>
        </p>
      )}
      <div ref={report}>
        {open !== undefined && isReady(open) && (
          <ImportReportView
            key={open.key}
            words={words}
            language={language}
            result={open.result}
            isUsed={usedIds.has(open.result.report.id)}
            isKept={keptIds.has(open.result.report.id)}
            onUse={(keep) => {
              putInUse(open.result, keep);
            }}
            onCancel={() => {
              removeJob(open.key);
            }}
            onAnswer={async (answers) => answer(open, answers)}
          />
        )}
      </div>
      {problem !== undefined && (
        <Notice kind="error" live>
          {words.loaded.problems[problem]}
        </Notice>
      )}
      <LoadedFiles
        words={words.loaded}
        language={language}
        imports={imports}
        entries={catalogue?.entries ?? []}
        onKeep={changeKeeping}
        onGiveBack={(table) => {
          void give(table);
        }}
        onRemove={(id, name) => {
          void store(removeImport(id), status.removed(name));
        }}
        onRemoveAll={() => {
          void store(removeAllImports(), status.removedAll);
        }}
      />
      <section className="data-help" id="hulp" aria-labelledby="help-title">
        <h2 id="help-title">{words.help.tables}</h2>
        <p>{words.help.text}</p>
        <p>{words.help.own}</p>
      </section>
      <LiveRegion message={announcement} />
    </div>
  );

  async function answer(job: Job, answers: Parameters<typeof answerJob>[1]): Promise<boolean> {
    try {
      const result = await answerJob(job, answers);
      setAnnouncement(status.again);
      if (result?.kind !== "read") return false;
      // Figures that show this table already follow the new reading.
      if (usedIds.has(result.report.id)) putInUse(result, keptIds.has(result.report.id));
      return true;
    } catch {
      return false;
    }
  }
}

type ReadyJob = Job & { readonly state: "done"; readonly result: ReadResult };

function isReady(job: Job): job is ReadyJob {
  return job.state === "done" && job.result.kind === "read";
}
