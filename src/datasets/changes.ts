import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import { missingReasons, precisions } from "../domain/cell.ts";
import type { DataChanges } from "../domain/data-changes.ts";
import { readPeriodKey, type PeriodKey } from "../domain/period.ts";
import { regionLevels, type RegionKey } from "../domain/region.ts";
import { fetchBytes } from "./fetch-bytes.ts";

// Validators are never built from text: the page's content policy forbids it.
z.config({ jitless: true });

const [text, count] = [z.string(), z.number()];
const texts = z.array(text);
const localised = z.object({ nl: text, en: text });
const period = z.custom<PeriodKey>((value) => typeof value === "string" && readPeriodKey(value) !== undefined);
const region = z.custom<RegionKey>(
  (value) => typeof value === "string" && Object.hasOwn(regionLevels, value.split(":")[0] ?? ""),
);
const cell = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value"), value: count, precision: z.enum(precisions) }),
  z.object({ kind: z.literal("missing"), reason: z.enum(missingReasons) }),
]);
const table = { id: text, file: text, title: localised };
const changesSchema = z.object({
  releases: z.array(
    z.object({
      date: period,
      note: z.optional(localised),
      isFirst: z.boolean(),
      csv: text,
      tableCount: count,
      tables: z.array(
        z.discriminatedUnion("kind", [
          z.object({
            kind: z.literal("new"),
            ...table,
            years: z.tuple([count, count]),
            periodCount: count,
            valueCount: count,
            missingCount: count,
          }),
          z.object({ kind: z.literal("dropped"), ...table }),
          z.object({ kind: z.literal("texts"), ...table }),
          z.object({
            kind: z.literal("changed"),
            ...table,
            newPeriods: z.array(period),
            droppedPeriods: z.array(period),
            newCount: count,
            droppedCount: count,
            revisedCount: count,
            revised: z.array(
              z.object({ measure: text, period, region, labels: z.record(text, text), before: cell, after: cell }),
            ),
            labels: z.array(z.object({ column: text, added: texts, vanished: texts })),
          }),
        ]),
      ),
    }),
  ),
});

/** The changes from their JSON. Throws when it is not what the build writes. */
export function readChanges(json: unknown): DataChanges {
  const { releases } = z.parse(changesSchema, json);
  return { releases: releases.map(({ note, ...rest }) => (note === undefined ? rest : { ...rest, note })) };
}

/** What changed per release of the data, as a query. A build does not change while a page is open. */
export function changesQueryOptions() {
  return queryOptions({
    queryKey: ["changes"],
    queryFn: async ({ signal }) =>
      readChanges(JSON.parse(new TextDecoder().decode(await fetchBytes("data/changes.json", signal)))),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "offlineFirst",
  });
}
