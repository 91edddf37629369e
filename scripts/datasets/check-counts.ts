import type { ManifestFile } from "../../src/datasets/manifest.ts";
import type { Mismatch, Observed } from "./observe.ts";

/** Checks the numbers of rows, filled cells, suppressed cells and empty cells against the manifest. */
export function checkCounts(all: readonly Observed[], entry: ManifestFile): readonly Mismatch[] {
  const { file } = entry;
  const mismatches: Mismatch[] = [];
  const expect = (what: string, expected: readonly number[], found: number): void => {
    if (!expected.includes(found))
      mismatches.push({ file, what, expected: expected.join(" or "), found: String(found) });
  };
  const firstSheet = all[0]?.sheet;
  const rows = new Set(all.filter(({ sheet }) => sheet === firstSheet).map(({ row }) => row));
  const totalRows = new Set(all.filter(({ isTotal }) => isTotal).map(({ row }) => row));
  expect("row_count", [entry.row_count + (entry.total_rows ?? 0)], rows.size);
  if (entry.total_rows !== undefined) expect("total_rows", [entry.total_rows], totalRows.size);
  const filled = all.filter(({ cell }) => cell.kind === "value" || cell.reason === "not-a-number");
  // Totals that the publisher of the file added himself are not counted in the manifest; printed ones are.
  const known = [filled.length, filled.filter(({ isTotal }) => !isTotal).length];
  if (!known.includes(entry.value_count)) expect("value_count", [entry.value_count], filled.length);
  expect("suppressed_cells", [entry.suppressed_cells ?? 0], countMissing(all, "suppressed"));
  if (entry.empty_cells !== undefined) expect("empty_cells", [entry.empty_cells], countMissing(all, "absent"));
  for (const { cell, sheet, row } of all) {
    if (cell.kind === "missing" && cell.reason === "unreadable") {
      mismatches.push({ file, sheet, row, what: "value", expected: "a number or a mark", found: "unreadable" });
    }
  }
  return mismatches;
}

/** How many cells lack a number for this reason. */
export function countMissing(all: readonly Observed[], reason: string): number {
  return all.filter(({ cell }) => cell.kind === "missing" && cell.reason === reason).length;
}
