import { z } from "zod/mini";
import type { Message, Result } from "../domain/result.ts";
import { createMessage } from "../domain/message.ts";

// Validators are never built from text: the page's content policy forbids it.
z.config({ jitless: true });

const text = z.string();
const texts = z.union([z.string(), z.array(z.string())]);
const localised = z.object({ nl: text, en: text });

const controlValue = z.object({
  region: text,
  code: text,
  period: text,
  category: text,
  indicator: z.optional(text),
  source: z.optional(text),
  value: z.union([z.number(), z.string()]),
});

const manifestFile = z.object({
  id: text,
  file: text,
  bytes: z.optional(z.number()),
  title: localised,
  indicator: texts,
  unit: z.nullable(texts),
  concept: z.nullable(texts),
  population: z.nullable(text),
  age_band: z.nullable(texts),
  geography: z.object({ vintage: z.optional(text), units: z.optional(z.number()), note: z.optional(text) }),
  layout: text,
  format: z.object({ type: text, header_row: z.optional(z.number()), header_rows: z.optional(z.array(z.number())) }),
  small_number_rule: z.object({ rule: text, marker: z.optional(text), empty: z.optional(text) }),
  breaks: z.array(z.union([text, z.object({ period: text, what: text, region: z.optional(text) })])),
  source: z.object({ name: text, note: z.optional(text) }),
  published: z.nullable(text),
  retrieved: text,
  licence: text,
  quality: text,
  row_count: z.number(),
  total_rows: z.optional(z.number()),
  value_count: z.number(),
  suppressed_cells: z.optional(z.number()),
  empty_cells: z.optional(z.number()),
  control_values: z.array(controlValue),
  control_sums: z.array(z.object({ what: text, value: z.number() })),
  choice_rule: z.optional(text),
});

const manifest = z.object({ title: localised, files: z.array(manifestFile) });

/** One file in `data/manifest.json`, as it is written there. */
export type ManifestFile = z.infer<typeof manifestFile>;
/** A value that a reader of a file must find exactly, or the state "suppressed" or "empty". */
export type ControlValue = z.infer<typeof controlValue>;
/** The list of bundled files with what is known about them. */
export type Manifest = z.infer<typeof manifest>;

/** Checks the shape of `data/manifest.json`. */
export function readManifest(json: unknown): Result<Manifest> {
  const parsed = z.safeParse(manifest, json);
  if (parsed.success) return { ok: true, value: parsed.data, messages: [] };
  const messages: readonly Message[] = parsed.error.issues.map(({ path, message }) =>
    createMessage(
      "error",
      "manifest-invalid",
      { nl: `data/manifest.json: ${message}`, en: `data/manifest.json: ${message}` },
      { file: "data/manifest.json", found: path.join(".") },
    ),
  );
  return { ok: false, messages };
}
