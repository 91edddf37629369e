import { z } from "zod/mini";
import { toDatasetId } from "../domain/dataset.ts";
import { fromSmallToLarge } from "../domain/region.ts";
import { vintages, type PlaceRecords } from "../normalise/place-register.ts";
import type { DatasetShape } from "./dataset-shape.ts";

// Validators are never built from text: the page's content policy forbids it.
z.config({ jitless: true });

const text = z.string();
const placesSchema = z.object({
  municipalities: z.array(
    z.object({
      nis: text,
      name: text,
      district: text,
      districtName: text,
      province: text,
      provinceName: text,
      referenceRegion: text,
      vintages: z.array(z.enum(vintages)),
    }),
  ),
  aliases: z.array(z.tuple([text, text])),
  mergers: z.array(z.tuple([text, text])),
});

const shapesSchema = z.array(
  z.object({
    id: text,
    measures: z.array(
      z.object({
        measure: text,
        periods: z.array(z.enum(["year", "half", "quarter", "month", "day", "span"])),
        levels: z.array(z.enum(fromSmallToLarge)),
        dimensions: z.array(text),
        mainAge: text,
        constants: z.record(text, text),
      }),
    ),
  }),
);

/** Places and shapes of bundled datasets, as the import worker needs them. */
export interface ReferenceData {
  readonly places: PlaceRecords;
  readonly shapes: readonly DatasetShape[];
}

/** The reference data from the JSON of the build. Throws when it is not what the build writes. */
export function readReferenceData(places: unknown, shapes: unknown): ReferenceData {
  return {
    places: z.parse(placesSchema, places),
    shapes: z.parse(shapesSchema, shapes).map(({ id, measures }) => ({ id: toDatasetId(id), measures })),
  };
}
