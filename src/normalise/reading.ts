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
  readonly read: (table: Table, reading: Reading) => void;
}
