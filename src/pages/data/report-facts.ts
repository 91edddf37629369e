import type { Language } from "../../domain/language.ts";
import type { Message } from "../../domain/result.ts";
import type { FileFacts, ImportReport } from "../../imports/types.ts";

/** What a reader should look at: everything that is more than a remark, and totals that do not hold. */
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
