import { findColumn, type Dataset } from "../domain/dataset.ts";
import type { PlaceRegister } from "./place-register.ts";

/** A municipality that stands in a table beside the one that it was merged into, for the same period. */
export interface MergedTwice {
  readonly position: number;
  readonly oldName: string;
  readonly newName: string;
  readonly period: string;
}

/** Every merger of which both sides stand in the table for one period and class; one finding per merger. */
export function findMergedTwice(dataset: Dataset, register: PlaceRegister): readonly MergedTwice[] {
  const regions = findColumn(dataset, "region");
  const periods = findColumn(dataset, "period");
  if (regions === undefined || periods === undefined) return [];
  const codeOfRegion = new Map(regions.labels.map((label, code) => [label, code] as const));
  const pairs = regions.labels.flatMap((label, oldCode) => {
    const successor = register.successorOf(label.slice(label.indexOf(":") + 1));
    const newCode = successor === undefined ? undefined : codeOfRegion.get(`municipality:${successor.nis}`);
    return successor === undefined || newCode === undefined
      ? []
      : [{ oldCode, newCode, oldName: successor.oldName, newName: successor.name }];
  });
  if (pairs.length === 0) return [];
  const others = dataset.columns.filter(({ name, role }) => role === "dimension" && name !== "region");
  const keyOf = (index: number): string => others.map(({ codes }) => codes[index] ?? 0).join(" ");
  return pairs.flatMap(({ oldCode, newCode, oldName, newName }) => {
    const newKeys = new Set<string>();
    for (let i = 0; i < dataset.length; i++) if (regions.codes[i] === newCode) newKeys.add(keyOf(i));
    for (let i = 0; i < dataset.length; i++) {
      if (regions.codes[i] !== oldCode || !newKeys.has(keyOf(i))) continue;
      return [{ position: i, oldName, newName, period: periods.labels[periods.codes[i] ?? 0] ?? "" }];
    }
    return [];
  });
}
