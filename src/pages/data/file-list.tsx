import type { ImportWords } from "../../format/import-words.ts";
import { Button } from "../../ui/button.tsx";
import type { Job } from "./import-session.ts";
import { countAttention, reasonOf } from "./report-facts.ts";
import { StatusTag } from "./status-tag.tsx";
import type { Language } from "../../domain/language.ts";

export interface FileListProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly jobs: readonly Job[];
  readonly current: string | undefined;
  readonly usedIds: ReadonlySet<string>;
  readonly onOpen: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Every file that was given, with what became of it. A file that could not be read says why on its own line. */
export function FileList({ words, language, jobs, current, usedIds, onOpen, onRemove }: FileListProps) {
  return (
    <ol className="file-list" aria-label={words.list.title}>
      {jobs.map((job) => (
        <li key={job.key} className="file-line" {...(job.key === current ? { "data-current": "yes" } : {})}>
          {job.state === "done" && job.result.kind === "read" ? (
            <button
              type="button"
              className="file-open"
              {...(job.key === current ? { "aria-current": "true" as const } : {})}
              onClick={() => {
                onOpen(job.key);
              }}
            >
              <FileText job={job} words={words} />
            </button>
          ) : (
            <div className="file-open">
              <FileText job={job} words={words} />
            </div>
          )}
          <JobTag job={job} words={words} isUsed={job.state === "done" && usedIds.has(job.result.report.id)} />
          <Reason text={reasonText(job, words, language)} />
          {job.state !== "busy" && (
            <Button
              look="quiet"
              size="small"
              icon="close"
              className="file-remove"
              aria-label={words.list.remove(job.name)}
              onClick={() => {
                onRemove(job.key);
              }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface FileTextProps {
  readonly job: Job;
  readonly words: ImportWords;
}

function FileText({ job, words }: FileTextProps) {
  return (
    <>
      <b className="file-name">{job.name}</b>
      <span className="file-detail">
        {words.size(job.size)}
        {job.state === "done" &&
          job.result.kind === "read" &&
          ` · ${words.list.observations(job.result.report.recognised.observationCount)}`}
      </span>
    </>
  );
}

/** Why a file is not there, over the whole width of its line. */
function Reason({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className="file-reason">{text}</p>;
}

function reasonText(job: Job, words: ImportWords, language: Language): string | undefined {
  switch (job.state) {
    case "busy":
      return undefined;
    case "cancelled":
      return words.list.cancelledText;
    case "failed":
      return words.list.failedText;
    case "done":
      return job.result.kind === "refused" ? reasonOf(job.result.report, language) : undefined;
  }
}

interface JobTagProps {
  readonly job: Job;
  readonly words: ImportWords;
  readonly isUsed: boolean;
}

function JobTag({ job, words, isUsed }: JobTagProps) {
  const { states } = words.list;
  if (job.state === "busy") return <StatusTag tone="plain">{states[job.step]}</StatusTag>;
  if (job.state !== "done") return <StatusTag tone="plain">{states[job.state]}</StatusTag>;
  if (job.result.kind === "refused") return <StatusTag tone="error">{states.refused}</StatusTag>;
  if (isUsed) return <StatusTag tone="ok">{states.used}</StatusTag>;
  const attention = countAttention(job.result.report);
  return attention > 0 ? (
    <StatusTag tone="attention">{words.list.attention(attention)}</StatusTag>
  ) : (
    <StatusTag tone="ok">{states.ready}</StatusTag>
  );
}
