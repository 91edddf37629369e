import type { Localised } from "./language.ts";
import type { Message, Severity } from "./result.ts";

type Where = Omit<Message, "severity" | "code" | "message">;

/** How much of a found text a message repeats. */
const longestFound = 80;

/** One message about a file. A long text that was found is cut, so that a message stays a sentence. */
export function createMessage(severity: Severity, code: string, message: Localised, where: Where = {}): Message {
  const { found, ...rest } = where;
  if (found === undefined) return { severity, code, message, ...rest };
  return {
    severity,
    code,
    message,
    ...rest,
    found: found.length > longestFound ? `${found.slice(0, longestFound - 1)}…` : found,
  };
}
