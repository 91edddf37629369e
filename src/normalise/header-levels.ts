import type { RawSheet } from "../parse/raw.ts";
import { findTopic } from "./dimension-labels.ts";
import { isTotalLabel } from "./fold-text.ts";
import { findMeasure } from "./measures.ts";
import type { PlaceRegister } from "./place-register.ts";
import { readPeriod } from "./read-period.ts";
import { textsOfRow } from "./table.ts";

/** What one header row of a cross table says of the columns below it; `labels` has one text per value column. */
export interface HeaderLevel {
  readonly kind: "period" | "measure" | "place" | "variable" | "nothing";
  /** The name of the variable when its labels give it away, else "". */
  readonly name: string;
  readonly labels: readonly string[];
}

/**
 * The labels of a header row over these columns, each spread over its block. Most exports print a label above the first
 * column of its block; Swing prints it above the last one.
 */
export function spreadLabels(sheet: RawSheet, row: number, columns: readonly number[]): readonly string[] {
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  const texts = textsOfRow(sheet, row).slice(first, last + 1);
  const isAboveLast = texts[0] === "" && texts.at(-1) !== "";
  let label = "";
  const spread = (isAboveLast ? texts.toReversed() : texts).map((text) => {
    if (text !== "") label = text;
    return label;
  });
  if (isAboveLast) spread.reverse();
  return columns.map((column) => spread[column - first] ?? "");
}

/** Tells periods, measures, places and other variables apart by all labels of a level together. */
export function toHeaderLevel(labels: readonly string[], register: PlaceRegister): HeaderLevel {
  const parts = [...new Set(labels.filter((label) => label !== "" && !isTotalLabel(label)))];
  if (parts.length === 0) return { kind: "nothing", name: "", labels };
  if (parts.every((label) => readPeriod(label) !== undefined)) return { kind: "period", name: "", labels };
  const topic = findTopic(parts);
  if (topic !== "") return { kind: "variable", name: topic, labels };
  if (parts.every((label) => findMeasure(label) !== undefined)) return { kind: "measure", name: "", labels };
  if (parts.every((label) => register.findByName(label).length > 0)) return { kind: "place", name: "", labels };
  // One text over all columns is a caption, not a variable.
  const isCaption = new Set(labels).size === 1;
  return { kind: isCaption ? "nothing" : "variable", name: "", labels };
}
