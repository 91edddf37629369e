import { toCell, type Cell } from "../../src/domain/cell.ts";
import { labelAt, type Dataset } from "../../src/domain/dataset.ts";
import { regionCodeOf, regionLevelOf, type RegionKey } from "../../src/domain/region.ts";

/** One observation with everything that the checks look at. */
export interface Observed {
  readonly get: (column: string) => string;
  readonly measure: string;
  readonly period: string;
  readonly region: RegionKey;
  readonly code: string;
  readonly level: string;
  readonly cell: Cell;
  readonly isTotal: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** All observations of a dataset, read through the same functions as the figures use. */
export function observe(dataset: Dataset): readonly Observed[] {
  return Array.from({ length: dataset.length }, (_, index) => {
    const get = (column: string): string => labelAt(dataset, column, index);
    // The dataset's own labels of this column are region keys; a test checks that they can be taken apart.
    const region = get("region") as RegionKey;
    return {
      get,
      measure: get("measure"),
      period: get("period"),
      region,
      code: regionCodeOf(region),
      level: regionLevelOf(region),
      cell: toCell(dataset.values[index] ?? 0, dataset.statuses[index] ?? 0),
      isTotal: dataset.totals[index] === 1,
      sheet: dataset.sheetNames[dataset.sheets[index] ?? 0] ?? "",
      row: dataset.sourceRows[index] ?? 0,
      column: dataset.sourceColumns[index] ?? 0,
    };
  });
}

/** The number of a cell, or nothing when there is none. */
export function numberOf({ cell }: Observed): number | undefined {
  return cell.kind === "value" ? cell.value : undefined;
}

/** The plain sum of the numbers that are there. Only for checks: it leaves out what is suppressed or absent. */
export function sumOfKnown(observations: readonly Observed[]): number {
  return observations.reduce((sum, each) => sum + (numberOf(each) ?? 0), 0);
}

/** Whether two numbers are equal up to the noise of adding decimals. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** One line about something that does not agree with the catalogue. */
export interface Mismatch {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** A mismatch as the build prints it. */
export function formatMismatch({ file, sheet, row, what, expected, found }: Mismatch): string {
  const place = [
    file,
    sheet === undefined || sheet === "" ? "" : `sheet ${sheet}`,
    row === undefined ? "" : `row ${row}`,
  ];
  return `${place.filter((part) => part !== "").join(", ")}: ${what}: expected ${expected}, found ${found}`;
}
