import type { ImportWords } from "../../format/import-words.ts";
import { Button } from "../../ui/button.tsx";
import type { Job } from "./import-session.ts";

export interface ReadingProgressProps {
  readonly words: ImportWords;
  readonly jobs: readonly Job[];
  readonly onCancel: () => void;
}

/** How far the reading is, over all files that are on their way, with a way to stop it. */
export function ReadingProgress({ words, jobs, onCancel }: ReadingProgressProps) {
  const busy = jobs.filter((job) => job.state === "busy");
  const active = busy.find(({ step }) => step !== "waiting") ?? busy[0];
  if (active === undefined) return null;
  const percent = Math.round(active.share * 100);
  return (
    <div className="reading-progress">
      <p aria-hidden="true">
        {words.progress.text(active.name, words.list.states[active.step])}
        {busy.length > 1 && ` · ${words.list.states.waiting}: ${busy.length - 1}`}
      </p>
      <progress aria-label={words.progress.label} max={100} value={percent}>
        {percent}%
      </progress>
      <Button icon="close" onClick={onCancel}>
        {words.progress.cancel}
      </Button>
    </div>
  );
}
