import type { DataRelease, Revision, TableChange } from "../../src/domain/data-changes.ts";
import type { Localised } from "../../src/domain/language.ts";
import { readPeriodKey, yearOf, type PeriodKey } from "../../src/domain/period.ts";
import { compareDatasets } from "../../src/imports/compare-datasets.ts";
import { toDataset, type Release, type ReleaseTable } from "./release.ts";

/** A release beside the one before it, with every revised number; the page gets the first ones only. */
export interface ComparedRelease {
  readonly date: string;
  readonly note?: Localised;
  readonly isFirst: boolean;
  readonly tableCount: number;
  readonly tables: readonly TableChange[];
}

/** What a release changed. Without one before it, every table is new. */
export function compareReleases(before: Release | undefined, after: Release): ComparedRelease {
  const known = new Map(before?.tables.map((table) => [table.id, table]));
  const present = new Set(after.tables.map(({ id }) => id));
  const dropped = (before?.tables ?? []).filter(({ id }) => !present.has(id));
  return {
    date: after.date,
    ...(after.note === undefined ? {} : { note: after.note }),
    isFirst: before === undefined,
    tableCount: after.tables.length,
    tables: [
      ...after.tables.flatMap((table) => compareTables(known.get(table.id), table) ?? []),
      ...dropped.map((table): TableChange => ({ kind: "dropped", ...nameOf(table) })),
    ],
  };
}

function nameOf({ id, file, title }: ReleaseTable): Pick<ReleaseTable, "id" | "file" | "title"> {
  return { id, file, title };
}

function compareTables(before: ReleaseTable | undefined, after: ReleaseTable): TableChange | undefined {
  if (before === undefined) return { kind: "new", ...nameOf(after), ...sizeOf(after) };
  const [old, own] = [toDataset(before), toDataset(after)];
  const { newCount, revisedCount, revised, newPeriods, labels } = compareDatasets(old, own, Number.POSITIVE_INFINITY);
  // A release holds every position once, so what was not met again is gone.
  const droppedCount = old.length - (own.length - newCount);
  if (newCount + revisedCount + droppedCount === 0) {
    return before.hash === after.hash ? undefined : { kind: "texts", ...nameOf(after) };
  }
  const still = new Set(periodsOf(after));
  return {
    kind: "changed",
    ...nameOf(after),
    newPeriods,
    droppedPeriods: periodsOf(before).filter((period) => !still.has(period)),
    newCount,
    droppedCount,
    revisedCount,
    revised: revised.map(({ placeBefore: _before, placeAfter: _after, ...revision }): Revision => revision),
    labels,
  };
}

function periodsOf({ columns }: ReleaseTable): readonly PeriodKey[] {
  const labels = columns.find(({ name }) => name === "period")?.labels ?? [];
  return labels.flatMap((label) => readPeriodKey(label) ?? []);
}

function sizeOf(
  table: ReleaseTable,
): Pick<TableChange & { kind: "new" }, "years" | "periodCount" | "valueCount" | "missingCount"> {
  const periods = periodsOf(table);
  const missingCount = table.values.filter((value) => value === null).length;
  return {
    years: [
      Math.min(...periods.map((period) => Number(period.slice(0, 4)))),
      Math.max(...periods.map((period) => yearOf(period))),
    ],
    periodCount: periods.length,
    valueCount: table.values.length - missingCount,
    missingCount,
  };
}

/** How many revised numbers of a table the page lists; the CSV lists all. */
const mostOnPage = 50;

/** A compared release as the page gets it. */
export function toDataRelease({ date, tables, ...rest }: ComparedRelease, csv: string): DataRelease {
  const period = readPeriodKey(date);
  if (period === undefined) throw new Error(`A release has no date: ${date}`);
  return {
    ...rest,
    date: period,
    csv,
    tables: tables.map((table) =>
      table.kind === "changed" ? { ...table, revised: table.revised.slice(0, mostOnPage) } : table,
    ),
  };
}

/** In one line per table what the present files say that the newest release does not; nothing when it says the same. */
export function describeDrift(newest: Release, present: Release): readonly string[] {
  return compareReleases(newest, present).tables.map((table) => `${table.file}: ${describeChange(table)}`);
}

function describeChange(table: TableChange): string {
  switch (table.kind) {
    case "new":
      return "a new file";
    case "dropped":
      return "no longer there";
    case "texts":
      return "other texts, the same numbers";
    case "changed": {
      const [first] = table.revised;
      const counts = [
        [table.newCount, "new"],
        [table.revisedCount, "revised"],
        [table.droppedCount, "dropped"],
      ] as const;
      const said = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
      const example = first === undefined ? "" : ` (such as ${first.measure}, ${first.region}, ${first.period})`;
      return `${said.join(", ")}${example}`;
    }
  }
}
