import type { Language, Localised } from "../../domain/language.ts";
import type { Message } from "../../domain/result.ts";
import type { FileFacts, ImportReport } from "../../imports/types.ts";

/** The messages of a report and, when totals do not hold, one more that leads to them. */
export function listMessages(
  { messages, totals }: ImportReport,
  wrongTotals: (count: number) => Localised,
): readonly Message[] {
  const wrong = totals.checks.filter(
    ({ outcome }) => outcome.kind !== "not-checkable" && outcome.verdict === "mismatch",
  );
  const [first] = wrong;
  if (first === undefined) return messages;
  const { sheet, row, column } = first.place;
  const message: Message = {
    severity: "warning",
    code: "totals-wrong",
    message: wrongTotals(totals.mismatch),
    sheet,
    row,
    column,
    ...(wrong.length > 1 ? { rows: wrong.map(({ place }) => place.row) } : {}),
  };
  return [message, ...messages];
}

/** How many lines a reader should look at: everything that is more than a remark. */
export function countAttention({ messages, totals }: ImportReport): number {
  return messages.filter(({ severity }) => severity !== "info").length + (totals.mismatch > 0 ? 1 : 0);
}

/** The one sentence that says why a file was refused. */
export function reasonOf({ messages }: FileFacts, language: Language): string {
  const first = messages.find(({ severity }) => severity === "error") ?? messages[0];
  return first === undefined ? "" : first.message[language];
}

/** Messages in the order in which they matter: errors, points of attention, remarks. */
export function byWeight(messages: readonly Message[]): readonly Message[] {
  const weights = { error: 0, warning: 1, info: 2 } as const;
  return [...messages].sort((a, b) => weights[a.severity] - weights[b.severity]);
}
