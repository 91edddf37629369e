import { z } from "zod/mini";
import type { ImportAnswers } from "./types.ts";

// Validators are never built from text: the page's content policy forbids it.
z.config({ jitless: true });

const place = "import-answers";
/** How many layouts are remembered; the oldest is forgotten first. */
const mostLayouts = 100;
const schema = z.record(z.string(), z.record(z.string(), z.string()));

/** What a reader answered before, per fingerprint of a layout. Only answers are remembered, never anything of a file. */
export function recallAnswers(): Readonly<Record<string, ImportAnswers>> {
  try {
    const parsed = z.safeParse(schema, JSON.parse(localStorage.getItem(place) ?? "{}"));
    return parsed.success ? parsed.data : {};
  } catch {
    // No storage, or something else wrote there: nothing is remembered.
    return {};
  }
}

/** Remembers the answers for a layout; no answers forget it. A browser without room or storage just does not remember. */
export function rememberAnswers(fingerprint: string, answers: ImportAnswers): void {
  const others = Object.entries(recallAnswers()).filter(([known]) => known !== fingerprint);
  const entries = Object.keys(answers).length === 0 ? others : [...others, [fingerprint, answers] as const];
  try {
    localStorage.setItem(place, JSON.stringify(Object.fromEntries(entries.slice(-mostLayouts))));
  } catch {
    // Full or forbidden.
  }
}

/** Forgets all answers. */
export function forgetAnswers(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Forbidden: then there is nothing either.
  }
}
