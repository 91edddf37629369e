import type { PeriodKey } from "../domain/period.ts";
import type { RegionKey } from "../domain/region.ts";
import { isTotalLabel } from "./fold-text.ts";
import type { HeaderLevel } from "./header-levels.ts";
import { distinguishMeasures, type Measure } from "./measures.ts";
import { unnamedTotal } from "./places-of-column.ts";
import { readPeriod } from "./read-period.ts";
import type { Reading } from "./reading.ts";
import { resolvePlaces } from "./resolve-places.ts";

/** What one column of numbers in a cross table stands for, by the labels above it. */
export interface CrossColumn {
  readonly column: number;
  readonly measure: Measure | undefined;
  readonly period: PeriodKey | undefined;
  readonly place: { readonly key: RegionKey; readonly isTotal: boolean } | undefined;
  /** One label per variable of the header, in the order of the header rows. */
  readonly labels: readonly string[];
  readonly isTotal: boolean;
}

/** Interprets the header rows over all columns of numbers. */
export function toCrossColumns(
  values: readonly number[],
  levels: readonly HeaderLevel[],
  totalPlace: RegionKey | undefined,
  { register }: Reading,
): readonly CrossColumn[] {
  const labelsOf = (kind: HeaderLevel["kind"]): readonly string[] =>
    levels.find((level) => level.kind === kind)?.labels ?? [];
  const variables = levels.filter(({ kind }) => kind === "variable");
  const measureLabels = labelsOf("measure");
  const measures = distinguishMeasures(measureLabels);
  const periods = labelsOf("period");
  const placeLabels = labelsOf("place");
  const names = placeLabels.filter((label) => !isTotalLabel(label));
  const places = resolvePlaces(names, register, {});
  return values.map((column, index) => {
    const labels = variables.map((level) => level.labels[index] ?? "");
    const placeLabel = placeLabels[index] ?? "";
    const isTotalPlace = isTotalLabel(placeLabel);
    const key = isTotalPlace ? (totalPlace ?? unnamedTotal) : places.get(placeLabel)?.key;
    return {
      column,
      measure: measures.get(measureLabels[index] ?? ""),
      period: readPeriod(periods[index] ?? ""),
      place: key === undefined ? undefined : { key, isTotal: isTotalPlace },
      labels,
      isTotal: isTotalPlace || labels.some(isTotalLabel),
    };
  });
}
