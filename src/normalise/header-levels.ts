import type { PeriodKey } from "../domain/period.ts";
import type { RawSheet } from "../parse/raw.ts";
import { findTopic } from "./dimension-labels.ts";
import { isTotalLabel } from "./fold-text.ts";
import { findMeasure } from "./measures.ts";
import type { PlaceRegister } from "./place-register.ts";
import { readPeriod } from "./read-period.ts";
import { textsOfRow } from "./table.ts";

/** What one header row of a cross table says of the columns below it; `labels` has one text per value column. */
export interface HeaderLevel {
  readonly kind: "period" | "measure" | "place" | "variable";
  /** The name of the variable when its labels give it away, else "". */
  readonly name: string;
  readonly labels: readonly string[];
}

/** The labels of a header row over these columns, each filled to the right from the first column of its block. */
export function fillRight(sheet: RawSheet, row: number, columns: readonly number[]): readonly string[] {
  const texts = textsOfRow(sheet, row);
  const [first = 0] = columns;
  let last = "";
  const filled = new Map<number, string>();
  for (let column = first; column < texts.length; column++) {
    const text = texts[column] ?? "";
    if (text !== "") last = text;
    filled.set(column, last);
  }
  return columns.map((column) => filled.get(column) ?? "");
}

/** Tells periods, measures, places and other variables apart by all labels of a level together. */
export function toHeaderLevel(labels: readonly string[], register: PlaceRegister): HeaderLevel {
  const parts = [...new Set(labels.filter((label) => label !== "" && !isTotalLabel(label)))];
  if (parts.length > 0) {
    if (parts.every((label) => readPeriod(label) !== undefined)) return { kind: "period", name: "", labels };
    const topic = findTopic(parts);
    if (topic !== "") return { kind: "variable", name: topic, labels };
    if (parts.every((label) => findMeasure(label) !== undefined)) return { kind: "measure", name: "", labels };
    if (parts.every((label) => register.findByName(label).length > 0)) return { kind: "place", name: "", labels };
  }
  return { kind: "variable", name: "", labels };
}

/** The period that a header label names, a year typed as a number included. */
export function periodOfLabel(label: string): PeriodKey | undefined {
  return readPeriod(label);
}
