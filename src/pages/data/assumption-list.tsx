import { useState } from "react";
import type { Language } from "../../domain/language.ts";
import { readPeriodKey } from "../../domain/period.ts";
import { regionLevels, type RegionLevel } from "../../domain/region.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { ImportWords } from "../../format/import-words.ts";
import type { Assumption, ImportAnswers } from "../../imports/types.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

export interface AssumptionListProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly assumptions: readonly Assumption[];
  readonly answers: ImportAnswers;
  /** Reads the file again with these answers; says whether that worked. */
  readonly onAnswer: (answers: ImportAnswers) => Promise<boolean>;
}

/** Where two readings are possible: what we took and why, and the other one in one click. */
export function AssumptionList({ words, language, assumptions, answers, onAnswer }: AssumptionListProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (assumptions.length === 0) return null;
  const own = words.assumptions;

  async function answer(question: Assumption["question"], reading: string): Promise<void> {
    setBusy(true);
    setFailed(false);
    const worked = await onAnswer({ ...answers, [question]: reading });
    setBusy(false);
    setFailed(!worked);
  }

  return (
    <section className="report-part" aria-labelledby="assumptions-title" aria-busy={busy}>
      <h3 id="assumptions-title">{own.title}</h3>
      <ul className="assumption-list">
        {assumptions.map(({ question, chosen, other, by, message }) => (
          <li key={`${question} ${message.found ?? ""} ${message.column ?? ""}`}>
            <p className="assumption-question">{own.questions[question]}</p>
            <p>{message.message[language]}</p>
            <p className="assumption-readings">
              <span>
                {own.now} <b>{readingName(question, chosen, words, language)}</b>. {own.by[by]}
              </span>
              <Button
                size="small"
                disabled={busy}
                onClick={() => {
                  void answer(question, other);
                }}
              >
                {own.choose(readingName(question, other, words, language))}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p className="report-note">{busy ? own.busy : own.willRemember}</p>
      {failed && (
        <Notice kind="error" live>
          {own.failed}
        </Notice>
      )}
    </section>
  );
}

/** A reading in words: a way to write numbers, a state of the map, a level of place or a period. */
function readingName(
  question: Assumption["question"],
  reading: string,
  words: ImportWords,
  language: Language,
): string {
  switch (question) {
    case "numbers":
      return reading === "decimal" ? words.assumptions.numbers.decimal : words.assumptions.numbers.thousands;
    case "territory":
      return words.recognised.border(reading);
    case "level":
      return isLevel(reading) ? words.levels[reading][0] : reading;
    case "period": {
      const key = readPeriodKey(reading);
      return key === undefined ? reading : formatPeriod(key, language);
    }
  }
}

function isLevel(text: string): text is RegionLevel {
  return Object.hasOwn(regionLevels, text);
}
