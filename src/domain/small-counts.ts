import type { Cell } from "./cell.ts";

/** Measures that count jobseekers: from 1 to 3 such a number is never printed, also where a file holds it. */
const jobseekerCounts: ReadonlySet<string> = new Set(["wzw", "nwwz", "wzw_1_januari"]);

/** Whether a number counts so few jobseekers that it is shown as hidden. Numbers of vacancies are never small in this sense. */
export function isSmallCount(measure: string, value: number): boolean {
  return jobseekerCounts.has(measure) && value >= 1 && value <= 3;
}

/** A cell as it may be used: a count of 1 to 3 jobseekers that a file shows openly is hidden like any other. */
export function hideSmallCount(measure: string, cell: Cell): Cell {
  return cell.kind === "value" && isSmallCount(measure, cell.value) ? { kind: "missing", reason: "suppressed" } : cell;
}
