import { readPeriodKey } from "../domain/period.ts";
import { regionLevels, type RegionLevel } from "../domain/region.ts";
import type { Message } from "../domain/result.ts";
import { vintages } from "../normalise/place-register.ts";
import type { Answers } from "../normalise/reading.ts";
import { importQuestions, type Assumption, type ImportAnswers, type ImportQuestion } from "./types.ts";

/** Answers that hold for the next file of a layout too; a period holds for one file only. */
const memorable: ReadonlySet<ImportQuestion> = new Set(["numbers", "territory", "level"]);

/** The answers that are worth remembering for a layout. */
export function toMemorable(answers: ImportAnswers): ImportAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => memorable.has(question as ImportQuestion)));
}

/**
 * What a file left open: one assumption per question, from the messages of a reading without answers. An answer of the reader
 * takes the place of ours, and the other reading is then the one that we had assumed.
 */
export function toAssumptions(
  messages: readonly Message[],
  answers: ImportAnswers,
  by: "reader" | "remembered",
): readonly Assumption[] {
  return importQuestions.flatMap((question): readonly Assumption[] => {
    const message = messages.find(({ choice }) => choice?.question === question);
    const choice = message?.choice;
    if (message === undefined || choice === undefined) return [];
    const answer = answers[question];
    if (answer === undefined) {
      return [{ question, chosen: choice.assumed, other: choice.other, by: "us", message }];
    }
    return [
      { question, chosen: answer, other: answer === choice.assumed ? choice.other : choice.assumed, by, message },
    ];
  });
}

/** Answers in the types of the layouts. What is no answer to its question is left out. */
export function toReaderAnswers({ numbers, territory, level, period }: ImportAnswers): Answers {
  const vintage = vintages.find((each) => each === territory);
  const key = period === undefined ? undefined : readPeriodKey(period);
  return {
    ...(numbers === "thousands" || numbers === "decimal" ? { numbers } : {}),
    ...(vintage === undefined ? {} : { territory: vintage }),
    ...(level !== undefined && isRegionLevel(level) ? { level } : {}),
    ...(key === undefined ? {} : { period: key }),
  };
}

function isRegionLevel(text: string): text is RegionLevel {
  return Object.hasOwn(regionLevels, text);
}
