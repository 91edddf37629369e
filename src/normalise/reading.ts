import type { PeriodKey } from "../domain/period.ts";
import type { RegionLevel } from "../domain/region.ts";
import type { RawSheet } from "../parse/raw.ts";
import type { DatasetBuilder } from "./dataset-builder.ts";
import type { MessageCollector } from "./message-collector.ts";
import type { PlaceRegister, Vintage } from "./place-register.ts";

/** What is known of a file beforehand, from the catalogue. A reader works without any of it. */
export interface ReadingHints {
  readonly measures?: readonly string[];
  /** Unit per measure, in the same order, or one for all; the catalogue's own words. */
  readonly units?: readonly string[];
  readonly ageBand?: string;
  readonly vintage?: Vintage;
  /** What the reader of the file answered to questions that its messages asked. */
  readonly answers?: Answers;
}

/** Answers to the questions of {@link Choice}; a question without an answer gets our assumption, with a message. */
export interface Answers {
  /** What the dot (or comma) in `1.234` is. */
  readonly numbers?: "thousands" | "decimal";
  /** The state of the municipal map that the names belong to. */
  readonly territory?: Vintage;
  /** The level of names that are both a municipality and a larger area. */
  readonly level?: RegionLevel;
  readonly period?: PeriodKey;
}

/** A table that was found in a sheet. Rows count from 0; `bodyEnd` is the first row after the body. */
export interface Table {
  readonly sheet: RawSheet;
  readonly sheetIndex: number;
  readonly headerRow: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Lines above the header and below the body, trimmed, without blank ones. */
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
}

/** Everything a layout needs to read a table. */
export interface Reading {
  readonly file: string;
  readonly register: PlaceRegister;
  readonly hints: ReadingHints;
  readonly builder: DatasetBuilder;
  readonly messages: MessageCollector;
}

/**
 * One shape of table. `matches` looks at one row and says whether it is the (lowest) header row of this shape; `read` turns
 * the table below it into observations.
 */
export interface Layout {
  readonly id: string;
  readonly matches: (sheet: RawSheet, row: number) => boolean;
  /** The highest header row of a table whose lowest one this is; the same row when there is only one. */
  readonly topRow?: (sheet: RawSheet, row: number) => number;
  readonly read: (table: Table, reading: Reading) => void;
}
