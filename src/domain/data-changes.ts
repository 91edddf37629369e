import type { Cell } from "./cell.ts";
import type { Localised } from "./language.ts";
import type { PeriodKey } from "./period.ts";
import type { RegionKey } from "./region.ts";

/** What changed from one release of the data to the next, newest first. The build writes it, the page "Wat is er veranderd?" shows it. */
export interface DataChanges {
  readonly releases: readonly DataRelease[];
}

/** One release. The first has only new tables: there was nothing to compare with. */
export interface DataRelease {
  /** The day on which it was recorded, as an ISO date. Links with a number name it. */
  readonly date: PeriodKey;
  readonly note?: Localised;
  readonly isFirst: boolean;
  /** The file with every change, relative to the page. */
  readonly csv: string;
  readonly tableCount: number;
  /** Only tables that differ from the release before. */
  readonly tables: readonly TableChange[];
}

interface ChangedTable {
  readonly id: string;
  readonly file: string;
  readonly title: Localised;
}

/**
 * - `new`: a table that the release before did not have, with the first and last year, its periods, its numbers, and its cells without one
 * - `dropped`: a table that is gone
 * - `texts`: no number differs, but the file does: a remark, a title line, a date
 * - `changed`: numbers came, went or were revised; `revised` holds the first of them, the counts are complete
 */
export type TableChange = ChangedTable &
  (
    | {
        readonly kind: "new";
        readonly years: readonly [number, number];
        readonly periodCount: number;
        readonly valueCount: number;
        readonly missingCount: number;
      }
    | { readonly kind: "dropped" }
    | { readonly kind: "texts" }
    | {
        readonly kind: "changed";
        readonly newPeriods: readonly PeriodKey[];
        readonly droppedPeriods: readonly PeriodKey[];
        readonly newCount: number;
        readonly droppedCount: number;
        readonly revisedCount: number;
        readonly revised: readonly Revision[];
        readonly labels: readonly LabelChange[];
      }
  );

/** A number that is another one now, or that was hidden and no longer is; no difference is taken. */
export interface Revision {
  readonly measure: string;
  readonly period: PeriodKey;
  readonly region: RegionKey;
  readonly labels: Readonly<Record<string, string>>;
  readonly before: Cell;
  readonly after: Cell;
}

/** Names of groups that came or went in one column of a table. */
export interface LabelChange {
  readonly column: string;
  readonly added: readonly string[];
  readonly vanished: readonly string[];
}
